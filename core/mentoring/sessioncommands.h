// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringsession.h"
#include "writer.h"

/** The commands about sessions as parts of an action that is under way. Each may also fail with Storage. */
namespace waymark::SessionCommand
{

/** Errors: NotPossible "space" for what is no open mentorship of mine; those of checkedSession(). */
[[nodiscard]] Result<SessionId> plan(Writer &writer, SpaceKey space, const SessionDraft &draft);
/** What the other one learned stays as it is. @p seen as the editor loaded it. Errors: NotFound "session"; those of checkedSession(). */
[[nodiscard]] Result<void> edit(Writer &writer, SessionId id, const SessionDraft &draft, const LoadedVersions &seen);
/** Errors: NotFound "session". */
[[nodiscard]] Result<void> setState(Writer &writer, SessionId id, SessionState state);
/** Into the trash, with actions and hours. Errors: NotFound "session"; NotAllowed for who did not plan it, when the action is committed. */
[[nodiscard]] Result<void> remove(Writer &writer, SessionId id);

/** Errors: NotFound "session"; those of checkedSessionAction(). */
[[nodiscard]] Result<SessionActionId> addAction(Writer &writer, SessionId session, const SessionActionDraft &draft);
/** @p seen as the editor loaded it. Errors: NotFound "action"; those of checkedSessionAction(). */
[[nodiscard]] Result<void> editAction(Writer &writer, SessionActionId id, const SessionActionDraft &draft, const LoadedVersions &seen);
/** Done on @p day, or with no day still to be done. Errors: NotFound "action". */
[[nodiscard]] Result<void> setDone(Writer &writer, SessionActionId id, std::optional<QDate> day);
/** Errors: NotFound "action". */
[[nodiscard]] Result<void> removeAction(Writer &writer, SessionActionId id);

/** What only I see. @p seen as the editor loaded it. Errors: NotFound "session"; TooLong "body". */
[[nodiscard]] Result<void> writeNote(Writer &writer, SessionId session, const QString &body, const LoadedVersions &seen);

/** How long it was, by my word. Errors: NotFound "session"; NotPossible "session" for one that was cancelled; those of checkedSessionMinutes(). */
[[nodiscard]] Result<void> sayHours(Writer &writer, SessionId session, int minutes);

}
