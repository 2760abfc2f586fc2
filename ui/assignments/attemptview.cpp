// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptview.h"

#include "assignmentwords.h"
#include "attemptlistmodel.h"
#include "describe.h"
#include "text.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace waymark
{

AttemptView::AttemptView(QObject *parent)
    : QObject(parent)
{
    connect(&m_comments, &AttemptCommentModel::failed, this, &AttemptView::failed);
}

void AttemptView::setAssignments(OpenAssignments *assignments)
{
    if (m_assignments == assignments) {
        return;
    }
    m_assignments = assignments;
    if (assignments) {
        m_evidence.setAssignments(assignments);
        connect(assignments, &OpenAssignments::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"review"_s) || changes.touches(u"review_withdrawal"_s) || changes.touches(u"attempt_withdrawal"_s)) {
                reload();
            } else {
                askForWhereabouts();
            }
        });
        connect(assignments, &OpenAssignments::namesChanged, this, &AttemptView::loaded);
        connect(assignments, &OpenAssignments::namesChanged, this, &AttemptView::askForWhereabouts);
        reload();
    }
    Q_EMIT attemptChanged();
}

QString AttemptView::attemptId() const
{
    return AssignmentWords::textOf(m_id);
}

void AttemptView::setAttemptId(const QString &id)
{
    const AttemptId wanted{QUuid::fromString(id)};
    if (wanted != m_id) {
        m_id = wanted;
        m_state = State::Loading;
        m_attempt.reset();
        m_comments.show(m_assignments, {});
        setWhereabouts({});
        Q_EMIT attemptChanged();
        Q_EMIT loaded();
        reload();
    }
}

void AttemptView::reload()
{
    if (!m_assignments || m_id.isNull()) {
        return;
    }
    m_assignments->service().attempt(m_id).then(this, [this, asked = m_id](const Result<std::optional<AttemptInFull>> &attempt) {
        if (asked != m_id || !m_assignments) {
            return;
        }
        if (attempt) {
            receive(*attempt);
            return;
        }
        m_state = State::Failed;
        m_errorText = describe(attempt.error());
        Q_EMIT loaded();
    });
}

void AttemptView::receive(const std::optional<AttemptInFull> &attempt)
{
    m_attempt = attempt;
    m_state = attempt ? State::Ready : State::Failed;
    m_errorText = attempt ? QString() : describe({.kind = Error::Kind::NotFound, .field = {}, .detail = {}});
    Q_EMIT loaded(); // the text before what points into it
    if (attempt) {
        std::vector<EvidenceRow> rows;
        for (const Evidence &one : attempt->evidence) {
            rows.push_back({.id = one.id.value, .content = one.content, .bytes = 0});
        }
        m_evidence.setRows(rows);
        m_comments.show(m_assignments, attempt->stored.attempt);
        const Review *review = standingReview(*attempt);
        m_rubric.setLevels(review ? review->text.levels : attempt->stored.attempt.text.ownLevels);
        m_rubric.setBefore(review ? attempt->stored.attempt.text.ownLevels : CriterionLevels());
        askForRubric();
        askForWhereabouts();
    }
}

void AttemptView::askForRubric()
{
    m_assignments->service()
        .assignment(m_attempt->stored.attempt.assignment)
        .then(this, [this, asked = m_id](const Result<std::optional<LoadedAssignment>> &loaded) {
            if (asked == m_id && loaded && *loaded) {
                m_rubric.setRubric((*loaded)->assignment.brief.rubric);
            }
        });
}

static QString wordsFor(ReceiptState state, const QString &who)
{
    switch (state) {
    case ReceiptState::Written:
    case ReceiptState::Packed:
        return AttemptView::tr("%1 does not have it yet: it goes with your next parcel.").arg(who);
    case ReceiptState::Sent:
        return AttemptView::tr("It is on its way to %1.").arg(who);
    case ReceiptState::Delivered:
        return AttemptView::tr("%1 has it.").arg(who);
    default:
        return {};
    }
}

void AttemptView::askForWhereabouts()
{
    if (isWithMeAlone()) {
        setWhereabouts(givable().isEmpty() ? tr("Nobody here is your mentor yet. It waits in your workspace until somebody is.")
                                           : tr("It waits in your workspace; nobody else has it."));
        return;
    }
    const bool asks = m_attempt && !isReviewed() && !m_attempt->stored.withdrawn;
    if (!asks || !m_assignments) {
        setWhereabouts({});
        return;
    }
    const QString who = m_assignments->callNameIn(m_attempt->stored.attempt.space);
    m_assignments->workspace().exchange().receiptOf(m_id.value).then(this, [this, asked = m_id, who](const Result<ExchangeReceipt> &receipt) {
        if (asked == m_id) {
            setWhereabouts(receipt ? wordsFor(receipt->state, who) : QString());
        }
    });
}

