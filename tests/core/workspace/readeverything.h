// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "randomrows.h"
#include "workspace.h"

namespace waymark
{

/** Asks every question of every service, about @p ids in @p space; gives what failed, each with its reason. */
[[nodiscard]] QStringList readEverything(Workspace &workspace, SpaceKey space, const IdsOfTables &ids);

}
