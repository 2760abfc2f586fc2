// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types of sessions; the engagement has 80. */
namespace SessionType
{
inline constexpr int Session = 81;
inline constexpr int Action = 82;
inline constexpr int OwnNote = 83;
inline constexpr int MentorHours = 84;
inline constexpr int MenteeHours = 85;
}

/** What sessions add to the schema of mentoring. */
[[nodiscard]] ConceptSchema sessionSchema();

}
