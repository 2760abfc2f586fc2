// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringsession.h"
#include "sessionrepository.h"
#include "store.h"

namespace waymark
{

/** A session as its page loads it. */
struct LoadedSession {
    MentoringSession session;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    /** What was agreed in it, as it was agreed. */
    std::vector<SessionAction> actions;
    /** What was agreed in earlier ones and was open when the one before was held: by the day on which it is due, then what is done by now. */
    std::vector<SessionAction> carried;
    SessionHours hours;
    /** What only I see, and what to pass back when it is saved. */
    QString ownNote;
    LoadedVersions ownNoteSeen;
};

/** An action as its editor loads it. */
struct LoadedSessionAction {
    SessionAction action;
    LoadedVersions seen;
};

/** Questions and commands about the meetings of a mentorship. Every function may be called from any thread and returns at once. */
class SessionService
{
public:
    /** @p store outlives the service. */
    explicit SessionService(Store &store);

    /** The latest first, up to @p count after the one with @p after. */
    [[nodiscard]] QFuture<Result<std::vector<SessionRow>>> sessions(SpaceKey space, std::optional<SessionKey> after = {}, int count = 50);
    /** The same over all mentorships. */
    [[nodiscard]] QFuture<Result<std::vector<SessionRow>>> everywhere(std::optional<SessionKey> after = {}, int count = 50);
    /** Planned and not over at @p now, the next first, those without a time last. */
    [[nodiscard]] QFuture<Result<std::vector<SessionRow>>> coming(qint64 now, int count = 50);
    /** Those of @p ids that are there, in that order. */
    [[nodiscard]] QFuture<Result<std::vector<SessionRow>>> among(std::vector<SessionId> ids);
    /** Those in which the words of @p text stand, my own notes and actions included; the best first. */
    [[nodiscard]] QFuture<Result<std::vector<SessionRow>>> matching(QString text, int count = 100);
    /** What was held over all mentorships, and how long by the word of each; the latest first. */
    [[nodiscard]] QFuture<Result<std::vector<SessionLedgerRow>>> ledger(int count = 1000);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedSession>>> session(SessionId id);
    /** What is not done in a mentorship, by the day on which it is due. */
    [[nodiscard]] QFuture<Result<std::vector<SessionAction>>> openActions(SpaceKey space);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedSessionAction>>> action(SessionActionId id);
    /** Minutes that both said the same of. */
    [[nodiscard]] QFuture<Result<qint64>> agreedMinutes(SpaceKey space);

    // As the functions of SessionCommand.
    [[nodiscard]] QFuture<Result<SessionId>> plan(SpaceKey space, SessionDraft draft);
    [[nodiscard]] QFuture<Result<void>> edit(SessionId id, SessionDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> setState(SessionId id, SessionState state);
    [[nodiscard]] QFuture<Result<void>> remove(SessionId id);
    [[nodiscard]] QFuture<Result<SessionActionId>> addAction(SessionId session, SessionActionDraft draft);
    [[nodiscard]] QFuture<Result<void>> editAction(SessionActionId id, SessionActionDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> setDone(SessionActionId id, std::optional<QDate> day);
    [[nodiscard]] QFuture<Result<void>> removeAction(SessionActionId id);
    [[nodiscard]] QFuture<Result<void>> writeNote(SessionId session, QString body, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> sayHours(SessionId session, int minutes);

private:
    Store &m_store;
};

}
