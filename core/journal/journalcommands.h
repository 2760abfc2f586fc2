// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"
#include "journallink.h"
#include "writer.h"

#include <QStringList>

/** The commands of the journal as parts of an action that is under way. All of them may also fail with Storage. */
namespace waymark::JournalCommand
{

/** Errors: as checked(const JournalDraft &), and those of addTag and addLink. */
[[nodiscard]] Result<JournalEntryId> add(Writer &writer, const JournalDraft &draft, const QStringList &tags = {}, const std::vector<JournalLink> &links = {});
/** @p seen as the editor loaded it. Errors: as checked(const JournalDraft &); NotFound. */
[[nodiscard]] Result<void> save(Writer &writer, JournalEntryId id, const JournalDraft &draft, const LoadedVersions &seen);
/** To the trash, its copies in mentorships too. Errors: NotFound. */
[[nodiscard]] Result<void> remove(Writer &writer, JournalEntryId id);
/** Out of the trash, its copies too. Errors: NotFound; NotPossible when it was purged. */
[[nodiscard]] Result<void> bringBack(Writer &writer, JournalEntryId id);

/** Does nothing where the entry has it. Errors: NotFound; Blank, TooLong ("tag"). */
[[nodiscard]] Result<void> addTag(Writer &writer, JournalEntryId id, const QString &tag);
/** Does nothing where the entry has it not. Errors: NotFound. */
[[nodiscard]] Result<void> removeTag(Writer &writer, JournalEntryId id, const QString &tag);
/** Does nothing where the entry has it. Errors: NotFound; as checked(const JournalLink &). */
[[nodiscard]] Result<void> addLink(Writer &writer, JournalEntryId id, const JournalLink &link);
/** Does nothing where the entry has it not. Errors: NotFound. */
[[nodiscard]] Result<void> removeLink(Writer &writer, JournalEntryId id, const JournalLink &link);

/** How an entry is shown to others. */
struct Sharing {
    /** Mood, energy and confidence go along. */
    bool withFeelings = false;
};

/**
 * Puts a snapshot of the entry as it stands now into the mentorship @p space; an earlier one there is taken away.
 * Tags and links stay private. Errors: NotFound; NotPossible for the private space; Blank where nothing but a feeling
 * would be shared and feelings are not.
 */
[[nodiscard]] Result<JournalEntryId> shareWith(Writer &writer, JournalEntryId id, SpaceKey space, Sharing sharing = {});
/** Takes the snapshot away. What the others have read they have read. Errors: NotFound. */
[[nodiscard]] Result<void> stopSharing(Writer &writer, JournalEntryId id, SpaceKey space);

}
