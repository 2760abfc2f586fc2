// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QByteArrayView>

namespace waymark
{

using AssignmentId = Id<struct AssignmentTag>;
using AttemptId = Id<struct AttemptTag>;
/** Evidence as it was handed in with an attempt. */
using EvidenceId = Id<struct EvidenceTag>;
/** Evidence that is still being gathered. */
using DraftEvidenceId = Id<struct DraftEvidenceTag>;
using ReviewId = Id<struct ReviewTag>;
using ReviewCommentId = Id<struct ReviewCommentTag>;
/** A comment that has not been sent. */
using DraftCommentId = Id<struct DraftCommentTag>;
using SnippetId = Id<struct SnippetTag>;

/**
 * The id of a row of which there is one per @p one and @p other: two devices that make it without knowing of each other
 * make the same. @p kind keeps rows of different tables apart.
 */
[[nodiscard]] QUuid derivedAssignmentRowId(QByteArrayView kind, const QUuid &one, const QByteArray &other = {});

/** What somebody writes for @p assignment, in the private space. */
[[nodiscard]] RecordId draftIdOf(AssignmentId assignment);
/** What a mentor writes about @p attempt, in the private space. */
[[nodiscard]] RecordId reviewDraftIdOf(AttemptId attempt);

}
