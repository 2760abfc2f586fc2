// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types; never reused. */
namespace GoalType
{
inline constexpr int Aspiration = 40;
inline constexpr int Goal = 41;
inline constexpr int Milestone = 42;
inline constexpr int Step = 43;
inline constexpr int CheckIn = 44;
inline constexpr int Win = 45;
inline constexpr int Share = 46;
inline constexpr int AspirationReview = 47;
}

/** Aspirations, goals and what belongs to them. */
[[nodiscard]] ConceptSchema goalSchema();

}
