// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewrepository.h"

namespace waymark
{

static constexpr std::string_view selectOne = "SELECT r.id, r.attempt, r.space, r.verdict, r.overall, r.levels, r.sent, "
                                              "EXISTS (SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0) "
                                              "FROM review AS r WHERE r.id = ?1 AND r.trashed = 0";
static constexpr std::string_view selectOfAttempt =
    "SELECT r.id, r.attempt, r.space, r.verdict, r.overall, r.levels, r.sent, "
    "EXISTS (SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0) "
    "FROM review AS r WHERE r.attempt = ?1 AND r.space = ?2 AND r.trashed = 0 ORDER BY r.sent DESC, r.id DESC";
static constexpr std::string_view selectLast =
    "SELECT r.id, r.attempt, r.space, r.verdict, r.overall, r.levels, r.sent, 0 FROM review AS r WHERE r.space = ?1 AND r.trashed = 0 "
    "AND NOT EXISTS (SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0) "
    "ORDER BY r.sent DESC, r.id DESC LIMIT ?2";
static constexpr std::string_view selectComments =
    "SELECT c.id, c.attempt, c.start, c.length, c.quote, c.body, c.review, "
    "EXISTS (SELECT 1 FROM settled_comment AS s WHERE s.comment = c.id AND s.settled <> 0 AND s.trashed = 0) FROM review_comment AS c "
    "JOIN review AS r ON r.id = c.review AND r.attempt = c.attempt AND r.space = c.space AND r.trashed = 0 "
    "WHERE c.attempt = ?1 AND c.space = ?2 AND c.trashed = 0 "
    "AND NOT EXISTS (SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0) "
    "ORDER BY c.start, c.id";
static constexpr std::string_view insert = "INSERT INTO review (id, space, attempt, verdict, overall, levels, sent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static constexpr std::string_view insertComment =
    "INSERT INTO review_comment (id, space, review, attempt, start, length, quote, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view insertWithdrawal = "INSERT INTO review_withdrawal (id, space, review, reason) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view selectSettled = "SELECT trashed FROM settled_comment WHERE id = ?1";
static constexpr std::string_view insertSettled = "INSERT INTO settled_comment (id, space, comment, settled) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view updateSettled = "UPDATE settled_comment SET settled = ?2 WHERE id = ?1";

static StoredReview fromRow(const Statement &row)
{
    return {.review = {.id = ReviewId{row.uuid(0)},
                       .attempt = AttemptId{row.uuid(1)},
                       .space = SpaceKey{row.integer(2)},
                       .verdict = verdictFromCode(row.text(3)),
                       .text = {.overall = row.text(4), .levels = levelsFromJson(row.text(5))},
                       .sent = row.integer(6)},
            .withdrawn = row.integer(7) != 0};
}

static ReviewComment commentFromRow(const Statement &row)
{
    return {.on = {.id = ReviewCommentId{row.uuid(0)},
                   .attempt = AttemptId{row.uuid(1)},
                   .anchor = {.start = row.integer(2), .length = row.integer(3), .quote = row.text(4)},
                   .body = row.text(5)},
            .review = ReviewId{row.uuid(6)},
            .settled = row.integer(7) != 0,
            .holds = true};
}

ReviewRepository::ReviewRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<StoredReview>> ReviewRepository::review(ReviewId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<std::vector<StoredReview>> ReviewRepository::reviews(AttemptId attempt, SpaceKey space)
{
    return m_database.prepare(selectOfAttempt).and_then([attempt, space](Statement statement) {
        return statement.bind(1, attempt).bind(2, space).readAll(fromRow);
    });
}

Result<std::vector<Review>> ReviewRepository::last(SpaceKey space, int count)
{
    return m_database.prepare(selectLast).and_then([space, count](Statement statement) {
        return statement.bind(1, space).bind(2, count).readAll([](const Statement &row) { return fromRow(row).review; });
    });
}

Result<std::vector<ReviewComment>> ReviewRepository::comments(AttemptId attempt, SpaceKey space)
{
    return m_database.prepare(selectComments).and_then([attempt, space](Statement statement) {
        return statement.bind(1, attempt).bind(2, space).readAll(commentFromRow);
    });
}

Result<void> ReviewRepository::add(Writer &writer, const Review &review)
{
    return writer.prepare(insert).and_then([&review](Statement statement) {
        return statement.bind(1, review.id)
            .bind(2, review.space)
            .bind(3, review.attempt)
            .bind(4, codeOf(review.verdict))
            .bind(5, review.text.overall)
            .bind(6, toJson(review.text.levels))
            .bind(7, review.sent)
            .run();
    });
}

Result<void> ReviewRepository::addComment(Writer &writer, const Review &review, const DraftComment &comment)
{
    return writer.prepare(insertComment).and_then([&](Statement statement) {
        return statement.bind(1, writer.newUuid())
            .bind(2, review.space)
            .bind(3, review.id)
            .bind(4, review.attempt)
            .bind(5, comment.anchor.start)
            .bind(6, comment.anchor.length)
            .bind(7, comment.anchor.quote)
            .bind(8, comment.body)
            .run();
    });
}

Result<void> ReviewRepository::addWithdrawal(Writer &writer, const Review &review, const QString &reason)
{
    return writer.prepare(insertWithdrawal).and_then([&](Statement statement) {
        return statement.bind(1, writer.newUuid()).bind(2, review.space).bind(3, review.id).bind(4, reason).run();
    });
}

Result<void> ReviewRepository::setSettled(Writer &writer, ReviewCommentId comment, bool settled)
{
    const RecordId id = derivedAssignmentRowId("settled_comment", comment.value);
    WAYMARK_TRY(Statement select, writer.prepare(selectSettled));
    WAYMARK_TRY(const bool present, select.bind(1, id).step());
    if (present) {
        WAYMARK_TRY(Statement update, writer.prepare(updateSettled));
        return update.bind(1, id).bind(2, settled).run();
    }
    WAYMARK_TRY(Statement statement, writer.prepare(insertSettled));
    return statement.bind(1, id).bind(2, privateSpace).bind(3, comment).bind(4, settled).run();
}

}
