// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types; never reused. */
namespace JournalType
{
inline constexpr int Entry = 30;
inline constexpr int Tag = 31;
inline constexpr int Link = 32;
inline constexpr int Share = 33;
}

/** Entries, their tags and links, and which copies each has. */
[[nodiscard]] ConceptSchema journalSchema();

}
