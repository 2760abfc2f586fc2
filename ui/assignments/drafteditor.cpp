// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafteditor.h"

#include "assignmentwords.h"
#include "describe.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

DraftEditor::DraftEditor(QObject *parent)
    : QObject(parent)
    , m_evidence([this](const std::function<void(RecordId)> &then) { keep(then); }, nullptr)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftEditor::save);
    connect(&m_rubric, &RubricModel::picked, this, [this] { edit(m_draft.ownLevels, m_rubric.levels()); });
    connect(&m_evidence, &EvidenceModel::countChanged, this, &DraftEditor::handInChanged);
}

DraftEditor::~DraftEditor()
{
    leave();
}

void DraftEditor::setOverview(AssignmentOverview *overview)
{
    if (m_overview == overview) {
        return;
    }
    m_overview = overview;
    if (overview) {
        connect(overview, &AssignmentOverview::assignmentChanged, this, &DraftEditor::follow);
        connect(overview, &AssignmentOverview::loaded, this, &DraftEditor::onLoaded);
        connect(overview->asked(), &AttemptCommentModel::countChanged, this, &DraftEditor::handInChanged);
        follow();
        onLoaded();
    }
    Q_EMIT overviewChanged();
}

/** Turns to the assignment that the page turned to, after saving what is here. */
void DraftEditor::follow()
{
    const bool found = assignments() && m_followed != assignments();
    if (found) {
        m_followed = assignments();
        m_evidence.setAssignments(m_followed);
        connect(m_followed, &OpenAssignments::changed, this, &DraftEditor::onChanged);
        connect(m_followed, &OpenAssignments::aboutToClose, this, &DraftEditor::leave);
    }
    const AssignmentId wanted{m_overview ? QUuid::fromString(m_overview->assignmentId()) : QUuid()};
    if (wanted == m_id) {
        if (found) {
            load(false); // it was named before there was something to load it from
        }
        return;
    }
    leave();
    ++m_turn;
    m_id = wanted;
    m_original = {};
    m_saving = Saving::Not;
    m_savedAt.reset();
    m_saveError.reset();
    m_handInWanted.reset();
    m_recipient = 0;
    m_evidence.setAssignment(m_id);
    m_evidence.setRows({});
    setHandInProblem({});
    reload();
}

void DraftEditor::onLoaded()
{
    if (m_overview && m_overview->value() && m_overview->value()->assignment.id == m_id) {
        m_original = m_overview->value()->original;
        m_rubric.setRubric(m_overview->value()->assignment.brief.rubric);
        m_rubric.setBefore(m_overview->lastLevels());
    }
    Q_EMIT handInChanged();
}

void DraftEditor::setState(State state, const QString &errorText)
{
    if (m_state != state || m_errorText != errorText) {
        m_state = state;
        m_errorText = errorText;
        Q_EMIT stateChanged();
    }
}

void DraftEditor::reload()
{
    setState(State::Loading);
    m_base = {};
    m_draft = {};
    load(false);
}

void DraftEditor::load(bool afterSaving)
{
    if (!m_followed || m_id.isNull()) {
        return;
    }
    m_followed->service().draft(m_id).then(this, [this, turn = m_turn, afterSaving](const Result<AttemptDraft> &draft) {
        if (turn != m_turn) {
            return;
        }
        if (afterSaving) {
            m_saving = Saving::Not;
        }
        draft ? receive(*draft) : setState(State::Failed, describe(draft.error()));
    });
}

void DraftEditor::receive(const AttemptDraft &draft)
{
    m_seen = draft.seen;
    std::vector<EvidenceRow> rows;
    for (const DraftEvidence &one : draft.evidence) {
        rows.push_back({.id = one.id.value, .content = one.content, .bytes = 0});
    }
    m_evidence.setRows(rows);
    takeOver(draft.text);
    m_rubric.setLevels(m_draft.ownLevels);
    setState(State::Ready);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
    if (isChanged()) {
        m_pause.start();
    }
    if (m_handInWanted && m_saving == Saving::Not && !isChanged()) {
        nowHandIn(*std::exchange(m_handInWanted, std::nullopt));
    }
}

/** What is typed and not saved stays; all else is as it is stored. */
void DraftEditor::takeOver(const DraftText &stored)
{
    const auto merge = [&](auto DraftText::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    merge(&DraftText::body);
    merge(&DraftText::context);
    merge(&DraftText::ownLevels);
    m_base = stored;
}

void DraftEditor::onChanged(const ChangeSet &changes)
{
    if (m_saving == Saving::Not && (changes.touches(u"attempt_draft"_s) || changes.touches(u"evidence_draft"_s))) {
        load(false);
    }
}

void DraftEditor::edit(auto &member, const auto &value)
{
    if (member == value || m_state != State::Ready) {
        return;
    }
    member = value;
    m_saveError.reset();
    m_pause.start();
    setHandInProblem({});
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void DraftEditor::setBody(const QString &body)
{
    edit(m_draft.body, body);
}

void DraftEditor::setContext(const QString &context)
{
    edit(m_draft.context, context);
}

void DraftEditor::flush()
{
    m_pause.stop();
    save();
}

void DraftEditor::save()
{
    if (!m_followed || m_saving == Saving::Underway || !isChanged() || m_state != State::Ready) {
        return;
    }
    m_saving = Saving::Underway;
    const DraftText sent = m_draft;
    m_followed->service().saveDraft(m_id, sent, m_seen).then(this, [this, turn = m_turn, sent](const Result<void> &result) {
        if (turn == m_turn) {
            m_base = result ? sent : m_base;
            saved(result);
        }
    });
    Q_EMIT savedTextChanged();
}

void DraftEditor::saved(const Result<void> &result)
{
    if (!result) {
        m_saving = Saving::Not;
        m_handInWanted.reset();
        m_saveError = result.error();
        Q_EMIT savedTextChanged();
        return;
    }
    m_savedAt = m_followed ? std::optional(m_followed->clock().now()) : std::nullopt;
    m_saveError.reset();
    load(true);
}

/** Saves without waiting: the storage finishes what was begun. */
void DraftEditor::leave()
{
    m_pause.stop();
    if (m_followed && m_state == State::Ready && isChanged()) {
        (void)m_followed->service().saveDraft(m_id, m_draft, m_saving == Saving::Not ? m_seen : LoadedVersions());
        m_base = m_draft;
    }
}

RecordId DraftEditor::draftId() const
{
    return draftIdOf(m_original.isNull() ? m_id : m_original);
}

/** A file belongs to the draft, not to the assignment: what is shared would show it before it is handed in. */
void DraftEditor::keep(const std::function<void(RecordId)> &then)
{
    if (!m_followed || m_state != State::Ready || m_original.isNull()) {
        return;
    }
    if (!m_seen.isEmpty()) {
        then(draftId());
        return;
    }
    m_followed->service().saveDraft(m_id, m_draft, m_seen).then(this, [this, then, turn = m_turn](const Result<void> &done) {
        if (turn == m_turn && done) {
            then(draftId());
        } else if (turn == m_turn) {
            m_saveError = done.error();
            Q_EMIT savedTextChanged();
        }
    });
}

QString DraftEditor::summary() const
{
    return AssignmentWords::words(m_draft.body);
}

QString DraftEditor::savedText() const
{
    if (m_saveError) {
        return tr("Not saved: %1").arg(describe(*m_saveError));
    }
    if (m_saving == Saving::Underway || isChanged()) {
        return tr("Saving…");
    }
    return m_savedAt && m_followed ? AssignmentWords::savedAt(*m_savedAt, m_followed->clock()) : QString();
}

}
