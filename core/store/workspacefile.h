// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "progress.h"
#include "random.h"
#include "recordtype.h"
#include "workspacekey.h"
#include "workspacelock.h"

namespace waymark
{

/** Where the parts of a workspace are: all beside its main file. */
struct WorkspacePaths {
    explicit WorkspacePaths(const QString &mainFile);

    QString main; ///< Name.waymark
    QString files; ///< Name.waymark-files: attachments
    QString lock; ///< Name.waymark-lock
    QString backups; ///< the folder Name.waymark-backups
};

/**
 * A workspace file that this program has open: its lock, its key, and the way to connections. Outlives the connections
 * that it gives. Used on one thread at a time.
 */
class WorkspaceFile
{
public:
    /**
     * Makes a new workspace: complete, or not at all.
     * Errors: NotPossible where @p path exists, NotFound where there is no such folder, InUse, DiskFull, ReadOnly, Storage.
     */
    [[nodiscard]] static Result<WorkspaceFile> create(const QString &path, const WorkspaceKey &key, const Schema &schema, Random &random);

    /**
     * Opens a workspace and brings it up to date, after a backup. @p key was made for FileHead::read(path).
     * Errors, in the order of the checks: those of FileHead::read(); ReadOnly; InUse (the detail says by whom);
     * WrongPassphrase, or Damaged where the key opens the newest backup; NotAWorkspace; Newer; DiskFull, Storage.
     */
    [[nodiscard]] static Result<WorkspaceFile> open(const QString &path, const WorkspaceKey &key, const Schema &schema, const Clock &clock);

    [[nodiscard]] const WorkspacePaths &paths() const { return m_paths; }
    [[nodiscard]] const WorkspaceKey &key() const { return m_key; }

    /** Another connection to the main file. Errors: see Database::open. */
    [[nodiscard]] Result<std::unique_ptr<Database>> connect(Database::Mode mode, int cacheKiB = Database::readerCache) const;

    /**
     * Gives the file another key and, as that has another head, another salt. Every connection of this program is closed
     * before; connect() gives new ones after. Backups keep the old key until Backups::giveKey().
     * Errors: InUse (another program, or a connection of this one), DiskFull, ReadOnly, Damaged, Cancelled, Storage; then nothing has changed.
     */
    [[nodiscard]] Result<void> changeKey(const WorkspaceKey &newKey, const Progress &progress = {});

    /**
     * Puts the file @p backup, whose key is @p itsKey, in the place of the workspace @p path and brings it up to date; it is
     * opened with that key after. What stood there is kept: as a backup, or where @p itsKey does not open it or it is
     * damaged, under a name of its own beside it (`Name.replaced-….waymark`). Nobody has the workspace open meanwhile,
     * this program neither. Errors: as changeKey(), and Newer, WrongPassphrase; then nothing has changed.
     */
    [[nodiscard]] static Result<void> restore(const QString &path, const QString &backup, const WorkspaceKey &itsKey, const Schema &schema, const Clock &clock);

    /**
     * Writes a copy of workspace and attachments that belong together, as @p target and beside it, under @p key.
     * Errors: NotPossible where @p target exists, and those of copyTo().
     */
    [[nodiscard]] Result<void> copyWorkspace(const QString &target, const WorkspaceKey &key, const Progress &progress = {}) const;

private:
    WorkspaceFile(WorkspacePaths paths, WorkspaceKey key, WorkspaceLock lock);

    [[nodiscard]] Result<std::unique_ptr<Database>> firstConnection() const;
    [[nodiscard]] Result<void> bringUpToDate(const Schema &schema, const Clock &clock);
    [[nodiscard]] Result<void> changeKeyAlone(const WorkspaceKey &newKey, const Progress &progress);

    WorkspacePaths m_paths;
    WorkspaceKey m_key;
    WorkspaceLock m_lock;
};

/**
 * Empties the log beside the file into the file, so that a copy made by hand is complete: on closing, on locking and
 * 5 s after the last action. Errors: InUse where somebody reads or writes at this moment (try again later), DiskFull, Storage.
 */
[[nodiscard]] Result<void> checkpoint(Database &database);

/** Whether another program seems to synchronise the folder of @p path: two computers would overwrite each other's file there. */
[[nodiscard]] bool isInSyncedFolder(const QString &path);

}
