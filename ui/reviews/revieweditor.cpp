// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revieweditor.h"

#include "assignmentdraftrepository.h"
#include "assignmentrepository.h"
#include "assignmentwords.h"
#include "attemptlistmodel.h"
#include "describe.h"
#include "heads.h"
#include "reviewdraftrepository.h"
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
    load().then(this, [this, turn = m_turn](const Result<Loaded> &loaded) {
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

/** Comments of the attempt before, where their words stand in this one still. */
static Result<std::vector<DraftComment>> movedHere(Database &database, const AttemptInFull &before, const Attempt &attempt)
{
    WAYMARK_TRY(const auto comments, ReviewRepository(database).comments(before.stored.attempt.id, before.stored.attempt.space));
    std::vector<DraftComment> here;
    for (const ReviewComment &one : comments) {
        const auto anchor = moved(one.on.anchor, before.stored.attempt.text.body, attempt.text.body);
        if (anchor) {
            here.push_back({.id = {one.on.id.value}, .attempt = attempt.id, .anchor = *anchor, .body = one.on.body});
        }
    }
    return here;
}

static Result<AttemptInFull> inFull(Database &database, const StoredAttempt &stored)
{
    WAYMARK_TRY(auto evidence, AttemptRepository(database).evidence(stored.attempt));
    WAYMARK_TRY(auto reviews, ReviewRepository(database).reviews(stored.attempt.id, stored.attempt.space));
    return AttemptInFull{.stored = stored, .evidence = std::move(evidence), .reviews = std::move(reviews)};
}

QFuture<Result<ReviewEditor::Loaded>> ReviewEditor::load() const
{
    Store &store = m_reviews->workspace().store();
    return store.read([id = m_id, &store](Database &database) -> Result<Loaded> {
        WAYMARK_TRY(const auto stored, AttemptRepository(database).attempt(id));
        if (!stored) {
            return failure(Error::Kind::NotFound, u"attempt"_s);
        }
        Loaded loaded;
        WAYMARK_TRY(loaded.attempt, inFull(database, *stored));
        WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(stored->attempt.assignment));
        if (!assignment) {
            return failure(Error::Kind::NotFound, u"assignment"_s);
        }
        loaded.assignment = LoadedAssignment{.assignment = *assignment, .standing = {}, .original = {}, .shares = {}, .seen = {}};
        WAYMARK_TRY(const auto attempts, AttemptRepository(database).attempts(assignment->id, assignment->space));
        for (const StoredAttempt &one : attempts) {
            if (!one.withdrawn && one.attempt.id != id && one.attempt.number < stored->attempt.number) {
                WAYMARK_TRY(AttemptInFull full, inFull(database, one));
                loaded.all.push_back(std::move(full));
            }
        }
        if (!loaded.all.empty()) {
            WAYMARK_TRY(loaded.earlier, movedHere(database, loaded.all.back(), stored->attempt));
        }
        WAYMARK_TRY(loaded.sentComments, ReviewRepository(database).comments(id, stored->attempt.space));
        WAYMARK_TRY(const auto text, ReviewDraftRepository(database).draft(id));
        if (text) {
            WAYMARK_TRY(auto comments, ReviewDraftRepository(database).comments(id));
            WAYMARK_TRY(auto seen, loadedVersions(database, store.schema(), reviewDraftIdOf(id)));
            loaded.draft = ReviewDraft{.attempt = id, .text = *text, .comments = std::move(comments), .seen = std::move(seen)};
        }
        return loaded;
    });
}

void ReviewEditor::receive(const Loaded &loaded)
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
        m_pause.start();
    }
}

void ReviewEditor::showModels()
{
    if (!m_loaded) {
        return;
    }
    const Attempt &attempt = m_loaded->attempt.stored.attempt;
    const AssignmentBrief &brief = m_loaded->assignment->assignment.brief;
    m_rubric.setRubric(brief.rubric);
    m_rubric.setLevels(m_text.levels);
    const Review *last = m_loaded->all.empty() ? nullptr : standingReview(m_loaded->all.back());
    m_rubric.setBefore(last ? last->text.levels : attempt.text.ownLevels);
    std::vector<EvidenceRow> rows;
    for (const Evidence &one : m_loaded->attempt.evidence) {
        rows.push_back({.id = one.id.value, .content = one.content, .bytes = 0});
    }
    m_evidence.setRows(rows);
    std::vector<DraftComment> comments = m_loaded->draft ? m_loaded->draft->comments : std::vector<DraftComment>();
    if (isSent()) {
        comments.clear();
        for (const ReviewComment &one : m_loaded->sentComments) {
            comments.push_back({.id = {one.on.id.value}, .attempt = attempt.id, .anchor = one.on.anchor, .body = one.on.body});
        }
    }
    m_comments.show(m_reviews, attempt, comments, m_loaded->earlier, !isSent());
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
    return m_loaded ? shown(m_loaded->assignment->assignment.brief.title) : QString();
}

QString ReviewEditor::brief() const
{
    return m_loaded ? shown(m_loaded->assignment->assignment.brief.brief) : QString();
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
    return m_loaded && !m_loaded->all.empty() ? AssignmentWords::textOf(m_loaded->all.back().stored.attempt.id) : QString();
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
