// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types and their fields; never reused. */
namespace PeopleType
{
inline constexpr int Profile = 20;
inline constexpr int ProfileShare = 21;
}

/** Profiles, and which copies each has. */
[[nodiscard]] ConceptSchema peopleSchema();

}
