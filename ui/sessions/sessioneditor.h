// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opensessions.h"
#include "sessionactionmodel.h"

#include <QPointer>
#include <QTimer>

namespace waymark
{

/**
 * One session while it is read and written: what both see, and what only I do. Saves by itself, a moment after the last change
 * and before it goes. Without an id it is a new one, which comes into being with the first thing that is said of it.
 */
class SessionEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenSessions *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged REQUIRED FINAL)
    Q_PROPERTY(QString sessionId READ sessionId WRITE setSessionId NOTIFY sessionIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY sessionIdChanged FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY edited FINAL)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY edited FINAL)
    Q_PROPERTY(QString other READ other NOTIFY edited FINAL)
    Q_PROPERTY(bool mentor READ isMentor NOTIFY edited FINAL)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY edited FINAL)
    Q_PROPERTY(QDate today READ today NOTIFY edited FINAL)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY edited FINAL)
    Q_PROPERTY(bool timeValid READ isTimeValid NOTIFY edited FINAL)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY edited FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY edited FINAL)
    Q_PROPERTY(QString agenda READ agenda WRITE setAgenda NOTIFY edited FINAL)
    Q_PROPERTY(QString agendaText READ agendaText NOTIFY edited FINAL)
    Q_PROPERTY(QString parking READ parking WRITE setParking NOTIFY edited FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY edited FINAL)
    Q_PROPERTY(QString decisions READ decisions WRITE setDecisions NOTIFY edited FINAL)
    Q_PROPERTY(QString learned READ learned WRITE setLearned NOTIFY edited FINAL)
    Q_PROPERTY(QString learnedByOther READ learnedByOther NOTIFY edited FINAL)
    Q_PROPERTY(QString ownNote READ ownNote WRITE setOwnNote NOTIFY edited FINAL)
    Q_PROPERTY(QString whenText READ whenText NOTIFY edited FINAL)
    Q_PROPERTY(QString standingText READ standingText NOTIFY edited FINAL)
    Q_PROPERTY(bool planned READ isPlanned NOTIFY edited FINAL)
    Q_PROPERTY(bool held READ isHeld NOTIFY edited FINAL)
    Q_PROPERTY(bool cancelled READ isCancelled NOTIFY edited FINAL)
    Q_PROPERTY(bool over READ isOver NOTIFY edited FINAL)
    Q_PROPERTY(bool timed READ isTimed NOTIFY edited FINAL)
    Q_PROPERTY(int hoursWanted READ hoursWanted NOTIFY edited FINAL)
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY edited FINAL)
    Q_PROPERTY(QString hoursTrust READ hoursTrust NOTIFY edited FINAL)
    Q_PROPERTY(bool hoursAgreed READ areHoursAgreed NOTIFY edited FINAL)
    Q_PROPERTY(waymark::SessionActionModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(waymark::SessionActionModel *carried READ carried CONSTANT FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savedTextChanged FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    /** From the last change to saving. */
    static constexpr int pauseMs = 700;
    /** From a save that failed for want of room, or the like, to the next one. */
    static constexpr int retryMs = 3000;

    explicit SessionEditor(QObject *parent = nullptr);
    ~SessionEditor() override;

    [[nodiscard]] OpenSessions *sessions() const { return m_sessions; }
    void setSessions(OpenSessions *sessions);
    [[nodiscard]] QString sessionId() const;
    /** Saves what is here and turns to another; to a new one where @p id is empty. */
    void setSessionId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    [[nodiscard]] bool isNew() const { return m_id.isNull(); }

    /** With whom a new one can be. */
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] int person() const { return m_person; }
    void setPerson(int person);
    /** What the other one is called in a sentence. */
    [[nodiscard]] QString other() const;
    [[nodiscard]] bool isMentor() const { return role() == Role::Mentor; }
    /** Invalid where no time was found yet. As the clock here shows it; the same for time. */
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    [[nodiscard]] QDate today() const { return m_sessions ? m_sessions->today() : QDate(); }
    /** As it is typed. */
    [[nodiscard]] const QString &time() const { return m_time; }
    void setTime(const QString &typed);
    [[nodiscard]] bool isTimeValid() const;
    [[nodiscard]] int minutes() const { return m_draft.plannedMinutes; }
    void setMinutes(int minutes) { edit(m_draft.plannedMinutes, minutes); }
    [[nodiscard]] const QString &place() const { return m_draft.place; }
    void setPlace(const QString &text) { edit(m_draft.place, text); }
    [[nodiscard]] const QString &agenda() const { return m_draft.agenda; }
    void setAgenda(const QString &text) { edit(m_draft.agenda, text); }
    /** '50 of 60 minutes'; empty where no point says how long it takes. */
    [[nodiscard]] QString agendaText() const;
    [[nodiscard]] const QString &parking() const { return m_draft.parking; }
    void setParking(const QString &text) { edit(m_draft.parking, text); }
    [[nodiscard]] const QString &notes() const { return m_draft.notes; }
    void setNotes(const QString &text) { edit(m_draft.notes, text); }
    [[nodiscard]] const QString &decisions() const { return m_draft.decisions; }
    void setDecisions(const QString &text) { edit(m_draft.decisions, text); }
    /** What I took from it. */
    [[nodiscard]] const QString &learned() const { return isMentor() ? m_draft.learnedMentor : m_draft.learnedMentee; }
    void setLearned(const QString &text) { edit(isMentor() ? m_draft.learnedMentor : m_draft.learnedMentee, text); }
    [[nodiscard]] const QString &learnedByOther() const { return isMentor() ? m_draft.learnedMentee : m_draft.learnedMentor; }
    /** Seen by nobody else. */
    [[nodiscard]] const QString &ownNote() const { return m_note; }
    void setOwnNote(const QString &text) { edit(m_note, text); }

    [[nodiscard]] QString whenText() const;
    /** What became of it, where something did. */
    [[nodiscard]] QString standingText() const;
    [[nodiscard]] bool isPlanned() const { return standing() == SessionState::Planned; }
    [[nodiscard]] bool isHeld() const { return standing() == SessionState::Held; }
    [[nodiscard]] bool isCancelled() const { return standing() == SessionState::Cancelled; }
    /** It has begun by plan. */
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isTimed() const { return m_draft.startsAt.has_value(); }
    /** The minutes to be confirmed: those that the other one said, else mine, else those that were planned. */
    [[nodiscard]] int hoursWanted() const;
    [[nodiscard]] QString hoursText() const;
    /** As TrustMark shows it. */
    [[nodiscard]] QString hoursTrust() const;
    [[nodiscard]] bool areHoursAgreed() const { return m_loaded && m_loaded->hours.agreed(); }
    /** What was agreed here. */
    [[nodiscard]] SessionActionModel *actions() { return &m_actions; }
    /** What was agreed before and was open when this one came. */
    [[nodiscard]] SessionActionModel *carried() { return &m_carried; }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool saveFailed() const { return m_saveError.has_value(); }
    /** Why it could not be saved, and what becomes of what was typed; empty where that did not happen. */
    [[nodiscard]] QString saveProblem() const;

    /** It took place; hours can be said. */
    Q_INVOKABLE void hold();
    /** It does not take place. */
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void planAgain();
    /** To the trash; removed() follows. */
    Q_INVOKABLE void remove();
    /** How long it was, by my word. */
    Q_INVOKABLE void sayHours(int minutes);
    Q_INVOKABLE void setDone(const QString &actionId, bool done);
    Q_INVOKABLE void removeAction(const QString &actionId);
    /** Saves at once what has changed. */
    Q_INVOKABLE void flush();
    Q_INVOKABLE void reload();
    [[nodiscard]] Q_INVOKABLE QString minutesText(int minutes) const;

Q_SIGNALS:
    void sessionsChanged();
    void sessionIdChanged();
    void stateChanged();
    /** Something of the session changed, here or from outside. */
    void edited();
    void savedTextChanged();
    void removed();
    /** The session is not there any more. */
    void gone();
    /** A command could not be done, for reasons that stand in no field. */
    void failed(const QString &message);
    /** Something was done that can be undone; @p words say so. */
    void stateSet(const QString &words);

private:
    void setState(State state, const QString &errorText = {});
    void edit(auto &member, const auto &value)
    {
        if (member != value && m_state == State::Ready && m_space) {
            member = value;
            touched();
        }
    }
    void touched();
    void takeTime();
    void showTime();
    void startNew();
    void onNames();
    void onChanged(const ChangeSet &changes);
    void load(bool afterSaving);
    void receive(const LoadedSession &loaded);
    void merge(const SessionDraft &stored);
    void showActions(const LoadedSession &loaded);
    [[nodiscard]] SessionActionRow rowOf(const SessionAction &action) const;
    void save();
    void saveNew(const SessionDraft &sent);
    void await(const QFuture<Result<void>> &done, std::optional<SessionDraft> draft, std::optional<QString> note);
    void settleSave();
    void settle(const QFuture<Result<void>> &done, const QString &words);
    void leave();
    [[nodiscard]] bool isChanged() const { return m_draft != m_base || m_note != m_noteBase; }
    [[nodiscard]] SessionState standing() const { return m_loaded ? m_loaded->session.state : SessionState::Planned; }
    [[nodiscard]] Role role() const { return m_sessions ? m_sessions->roleIn(m_space.value_or(SpaceKey())) : Role::Mentee; }

    QPointer<OpenSessions> m_sessions;
    SessionId m_id;
    std::optional<SpaceKey> m_space; ///< nothing until it is known with whom
    int m_person = 0;
    State m_state = State::Loading;
    QString m_errorText;
    std::optional<LoadedSession> m_loaded;
    SessionDraft m_draft; ///< as it is on the screen
    SessionDraft m_base; ///< as it was loaded or saved
    QString m_note;
    QString m_noteBase;
    QDate m_day;
    QString m_time;
    SessionActionModel m_actions;
    SessionActionModel m_carried;
    QTimer m_pause;
    int m_saving = 0; ///< answers that are still to come
    QFuture<Result<SessionId>> m_adding; ///< while a new one comes into being
    std::optional<Error> m_saveError;
    std::optional<qint64> m_savedAt;
    NewestQuestion m_asked;
    int m_turn = 0; ///< counts sessions: late answers about another are dropped
};

}