void AttemptView::setWhereabouts(const QString &words)
{
    if (m_whereabouts != words) {
        m_whereabouts = words;
        Q_EMIT whereaboutsChanged();
    }
}

QString AttemptView::name() const
{
    return m_attempt ? tr("Attempt %1").arg(m_attempt->stored.attempt.number) : QString();
}

QString AttemptView::body() const
{
    return m_attempt ? m_attempt->stored.attempt.text.body : QString();
}

QString AttemptView::notes() const
{
    if (!m_attempt || !m_assignments) {
        return {};
    }
    const Attempt &attempt = m_attempt->stored.attempt;
    QStringList parts{m_attempt->stored.withdrawn ? tr("handed in %1, withdrawn").arg(AssignmentWords::nearDay(attempt.handedIn, m_assignments->clock()))
                                                  : tr("handed in %1").arg(AssignmentWords::nearDay(attempt.handedIn, m_assignments->clock()))};
    if (!attempt.text.context.isEmpty()) {
        parts.append(shown(attempt.text.context));
    }
    if (attempt.ownWork) {
        parts.append(tr("own work"));
    }
    return parts.join(tr(" · ", "between the facts of one line"));
}

bool AttemptView::isReviewed() const
{
    return m_attempt && standingReview(*m_attempt);
}

bool AttemptView::isAccepted() const
{
    return isReviewed() && standingReview(*m_attempt)->verdict == Verdict::Accept;
}

bool AttemptView::isWithdrawable() const
{
    return m_attempt && !m_attempt->stored.withdrawn && !isReviewed();
}

QString AttemptView::verdictText() const
{
    if (!isReviewed() || !m_assignments) {
        return {};
    }
    const Review *review = standingReview(*m_attempt);
    const QString who = m_assignments->callNameIn(review->space);
    const QString when = AssignmentWords::nearDay(review->sent, m_assignments->clock());
    return review->verdict == Verdict::Accept ? tr("%1 accepted it, %2").arg(who, when) : tr("%1 sent it back, %2").arg(who, when);
}

QString AttemptView::overall() const
{
    return isReviewed() ? shown(standingReview(*m_attempt)->text.overall) : QString();
}

bool AttemptView::isWithMeAlone() const
{
    return m_assignments && m_attempt && m_attempt->stored.attempt.space == privateSpace && !m_attempt->stored.withdrawn;
}

QStringList AttemptView::givable() const
{
    QStringList all;
    if (isWithMeAlone()) {
        for (const KnownMentorship &one : m_assignments->mentorshipsAs(Role::Mentee)) {
            all.append(tr("Hand it to %1").arg(AssignmentWords::callName(one.name)));
        }
    }
    return all;
}

void AttemptView::give(int recipient)
{
    const auto mentorships = isWithMeAlone() ? m_assignments->mentorshipsAs(Role::Mentee) : std::vector<KnownMentorship>();
    if (recipient < 0 || static_cast<std::size_t>(recipient) >= mentorships.size()) {
        return;
    }
    const SpaceKey space = mentorships[static_cast<std::size_t>(recipient)].mentorship.space;
    m_assignments->service().shareWith(m_attempt->stored.attempt.assignment, space).then(this, [this](const Result<AssignmentId> &place) {
        if (place) {
            showGiven(*place);
        } else {
            Q_EMIT failed(describe(place.error()));
        }
    });
}

void AttemptView::showGiven(AssignmentId place)
{
    if (!m_assignments) {
        return;
    }
    m_assignments->service().attempts(place).then(this, [this, place](const Result<std::vector<AttemptInFull>> &attempts) {
        if (attempts && !attempts->empty()) {
            Q_EMIT given(AssignmentWords::textOf(place), AssignmentWords::textOf(attempts->back().stored.attempt.id));
        }
    });
}

void AttemptView::withdraw()
{
    if (m_assignments) {
        m_assignments->service().withdraw(m_id, {}).then(this, [this](const Result<void> &done) {
            if (done) {
                Q_EMIT withdrawn();
            } else {
                Q_EMIT failed(describe(done.error()));
            }
        });
    }
}

}
