// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"
#include "writer.h"

/** The commands about people as parts of an action that is under way. */
namespace waymark::PeopleCommand
{

/**
 * Writes my profile and every copy of it. @p seen as the editor loaded it, empty for the first time.
 * Errors: those of Profile::create, Storage.
 */
[[nodiscard]] Result<ProfileId> saveMine(Writer &writer, const ProfileDraft &draft, const LoadedVersions &seen);

/** Writes what stands in @p original, my profile, into every copy of it. Errors: Storage. */
[[nodiscard]] Result<void> writeCopies(Writer &writer, const Profile &original);

/**
 * Puts a copy of my profile into the mentorship @p space, or writes the one that is there again.
 * Errors: NotFound before the profile was written; NotPossible for the private space; Storage.
 */
[[nodiscard]] Result<ProfileId> shareMine(Writer &writer, SpaceKey space, bool withEmail);

/** Takes the copy in @p space away. What its members read they have read. Errors: NotFound, Storage. */
[[nodiscard]] Result<void> stopSharingMine(Writer &writer, SpaceKey space);

}
