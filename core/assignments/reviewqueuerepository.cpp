// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewqueuerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** How many attempts without a review are looked at in one go; those that a later attempt replaced drop out. */
static constexpr int slice = 200;

static constexpr std::string_view selectKey = "SELECT handed_in FROM attempt WHERE id = ?1";
static constexpr std::string_view selectWithoutReview =
    "SELECT t.id, t.assignment, t.space, (SELECT p.person FROM wm_member AS p WHERE p.space = t.space AND p.role = 'mentee' LIMIT 1), "
    "a.title, t.number, a.due, t.handed_in, EXISTS (SELECT 1 FROM review_draft AS d WHERE d.attempt = t.id AND d.trashed = 0) "
    "FROM attempt AS t JOIN assignment AS a ON a.id = t.assignment AND a.space = t.space AND a.trashed = 0 "
    "WHERE t.trashed = 0 AND t.handed_in >= ?1 AND (t.handed_in > ?1 OR t.id > ?2) "
    "AND EXISTS (SELECT 1 FROM wm_member AS m JOIN wm_space AS s ON s.key = m.space AND s.closed = 0 "
    "WHERE m.space = t.space AND m.person = ?3 AND m.role = 'mentor') "
    "AND NOT EXISTS (SELECT 1 FROM review AS r WHERE r.attempt = t.id AND r.space = t.space AND r.trashed = 0 AND NOT EXISTS "
    "(SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0)) "
    "ORDER BY t.handed_in, t.id LIMIT ?4";

static WaitingRow waitingFrom(const Statement &row)
{
    return {.attempt = AttemptId{row.uuid(0)},
            .assignment = AssignmentId{row.uuid(1)},
            .space = SpaceKey{row.integer(2)},
            .mentee = PersonId{row.blob(3)},
            .title = row.text(4),
            .number = static_cast<int>(row.integer(5)),
            .due = row.optionalDate(6),
            .handedIn = row.integer(7),
            .begun = row.integer(8) != 0};
}

ReviewQueueRepository::ReviewQueueRepository(Database &database)
    : m_database(database)
{
}

Result<ReviewQueueRepository::Key> ReviewQueueRepository::keyOf(const std::optional<AttemptId> &after)
{
    if (!after) {
        return Key{};
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKey));
    WAYMARK_TRY(const auto handedIn, statement.bind(1, *after).readOne([](const Statement &row) { return row.integer(0); }));
    if (!handedIn) {
        return failure(Error::Kind::NotFound, u"after"_s);
    }
    return Key{.handedIn = *handedIn, .id = *after};
}

Result<std::vector<WaitingRow>> ReviewQueueRepository::withoutReview(const PersonId &mentor, const Key &after)
{
    return m_database.prepare(selectWithoutReview).and_then([&](Statement statement) {
        return statement.bind(1, after.handedIn).bind(2, after.id).bind(3, mentor.key).bind(4, slice).readAll(waitingFrom);
    });
}

Result<bool> ReviewQueueRepository::stillWaits(const WaitingRow &row)
{
    WAYMARK_TRY(const AssignmentFacts facts, AssignmentListRepository(m_database).facts(row.assignment, row.space));
    const AssignmentStanding standing = standingOf(facts);
    const bool withMentor = standing.state == AssignmentState::HandedIn || standing.state == AssignmentState::InReview;
    return withMentor && standing.newest == row.attempt;
}

Result<std::vector<WaitingRow>> ReviewQueueRepository::waiting(const PersonId &mentor, const PageAfter<AttemptId> &page)
{
    const auto wanted = static_cast<std::size_t>(std::max(page.count, 0));
    std::vector<WaitingRow> found;
    std::optional<AttemptId> after = page.after;
    while (found.size() < wanted) {
        WAYMARK_TRY(const Key key, keyOf(after));
        WAYMARK_TRY(const std::vector<WaitingRow> rows, withoutReview(mentor, key));
        for (const WaitingRow &row : rows) {
            WAYMARK_TRY(const bool waits, stillWaits(row));
            if (waits && found.size() < wanted) {
                found.push_back(row);
            }
        }
        if (rows.size() < static_cast<std::size_t>(slice)) {
            break;
        }
        after = rows.back().attempt;
    }
    return found;
}

Result<qint64> ReviewQueueRepository::waitingCount(const PersonId &mentor)
{
    return waiting(mentor, {.after = std::nullopt, .count = std::numeric_limits<int>::max()}).transform([](const std::vector<WaitingRow> &rows) {
        return static_cast<qint64>(rows.size());
    });
}

}
