// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionactioneditor.h"

#include "describe.h"

namespace waymark
{

void SessionActionEditor::show(const SessionActionDraft &draft, SessionActionId id)
{
    m_id = id;
    m_title = draft.title;
    m_mine = draft.whose == myRole();
    m_due = draft.due.value_or(QDate());
    m_problem.clear();
    m_active = true;
    Q_EMIT changed();
}

void SessionActionEditor::begin()
{
    if (m_session) {
        m_seen = {};
        show({.title = {}, .whose = myRole(), .due = {}}, {});
    }
}

void SessionActionEditor::change(const QString &actionId)
{
    if (!m_session || !m_session->sessions()) {
        return;
    }
    const SessionActionId wanted{QUuid::fromString(actionId)};
    m_session->sessions()->service().action(wanted).then(this, [this, wanted](const Result<std::optional<LoadedSessionAction>> &found) {
        if (found && *found && m_session) {
            m_seen = (*found)->seen;
            show((*found)->action.draft, wanted);
        }
    });
}

void SessionActionEditor::cancel()
{
    m_active = false;
    m_id = {};
    m_title.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void SessionActionEditor::answer(const Result<void> &result)
{
    if (result) {
        cancel();
        Q_EMIT saved();
        return;
    }
    m_problem = describe(result.error());
    Q_EMIT changed();
}

void SessionActionEditor::save()
{
    if (!m_session || !m_session->sessions() || !m_active || !isComplete()) {
        return;
    }
    SessionService &service = m_session->sessions()->service();
    const Role other = myRole() == Role::Mentor ? Role::Mentee : Role::Mentor;
    const SessionActionDraft draft{.title = m_title, .whose = m_mine ? myRole() : other, .due = m_due.isValid() ? std::optional(m_due) : std::nullopt};
    if (isChanging()) {
        service.editAction(m_id, draft, m_seen).then(this, [this](const Result<void> &result) { answer(result); });
    } else {
        service.addAction({QUuid::fromString(m_session->sessionId())}, draft).then(this, [this](const Result<SessionActionId> &added) {
            answer(added ? Result<void>() : std::unexpected(added.error()));
        });
    }
}

}
