// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SessionEditor writes.

#include "describe.h"
#include "sessioneditor.h"

namespace waymark
{

void SessionEditor::touched()
{
    if (m_saveError && !mayPass(*m_saveError)) {
        m_saveError.reset();
    }
    m_pause.start(pauseMs);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
}

void SessionEditor::flush()
{
    m_pause.stop();
    save();
}

void SessionEditor::save()
{
    if (!m_sessions || m_saving > 0 || !isChanged() || !isTimeValid() || !m_space) {
        return;
    }
    m_saveError.reset();
    if (m_id.isNull()) {
        saveNew(m_draft);
        return;
    }
    SessionService &service = m_sessions->service();
    const LoadedSession seen = m_loaded.value_or(LoadedSession());
    if (m_draft != m_base) {
        await(service.edit(m_id, m_draft, seen.seen), m_draft, std::nullopt);
    }
    if (m_note != m_noteBase) {
        await(service.writeNote(m_id, m_note, seen.ownNoteSeen), std::nullopt, m_note);
    }
    Q_EMIT savedTextChanged();
}

void SessionEditor::saveNew(const SessionDraft &sent)
{
    ++m_saving;
    m_adding = m_sessions->service().plan(*m_space, sent);
    m_adding.then(this, [this, turn = m_turn, sent](const Result<SessionId> &added) {
        if (turn != m_turn) {
            return;
        }
        if (added) {
            m_id = *added;
            m_base = sent;
            Q_EMIT sessionIdChanged();
        } else {
            m_saveError = added.error();
        }
        settleSave();
    });
    Q_EMIT savedTextChanged();
}

void SessionEditor::await(const QFuture<Result<void>> &done, std::optional<SessionDraft> draft, std::optional<QString> note)
{
    ++m_saving;
    QFuture<Result<void>>(done).then(this, [this, turn = m_turn, draft = std::move(draft), note = std::move(note)](const Result<void> &result) {
        if (turn != m_turn) {
            return;
        }
        if (!result) {
            m_saveError = result.error();
        } else {
            m_base = draft.value_or(m_base);
            m_noteBase = note.value_or(m_noteBase);
        }
        settleSave();
    });
}

/** The last answer came: what is stored is read again, with what others changed. */
void SessionEditor::settleSave()
{
    if (--m_saving > 0) {
        return;
    }
    if (!m_saveError) {
        m_savedAt = m_sessions ? std::optional(m_sessions->clock().now()) : std::nullopt;
        load(true);
    } else if (mayPass(*m_saveError)) {
        m_pause.start(retryMs);
    }
    Q_EMIT savedTextChanged();
}

/** The last moment: what is typed goes out without waiting for what comes of it. */
void SessionEditor::leave()
{
    m_pause.stop();
    if (!m_sessions || m_state != State::Ready || !isChanged() || !isTimeValid() || !m_space) {
        return;
    }
    if (m_id.isNull() && m_saving == 0) {
        m_adding = m_sessions->service().plan(*m_space, m_draft);
        m_base = m_draft;
    }
    const bool begun = m_id.isNull();
    const SessionId id = begun ? m_adding.result().value_or(m_id) : m_id;
    const LoadedSession seen = m_saving == 0 ? m_loaded.value_or(LoadedSession()) : LoadedSession();
    if (!id.isNull() && m_draft != m_base) {
        (void)m_sessions->service().edit(id, m_draft, seen.seen);
    }
    if (!id.isNull() && m_note != m_noteBase) {
        (void)m_sessions->service().writeNote(id, m_note, seen.ownNoteSeen);
    }
    m_base = m_draft;
    m_noteBase = m_note;
}

void SessionEditor::settle(const QFuture<Result<void>> &done, const QString &words)
{
    QFuture<Result<void>>(done).then(this, [this, words](const Result<void> &result) {
        if (!result) {
            Q_EMIT failed(describe(result.error()));
        } else if (!words.isEmpty()) {
            Q_EMIT stateSet(words);
        }
    });
}

void SessionEditor::hold()
{
    if (m_sessions && !m_id.isNull()) {
        flush();
        settle(m_sessions->service().setState(m_id, SessionState::Held), tr("Noted: the session took place."));
    }
}

void SessionEditor::cancel()
{
    if (m_sessions && !m_id.isNull()) {
        flush();
        settle(m_sessions->service().setState(m_id, SessionState::Cancelled), tr("The session is cancelled."));
    }
}

void SessionEditor::planAgain()
{
    if (m_sessions && !m_id.isNull()) {
        flush();
        settle(m_sessions->service().setState(m_id, SessionState::Planned), tr("The session is planned again."));
    }
}

void SessionEditor::sayHours(int minutes)
{
    if (m_sessions && !m_id.isNull()) {
        flush();
        settle(m_sessions->service().sayHours(m_id, minutes), {});
    }
}

void SessionEditor::setDone(const QString &actionId, bool done)
{
    if (m_sessions) {
        const auto day = done ? std::optional(today()) : std::nullopt;
        settle(m_sessions->service().setDone({QUuid::fromString(actionId)}, day), {});
    }
}

void SessionEditor::removeAction(const QString &actionId)
{
    if (m_sessions) {
        settle(m_sessions->service().removeAction({QUuid::fromString(actionId)}), tr("The action is in the trash."));
    }
}

void SessionEditor::remove()
{
    if (!m_sessions || m_id.isNull()) {
        startNew();
        return;
    }
    flush();
    m_sessions->service().remove(m_id).then(this, [this](const Result<void> &done) {
        if (done) {
            Q_EMIT removed();
        } else if (done.error().kind == Error::Kind::NotAllowed) {
            Q_EMIT failed(tr("Only %1 can delete this session, who planned it. You can cancel it.").arg(other()));
        } else {
            Q_EMIT failed(describe(done.error()));
        }
    });
}

}
