// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentlistrepository.h"

#include "assignmentrepository.h"
#include "attemptrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** How many rows are looked at in one go while those of one state are searched. */
static constexpr int slice = 200;

static constexpr std::string_view selectAttemptFacts =
    "SELECT t.id, t.number, t.handed_in, "
    "EXISTS (SELECT 1 FROM attempt_withdrawal AS w WHERE w.attempt = t.id AND w.space = t.space AND w.trashed = 0), "
    "EXISTS (SELECT 1 FROM review_draft AS d WHERE d.attempt = t.id AND d.trashed = 0) "
    "FROM attempt AS t WHERE t.assignment = ?1 AND t.space = ?2 AND t.trashed = 0";
static constexpr std::string_view selectReviewFacts =
    "SELECT r.id, r.attempt, r.verdict, r.sent, "
    "EXISTS (SELECT 1 FROM review_withdrawal AS w WHERE w.review = r.id AND w.space = r.space AND w.trashed = 0) "
    "FROM attempt AS t JOIN review AS r ON r.attempt = t.id AND r.space = t.space AND r.trashed = 0 "
    "WHERE t.assignment = ?1 AND t.space = ?2 AND t.trashed = 0";
static constexpr std::string_view selectKey = "SELECT ifnull(due, '~') FROM assignment WHERE id = ?1";
static constexpr std::string_view selectMine =
    "SELECT a.id, a.space, a.title, a.due FROM assignment AS a "
    "WHERE a.trashed = 0 AND ifnull(a.due, '~') >= ?1 AND (ifnull(a.due, '~') > ?1 OR a.id > ?2) "
    "AND ((a.space = ?4 AND NOT EXISTS (SELECT 1 FROM assignment_share AS s JOIN assignment AS c ON c.id = s.shared AND c.trashed = 0 "
    "WHERE s.assignment = a.id AND s.trashed = 0)) "
    "OR EXISTS (SELECT 1 FROM wm_member AS m WHERE m.space = a.space AND m.person = ?3 AND m.role = 'mentee')) "
    "ORDER BY ifnull(a.due, '~'), a.id LIMIT ?5";
static constexpr std::string_view selectInSpace =
    "SELECT a.id, a.space, a.title, a.due FROM assignment AS a "
    "WHERE a.space = ?3 AND a.trashed = 0 AND ifnull(a.due, '~') >= ?1 AND (ifnull(a.due, '~') > ?1 OR a.id > ?2) "
    "ORDER BY ifnull(a.due, '~'), a.id LIMIT ?4";
static constexpr std::string_view selectRow = "SELECT a.id, a.space, a.title, a.due FROM assignment AS a WHERE a.id = ?1 AND a.trashed = 0";
static constexpr std::string_view selectOfCompetency =
    "SELECT a.id, a.space FROM assignment_competency AS c JOIN assignment AS a ON a.id = c.assignment AND a.space = c.space AND a.trashed = 0 "
    "WHERE c.competency = ?1 AND c.trashed = 0 AND a.space <> ?4 AND (a.space = ?2 OR (?2 IS NULL AND EXISTS "
    "(SELECT 1 FROM wm_member AS m WHERE m.space = a.space AND m.person = ?3 AND m.role = 'mentee')))";

static AssignmentRow rowFrom(const Statement &row)
{
    return {.id = AssignmentId{row.uuid(0)}, .space = SpaceKey{row.integer(1)}, .title = row.text(2), .due = row.optionalDate(3), .standing = {}};
}

AssignmentListRepository::AssignmentListRepository(Database &database)
    : m_database(database)
{
}

Result<AssignmentFacts> AssignmentListRepository::facts(AssignmentId assignment, SpaceKey space)
{
    WAYMARK_TRY(Statement attempts, m_database.prepare(selectAttemptFacts));
    WAYMARK_TRY(auto attemptFacts, attempts.bind(1, assignment).bind(2, space).readAll([](const Statement &row) {
        return AttemptFact{.id = AttemptId{row.uuid(0)},
                           .number = static_cast<int>(row.integer(1)),
                           .handedIn = row.integer(2),
                           .withdrawn = row.integer(3) != 0,
                           .reviewBegun = row.integer(4) != 0};
    }));
    WAYMARK_TRY(Statement reviews, m_database.prepare(selectReviewFacts));
    WAYMARK_TRY(auto reviewFacts, reviews.bind(1, assignment).bind(2, space).readAll([](const Statement &row) {
        return ReviewFact{.id = ReviewId{row.uuid(0)},
                          .attempt = AttemptId{row.uuid(1)},
                          .verdict = verdictFromCode(row.text(2)),
                          .sent = row.integer(3),
                          .withdrawn = row.integer(4) != 0};
    }));
    return AssignmentFacts{.attempts = std::move(attemptFacts), .reviews = std::move(reviewFacts)};
}

Result<void> AssignmentListRepository::addStanding(AssignmentRow &row)
{
    WAYMARK_TRY(const AssignmentFacts gone, facts(row.id, row.space));
    row.standing = standingOf(gone);
    return {};
}

Result<AssignmentListRepository::Key> AssignmentListRepository::keyOf(const std::optional<AssignmentId> &after)
{
    if (!after) {
        return Key{};
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKey));
    WAYMARK_TRY(const auto due, statement.bind(1, *after).readOne([](const Statement &row) { return row.text(0); }));
    if (!due) {
        return failure(Error::Kind::NotFound, u"after"_s);
    }
    return Key{.due = *due, .id = *after};
}

