// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Numbers of the record types of assignments and reviews. */
namespace AssignmentType
{
inline constexpr int Assignment = 50;
inline constexpr int AssignmentCompetency = 51;
inline constexpr int AttemptDraft = 52;
inline constexpr int EvidenceDraft = 53;
inline constexpr int Attempt = 54;
inline constexpr int Evidence = 55;
inline constexpr int AttemptWithdrawal = 56;
inline constexpr int AssignmentShare = 57;
inline constexpr int ReviewDraft = 58;
inline constexpr int CommentDraft = 59;
inline constexpr int Review = 60;
inline constexpr int ReviewComment = 61;
inline constexpr int ReviewWithdrawal = 62;
inline constexpr int ReviewSnippet = 63;
inline constexpr int SettledComment = 64;
}

/** Assignments, what is handed in for them, and the answers. Drafts stand in the private space alone. */
[[nodiscard]] ConceptSchema assignmentSchema();

}
