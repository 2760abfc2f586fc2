// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opengoals.h"

#include "workspace.h"

namespace waymark
{

OpenGoals::OpenGoals(Workspace &workspace, QObject *parent)
    : OpenGoals({.store = workspace.store(),
                 .goals = workspace.goals(),
                 .parts = workspace.goalParts(),
                 .aspirations = workspace.aspirations(),
                 .mentoring = workspace.mentoring(),
                 .identity = workspace.identity()},
                parent)
{
}

OpenGoals::OpenGoals(const GoalServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_services.store, &Store::changed, this, &OpenGoals::changed);
}

}
