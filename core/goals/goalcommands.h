// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspiration.h"
#include "goal.h"
#include "writer.h"

/** The commands about aspirations as parts of an action that is under way. All of them may also fail with Storage. */
namespace waymark::AspirationCommand
{

/** Errors: as checked(const AspirationDraft &). */
[[nodiscard]] Result<AspirationId> add(Writer &writer, const AspirationDraft &draft);
/** @p seen as the editor loaded it. Errors: as checked(const AspirationDraft &); NotFound. */
[[nodiscard]] Result<void> save(Writer &writer, AspirationId id, const AspirationDraft &draft, const LoadedVersions &seen);
/** Notes whether it still holds, and when to ask again. To drop it closes it. Errors: NotFound, Invalid ("decision"), OutOfRange ("review-on"), TooLong ("note"). */
[[nodiscard]] Result<void> review(Writer &writer, AspirationId id, AspirationReview::Decision decision, const QString &note, std::optional<QDate> next);
/** Fulfilled, dropped, or open again. Errors: NotFound, Invalid ("state"). */
[[nodiscard]] Result<void> setState(Writer &writer, AspirationId id, Aspiration::State state);
/** To the trash; its goals stay, without an aspiration. Errors: NotFound. */
[[nodiscard]] Result<void> remove(Writer &writer, AspirationId id);

}

/**
 * The commands about goals. Each also writes the copies in mentorships. Goals are found in the private space alone:
 * a copy is not edited.
 */
namespace waymark::GoalCommand
{

/** Errors: as checked(const GoalDraft &). */
[[nodiscard]] Result<GoalId> add(Writer &writer, const GoalDraft &draft);
/** @p seen as the editor loaded it. Errors: as checked(const GoalDraft &); NotFound; NotPossible for an old wording. */
[[nodiscard]] Result<void> save(Writer &writer, GoalId id, const GoalDraft &draft, const LoadedVersions &seen);
/** Errors: NotFound, NotPossible (see canBecome()). */
[[nodiscard]] Result<void> setState(Writer &writer, GoalId id, GoalState state);
/**
 * Gives an open goal another wording. It stays the same record, with its steps, check-ins and links; the old wording is
 * kept as a record of its own, whose id is given and which the goal names as reframedFrom.
 * Errors: as save(); NotPossible for a closed goal; TooLong ("reason").
 */
[[nodiscard]] Result<GoalId> reframe(Writer &writer, GoalId id, const GoalDraft &draft, const QString &reason, const LoadedVersions &seen);
/** To the trash with what belongs to it, copies too. Errors: NotFound. */
[[nodiscard]] Result<void> remove(Writer &writer, GoalId id);
/** Out of the trash, copies too. Errors: NotFound; NotPossible when it was purged. */
[[nodiscard]] Result<void> bringBack(Writer &writer, GoalId id);
/** Puts a copy into the mentorship @p space, which follows from then on; gives the one that is there where there is one. Errors: NotFound; NotPossible for the private space. */
[[nodiscard]] Result<GoalId> shareWith(Writer &writer, GoalId id, SpaceKey space);
/** Takes the copy away. What the others have read they have read. Errors: NotFound. */
[[nodiscard]] Result<void> stopSharing(Writer &writer, GoalId id, SpaceKey space);

}
