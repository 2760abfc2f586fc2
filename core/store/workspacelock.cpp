// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacelock.h"

#include "durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark
{

static bool stillRuns(const LockHolder &holder)
{
    return holder.host != QSysInfo::machineHostName() || ::kill(static_cast<pid_t>(holder.pid), 0) == 0 || errno == EPERM;
}

static QList<LockHolder> parse(const QByteArray &text)
{
    QList<LockHolder> holders;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() == 3) {
            holders.append({.pid = parts.at(0).toLongLong(), .program = QString::fromUtf8(parts.at(1)), .host = QString::fromUtf8(parts.at(2))});
        }
    }
    holders.removeIf([](const LockHolder &holder) { return holder.pid <= 0 || !stillRuns(holder); });
    return holders;
}

static void writeHolders(int file, const QList<LockHolder> &holders)
{
    QByteArray text;
    for (const LockHolder &holder : holders) {
        text += QByteArray::number(holder.pid) + '\t' + holder.program.toUtf8() + '\t' + holder.host.toUtf8() + '\n';
    }
    // Two programs that come at the same moment may lose a name here: the lock itself is not touched by that.
    if (::ftruncate(file, 0) == 0) {
        static_cast<void>(::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) < 0);
    }
}

QList<LockHolder> WorkspaceLock::holders(const QString &lockPath)
{
    QFile file(lockPath);
    return file.open(QIODevice::ReadOnly) ? parse(file.read(64 * 1024)) : QList<LockHolder>();
}

LockHolder WorkspaceLock::self()
{
    return {.pid = QCoreApplication::applicationPid(), .program = QCoreApplication::applicationName().simplified(), .host = QSysInfo::machineHostName()};
}

static Error inUse(const QString &path)
{
    QStringList names;
    for (const LockHolder &holder : WorkspaceLock::holders(path)) {
        if (holder.pid != QCoreApplication::applicationPid()) {
            names += u"%1 (%2, %3)"_s.arg(holder.program).arg(holder.pid).arg(holder.host);
        }
    }
    return Error{Error::Kind::InUse, {}, names.join(u", "_s)};
}

WorkspaceLock::WorkspaceLock(int file, QString path)
    : m_file(file)
    , m_path(std::move(path))
{
}

Result<WorkspaceLock> WorkspaceLock::take(const QString &lockPath, Kind kind)
{
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        Error error = lastSystemError(lockPath);
        error.kind = error.kind == Error::Kind::Vanished ? Error::Kind::NotFound : error.kind;
        return std::unexpected(error);
    }
    WorkspaceLock lock(file, lockPath);
    const Result<void> locked = lock.lock(kind == Kind::Alone ? LOCK_EX : LOCK_SH);
    if (!locked) {
        ::close(std::exchange(lock.m_file, -1));
        return std::unexpected(locked.error());
    }
    writeHolders(file, holders(lockPath) + QList{self()});
    return lock;
}

Result<void> WorkspaceLock::lock(int operation)
{
    if (::flock(m_file, operation | LOCK_NB) == 0) {
        return {};
    }
    return std::unexpected(errno == EWOULDBLOCK ? inUse(m_path) : lastSystemError(m_path));
}

Result<void> WorkspaceLock::becomeAlone()
{
    Result<void> result = lock(LOCK_EX);
    if (!result) {
        // The system gives the old lock up before it tries for the new one.
        static_cast<void>(::flock(m_file, LOCK_SH | LOCK_NB));
    }
    return result;
}

Result<void> WorkspaceLock::becomeShared()
{
    return lock(LOCK_SH);
}

void WorkspaceLock::release()
{
    if (m_file >= 0) {
        QList<LockHolder> others = holders(m_path);
        others.removeOne(self());
        writeHolders(m_file, others);
        ::close(std::exchange(m_file, -1));
    }
}

WorkspaceLock::~WorkspaceLock()
{
    release();
}

WorkspaceLock::WorkspaceLock(WorkspaceLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_path(std::move(other.m_path))
{
}

WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, -1);
        m_path = std::move(other.m_path);
    }
    return *this;
}

}
