// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewdraftrepository.h"

namespace waymark
{

static constexpr std::string_view selectDraft = "SELECT overall, levels FROM review_draft WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTrashed = "SELECT trashed FROM review_draft WHERE id = ?1";
static constexpr std::string_view selectComments =
    "SELECT c.id, d.attempt, c.start, c.length, c.quote, c.body FROM comment_draft AS c JOIN review_draft AS d ON d.id = c.draft AND d.trashed = 0 "
    "WHERE c.draft = ?1 AND c.trashed = 0 ORDER BY c.start, c.id";
static constexpr std::string_view selectComment =
    "SELECT c.id, d.attempt, c.start, c.length, c.quote, c.body FROM comment_draft AS c JOIN review_draft AS d ON d.id = c.draft AND d.trashed = 0 "
    "WHERE c.id = ?1 AND c.trashed = 0";
static constexpr std::string_view insert = "INSERT INTO review_draft (id, space, attempt) VALUES (?1, ?2, ?3)";
static constexpr std::string_view updateOne = "UPDATE review_draft SET overall = ?2, levels = ?3 WHERE id = ?1";
static constexpr std::string_view insertComment =
    "INSERT INTO comment_draft (id, space, draft, start, length, quote, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static constexpr std::string_view updateOneComment = "UPDATE comment_draft SET body = ?2 WHERE id = ?1";
static constexpr std::string_view selectSnippets = "SELECT id, title, body FROM review_snippet WHERE trashed = 0 ORDER BY title, id LIMIT ?1 OFFSET ?2";
static constexpr std::string_view selectSnippet = "SELECT id, title, body FROM review_snippet WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view insertSnippet = "INSERT INTO review_snippet (id, space, title, body) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view updateOneSnippet = "UPDATE review_snippet SET title = ?2, body = ?3 WHERE id = ?1";

static DraftComment commentFromRow(const Statement &row)
{
    return {.id = DraftCommentId{row.uuid(0)},
            .attempt = AttemptId{row.uuid(1)},
            .anchor = {.start = row.integer(2), .length = row.integer(3), .quote = row.text(4)},
            .body = row.text(5)};
}

static Snippet snippetFromRow(const Statement &row)
{
    return {.id = SnippetId{row.uuid(0)}, .title = row.text(1), .body = row.text(2)};
}

ReviewDraftRepository::ReviewDraftRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<ReviewText>> ReviewDraftRepository::draft(AttemptId attempt)
{
    return m_database.prepare(selectDraft).and_then([attempt](Statement statement) {
        return statement.bind(1, reviewDraftIdOf(attempt)).readOne([](const Statement &row) {
            return ReviewText{.overall = row.text(0), .levels = levelsFromJson(row.text(1))};
        });
    });
}

Result<std::optional<bool>> ReviewDraftRepository::inTrash(AttemptId attempt)
{
    return m_database.prepare(selectTrashed).and_then([attempt](Statement statement) {
        return statement.bind(1, reviewDraftIdOf(attempt)).readOne([](const Statement &row) { return row.integer(0) != 0; });
    });
}

Result<std::vector<DraftComment>> ReviewDraftRepository::comments(AttemptId attempt)
{
    return m_database.prepare(selectComments).and_then([attempt](Statement statement) {
        return statement.bind(1, reviewDraftIdOf(attempt)).readAll(commentFromRow);
    });
}

Result<std::optional<DraftComment>> ReviewDraftRepository::comment(DraftCommentId id)
{
    return m_database.prepare(selectComment).and_then([id](Statement statement) { return statement.bind(1, id).readOne(commentFromRow); });
}

Result<void> ReviewDraftRepository::add(Writer &writer, AttemptId attempt)
{
    return writer.prepare(insert).and_then(
        [attempt](Statement statement) { return statement.bind(1, reviewDraftIdOf(attempt)).bind(2, privateSpace).bind(3, attempt).run(); });
}

Result<void> ReviewDraftRepository::update(Writer &writer, AttemptId attempt, const ReviewText &text)
{
    return writer.prepare(updateOne).and_then(
        [&](Statement statement) { return statement.bind(1, reviewDraftIdOf(attempt)).bind(2, text.overall).bind(3, toJson(text.levels)).run(); });
}

Result<void> ReviewDraftRepository::addComment(Writer &writer, const DraftComment &comment)
{
    return writer.prepare(insertComment).and_then([&comment](Statement statement) {
        return statement.bind(1, comment.id)
            .bind(2, privateSpace)
            .bind(3, reviewDraftIdOf(comment.attempt))
            .bind(4, comment.anchor.start)
            .bind(5, comment.anchor.length)
            .bind(6, comment.anchor.quote)
            .bind(7, comment.body)
            .run();
    });
}

Result<void> ReviewDraftRepository::updateComment(Writer &writer, DraftCommentId id, const QString &body)
{
    return writer.prepare(updateOneComment).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, body).run(); });
}

Result<std::vector<Snippet>> ReviewDraftRepository::snippets(int count, int skip)
{
    return m_database.prepare(selectSnippets).and_then([count, skip](Statement statement) {
        return statement.bind(1, count).bind(2, skip).readAll(snippetFromRow);
    });
}

Result<std::optional<Snippet>> ReviewDraftRepository::snippet(SnippetId id)
{
    return m_database.prepare(selectSnippet).and_then([id](Statement statement) { return statement.bind(1, id).readOne(snippetFromRow); });
}

Result<void> ReviewDraftRepository::addSnippet(Writer &writer, const Snippet &snippet)
{
    return writer.prepare(insertSnippet).and_then([&snippet](Statement statement) {
        return statement.bind(1, snippet.id).bind(2, privateSpace).bind(3, snippet.title).bind(4, snippet.body).run();
    });
}

Result<void> ReviewDraftRepository::updateSnippet(Writer &writer, const Snippet &snippet)
{
    return writer.prepare(updateOneSnippet).and_then([&snippet](Statement statement) {
        return statement.bind(1, snippet.id).bind(2, snippet.title).bind(3, snippet.body).run();
    });
}

}
