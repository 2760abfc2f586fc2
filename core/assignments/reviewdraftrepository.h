// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentreview.h"
#include "assignmentsnippet.h"
#include "writer.h"

#include <optional>
#include <vector>

namespace waymark
{

/** What a mentor has written and not sent, and words to use again. Used on the thread of its connection; every function may fail with Storage. */
class ReviewDraftRepository
{
public:
    explicit ReviewDraftRepository(Database &database);

    /** Nothing where no review of @p attempt was begun, or it is in the trash. */
    [[nodiscard]] Result<std::optional<ReviewText>> draft(AttemptId attempt);
    /** Whether a draft is there; the value says whether it is in the trash. */
    [[nodiscard]] Result<std::optional<bool>> inTrash(AttemptId attempt);
    /** In the order of the text. */
    [[nodiscard]] Result<std::vector<DraftComment>> comments(AttemptId attempt);
    [[nodiscard]] Result<std::optional<DraftComment>> comment(DraftCommentId id);

    [[nodiscard]] static Result<void> add(Writer &writer, AttemptId attempt);
    [[nodiscard]] static Result<void> update(Writer &writer, AttemptId attempt, const ReviewText &text);
    [[nodiscard]] static Result<void> addComment(Writer &writer, const DraftComment &comment);
    [[nodiscard]] static Result<void> updateComment(Writer &writer, DraftCommentId id, const QString &body);

    /** By title, at most @p count after the first @p skip. */
    [[nodiscard]] Result<std::vector<Snippet>> snippets(int count, int skip);
    [[nodiscard]] Result<std::optional<Snippet>> snippet(SnippetId id);
    [[nodiscard]] static Result<void> addSnippet(Writer &writer, const Snippet &snippet);
    [[nodiscard]] static Result<void> updateSnippet(Writer &writer, const Snippet &snippet);

private:
    Database &m_database;
};

}
