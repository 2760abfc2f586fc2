// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "progress.h"
#include "workspacekey.h"

#include <QByteArray>
#include <QList>

namespace waymark
{

/** A backup of the main file. */
struct Backup {
    QString path;
    qint64 at = 0; ///< instant
    qint64 size = 0; ///< bytes
    QByteArray fingerprint; ///< of the file that was copied

    bool operator==(const Backup &) const = default;
};

/**
 * Which of @p backups go: within the last day one of each hour stays, within the last 30 days one of each day, before
 * that one of each month, always the newest of its span. If those are together larger than @p budget bytes, they are
 * thinned where they stand closest for their age, and where only two are left the older goes. The newest always stays.
 */
[[nodiscard]] QList<Backup> backupsToRemove(QList<Backup> backups, qint64 now, qint64 budget);

/**
 * The backups in one folder: `Name.waymark-backups`, or a second place of the person's choice. Each has key and salt
 * that the workspace had when it was made. Used on one thread; jobs use connections of their own.
 */
class Backups
{
public:
    /** All backups together are within this many times the size of the workspace file. */
    static constexpr qint64 budgetFactor = 3;
    static constexpr qint64 intervalMs = 60 * 60 * 1000;

    enum class When {
        Due, ///< when the newest is an hour old
        Now, ///< before a migration, an import, a bulk change
    };

    /** The backups in @p folder of the workspace whose main file is @p mainFile; others may keep theirs beside them. */
    Backups(const QString &folder, const QString &mainFile);

    /** Newest first. */
    [[nodiscard]] QList<Backup> list() const;
    /** How many the key with @p head does not open: those that an old recovery sheet still opens. */
    [[nodiscard]] qsizetype countOfOtherKeys(const FileHead &head) const;

    /**
     * Makes a backup if it is time and something has changed since the newest one, and removes what the rotation does
     * not keep. True where one was made. Empties the log of @p main first, if nobody is reading.
     * Errors: those of copyTo().
     */
    [[nodiscard]] Result<bool> make(Database &main, const RawKey &key, const Clock &clock, When when = When::Due, const Progress &progress = {});

    /**
     * Rewrites the backups that @p oldKey opens so that @p newKey opens them instead.
     * Errors: those of copyTo(); what was rewritten until then stays.
     */
    [[nodiscard]] Result<void> giveKey(const WorkspaceKey &oldKey, const WorkspaceKey &newKey, const Progress &progress = {});

    /** Where the attachments of this folder's backups are: each chunk once, see AttachmentStore::copyMissingTo(). */
    [[nodiscard]] QString attachmentsPath() const;

private:
    [[nodiscard]] QString pathFor(qint64 now, const QByteArray &fingerprint) const;
    void rotate(qint64 now, qint64 sizeOfFile) const;

    QString m_folder;
    QString m_name;
};

}
