// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Every record type and every step of a workspace's schema, of all concepts. */
[[nodiscard]] Schema workspaceSchema();

}
