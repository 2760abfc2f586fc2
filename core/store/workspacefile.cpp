// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacefile.h"

#include "attachmentstore.h"
#include "backups.h"
#include "copyto.h"
#include "durablefile.h"
#include "migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

WorkspacePaths::WorkspacePaths(const QString &mainFile)
    : main(QFileInfo(mainFile).absoluteFilePath())
    , files(main + "-files"_L1)
    , lock(main + "-lock"_L1)
    , backups(main + "-backups"_L1)
{
}

WorkspaceFile::WorkspaceFile(WorkspacePaths paths, WorkspaceKey key, WorkspaceLock lock)
    : m_paths(std::move(paths))
    , m_key(std::move(key))
    , m_lock(std::move(lock))
{
}

static Result<void> fillNew(const QString &path, const WorkspaceKey &key, const Schema &schema, Random &random)
{
    WAYMARK_TRY(const auto database, Database::open(path, key.raw(), Database::Mode::Create));
    WAYMARK_CHECK(migrate(*database, schema));
    WAYMARK_CHECK(makeAttachmentKey(*database, random));
    return checkpoint(*database);
}

Result<WorkspaceFile> WorkspaceFile::create(const QString &path, const WorkspaceKey &key, const Schema &schema, Random &random)
{
    const WorkspacePaths paths(path);
    if (QFileInfo::exists(paths.main)) {
        return failure(Error::Kind::NotPossible, u"path"_s, paths.main);
    }
    WAYMARK_TRY(WorkspaceLock lock, WorkspaceLock::take(paths.lock, WorkspaceLock::Kind::Alone));
    const TemporaryFile file(paths.main);
    WAYMARK_CHECK(createPrivateFile(file.path()));
    WAYMARK_CHECK(fillNew(file.path(), key, schema, random));
    WAYMARK_CHECK(putInPlace(file.path(), paths.main));
    WAYMARK_CHECK(lock.becomeShared());
    return WorkspaceFile(paths, key, std::move(lock));
}

Result<WorkspaceFile> WorkspaceFile::open(const QString &path, const WorkspaceKey &key, const Schema &schema, const Clock &clock)
{
    const WorkspacePaths paths(path);
    WAYMARK_TRY(const FileHead head, FileHead::read(paths.main));
    WAYMARK_TRY(WorkspaceLock lock, WorkspaceLock::take(paths.lock, WorkspaceLock::Kind::Shared));
    if (head != key.head()) {
        return failure(Error::Kind::WrongPassphrase, {}, u"a key for another file"_s);
    }
    removeLeftovers(QFileInfo(paths.main).absolutePath());
    removeLeftovers(paths.backups);
    WorkspaceFile file(paths, key, std::move(lock));
    WAYMARK_CHECK(file.bringUpToDate(schema, clock));
    return file;
}

Result<std::unique_ptr<Database>> WorkspaceFile::connect(Database::Mode mode, int cacheKiB) const
{
    return Database::open(m_paths.main, m_key.raw(), mode, cacheKiB);
}

/** SQLCipher gives one code for a wrong key and a damaged first page: the newest backup with this head tells them apart. */
static bool opensNewestBackup(const WorkspacePaths &paths, const WorkspaceKey &key)
{
    for (const Backup &backup : Backups(paths.backups, paths.main).list()) {
        if (FileHead::read(backup.path) == key.head()) {
            return Database::open(backup.path, key.raw(), Database::Mode::Unchanging).has_value();
        }
    }
    return false;
}

Result<std::unique_ptr<Database>> WorkspaceFile::firstConnection() const
{
    auto database = connect(Database::Mode::ReadWrite, Database::writerCache);
    if (!database && database.error().kind == Error::Kind::WrongPassphrase && opensNewestBackup(m_paths, m_key)) {
        return failure(Error::Kind::Damaged, u"page"_s, database.error().detail);
    }
    return database;
}

/** Whether @p database is ours and not newer than @p schema. */
static Result<int> checkedVersion(Database &database, const Schema &schema)
{
    WAYMARK_TRY(const qint64 application, database.number("PRAGMA application_id"));
    if (application != workspaceApplicationId) {
        return failure(Error::Kind::NotAWorkspace);
    }
    WAYMARK_TRY(const int version, schemaVersion(database));
    if (version > schema.version()) {
        return failure(Error::Kind::Newer);
    }
    return version;
}

Result<void> WorkspaceFile::bringUpToDate(const Schema &schema, const Clock &clock)
{
    WAYMARK_TRY(const auto database, firstConnection());
    WAYMARK_TRY(const int version, checkedVersion(*database, schema));
    if (version == schema.version()) {
        return {};
    }
    WAYMARK_CHECK(m_lock.becomeAlone());
    WAYMARK_CHECK(Backups(m_paths.backups, m_paths.main).make(*database, m_key.raw(), clock, Backups::When::Now));
    WAYMARK_CHECK(migrate(*database, schema));
    return m_lock.becomeShared();
}

/** Empties and removes the log. Nobody else has the file open afterwards, or this fails with InUse. */
static Result<void> settle(Database &database)
{
    WAYMARK_TRY(Statement journal, database.prepare("PRAGMA journal_mode = DELETE"));
    WAYMARK_TRY(const bool found, journal.step());
    return found && journal.text(0) == "delete"_L1 ? Result<void>() : failure(Error::Kind::InUse);
}

static Result<void> swap(const QString &finished, const QString &path)
{
    // A log of the old file must never meet the new one, so it goes first; it is empty, or kept elsewhere.
    removeSideFiles(path);
    return putInPlace(finished, path);
}

