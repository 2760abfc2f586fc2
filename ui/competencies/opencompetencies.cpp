// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencompetencies.h"

#include "competencyloader.h"
#include "workspace.h"

namespace waymark
{

OpenCompetencies::OpenCompetencies(Workspace &workspace, QObject *parent)
    : OpenCompetencies({.store = workspace.store(),
                        .competencies = workspace.competencies(),
                        .method = workspace.method(),
                        .assignments = workspace.assignments(),
                        .goals = workspace.goals()},
                       parent)
{
}

OpenCompetencies::OpenCompetencies(const CompetencyServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_services.store, &Store::changed, this, &OpenCompetencies::changed);
}

CompetencyLoader &OpenCompetencies::loader()
{
    if (!m_loader) {
        m_loader = new CompetencyLoader(*this, this);
    }
    return *m_loader;
}

}
