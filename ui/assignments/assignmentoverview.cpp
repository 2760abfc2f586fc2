// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentoverview.h"

#include "assignmentwords.h"
#include "describe.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

AssignmentOverview::AssignmentOverview(QObject *parent)
    : QObject(parent)
{
    connect(&m_asked, &AttemptCommentModel::failed, this, &AssignmentOverview::failed);
}

void AssignmentOverview::setAssignments(OpenAssignments *assignments)
{
    if (m_assignments == assignments) {
        return;
    }
    m_assignments = assignments;
    if (assignments) {
        m_attempts.setAssignments(assignments);
        connect(assignments, &OpenAssignments::changed, this, &AssignmentOverview::onChanged);
        connect(assignments, &OpenAssignments::namesChanged, this, [this] {
            makeTrack();
            Q_EMIT loaded();
        });
        reload();
    }
    Q_EMIT assignmentChanged();
}

QString AssignmentOverview::assignmentId() const
{
    return AssignmentWords::textOf(m_id);
}

void AssignmentOverview::setAssignmentId(const QString &id)
{
    const AssignmentId wanted{QUuid::fromString(id)};
    if (wanted == m_id) {
        return;
    }
    m_id = wanted;
    m_state = State::Loading;
    m_value.reset();
    m_answered = nullptr;
    m_inFull.clear();
    makeTrack();
    Q_EMIT assignmentChanged();
    Q_EMIT loaded();
    reload();
}

void AssignmentOverview::onChanged(const ChangeSet &changes)
{
    for (const QString &table : {u"assignment"_s, u"attempt"_s, u"attempt_withdrawal"_s, u"review"_s, u"review_withdrawal"_s, u"assignment_share"_s}) {
        if (changes.touches(table)) {
            reload();
            return;
        }
    }
}

void AssignmentOverview::fail(const Error &error)
{
    m_state = State::Failed;
    m_errorText = describe(error);
    Q_EMIT loaded();
}

void AssignmentOverview::reload()
{
    if (!m_assignments || m_id.isNull()) {
        return;
    }
    const int turn = ++m_turn;
    m_assignments->service().assignment(m_id).then(this, [this, turn](const Result<std::optional<LoadedAssignment>> &value) {
        if (turn != m_turn || !m_assignments) {
            return;
        }
        if (!value) {
            fail(value.error());
        } else if (!*value) {
            Q_EMIT gone();
        } else {
            m_assignments->service().attempts(m_id).then(this, [this, turn, value = **value](const Result<std::vector<AttemptInFull>> &attempts) {
                if (turn == m_turn) {
                    attempts ? receive(value, *attempts) : fail(attempts.error());
                }
            });
        }
    });
}

void AssignmentOverview::receive(const LoadedAssignment &value, const std::vector<AttemptInFull> &attempts)
{
    m_value = value;
    m_inFull = attempts;
    m_answered = nullptr;
    for (const AttemptInFull &one : m_inFull) {
        m_answered = !one.stored.withdrawn && standingReview(one) ? &one : m_answered;
    }
    m_state = State::Ready;
    m_errorText.clear();
    m_rubric.setRubric(value.assignment.brief.rubric);
    m_attempts.setAttempts(m_inFull);
    m_asked.show(m_assignments, m_answered && !isAccepted() ? m_answered->stored.attempt : Attempt());
    makeTrack();
    Q_EMIT loaded();
}

AssignmentState AssignmentOverview::standing() const
{
    return m_value ? m_value->standing.state : AssignmentState::Drafting;
}

void AssignmentOverview::makeTrack()
{
    m_track.clear();
    m_trackCurrent = 0;
    if (!m_value) {
        return;
    }
    const QString withMentor = mentor().isEmpty() ? tr("Handed in") : tr("With %1").arg(mentor());
    const auto attempt = [](int number) { return tr("Attempt %1").arg(number); };
    const int last = nextNumber() - 1;
    switch (standing()) {
    case AssignmentState::Drafting:
        m_track = {attempt(nextNumber()), withMentor, tr("Accepted")};
        break;
    case AssignmentState::ToRevise:
        m_track = {attempt(last), tr("Sent back"), attempt(last + 1), withMentor, tr("Accepted")};
        m_trackCurrent = 2;
        break;
    case AssignmentState::Accepted:
        m_track = {attempt(last), withMentor, tr("Accepted")};
        m_trackCurrent = 2;
        break;
    default:
        m_track = {attempt(last), withMentor, tr("Accepted")};
        m_trackCurrent = 1;
    }
}

QString AssignmentOverview::title() const
{
    return m_value ? shown(m_value->assignment.brief.title) : QString();
}

QString AssignmentOverview::brief() const
{
    return m_value ? shown(m_value->assignment.brief.brief) : QString();
}

QStringList AssignmentOverview::competencies() const
{
    return m_value && m_assignments ? m_assignments->competencyNames(m_value->assignment.brief.competencies) : QStringList();
}

QString AssignmentOverview::dueText() const
{
    return m_value && m_assignments ? AssignmentWords::due(m_value->assignment.brief.due, m_assignments->clock().today()) : QString();
}

bool AssignmentOverview::isOverdue() const
{
    return m_value && m_assignments && waymark::isOverdue(standing(), m_value->assignment.brief.due, m_assignments->clock().today());
}

QString AssignmentOverview::mentor() const
{
    if (!m_value || !m_assignments) {
        return {};
    }
    if (m_value->assignment.space != privateSpace) {
        return m_assignments->callNameIn(m_value->assignment.space);
    }
    const auto mentors = m_assignments->mentorshipsAs(Role::Mentee);
    return mentors.size() == 1 ? AssignmentWords::callName(mentors.front().name) : QString();
}

bool AssignmentOverview::isWithMentor() const
{
    return standing() == AssignmentState::HandedIn || standing() == AssignmentState::InReview;
}

bool AssignmentOverview::isAccepted() const
{
    return standing() == AssignmentState::Accepted;
}

bool AssignmentOverview::isSentBack() const
{
    return standing() == AssignmentState::ToRevise;
}

QString AssignmentOverview::newestAttempt() const
{
    return m_value ? AssignmentWords::textOf(m_value->standing.newest) : QString();
}

QString AssignmentOverview::lastReviewed() const
{
    return m_answered ? AssignmentWords::textOf(m_answered->stored.attempt.id) : QString();
}

QString AssignmentOverview::overall() const
{
    return m_answered ? shown(standingReview(*m_answered)->text.overall) : QString();
}

CriterionLevels AssignmentOverview::lastLevels() const
{
    return m_answered ? standingReview(*m_answered)->text.levels : CriterionLevels();
}

int AssignmentOverview::nextNumber() const
{
    int number = 0;
    for (const AttemptInFull &one : m_inFull) {
        number = std::max(number, one.stored.attempt.number);
    }
    return number + 1;
}

void AssignmentOverview::remove()
{
    if (m_assignments && !m_id.isNull()) {
        m_assignments->service().remove(m_id).then(this, [this](const Result<void> &done) {
            if (done) {
                Q_EMIT removed();
            } else {
                Q_EMIT failed(describe(done.error()));
            }
        });
    }
}

}
