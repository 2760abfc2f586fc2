// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openreviews.h"

#include "assignmentrepository.h"
#include "attemptrepository.h"
#include "reviewqueuerepository.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Of each mentee, of what is not mine to do. */
static constexpr int mostOthers = 20;
static constexpr int mostDone = 8;

OpenReviews::OpenReviews(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_assignments(workspace)
{
    connect(this, &OpenReviews::aboutToClose, &m_assignments, &OpenAssignments::aboutToClose);
    connect(&m_assignments, &OpenAssignments::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"attempt"_s) || changes.touches(u"attempt_withdrawal"_s) || changes.touches(u"review"_s) || changes.touches(u"review_withdrawal"_s)
            || changes.touches(u"assignment"_s)) {
            count();
        }
        Q_EMIT changed(changes);
    });
    count();
}

OpenReviews::~OpenReviews()
{
    m_signing.waitForFinished();
}

ReviewService &OpenReviews::service() const
{
    return workspace().reviews();
}

void OpenReviews::count()
{
    service().waitingCount().then(this, [this](const Result<qint64> &waiting) {
        const int now = static_cast<int>(waiting.value_or(0));
        if (now != m_waiting) {
            m_waiting = now;
            Q_EMIT waitingChanged();
        }
    });
}

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

QFuture<Result<std::vector<ReviewRow>>> OpenReviews::rows(int count) const
{
    return workspace().store().read([me = workspace().me(), count](Database &database) { return readRows(database, me, count); });
}

static Result<std::vector<LastReview>> readLast(Database &database, SpaceKey space, int count)
{
    WAYMARK_TRY(const auto reviews, ReviewRepository(database).last(space, count));
    std::vector<LastReview> found;
    for (const Review &review : reviews) {
        WAYMARK_TRY(const auto attempt, AttemptRepository(database).attempt(review.attempt));
        if (attempt) {
            WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(attempt->attempt.assignment));
            found.push_back({.id = review.id,
                             .attempt = review.attempt,
                             .title = assignment ? assignment->brief.title : QString(),
                             .verdict = review.verdict,
                             .overall = review.text.overall,
                             .sent = review.sent});
        }
    }
    return found;
}

QFuture<Result<std::vector<LastReview>>> OpenReviews::lastReviews(SpaceKey space, int count) const
{
    return workspace().store().read([space, count](Database &database) { return readLast(database, space, count); });
}

/** On a thread of its own: gathering waits for the storage. */
static Result<int> signAll(Workspace &workspace, const std::vector<AttestedCompetency> &wanted)
{
    int done = 0;
    for (const AttestedCompetency &one : wanted) {
        WAYMARK_TRY(const AttestRequest request, attestRequest(workspace, one));
        WAYMARK_CHECK(workspace.record().attest(request).result());
        ++done;
    }
    return done;
}

QFuture<Result<int>> OpenReviews::attest(const std::vector<AttestedCompetency> &wanted)
{
    m_signing = QtConcurrent::run([&workspace = workspace(), wanted] { return signAll(workspace, wanted); });
    return m_signing;
}

}