Result<void> WorkspaceFile::changeKeyAlone(const WorkspaceKey &newKey, const Progress &progress)
{
    const TemporaryFile next(m_paths.main);
    {
        WAYMARK_TRY(const auto database, connect(Database::Mode::ReadWrite));
        WAYMARK_CHECK(settle(*database));
        WAYMARK_CHECK(copyTo(*database, next.path(), newKey.raw(), progress));
    }
    return swap(next.path(), m_paths.main);
}

Result<void> WorkspaceFile::changeKey(const WorkspaceKey &newKey, const Progress &progress)
{
    WAYMARK_CHECK(m_lock.becomeAlone());
    const Result<void> changed = changeKeyAlone(newKey, progress);
    if (changed) {
        m_key = newKey;
    }
    const Result<void> shared = m_lock.becomeShared();
    return changed ? shared : changed;
}

/** A second name, or where the file system has none a copy. */
static Result<void> keepAside(const WorkspacePaths &paths, qint64 now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = u"%1/%2.replaced-%3.waymark"_s.arg(QFileInfo(paths.main).absolutePath(), QFileInfo(paths.main).completeBaseName(), time);
    for (const auto &ending : {""_L1, "-wal"_L1}) {
        if (QFileInfo::exists(paths.main + ending) && !QFile::copy(paths.main + ending, aside + ending)) {
            return failure(Error::Kind::DiskFull, {}, aside);
        }
    }
    return {};
}

/** Keeps what is to be replaced: with the other backups where @p key opens it and it is whole. */
static Result<void> keepPresent(const WorkspacePaths &paths, const WorkspaceKey &key, const Clock &clock)
{
    if (FileHead::read(paths.main) == key.head()) {
        const auto database = Database::open(paths.main, key.raw(), Database::Mode::ReadWrite);
        if (database) {
            WAYMARK_CHECK(settle(**database));
            if (Backups(paths.backups, paths.main).make(**database, key.raw(), clock, Backups::When::Now)) {
                return {};
            }
        }
    }
    return QFileInfo::exists(paths.main) ? keepAside(paths, clock.now()) : Result<void>();
}

/** A copy of @p backup at @p path, checked and up to date. */
static Result<void> prepareRestored(const QString &backup, const QString &path, const WorkspaceKey &key, const Schema &schema)
{
    {
        WAYMARK_TRY(const auto from, Database::open(backup, key.raw(), Database::Mode::Unchanging));
        WAYMARK_CHECK(checkedVersion(*from, schema));
        WAYMARK_CHECK(copyTo(*from, path, key.raw()));
    }
    WAYMARK_TRY(const auto database, Database::open(path, key.raw(), Database::Mode::ReadWrite));
    WAYMARK_CHECK(migrate(*database, schema));
    return settle(*database);
}

Result<void> WorkspaceFile::restore(const QString &path, const QString &backup, const WorkspaceKey &itsKey, const Schema &schema, const Clock &clock)
{
    const WorkspacePaths paths(path);
    WAYMARK_TRY(const FileHead head, FileHead::read(backup));
    if (head != itsKey.head()) {
        return failure(Error::Kind::WrongPassphrase, {}, u"a key for another file"_s);
    }
    WAYMARK_TRY(const WorkspaceLock lock, WorkspaceLock::take(paths.lock, WorkspaceLock::Kind::Alone));
    const TemporaryFile next(paths.main);
    WAYMARK_CHECK(prepareRestored(backup, next.path(), itsKey, schema));
    WAYMARK_CHECK(keepPresent(paths, itsKey, clock));
    return swap(next.path(), paths.main);
}

Result<void> WorkspaceFile::copyWorkspace(const QString &target, const WorkspaceKey &key, const Progress &progress) const
{
    const WorkspacePaths paths(target);
    if (QFileInfo::exists(paths.main) || QFileInfo::exists(paths.files)) {
        return failure(Error::Kind::NotPossible, u"path"_s, paths.main);
    }
    // First the text, then the attachments: those are stored before anything refers to them.
    const TemporaryFile text(paths.main);
    const TemporaryFile files(paths.files);
    WAYMARK_TRY(const auto database, connect(Database::Mode::ReadOnly));
    WAYMARK_CHECK(copyTo(*database, text.path(), key.raw(), progress));
    WAYMARK_TRY(const QByteArray attachmentsKey, attachmentKey(*database));
    WAYMARK_TRY(const bool hasFiles, copyAttachments(m_paths.files, files.path(), attachmentsKey, progress));
    if (hasFiles) {
        WAYMARK_CHECK(putInPlace(files.path(), paths.files));
    }
    return putInPlace(text.path(), paths.main);
}

Result<void> checkpoint(Database &database)
{
    WAYMARK_TRY(Statement statement, database.prepare("PRAGMA wal_checkpoint(TRUNCATE)"));
    WAYMARK_TRY(const bool found, statement.step());
    return found && statement.integer(0) != 0 ? failure(Error::Kind::InUse) : Result<void>();
}

bool isInSyncedFolder(const QString &path)
{
    static const QStringList marks{u".stfolder"_s,          u".stignore"_s,         u".dropbox"_s,   u".dropbox.cache"_s,
                                   u".nextcloudsync.log"_s, u".owncloudsync.log"_s, u".sync_*.db"_s, u"._sync_*.db"_s,
                                   u".tmp.drivedownload"_s, u".seafile-data"_s,     u".megaignore"_s};
    QDir folder(QFileInfo(path).absolutePath());
    do {
        if (!folder.entryList(marks, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty()) {
            return true;
        }
    } while (folder.cdUp());
    return false;
}

}
