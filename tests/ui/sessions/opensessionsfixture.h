// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identityschema.h"
#include "identityservice.h"
#include "mentoringschema.h"
#include "mentoringservice.h"
#include "mentorshippair.h"
#include "opensessions.h"

#include <QTest>

namespace waymark
{

/** The sessions of Mira or of her mentor, as the window would have them open, and how to fill them. It is 2026-03-01, 12:00 UTC. */
struct OpenSessionsFixture {
    explicit OpenSessionsFixture(Role role = Role::Mentee)
        : mentor(role == Role::Mentor)
    {
    }

    bool mentor;
    MentorshipPair pair{{mentoringSchema(), identitySchema()}};
    TestStore &workspace = mentor ? pair.jonas() : pair.mira();
    Store &store = workspace.store();
    SessionService service{store};
    SessionService theirs{mentor ? pair.mira().store() : pair.jonas().store()};
    MentoringService mentoring{store, workspace.author().person};
    IdentityService identity{store};
    OpenSessions sessions{{.store = store, .sessions = service, .mentoring = mentoring, .identity = identity}, nullptr};

    static qint64 at(QDate day, int hour = 16) { return QDateTime(day, QTime(hour, 0), QTimeZone::UTC).toMSecsSinceEpoch(); }

    SessionId plan(std::optional<qint64> startsAt, const QString &agenda = {})
    {
        SessionDraft draft;
        draft.startsAt = startsAt;
        draft.zone = QStringLiteral("UTC");
        draft.agenda = agenda;
        workspace.clock().advance(1);
        return needed(service.plan(pair.space(), draft));
    }
    SessionId held(QDate day)
    {
        const SessionId id = plan(at(day));
        needed(service.setState(id, SessionState::Held));
        return id;
    }
    SessionActionId agree(SessionId session, const QString &title, Role whose = Role::Mentee, std::optional<QDate> due = {})
    {
        workspace.clock().advance(1);
        return needed(service.addAction(session, {.title = title, .whose = whose, .due = due}));
    }
    /** What is here goes to the other one. */
    void send() { static_cast<void>(mentor ? pair.toMira() : pair.toJonas()); }
    /** What is there comes here. */
    void fetch() { static_cast<void>(mentor ? pair.toJonas() : pair.toMira()); }
    LoadedSession stored(const QString &id) { return *needed(service.session({QUuid::fromString(id)})); }
    LoadedSession stored(SessionId id) { return *needed(service.session(id)); }
    void undo()
    {
        needed(store.withEngine([](ActionEngine &engine) { return engine.undo(); }));
    }

    template<typename Id>
    static QString textOf(Id id)
    {
        return id.value.toString(QUuid::WithoutBraces);
    }
};

}
