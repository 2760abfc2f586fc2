// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opentoday.h"

#include "workspace.h"

namespace waymark
{

OpenToday::OpenToday(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, &OpenToday::changed);
}

}
