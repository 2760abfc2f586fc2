// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark
{

Error::Kind kindOfSystemError(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Kind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return Error::Kind::ReadOnly;
    case ENOENT:
    case ENODEV:
    case ENXIO:
    case ESTALE:
        return Error::Kind::Vanished;
    default:
        return Error::Kind::Storage;
    }
}

Error lastSystemError(const QString &path)
{
    const int number = errno;
    return Error{kindOfSystemError(number), {}, u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)))};
}

Result<void> createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        Error error = lastSystemError(path);
        if (errno == EEXIST) {
            error.kind = Error::Kind::NotPossible;
        } else if (errno == ENOENT) {
            error.kind = Error::Kind::NotFound;
        }
        return std::unexpected(error);
    }
    ::close(file);
    return {};
}

static Result<void> sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0) {
        return std::unexpected(lastSystemError(path));
    }
    Result<void> result;
    // Some file systems cannot sync a folder and say so with EINVAL: there is nothing more that we could do.
    if (::fsync(file) != 0 && errno != EINVAL) {
        result = std::unexpected(lastSystemError(path));
    }
    ::close(file);
    return result;
}

Result<void> putInPlace(const QString &finished, const QString &path)
{
    WAYMARK_CHECK(sync(finished, O_RDONLY));
    if (std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(path).constData()) != 0) {
        return std::unexpected(lastSystemError(path));
    }
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

QString temporaryNameFor(const QString &path)
{
    static std::atomic<int> count = 0;
    return u"%1.%2.%3.%4.part"_s.arg(path, QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()).arg(count++);
}

void removeLeftovers(const QString &folder)
{
    const QRegularExpression pattern(u"\\.%1\\.(\\d+)\\.\\d+\\.part(-wal|-shm|-journal)?$"_s.arg(QRegularExpression::escape(QSysInfo::machineHostName())));
    for (const QString &name : QDir(folder).entryList({u"*.part*"_s}, QDir::Files | QDir::Hidden)) {
        const auto match = pattern.match(name);
        if (match.hasMatch() && ::kill(match.captured(1).toInt(), 0) != 0 && errno == ESRCH) {
            QFile::remove(folder + u'/' + name);
        }
    }
}

void removeSideFiles(const QString &path)
{
    for (const auto &ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::remove(path + ending);
    }
}

TemporaryFile::TemporaryFile(const QString &besidePath)
    : m_path(temporaryNameFor(besidePath))
{
}

TemporaryFile::~TemporaryFile()
{
    QFile::remove(m_path);
    removeSideFiles(m_path);
}

}
