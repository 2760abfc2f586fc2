// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openmentees.h"

namespace waymark
{

OpenMentees::OpenMentees(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_assignments(workspace)
{
    connect(this, &OpenMentees::aboutToClose, &m_assignments, &OpenAssignments::aboutToClose);
    connect(&m_assignments, &OpenAssignments::changed, this, &OpenMentees::changed);
}

}
