// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentorservice.h"

#include "attestationrepository.h"
#include "goallistrepository.h"
#include "mentoringrepository.h"

#include <algorithm>
#include <limits>

namespace waymark
{

/** Of each mentee, of what is not mine to do. */
static constexpr int mostOthers = 20;
static constexpr int mostDone = 8;
/** Of one mentee, on cards. */
static constexpr int mostWaiting = 500;
static constexpr int mostAssignments = 100;
static constexpr int mostGoals = 20;
static constexpr int mostAttestations = 200;

static ReviewRow rowOf(const WaitingRow &row)
{
    return {.attempt = row.attempt,
            .assignment = row.assignment,
            .space = row.space,
            .title = row.title,
            .number = row.number,
            .group = ReviewRow::Group::Waiting,
            .since = row.handedIn,
            .begun = row.begun};
}

static Result<void> addReviewed(Database &database, SpaceKey space, AssignmentState state, std::vector<ReviewRow> &rows)
{
    WAYMARK_TRY(const auto found, AssignmentListRepository(database).in(space, state, {.after = {}, .count = mostOthers}));
    for (const AssignmentRow &row : found) {
        rows.push_back({.attempt = row.standing.newest,
                        .assignment = row.id,
                        .space = row.space,
                        .title = row.title,
                        .number = row.standing.attempts,
                        .group = state == AssignmentState::ToRevise ? ReviewRow::Group::WithMentee : ReviewRow::Group::Done,
                        .since = row.standing.reviewed.value_or(0),
                        .begun = false});
    }
    return {};
}

static Result<std::vector<ReviewRow>> readRows(Database &database, const PersonId &me, int count)
{
    WAYMARK_TRY(const auto waiting, ReviewQueueRepository(database).waiting(me, {.after = {}, .count = count}));
    WAYMARK_TRY(const auto mentees, MentoringRepository(database).mentorships(me, Role::Mentor));
    std::vector<ReviewRow> rows;
    std::ranges::transform(waiting, std::back_inserter(rows), rowOf);
    std::vector<ReviewRow> done;
    for (const Mentorship &mentee : mentees) {
        if (!mentee.closed) {
            WAYMARK_CHECK(addReviewed(database, mentee.space, AssignmentState::ToRevise, rows));
            WAYMARK_CHECK(addReviewed(database, mentee.space, AssignmentState::Accepted, done));
        }
    }
    std::ranges::sort(done, std::ranges::greater(), &ReviewRow::since);
    done.resize(std::min<std::size_t>(done.size(), mostDone));
    rows.insert(rows.end(), done.begin(), done.end());
    return rows;
}

static std::optional<Engagement> present(const std::vector<Engagement> &engagements)
{
    const auto runs = std::ranges::find(engagements, EngagementState::Active, &Engagement::state);
    if (runs != engagements.end()) {
        return *runs;
    }
    return engagements.empty() ? std::nullopt : std::optional(engagements.back());
}

static Result<MenteeFacts> readFacts(Database &database, const Mentorship &mentorship, const std::vector<WaitingRow> &waiting, QDate today)
{
    MenteeFacts facts;
    facts.mentorship = mentorship;
    WAYMARK_TRY(const auto engagements, MentoringRepository(database).engagements(mentorship.space));
    facts.engagement = present(engagements);
    std::ranges::copy_if(waiting, std::back_inserter(facts.waiting), [&](const WaitingRow &row) { return row.space == mentorship.space; });
    WAYMARK_TRY(facts.exchange, exchangeStatus(database, mentorship.other));
    WAYMARK_TRY(facts.assignments, AssignmentListRepository(database).in(mentorship.space, {}, {.after = {}, .count = mostAssignments}));
    WAYMARK_TRY(facts.goals, GoalListRepository(database, mentorship.space).openGoals({.after = {}, .count = mostGoals}, today));
    WAYMARK_TRY(facts.attestations, AttestationRepository(database).in(mentorship.space, mostAttestations));
    WAYMARK_TRY(const auto reviews, lastReviewsIn(database, mentorship.space, 1));
    facts.lastReview = reviews.empty() ? std::nullopt : std::optional(reviews.front());
    return facts;
}

static bool waitsLonger(const MenteeFacts &a, const MenteeFacts &b)
{
    const auto since = [](const MenteeFacts &facts) { return facts.waiting.empty() ? std::numeric_limits<qint64>::max() : facts.waiting.front().handedIn; };
    return since(a) < since(b);
}

MentorService::MentorService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::vector<ReviewRow>>> MentorService::reviews(int count)
{
    return m_store.read([me = m_me, count](Database &database) { return readRows(database, me, count); });
}

QFuture<Result<std::vector<MenteeFacts>>> MentorService::mentees(std::optional<SpaceKey> only)
{
    return m_store.read([me = m_me, today = m_store.clock().today(), only](Database &database) -> Result<std::vector<MenteeFacts>> {
        WAYMARK_TRY(const auto mentorships, MentoringRepository(database).mentorships(me, Role::Mentor));
        WAYMARK_TRY(const auto waiting, ReviewQueueRepository(database).waiting(me, {.after = {}, .count = mostWaiting}));
        std::vector<MenteeFacts> all;
        for (const Mentorship &mentorship : mentorships) {
            if (!only || *only == mentorship.space) {
                WAYMARK_TRY(MenteeFacts facts, readFacts(database, mentorship, waiting, today));
                all.push_back(std::move(facts));
            }
        }
        std::ranges::stable_sort(all, waitsLonger);
        return all;
    });
}

}
