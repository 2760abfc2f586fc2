// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensettings.h"

namespace waymark
{

OpenSettings::OpenSettings(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.store(), &Store::changed, this, &OpenSettings::changed);
}

}
