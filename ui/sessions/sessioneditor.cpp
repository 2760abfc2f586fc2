// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioneditor.h"

#include "describe.h"
#include "sessionagenda.h"
#include "sessiontime.h"
#include "sessionwords.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace waymark
{

SessionEditor::SessionEditor(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionEditor::save);
}

SessionEditor::~SessionEditor()
{
    leave();
}

void SessionEditor::setSessions(OpenSessions *sessions)
{
    if (m_sessions == sessions) {
        return;
    }
    m_sessions = sessions;
    if (sessions) {
        connect(sessions, &OpenSessions::changed, this, &SessionEditor::onChanged);
        connect(sessions, &OpenSessions::namesChanged, this, &SessionEditor::onNames);
        connect(sessions, &OpenSessions::aboutToClose, this, &SessionEditor::leave);
        m_id.isNull() ? startNew() : reload();
    }
    Q_EMIT sessionsChanged();
}

QString SessionEditor::sessionId() const
{
    return SessionWords::textOf(m_id);
}

void SessionEditor::setSessionId(const QString &id)
{
    const SessionId wanted{QUuid::fromString(id)};
    if (wanted == m_id && !wanted.isNull()) {
        return;
    }
    leave();
    ++m_turn;
    m_id = wanted;
    m_saving = 0;
    m_savedAt.reset();
    m_saveError.reset();
    m_id.isNull() ? startNew() : reload();
    Q_EMIT sessionIdChanged();
}

void SessionEditor::setState(State state, const QString &errorText)
{
    if (m_state != state || m_errorText != errorText) {
        m_state = state;
        m_errorText = errorText;
        Q_EMIT stateChanged();
    }
}

void SessionEditor::startNew()
{
    m_loaded.reset();
    m_base = {};
    m_base.zone = m_sessions ? QString::fromLatin1(m_sessions->clock().zone().id()) : QString();
    m_draft = m_base;
    m_note.clear();
    m_noteBase.clear();
    m_actions.show({});
    m_carried.show({});
    m_person = 0;
    m_space.reset();
    showTime();
    setState(State::Ready);
    onNames();
    Q_EMIT savedTextChanged();
}

/** With whom a new one is; what the other one of any is called. */
void SessionEditor::onNames()
{
    if (m_id.isNull() && m_sessions && m_saving == 0) {
        const auto partners = m_sessions->openPartners();
        m_space = m_person >= 0 && std::cmp_less(m_person, partners.size()) ? std::optional(partners[static_cast<std::size_t>(m_person)].mentorship.space)
                                                                            : std::nullopt;
    } else if (m_loaded) {
        showActions(*m_loaded);
    }
    Q_EMIT edited();
}

void SessionEditor::setPerson(int person)
{
    if (m_person != person && m_id.isNull()) {
        m_person = person;
        onNames();
    }
}

QStringList SessionEditor::people() const
{
    QStringList names;
    for (const SessionPartner &partner : m_sessions ? m_sessions->openPartners() : std::vector<SessionPartner>()) {
        names.append(partner.name);
    }
    return names;
}

QString SessionEditor::other() const
{
    return m_sessions && m_space ? m_sessions->callNameIn(*m_space) : QString();
}

void SessionEditor::reload()
{
    setState(State::Loading);
    m_loaded.reset();
    m_base = {};
    m_draft = {};
    m_note.clear();
    m_noteBase.clear();
    load(false);
}

void SessionEditor::load(bool afterSaving)
{
    if (!m_sessions || m_id.isNull()) {
        return;
    }
    m_sessions->service().session(m_id).then(this, m_asked.asks([this, turn = m_turn, afterSaving](const Result<std::optional<LoadedSession>> &loaded) {
        if (turn != m_turn || (m_saving > 0 && !afterSaving)) {
            return;
        }
        if (loaded && *loaded) {
            receive(**loaded);
        } else if (loaded && m_state == State::Ready) {
            m_draft = m_base; // nothing more to save
            m_note = m_noteBase;
            ++m_turn;
            Q_EMIT gone();
        } else {
            setState(State::Failed, describe(loaded ? Error{.kind = Error::Kind::NotFound, .field = u"session"_s, .detail = {}} : loaded.error()));
        }
    }));
}

/** What is typed and not saved stays; all else is as it is stored. */
void SessionEditor::merge(const SessionDraft &stored)
{
    const auto take = [&](auto SessionDraft::*field) {
        if (m_draft.*field == m_base.*field) {
            m_draft.*field = stored.*field;
        }
    };
    for (const auto field : {&SessionDraft::zone, &SessionDraft::place, &SessionDraft::agenda, &SessionDraft::notes, &SessionDraft::decisions,
                             &SessionDraft::parking, &SessionDraft::learnedMentee, &SessionDraft::learnedMentor}) {
        take(field);
    }
    take(&SessionDraft::plannedMinutes);
    if (m_draft.startsAt == m_base.startsAt && isTimeValid()) {
        m_draft.startsAt = stored.startsAt;
        showTime();
    }
    m_base = stored;
}

void SessionEditor::receive(const LoadedSession &loaded)
{
    const bool first = !m_loaded;
    m_space = loaded.session.space;
    merge(loaded.session.draft);
    m_note = m_note == m_noteBase ? loaded.ownNote : m_note;
    m_noteBase = loaded.ownNote;
    m_loaded = loaded;
    showActions(loaded);
    setState(State::Ready);
    Q_EMIT edited();
    Q_EMIT savedTextChanged();
    if (!first && isChanged()) {
        m_pause.start(pauseMs);
    }
}

