// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types of mentoring. */
namespace MentoringType
{
inline constexpr int Engagement = 80;
}

[[nodiscard]] ConceptSchema mentoringSchema();

}
