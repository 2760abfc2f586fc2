// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openmentees.h"

#include "assignmentrepository.h"
#include "attemptrepository.h"
#include "attestationrepository.h"
#include "goallistrepository.h"
#include "reviewqueuerepository.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Of one mentee, on cards. */
static constexpr int mostWaiting = 500;
static constexpr int mostAssignments = 100;
static constexpr int mostGoals = 20;
static constexpr int mostAttestations = 200;

OpenMentees::OpenMentees(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_assignments(workspace)
{
    connect(this, &OpenMentees::aboutToClose, &m_assignments, &OpenAssignments::aboutToClose);
    connect(&m_assignments, &OpenAssignments::changed, this, &OpenMentees::changed);
}

static std::optional<Engagement> present(const std::vector<Engagement> &engagements)
{
    const auto runs = std::ranges::find(engagements, EngagementState::Active, &Engagement::state);
    if (runs != engagements.end()) {
        return *runs;
    }
    return engagements.empty() ? std::nullopt : std::optional(engagements.back());
}

static Result<std::optional<LastReview>> readLastReview(Database &database, SpaceKey space)
{
    WAYMARK_TRY(const auto reviews, ReviewRepository(database).last(space, 1));
    if (reviews.empty()) {
        return std::nullopt;
    }
    const Review &review = reviews.front();
    WAYMARK_TRY(const auto attempt, AttemptRepository(database).attempt(review.attempt));
    const AssignmentId about = attempt ? attempt->attempt.assignment : AssignmentId();
    WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(about));
    return LastReview{.id = review.id,
                      .attempt = review.attempt,
                      .title = assignment ? assignment->brief.title : QString(),
                      .verdict = review.verdict,
                      .overall = review.text.overall,
                      .sent = review.sent};
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
    WAYMARK_TRY(facts.lastReview, readLastReview(database, mentorship.space));
    return facts;
}

static bool waitsLonger(const MenteeFacts &a, const MenteeFacts &b)
{
    const auto since = [](const MenteeFacts &facts) { return facts.waiting.empty() ? std::numeric_limits<qint64>::max() : facts.waiting.front().handedIn; };
    return since(a) < since(b);
}

QFuture<Result<std::vector<MenteeFacts>>> OpenMentees::facts(std::optional<SpaceKey> only) const
{
    return workspace().store().read([me = workspace().me(), today = clock().today(), only](Database &database) -> Result<std::vector<MenteeFacts>> {
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
