// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revieweditor.h"

#include "assignmentwords.h"
#include "attemptlistmodel.h"
#include "describe.h"
#include "reviewservice.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void ReviewEditor::setReviews(OpenReviews *reviews)
{
    if (m_reviews == reviews) {
        return;
    }
    m_reviews = reviews;
    if (reviews) {
        m_evidence.setAssignments(reviews->assignments());
        connect(reviews, &OpenReviews::changed, this, &ReviewEditor::onChanged);
        connect(reviews, &OpenReviews::aboutToClose, this, &ReviewEditor::leave);
        connect(reviews->assignments(), &OpenAssignments::namesChanged, this, [this] {
            showModels();
            Q_EMIT loaded();
        });
        reload();
    }
    Q_EMIT attemptChanged();
}

QString ReviewEditor::attemptId() const
{
    return AssignmentWords::textOf(m_id);
}

void ReviewEditor::setAttemptId(const QString &id)
{
    const AttemptId wanted{QUuid::fromString(id)};
    if (wanted == m_id) {
        return;
    }
    leave();
    ++m_turn;
    m_id = wanted;
    m_state = State::Loading;
    m_loaded.reset();
    m_text = {};
    m_base = {};
    m_saving = Saving::Not;
    m_savedAt.reset();
    m_saveError.reset();
    m_sending.reset();
    m_comments.show(m_reviews, {}, {}, {}, false);
    m_clockDoubted = false;
    setBusy(false);
    setProblem({});
    Q_EMIT attemptChanged();
    Q_EMIT loaded();
    Q_EMIT edited();
    reload();
}

void ReviewEditor::onChanged(const ChangeSet &changes)
{
    if (m_busy) {
        return;
    }
    for (const QString &table : {u"review_draft"_s, u"comment_draft"_s, u"review"_s, u"review_withdrawal"_s, u"attempt_withdrawal"_s}) {
        if (changes.touches(table)) {
            reload();
            return;
        }
    }
}

void ReviewEditor::reload()
{
    if (!m_reviews || m_id.isNull()) {
        return;
    }
    m_reloadWanted = m_saving == Saving::Underway || m_comments.isSaving();
    if (m_reloadWanted) {
        return;
    }
    m_reviews->service().page(m_id).then(this, [this, turn = m_turn](const Result<ReviewPage> &loaded) {
        if (turn != m_turn) {
            return;
        }
        if (m_saving == Saving::Underway || m_comments.isSaving()) {
            m_reloadWanted = true;
            return;
        }
        if (loaded) {
            receive(*loaded);
            return;
        }
        m_state = State::Failed;
        m_errorText = describe(loaded.error());
        Q_EMIT this->loaded();
    });
}

void ReviewEditor::receive(const ReviewPage &loaded)
{
    m_loaded = loaded;
    m_state = State::Ready;
    m_errorText.clear();
    if (const Review *review = standing()) {
        m_text = review->text;
        m_base = review->text;
    } else {
        takeOver(loaded.draft ? loaded.draft->text : ReviewText());
    }
    Q_EMIT this->loaded(); // the text before what points into it
    showModels();
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
    Q_EMIT sendingChanged();
    if (isChanged()) {
        m_pause.start(pauseMs);
    }
}

void ReviewEditor::showModels()
{
    if (!m_loaded) {
        return;
    }
    const Attempt &attempt = m_loaded->attempt.stored.attempt;
    const AssignmentBrief &brief = m_loaded->assignment.brief;
    m_rubric.setRubric(brief.rubric);
    m_rubric.setLevels(m_text.levels);
    const Review *last = m_loaded->earlier.empty() ? nullptr : standingReview(m_loaded->earlier.back());
    m_rubric.setBefore(last ? last->text.levels : attempt.text.ownLevels);
    std::vector<EvidenceRow> rows;
    for (const Evidence &one : m_loaded->attempt.evidence) {
        rows.push_back({.id = one.id.value, .content = one.content, .bytes = 0});
    }
    m_evidence.setRows(rows);
    std::vector<DraftComment> comments = m_loaded->draft ? m_loaded->draft->comments : std::vector<DraftComment>();
    if (isSent()) {
        comments.clear();
        for (const ReviewComment &one : m_loaded->comments) {
            comments.push_back({.id = {one.on.id.value}, .attempt = attempt.id, .anchor = one.on.anchor, .body = one.on.body});
        }
    }
    m_comments.show(m_reviews, attempt, comments, m_loaded->moved, !isSent());
    if (m_reviews->assignments()->method()) {
        m_attest.show(m_reviews, brief, attempt);
    }
}

const Review *ReviewEditor::standing() const
{
    return m_loaded ? standingReview(m_loaded->attempt) : nullptr;
}

bool ReviewEditor::isAccepted() const
{
    return isSent() && standing()->verdict == Verdict::Accept;
}

QString ReviewEditor::title() const
{
    return m_loaded ? shown(m_loaded->assignment.brief.title) : QString();
}

QString ReviewEditor::brief() const
{
    return m_loaded ? shown(m_loaded->assignment.brief.brief) : QString();
}

QString ReviewEditor::callName() const
{
    return m_loaded && m_reviews ? m_reviews->assignments()->callNameIn(m_loaded->attempt.stored.attempt.space) : QString();
}

QString ReviewEditor::notes() const
{
    if (!m_loaded || !m_reviews) {
        return {};
    }
    const Attempt &attempt = m_loaded->attempt.stored.attempt;
    const KnownMentorship *known = m_reviews->assignments()->mentorship(attempt.space);
    const QString when = AssignmentWords::nearDay(attempt.handedIn, m_reviews->clock());
    const QString line = tr("%1, attempt %2, handed in %3").arg(known ? known->name : QString()).arg(attempt.number).arg(when);
    return attempt.text.context.isEmpty() ? line : tr("%1 · %2", "between the facts of one line").arg(line, shown(attempt.text.context));
}

QString ReviewEditor::trust() const
{
    const KnownMentorship *known = m_loaded && m_reviews ? m_reviews->assignments()->mentorship(m_loaded->attempt.stored.attempt.space) : nullptr;
    return known && known->confirmed ? u"confirmed"_s : u"signed"_s;
}

QString ReviewEditor::trustText() const
{
    return trust() == "confirmed"_L1 ? tr("Signed by %1").arg(callName()) : tr("Signed by %1, key not compared yet").arg(callName());
}

QString ReviewEditor::body() const
{
    return m_loaded ? m_loaded->attempt.stored.attempt.text.body : QString();
}

QString ReviewEditor::before() const
{
    return m_loaded && !m_loaded->earlier.empty() ? AssignmentWords::textOf(m_loaded->earlier.back().stored.attempt.id) : QString();
}

qlonglong ReviewEditor::space() const
{
    return m_loaded ? m_loaded->attempt.stored.attempt.space.value : 0;
}

QString ReviewEditor::verdictText() const
{
    if (!isSent() || !m_reviews) {
        return {};
    }
    const QString when = AssignmentWords::nearDay(standing()->sent, m_reviews->clock());
    return isAccepted() ? tr("You accepted it, %1").arg(when) : tr("You sent it back, %1").arg(when);
}

}
