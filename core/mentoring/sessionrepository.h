// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringsession.h"
#include "sessionledger.h"
#include "writer.h"

namespace waymark
{

/** The rows of sessions and of what belongs to them. Used on the thread of its connection; every function may fail with Storage. */
class SessionRepository
{
public:
    explicit SessionRepository(Database &database);

    /** The latest first, up to @p count after the one with @p after. */
    [[nodiscard]] Result<std::vector<SessionRow>> sessions(SpaceKey space, const std::optional<SessionKey> &after, int count);
    /** The same over all mentorships. */
    [[nodiscard]] Result<std::vector<SessionRow>> everywhere(const std::optional<SessionKey> &after, int count);
    /** Planned and not over at @p now, the next first, those without a time last; up to @p count. */
    [[nodiscard]] Result<std::vector<SessionRow>> coming(qint64 now, int count);
    /** Those of @p ids that are there, in that order. */
    [[nodiscard]] Result<std::vector<SessionRow>> among(const std::vector<SessionId> &ids);
    /** What was held, the latest first, up to @p count after the one with @p after. */
    [[nodiscard]] Result<std::vector<SessionLedgerRow>> ledger(const std::optional<SessionKey> &after, int count);
    /** The session that a record of @p table is, or belongs to. */
    [[nodiscard]] Result<std::optional<SessionId>> sessionOf(std::string_view table, RecordId id);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<MentoringSession>> session(SessionId id);
    [[nodiscard]] Result<SessionHours> hours(SessionId id);
    /** Minutes that both said the same of, over all sessions of @p space. */
    [[nodiscard]] Result<qint64> agreedMinutes(SpaceKey space);

    /** As they were agreed. */
    [[nodiscard]] Result<std::vector<SessionAction>> actions(SessionId session);
    /** Those of @p space that are not done, by the day on which they are due. */
    [[nodiscard]] Result<std::vector<SessionAction>> openActions(SpaceKey space);
    /** Agreed in earlier ones and open on the day of the one before @p session: those still to be done by their day, then the done ones. */
    [[nodiscard]] Result<std::vector<SessionAction>> carriedInto(const MentoringSession &session);
    [[nodiscard]] Result<std::optional<SessionAction>> action(SessionActionId id);
    /** What I wrote for myself; empty where nothing is. */
    [[nodiscard]] Result<QString> ownNote(SessionId session);

    [[nodiscard]] static Result<void> add(Writer &writer, const MentoringSession &session);
    /** Everything but its state. */
    [[nodiscard]] static Result<void> update(Writer &writer, SessionId id, const SessionDraft &draft);
    [[nodiscard]] static Result<void> setState(Writer &writer, SessionId id, SessionState state);
    [[nodiscard]] static Result<void> addAction(Writer &writer, SpaceKey space, const SessionAction &action);
    [[nodiscard]] static Result<void> updateAction(Writer &writer, const SessionAction &action);
    /** Makes the note where there is none. */
    [[nodiscard]] static Result<void> writeNote(Writer &writer, SessionId session, const QString &body);
    /** What @p role says; a new word takes the place of the old. */
    [[nodiscard]] static Result<void> writeHours(Writer &writer, const MentoringSession &session, Role role, int minutes);

private:
    Database &m_database;
};

/** The id of my note on @p session: one, on whichever device. */
[[nodiscard]] RecordId sessionNoteId(SessionId session);

}
