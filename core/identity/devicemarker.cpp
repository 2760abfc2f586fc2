// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicemarker.h"

#include "cbormapreader.h"
#include "durablefile.h"
#include "hashing.h"
#include "version.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Device = 1,
    WorkspacePath = 2,
    Cut = 3, ///< [tag, sequence, tag, sequence, …]
};
}

static constexpr qsizetype tagLength = 16;
static constexpr qsizetype deviceLength = 16;
static constexpr qsizetype maximumPathBytes = 64 * 1024;
static constexpr qsizetype maximumSpaces = 100000;
static constexpr qint64 maximumFileBytes = 8 * 1024 * 1024;
static constexpr int lockMilliseconds = 5000;

static QString fileName(const Installation &installation)
{
    const QByteArray hash = blake2b("marker-name", QByteArray(installation.workspace + installation.device.bytes));
    return QString::fromLatin1(hash.first(tagLength).toHex()) + ".device"_L1;
}

QString DeviceMarker::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/waymark"_L1;
}

DeviceMarker::DeviceMarker(const QString &folder, Installation installation, QString workspacePath)
    : m_installation(std::move(installation))
    , m_workspacePath(std::move(workspacePath))
    , m_path(QDir(folder).filePath(fileName(m_installation)))
{
}

DeviceMarker::Comparison DeviceMarker::compare(const PacketsCut &cut) const
{
    const Result<Content> content = load();
    if (!content) {
        return Comparison::Missing;
    }
    if (content->device != m_installation.device) {
        return Comparison::OtherDevice;
    }
    QHash<QByteArray, qint64> known;
    for (const auto &[space, sequence] : cut.asKeyValueRange()) {
        known.insert(tagOf(space), sequence);
    }
    for (const auto &[tag, sequence] : content->cut.asKeyValueRange()) {
        if (sequence > known.value(tag, 0)) {
            return Comparison::Ahead;
        }
    }
    const bool isElsewhere = content->workspacePath != m_workspacePath && QFileInfo::exists(content->workspacePath);
    return isElsewhere ? Comparison::Copy : Comparison::Same;
}

Result<void> DeviceMarker::begin(const PacketsCut &cut) const
{
    if (!QDir().mkpath(QFileInfo(m_path).path())) {
        return failure(Error::Kind::ReadOnly, u"marker"_s);
    }
    Content content{.device = m_installation.device, .workspacePath = m_workspacePath, .cut = {}};
    for (const auto &[space, sequence] : cut.asKeyValueRange()) {
        content.cut.insert(tagOf(space), sequence);
    }
    return store(content);
}

Result<void> DeviceMarker::raise(const SpaceId &space, qint64 sequence) const
{
    QLockFile lock(m_path + ".lock"_L1);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(lockMilliseconds)) {
        return failure(lock.error() == QLockFile::LockFailedError ? Error::Kind::InUse : Error::Kind::ReadOnly, u"marker"_s);
    }
    WAYMARK_TRY(Content content, load());
    qint64 &last = content.cut[tagOf(space)];
    if (sequence <= last && content.workspacePath == m_workspacePath) {
        return {};
    }
    last = std::max(last, sequence);
    content.workspacePath = m_workspacePath;
    return store(content);
}

Result<DeviceMarker::Content> DeviceMarker::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NotFound, u"marker"_s);
    }
    CborMapReader reader(file.read(maximumFileBytes));
    Content content{.device = {reader.bytes(Device, deviceLength)}, .workspacePath = reader.text(WorkspacePath, maximumPathBytes), .cut = {}};
    const QList<QCborValue> values = reader.array(Cut, 2 * maximumSpaces);
    for (qsizetype i = 0; i + 1 < values.size(); i += 2) {
        content.cut.insert(values.at(i).toByteArray(), values.at(i + 1).toInteger(maximumCounter));
    }
    if (!reader.finish()) {
        return failure(Error::Kind::NotFound, u"marker"_s);
    }
    return content;
}

Result<void> DeviceMarker::store(const Content &content) const
{
    QCborArray cut;
    for (const auto &[tag, sequence] : content.cut.asKeyValueRange()) {
        cut.append(tag);
        cut.append(sequence);
    }
    QCborMap map;
    map.insert(Device, content.device.bytes);
    map.insert(WorkspacePath, content.workspacePath);
    map.insert(Cut, cut);
    const TemporaryFile temporary(m_path);
    WAYMARK_CHECK(createPrivateFile(temporary.path()));
    QFile file(temporary.path());
    const QByteArray bytes = map.toCborValue().toCbor();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Storage, u"marker"_s, file.errorString());
    }
    file.close();
    return putInPlace(temporary.path(), m_path);
}

QByteArray DeviceMarker::tagOf(const SpaceId &space) const
{
    return blake2b("marker-space", QByteArray(m_installation.workspace + space.bytes)).first(tagLength);
}

}
