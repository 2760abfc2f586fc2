// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** The tables of keys, people, devices and meetings: of this file alone, no records, never exchanged. */
[[nodiscard]] ConceptSchema identitySchema();

}