template<typename Fetch>
Result<std::vector<AssignmentRow>> AssignmentListRepository::filtered(std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page, Fetch fetch)
{
    const auto wanted = static_cast<std::size_t>(std::max(page.count, 0));
    const int most = state ? slice : page.count;
    std::vector<AssignmentRow> found;
    std::optional<AssignmentId> after = page.after;
    while (found.size() < wanted) {
        WAYMARK_TRY(const Key key, keyOf(after));
        WAYMARK_TRY(std::vector<AssignmentRow> rows, fetch(key, most));
        for (AssignmentRow &row : rows) {
            WAYMARK_CHECK(addStanding(row));
            if (found.size() < wanted && (!state || row.standing.state == *state)) {
                found.push_back(row);
            }
        }
        if (rows.size() < static_cast<std::size_t>(most)) {
            break;
        }
        after = rows.back().id;
    }
    return found;
}

Result<std::vector<AssignmentRow>> AssignmentListRepository::mine(const PersonId &me, std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page)
{
    return filtered(state, page, [this, &me](const Key &key, int most) {
        return m_database.prepare(selectMine).and_then([&](Statement statement) {
            return statement.bind(1, key.due).bind(2, key.id).bind(3, me.key).bind(4, privateSpace).bind(5, most).readAll(rowFrom);
        });
    });
}

Result<std::vector<AssignmentRow>> AssignmentListRepository::in(SpaceKey space, std::optional<AssignmentState> state, const PageAfter<AssignmentId> &page)
{
    return filtered(state, page, [this, space](const Key &key, int most) {
        return m_database.prepare(selectInSpace).and_then([&](Statement statement) {
            return statement.bind(1, key.due).bind(2, key.id).bind(3, space).bind(4, most).readAll(rowFrom);
        });
    });
}

Result<std::vector<AssignmentRow>> AssignmentListRepository::rows(const std::vector<AssignmentId> &ids)
{
    std::vector<AssignmentRow> found;
    for (const AssignmentId &id : ids) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectRow));
        WAYMARK_TRY(auto row, statement.bind(1, id).readOne(rowFrom));
        if (row) {
            WAYMARK_CHECK(addStanding(*row));
            found.push_back(*std::move(row));
        }
    }
    return found;
}

/** The acceptance that came first, with its attempt; nothing where none was accepted. */
static const ReviewFact *firstAcceptance(const AssignmentFacts &facts)
{
    const ReviewFact *first = nullptr;
    for (const AttemptFact &attempt : facts.attempts) {
        const ReviewFact *review = attempt.withdrawn ? nullptr : standingReview(facts, attempt.id);
        const bool accepts = review && review->verdict == Verdict::Accept;
        first = accepts && (!first || review->sent < first->sent) ? review : first;
    }
    return first;
}

Result<std::optional<Demonstration>> AssignmentListRepository::demonstration(AssignmentId assignment, SpaceKey space)
{
    WAYMARK_TRY(const AssignmentFacts gone, facts(assignment, space));
    const ReviewFact *review = firstAcceptance(gone);
    if (!review) {
        return std::nullopt;
    }
    AssignmentRepository assignments(m_database);
    WAYMARK_TRY(const auto about, assignments.assignment(assignment));
    WAYMARK_TRY(const AssignmentId original, assignments.originalOf(assignment));
    AttemptRepository attempts(m_database);
    WAYMARK_TRY(const auto stored, attempts.attempt(review->attempt));
    if (!about || !stored) {
        return std::nullopt;
    }
    WAYMARK_TRY(auto evidence, attempts.evidence(stored->attempt));
    return Demonstration{.original = original,
                         .attempt = stored->attempt,
                         .title = about->brief.title,
                         .review = review->id,
                         .accepted = review->sent,
                         .sha256 = sha256Of(stored->attempt.text.body),
                         .evidence = std::move(evidence)};
}

static void keepFirstOfEach(std::vector<Demonstration> &demonstrations)
{
    std::ranges::sort(demonstrations, [](const Demonstration &a, const Demonstration &b) {
        return std::tie(a.original, a.accepted, a.review) < std::tie(b.original, b.accepted, b.review);
    });
    const auto rest = std::ranges::unique(demonstrations, {}, &Demonstration::original);
    demonstrations.erase(rest.begin(), rest.end());
    std::ranges::sort(demonstrations,
                      [](const Demonstration &a, const Demonstration &b) { return std::tie(a.accepted, a.review) < std::tie(b.accepted, b.review); });
}

Result<std::vector<Demonstration>> AssignmentListRepository::demonstrations(const QString &competency, std::optional<SpaceKey> space, const PersonId &me)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOfCompetency));
    WAYMARK_TRY(const auto assignments, statement.bind(1, competency).bind(2, space).bind(3, me.key).bind(4, privateSpace).readAll([](const Statement &row) {
        return std::pair(AssignmentId{row.uuid(0)}, SpaceKey{row.integer(1)});
    }));
    std::vector<Demonstration> found;
    for (const auto &[assignment, where] : assignments) {
        WAYMARK_TRY(auto one, demonstration(assignment, where));
        if (one) {
            found.push_back(*std::move(one));
        }
    }
    keepFirstOfEach(found);
    return found;
}

}
