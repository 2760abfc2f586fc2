// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleleftovers.h"

#include "backups.h"
#include "workspacefile.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

Result<void> removeFile(const QString &path)
{
    return !QFileInfo::exists(path) || QFile::remove(path) ? Result<void>() : failure(Error::Kind::ReadOnly, u"file"_s, path);
}

/** A database and the files that SQLite keeps beside it. */
static Result<void> removeDatabase(const QString &path)
{
    for (const QString &end : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) {
        WAYMARK_CHECK(removeFile(path + end));
    }
    return {};
}

static Result<void> removeBackups(const WorkspacePaths &paths)
{
    const Backups backups(paths.backups, paths.main);
    for (const Backup &backup : backups.list()) {
        WAYMARK_CHECK(removeDatabase(backup.path));
    }
    WAYMARK_CHECK(removeDatabase(backups.attachmentsPath()));
    QDir().rmdir(paths.backups);
    return {};
}

/** The path of the workspace that a device marker stands for; see DeviceMarker. */
static QString workspaceOf(const QString &marker)
{
    static constexpr int workspacePathKey = 2;
    QFile file(marker);
    return file.open(QIODevice::ReadOnly) ? QCborValue::fromCbor(file.readAll()).toMap().value(workspacePathKey).toString() : QString();
}

static Result<void> removeMarkers(const QString &path, const QString &folder)
{
    const QFileInfoList markers = QDir(folder).entryInfoList({u"*.device"_s}, QDir::Files);
    for (const QFileInfo &marker : markers) {
        if (workspaceOf(marker.filePath()) == path) {
            WAYMARK_CHECK(removeFile(marker.filePath()));
        }
    }
    return {};
}

static Result<void> removeWorkspace(const QString &path, const QString &markers)
{
    const WorkspacePaths paths(path);
    WAYMARK_CHECK(removeDatabase(paths.main));
    WAYMARK_CHECK(removeDatabase(paths.files));
    WAYMARK_CHECK(removeBackups(paths));
    WAYMARK_CHECK(removeMarkers(QFileInfo(path).absoluteFilePath(), markers));
    return removeFile(paths.lock);
}

Result<void> removeWorkspaces(const QStringList &paths, const QString &markers)
{
    std::vector<WorkspaceLock> held;
    for (const QString &path : paths) {
        WAYMARK_TRY(WorkspaceLock lock, WorkspaceLock::take(WorkspacePaths(path).lock, WorkspaceLock::Kind::Alone));
        held.push_back(std::move(lock));
    }
    for (const QString &path : paths) {
        WAYMARK_CHECK(removeWorkspace(path, markers));
    }
    return {};
}

}
