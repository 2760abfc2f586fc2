// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types of competencies. */
namespace CompetencyType
{
inline constexpr int SelfAssessment = 70;
inline constexpr int MentorAssessment = 71;
inline constexpr int AssessmentMirror = 72;
inline constexpr int CompetencyLink = 73;
}

/**
 * Who said what about whose competencies. What a mentor says is a type of its own, so that the authority table keeps a
 * mentee from writing it.
 */
[[nodiscard]] ConceptSchema competencySchema();

}