SessionActionRow SessionEditor::rowOf(const SessionAction &action) const
{
    const bool mine = action.draft.whose == role();
    const QString whose = mine ? tr("You") : other();
    QString note = whose;
    if (action.doneOn) {
        note = tr("%1 · done %2", "whose, day").arg(whose, SessionWords::day(*action.doneOn, today()));
    } else if (action.draft.due) {
        note = tr("%1 · by %2", "whose, day").arg(whose, SessionWords::day(*action.draft.due, today()));
    }
    return {.id = action.id.value,
            .title = action.draft.title,
            .note = note,
            .done = action.isDone(),
            .late = !action.isDone() && action.draft.due && *action.draft.due < today()};
}

void SessionEditor::showActions(const LoadedSession &loaded)
{
    const auto rowsOf = [this](const std::vector<SessionAction> &actions) {
        std::vector<SessionActionRow> rows;
        std::ranges::transform(actions, std::back_inserter(rows), [this](const SessionAction &action) { return rowOf(action); });
        return rows;
    };
    m_actions.show(rowsOf(loaded.actions));
    m_carried.show(rowsOf(loaded.carried));
}

void SessionEditor::onChanged(const ChangeSet &changes)
{
    if (m_id.isNull() || m_saving > 0) {
        return;
    }
    const bool itself = changes.everything || changes.records.value(u"session"_s).contains(m_id.value);
    const bool part = changes.touches(u"session_action"_s) || changes.touches(u"session_note"_s) || changes.touches(u"mentor_hours"_s)
        || changes.touches(u"mentee_hours"_s);
    if (itself || part) {
        load(false);
    }
}

void SessionEditor::setDay(QDate day)
{
    if (m_day == day || m_state != State::Ready || !m_space) {
        return;
    }
    m_day = day;
    m_time = day.isValid() && m_time.isEmpty() ? SessionTime::text(SessionTime::usual()) : m_time;
    takeTime();
}

void SessionEditor::setTime(const QString &typed)
{
    if (m_time == typed || m_state != State::Ready || !m_space) {
        return;
    }
    m_time = typed;
    takeTime();
}

bool SessionEditor::isTimeValid() const
{
    return !m_day.isValid() || SessionTime::read(m_time).isValid();
}

/** From day and time as they are here; a time that cannot be read stays on the screen and is not saved. */
void SessionEditor::takeTime()
{
    if (!m_day.isValid()) {
        m_draft.startsAt.reset();
        m_time.clear();
    } else if (const QTime time = SessionTime::read(m_time); time.isValid() && m_sessions) {
        m_draft.startsAt = QDateTime(m_day, time, m_sessions->clock().zone()).toMSecsSinceEpoch();
        m_draft.zone = m_draft.zone.isEmpty() ? QString::fromLatin1(m_sessions->clock().zone().id()) : m_draft.zone;
    }
    touched();
}

void SessionEditor::showTime()
{
    const bool timed = m_draft.startsAt && m_sessions;
    const QDateTime when = timed ? QDateTime::fromMSecsSinceEpoch(*m_draft.startsAt, m_sessions->clock().zone()) : QDateTime();
    m_day = when.date();
    m_time = timed ? SessionTime::text(when.time()) : QString();
}

QString SessionEditor::agendaText() const
{
    const int all = agendaMinutes(m_draft.agenda);
    return all == 0 ? QString() : tr("%1 of %n minute(s)", nullptr, m_draft.plannedMinutes).arg(all);
}

QString SessionEditor::whenText() const
{
    return m_sessions ? SessionWords::when(m_draft, m_sessions->clock()) : QString();
}

QString SessionEditor::standingText() const
{
    switch (standing()) {
    case SessionState::Held:
        return tr("It took place.");
    case SessionState::Cancelled:
        return tr("It is cancelled.");
    case SessionState::Planned:
        break;
    }
    return isOver() ? tr("Did it take place?") : QString();
}

bool SessionEditor::isOver() const
{
    return m_draft.startsAt && m_sessions && *m_draft.startsAt <= m_sessions->clock().now();
}

int SessionEditor::hoursWanted() const
{
    const SessionHours hours = m_loaded ? m_loaded->hours : SessionHours();
    const auto &own = isMentor() ? hours.mentor : hours.mentee;
    const auto &theirs = isMentor() ? hours.mentee : hours.mentor;
    return theirs.value_or(own.value_or(m_draft.plannedMinutes));
}

QString SessionEditor::hoursText() const
{
    return SessionWords::said(m_loaded ? m_loaded->hours : SessionHours(), role(), other());
}

QString SessionEditor::hoursTrust() const
{
    return areHoursAgreed() ? u"confirmed"_s : u"unconfirmed"_s;
}

QString SessionEditor::minutesText(int minutes) const
{
    return SessionWords::minutes(minutes);
}

QString SessionEditor::saveProblem() const
{
    return m_saveError ? describeUnsaved(*m_saveError) : QString();
}

QString SessionEditor::savedText() const
{
    if (m_saveError) {
        return tr("Not saved");
    }
    if (!isTimeValid()) {
        return tr("Not saved: the time cannot be read");
    }
    if (m_saving > 0 || isChanged()) {
        return tr("Saving…");
    }
    if (!m_savedAt || !m_sessions) {
        return m_id.isNull() ? QString() : tr("Saved");
    }
    return SessionWords::savedAt(*m_savedAt, m_sessions->clock());
}

}
