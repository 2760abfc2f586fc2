// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafteditor.h"

#include "assignmentwords.h"

using namespace Qt::StringLiterals;

namespace waymark
{

DraftEditor::DraftEditor(QObject *parent)
    : RecordEditor(parent)
    , m_evidence([this](const std::function<void(RecordId)> &then) { keep(then); }, nullptr)
{
    connect(this, &RecordEditor::edited, this, &DraftEditor::handInWhatIsSaved);
    connect(this, &RecordEditor::notSaved, this, [this] { m_handInWanted.reset(); });
    connect(&m_rubric, &RubricModel::picked, this, [this] { type(m_draft.ownLevels, m_rubric.levels()); });
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
        if (found && !m_id.isNull()) {
            reload(); // it was named before there was something to load it from
        }
        return;
    }
    turnTo([this, wanted] {
        m_id = wanted;
        m_original = {};
        m_handInWanted.reset();
        m_recipient = 0;
        m_evidence.setAssignment(m_id);
        m_evidence.setRows({});
        setHandInProblem({});
    });
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

void DraftEditor::clear()
{
    m_base = {};
    m_draft = {};
    m_seen = {};
}

void DraftEditor::ask()
{
    read(m_followed->service().draft(m_id), [this](const AttemptDraft &draft) { receive(draft); });
}

void DraftEditor::receive(const AttemptDraft &draft)
{
    m_seen = draft.seen;
    std::vector<EvidenceRow> rows;
    rows.reserve(draft.evidence.size());
    for (const DraftEvidence &one : draft.evidence) {
        rows.push_back({.id = one.id.value, .content = one.content, .bytes = 0});
    }
    m_evidence.setRows(rows);
    takeOver(draft.text);
    m_rubric.setLevels(m_draft.ownLevels);
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
    if (changes.touches(u"attempt_draft"_s) || changes.touches(u"evidence_draft"_s)) {
        loadAgain();
    }
}

void DraftEditor::type(auto &member, const auto &value)
{
    edit(member, value);
    setHandInProblem({});
}

void DraftEditor::setBody(const QString &body)
{
    type(m_draft.body, body);
}

void DraftEditor::setContext(const QString &context)
{
    type(m_draft.context, context);
}

void DraftEditor::write()
{
    store(m_followed->service().saveDraft(m_id, m_draft, m_seen), [this, sent = m_draft] { m_base = sent; });
}

void DraftEditor::writeBehind()
{
    (void)m_followed->service().saveDraft(m_id, m_draft, {});
}

RecordId DraftEditor::draftId() const
{
    return draftIdOf(m_original.isNull() ? m_id : m_original);
}

/** A file belongs to the draft, not to the assignment: what is shared would show it before it is handed in. */
void DraftEditor::keep(const std::function<void(RecordId)> &then)
{
    if (!m_followed || state() != State::Ready || m_original.isNull()) {
        return;
    }
    if (!m_seen.isEmpty()) {
        then(draftId());
        return;
    }
    m_followed->service().saveDraft(m_id, m_draft, m_seen).then(this, [this, then, wanted = turn()](const Result<void> &done) {
        if (wanted == turn()) {
            done ? then(draftId()) : setSaveError(done.error());
        }
    });
}

QString DraftEditor::summary() const
{
    return AssignmentWords::words(m_draft.body);
}

}
