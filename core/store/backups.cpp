// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"

#include "copyto.h"
#include "filehead.h"
#include "workspacefile.h"

#include <sodium.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 hour = qint64(60) * 60 * 1000;
static constexpr qint64 day = 24 * hour;
static constexpr qsizetype fingerprintBytes = 8;
static constexpr auto timeFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;

/** Backups of one span are each other's replacement. */
static QString spanOf(const Backup &backup, qint64 now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(backup.at, QTimeZone::UTC);
    if (now - backup.at < day) {
        return at.toString(u"'h'yyyyMMddHH"_s);
    }
    return at.toString(now - backup.at < 30 * day ? u"'d'yyyyMMdd"_s : u"'m'yyyyMM"_s);
}

static qint64 sizeOf(const QList<Backup> &backups)
{
    qint64 size = 0;
    for (const Backup &backup : backups) {
        size += backup.size;
    }
    return size;
}

/** The backup, of those between the newest and the oldest, whose neighbours are closest to each other for its age. */
static qsizetype mostDispensable(const QList<Backup> &newestFirst, qint64 now)
{
    qsizetype best = newestFirst.size() - 1;
    double smallest = 0;
    for (qsizetype i = 1; i + 1 < newestFirst.size(); ++i) {
        const auto age = static_cast<double>(std::max<qint64>(1, now - newestFirst.at(i).at));
        const double gap = static_cast<double>(newestFirst.at(i - 1).at - newestFirst.at(i + 1).at) / age;
        if (i == 1 || gap < smallest) {
            best = i;
            smallest = gap;
        }
    }
    return best;
}

QList<Backup> backupsToRemove(QList<Backup> backups, qint64 now, qint64 budget)
{
    std::ranges::sort(backups, std::greater(), &Backup::at);
    QList<Backup> kept;
    QList<Backup> removed;
    QSet<QString> spans;
    for (const Backup &backup : std::as_const(backups)) {
        const QString span = spanOf(backup, now);
        (spans.contains(span) ? removed : kept).append(backup);
        spans.insert(span);
    }
    while (kept.size() > 1 && sizeOf(kept) > budget) {
        removed.append(kept.takeAt(mostDispensable(kept, now)));
    }
    return removed;
}

Backups::Backups(const QString &folder, const QString &mainFile)
    : m_folder(folder)
    , m_name(QFileInfo(mainFile).completeBaseName())
{
}

QList<Backup> Backups::list() const
{
    const QRegularExpression pattern(u"^%1-(\\d{8}T\\d{9}Z)-([0-9a-f]{16})\\.waymark$"_s.arg(QRegularExpression::escape(m_name)));
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.waymark"_s}, QDir::Files)) {
        const auto match = pattern.match(file.fileName());
        const QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
        if (match.hasMatch() && at.isValid()) {
            backups.append({.path = file.absoluteFilePath(),
                            .at = QDateTime(at.date(), at.time(), QTimeZone::UTC).toMSecsSinceEpoch(),
                            .size = file.size(),
                            .fingerprint = match.captured(2).toLatin1()});
        }
    }
    std::ranges::sort(backups, std::greater(), &Backup::at);
    return backups;
}

qsizetype Backups::countOfOtherKeys(const FileHead &head) const
{
    return std::ranges::count_if(list(), [&](const Backup &backup) { return FileHead::read(backup.path) != head; });
}

/** A hash of the file and its log, as they are on the disk: the same bytes hold the same workspace. */
static QByteArray fingerprintOf(const QString &path)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const QString &name : {path, QString(path + "-wal"_L1)}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (QByteArray bytes = file.read(1 << 20); !bytes.isEmpty(); bytes = file.read(1 << 20)) {
            crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()));
        }
    }
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
    return hash.first(fingerprintBytes).toHex();
}

QString Backups::pathFor(qint64 now, const QByteArray &fingerprint) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC).toString(timeFormat);
    return u"%1/%2-%3-%4.waymark"_s.arg(m_folder, m_name, time, QString::fromLatin1(fingerprint));
}

void Backups::rotate(qint64 now, qint64 sizeOfFile) const
{
    for (const Backup &backup : backupsToRemove(list(), now, budgetFactor * sizeOfFile)) {
        QFile::remove(backup.path);
    }
}

Result<bool> Backups::make(Database &main, const RawKey &key, const Clock &clock, When when, const Progress &progress)
{
    const qint64 now = clock.now();
    const QList<Backup> present = list();
    if (when == When::Due && !present.isEmpty() && std::abs(now - present.first().at) < intervalMs) {
        return false;
    }
    static_cast<void>(checkpoint(main));
    const QByteArray fingerprint = fingerprintOf(main.path());
    if (!present.isEmpty() && present.first().fingerprint == fingerprint) {
        return false;
    }
    if (!QDir().mkpath(m_folder)) {
        return failure(Error::Kind::ReadOnly, {}, m_folder);
    }
    WAYMARK_CHECK(copyTo(main, pathFor(now, fingerprint), key, progress));
    rotate(now, std::max(QFileInfo(main.path()).size(), present.isEmpty() ? 0 : present.first().size));
    return true;
}

static Result<void> giveKeyTo(const Backup &backup, const RawKey &oldKey, const RawKey &newKey)
{
    WAYMARK_TRY(const auto database, Database::open(backup.path, oldKey, Database::Mode::Unchanging));
    return copyTo(*database, backup.path, newKey);
}

Result<void> Backups::giveKey(const WorkspaceKey &oldKey, const WorkspaceKey &newKey, const Progress &progress)
{
    const QList<Backup> backups = list();
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (progress && !progress(i, backups.size())) {
            return failure(Error::Kind::Cancelled);
        }
        if (FileHead::read(backups.at(i).path) == oldKey.head()) {
            WAYMARK_CHECK(giveKeyTo(backups.at(i), oldKey.raw(), newKey.raw()));
        }
    }
    return {};
}

QString Backups::attachmentsPath() const
{
    return u"%1/%2.waymark-files"_s.arg(m_folder, m_name);
}

}
