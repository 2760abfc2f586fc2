// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkineditor.h"

#include "describe.h"
#include "goalwords.h"

namespace waymark
{

CheckInEditor::CheckInEditor(QObject *parent)
    : QObject(parent)
{
}

bool CheckInEditor::isProgressValid() const
{
    return m_progress.trimmed().isEmpty() || GoalWords::numberFrom(m_progress);
}

bool CheckInEditor::isComplete() const
{
    const bool said = !m_progress.trimmed().isEmpty() || m_draft.confidence || !m_draft.note.trimmed().isEmpty() || !m_draft.blocker.trimmed().isEmpty()
        || !m_draft.help.trimmed().isEmpty();
    return said && isProgressValid();
}

void CheckInEditor::show(const CheckInDraft &draft, CheckInId id)
{
    m_draft = draft;
    m_id = id;
    m_progress = draft.progress ? GoalWords::number(*draft.progress) : QString();
    m_problem.clear();
    m_active = true;
    Q_EMIT changed();
}

void CheckInEditor::begin()
{
    m_seen = {};
    CheckInDraft draft;
    draft.day = today();
    show(draft, {});
}

void CheckInEditor::correct(const QString &id)
{
    if (!m_goals) {
        return;
    }
    const CheckInId wanted{QUuid::fromString(id)};
    m_goals->parts().checkIn(wanted).then(this, [this, wanted](const Result<LoadedPart<CheckIn>> &found) {
        if (found) {
            m_seen = found->seen;
            show(found->part.values, wanted);
        }
    });
}

void CheckInEditor::cancel()
{
    m_active = false;
    m_draft = {};
    m_progress.clear();
    m_id = {};
    Q_EMIT changed();
}

void CheckInEditor::answer(const Result<void> &result)
{
    if (result) {
        cancel();
        Q_EMIT saved();
        return;
    }
    m_problem = describe(result.error());
    Q_EMIT changed();
}

void CheckInEditor::save()
{
    if (!m_goals || !m_active || !isComplete()) {
        return;
    }
    CheckInDraft draft = m_draft;
    draft.progress = GoalWords::numberFrom(m_progress);
    if (isCorrecting()) {
        m_goals->parts().saveCheckIn(m_id, draft, m_seen).then(this, [this](const Result<void> &result) { answer(result); });
    } else {
        m_goals->parts().addCheckIn({QUuid::fromString(m_goalId)}, draft).then(this, [this](const Result<CheckInId> &added) {
            answer(added ? Result<void>() : std::unexpected(added.error()));
        });
    }
}

}
