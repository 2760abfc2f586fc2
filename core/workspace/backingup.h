// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backupdifferences.h"
#include "backups.h"
#include "random.h"
#include "workspacefile.h"
#include "writer.h"

namespace waymark
{

/** What a backup came to. */
struct BackupMade {
    bool made = false; ///< false where it was not time yet, or nothing had changed
    qint64 attachments = 0; ///< so many contents were added to those of the backups

    bool operator==(const BackupMade &) const = default;
};

/** Where and when a backup is made. */
struct BackupRequest {
    QString folder; ///< empty: beside the workspace
    Backups::When when = Backups::When::Due;
};

/**
 * Backs @p file up with the attachments that the backups in that folder do not have yet, by connections of its own. For a
 * thread that may take its time. Errors: those of Backups::make and AttachmentStore::copyMissingTo; a backup that was made
 * before the attachments failed stays.
 */
[[nodiscard]] Result<BackupMade> backUp(const WorkspaceFile &file, const BackupRequest &request, const Clock &clock, Random &random,
                                        const Progress &progress = {});

/**
 * After WorkspaceFile::restore: takes the attachments that stand with @p backup and are not with the workspace @p path, which
 * @p key opens. Gives how many. Errors: those of AttachmentStore.
 */
[[nodiscard]] Result<qint64> bringAttachmentsBack(const QString &path, const QString &backup, const WorkspaceKey &key, const Clock &clock, Random &random);

/**
 * Writes the records of @p wanted as they are in @p backup, which @p key opens, and their copies in mentorships with them.
 * Part of the action that is under way. Errors: those of Database::open and of bringBackFrom.
 */
[[nodiscard]] Result<void> bringBack(Writer &writer, const QString &backup, const WorkspaceKey &key, const std::vector<Difference> &wanted);

}
