// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessioncommands.h"

#include "mentoringrepository.h"
#include "sessionrepository.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark::SessionCommand
{

static Result<MentoringSession> existing(Writer &writer, SessionId id)
{
    WAYMARK_TRY(const auto session, SessionRepository(writer.database()).session(id));
    return session ? Result<MentoringSession>(*session) : failure(Error::Kind::NotFound, u"session"_s);
}

static Result<SessionAction> existingAction(Writer &writer, SessionActionId id)
{
    WAYMARK_TRY(const auto action, SessionRepository(writer.database()).action(id));
    return action ? Result<SessionAction>(*action) : failure(Error::Kind::NotFound, u"action"_s);
}

/** What the other one took from it is his to write: @p draft has it as @p before does. */
static SessionDraft withTheOthersWords(SessionDraft draft, const SessionDraft &before, std::optional<Role> myRole)
{
    if (myRole != Role::Mentee) {
        draft.learnedMentee = before.learnedMentee;
    }
    if (myRole != Role::Mentor) {
        draft.learnedMentor = before.learnedMentor;
    }
    return draft;
}

Result<SessionId> plan(Writer &writer, SpaceKey space, const SessionDraft &draft)
{
    WAYMARK_TRY(const SessionDraft checked, checkedSession(draft));
    WAYMARK_TRY(const auto mentorship, MentoringRepository(writer.database()).mentorship(writer.me(), space));
    if (!mentorship || mentorship->closed) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    const MentoringSession session{.id = writer.newId<SessionId>(),
                                   .space = space,
                                   .draft = withTheOthersWords(checked, {}, mentorship->myRole),
                                   .state = SessionState::Planned};
    WAYMARK_CHECK(SessionRepository::add(writer, session));
    return session.id;
}

Result<void> edit(Writer &writer, SessionId id, const SessionDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const SessionDraft checked, checkedSession(draft));
    WAYMARK_TRY(const MentoringSession before, existing(writer, id));
    WAYMARK_TRY(const auto mentorship, MentoringRepository(writer.database()).mentorship(writer.me(), before.space));
    writer.basedOn(id.value, seen);
    const auto myRole = mentorship ? std::optional(mentorship->myRole) : std::nullopt;
    return SessionRepository::update(writer, id, withTheOthersWords(checked, before.draft, myRole));
}

Result<void> setState(Writer &writer, SessionId id, SessionState state)
{
    WAYMARK_CHECK(existing(writer, id));
    return SessionRepository::setState(writer, id, state);
}

Result<void> remove(Writer &writer, SessionId id)
{
    WAYMARK_CHECK(existing(writer, id));
    return writer.remove(id.value);
}

Result<SessionActionId> addAction(Writer &writer, SessionId session, const SessionActionDraft &draft)
{
    WAYMARK_TRY(const SessionActionDraft checked, checkedSessionAction(draft));
    WAYMARK_TRY(const MentoringSession owner, existing(writer, session));
    const SessionAction action{.id = writer.newId<SessionActionId>(), .session = session, .draft = checked, .doneOn = {}};
    WAYMARK_CHECK(SessionRepository::addAction(writer, owner.space, action));
    return action.id;
}

Result<void> editAction(Writer &writer, SessionActionId id, const SessionActionDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(SessionAction action, existingAction(writer, id));
    WAYMARK_TRY(action.draft, checkedSessionAction(draft));
    writer.basedOn(id.value, seen);
    return SessionRepository::updateAction(writer, action);
}

Result<void> setDone(Writer &writer, SessionActionId id, std::optional<QDate> day)
{
    WAYMARK_TRY(SessionAction action, existingAction(writer, id));
    action.doneOn = day;
    return SessionRepository::updateAction(writer, action);
}

Result<void> removeAction(Writer &writer, SessionActionId id)
{
    WAYMARK_CHECK(existingAction(writer, id));
    return writer.remove(id.value);
}

Result<void> writeNote(Writer &writer, SessionId session, const QString &body, const LoadedVersions &seen)
{
    WAYMARK_TRY(const QString checked, optionalText(body, u"body"_s));
    WAYMARK_CHECK(existing(writer, session));
    writer.basedOn(sessionNoteId(session), seen);
    return SessionRepository::writeNote(writer, session, checked);
}

Result<void> sayHours(Writer &writer, SessionId session, int minutes)
{
    WAYMARK_TRY(const int checked, checkedSessionMinutes(minutes));
    WAYMARK_TRY(const MentoringSession about, existing(writer, session));
    if (about.state == SessionState::Cancelled) {
        return failure(Error::Kind::NotPossible, u"session"_s);
    }
    WAYMARK_TRY(const auto mentorship, MentoringRepository(writer.database()).mentorship(writer.me(), about.space));
    if (!mentorship) {
        return failure(Error::Kind::NotFound, u"session"_s);
    }
    return SessionRepository::writeHours(writer, about, mentorship->myRole, checked);
}

}
