// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordarchive.h"

#include "seal.h"

#include <KZip>

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The record at the end of a ZIP (APPNOTE.TXT 4.3.16), without its comment. */
constexpr qsizetype endLength = 22;
/** A file's head in the directory (4.3.12), without its name. */
constexpr qsizetype headLength = 46;

quint16 number16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/** Where the end of the archive begins; -1 where none fits the end of the file. */
qsizetype endOf(QByteArrayView zip)
{
    qsizetype at = zip.size() - endLength;
    for (qsizetype comment = 0; comment <= 0xffff && at >= 0; ++comment, --at) {
        if (number32(zip, at) == 0x06054b50U && number16(zip, at + 20) == comment) {
            return at;
        }
    }
    return -1;
}

ReadArchive refused(CarrierReason reason, const QString &where = {})
{
    return {.files = {}, .refusals = {{.reason = reason, .where = where}}, .hasComment = false};
}

/** Reads the directory of an archive: what is in it, before anything is unpacked. */
class Directory
{
public:
    Directory(QByteArrayView zip, qsizetype end)
        : m_zip(zip)
        , m_at(static_cast<qsizetype>(number32(zip, end + 16)))
        , m_end(end)
        , m_count(number16(zip, end + 10))
    {
    }

    /** The first thing that speaks against it. */
    std::optional<CarrierRefusal> check()
    {
        for (int i = 0; i < m_count; ++i) {
            if (const auto refusal = checkNext()) {
                return refusal;
            }
        }
        return m_at == m_end ? std::nullopt : refusal(CarrierReason::Unreadable, u"directory"_s);
    }

    [[nodiscard]] const QSet<QString> &names() const { return m_names; }

private:
    static std::optional<CarrierRefusal> refusal(CarrierReason reason, const QString &where) { return CarrierRefusal{.reason = reason, .where = where}; }

    std::optional<CarrierRefusal> checkNext()
    {
        if (m_end - m_at < headLength || number32(m_zip, m_at) != 0x02014b50U) {
            return refusal(CarrierReason::Unreadable, u"directory"_s);
        }
        const qsizetype name = number16(m_zip, m_at + 28);
        const qsizetype all = headLength + name + number16(m_zip, m_at + 30) + number16(m_zip, m_at + 32);
        if (m_end - m_at < all) {
            return refusal(CarrierReason::Unreadable, u"directory"_s);
        }
        m_bytes += number32(m_zip, m_at + 24);
        const QString text = QString::fromUtf8(m_zip.sliced(m_at + headLength, name));
        m_at += all;
        if (m_bytes > maximumArchiveBytes || m_names.size() >= maximumArchiveFiles) {
            return refusal(CarrierReason::TooLarge, {});
        }
        return checkName(text);
    }

    std::optional<CarrierRefusal> checkName(const QString &name)
    {
        const bool folder = name.endsWith(u'/');
        if (!isSafeName(folder ? name.chopped(1) : name)) {
            return refusal(CarrierReason::UnsafeName, name);
        }
        if (!folder && m_names.contains(name)) {
            return refusal(CarrierReason::SeveralCredentials, name);
        }
        if (!folder) {
            m_names.insert(name);
        }
        return std::nullopt;
    }

    QByteArrayView m_zip;
    qsizetype m_at;
    qsizetype m_end;
    int m_count;
    qint64 m_bytes = 0;
    QSet<QString> m_names;
};

/** Reads one file, never more of it than the directory said. */
std::optional<QByteArray> contentOf(const KArchiveFile &file)
{
    const std::unique_ptr<QIODevice> device(file.createDevice());
    if (!device || file.size() < 0 || file.size() > maximumArchiveBytes) {
        return std::nullopt;
    }
    const QByteArray bytes = device->read(file.size() + 1);
    return bytes.size() == file.size() ? std::optional(bytes) : std::nullopt;
}

/** Reads one file of the disk, never more of it than was counted. */
std::optional<QByteArray> contentOf(const QFileInfo &entry)
{
    QFile file(entry.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray bytes = file.read(entry.size() + 1);
    return bytes.size() == entry.size() ? std::optional(bytes) : std::nullopt;
}

ReadArchive unpacked(QByteArrayView zip, const QSet<QString> &names)
{
    QByteArray bytes = QByteArray::fromRawData(zip.data(), zip.size());
    QBuffer buffer(&bytes);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly)) {
        return refused(CarrierReason::Unreadable);
    }
    ReadArchive result;
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    for (const QString &name : std::as_const(sorted)) {
        const KArchiveFile *file = archive.directory()->file(name);
        const auto content = file != nullptr && file->symLinkTarget().isEmpty() ? contentOf(*file) : std::nullopt;
        if (!content) {
            return refused(CarrierReason::Unreadable, name);
        }
        result.files.append({.name = name, .bytes = *content});
    }
    return result;
}

/** @p zip with @p comment at its end, which has none. */
QByteArray withComment(QByteArray zip, const QByteArray &comment)
{
    qToLittleEndian(static_cast<quint16>(comment.size()), zip.data() + zip.size() - 2);
    return zip + comment;
}

}

bool isSafeName(const QString &name)
{
    const auto isSafe = [](const QString &part) {
        return !part.isEmpty() && part != u"."_s && part != u".."_s && part.size() <= 200 && !part.endsWith(u'.') && !part.endsWith(u' ')
            && std::ranges::none_of(part, [](QChar c) { return c < u' ' || QStringView(u"\\:*?\"<>|\x7f").contains(c); });
    };
    return std::ranges::all_of(name.split(u'/'), isSafe);
}

Result<QByteArray> zipped(const QList<CarriedFile> &files, qint64 at, const QString &sealer)
{
    qsizetype total = 0;
    QByteArray zip;
    QBuffer buffer(&zip);
    KZip archive(&buffer);
    archive.setExtraField(KZip::ModificationTime);
    if (!archive.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::Storage, u"archive"_s);
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
    for (const CarriedFile &file : files) {
        total += file.bytes.size();
        if (total > maximumArchiveBytes || files.size() > maximumArchiveFiles) {
            return failure(Error::Kind::TooLarge, u"archive"_s);
        }
        if (!isSafeName(file.name)) {
            return failure(Error::Kind::Invalid, u"name"_s, file.name);
        }
        if (!archive.writeFile(file.name, file.bytes, 0100644, {}, {}, time, time, time)) {
            return failure(Error::Kind::Storage, u"archive"_s);
        }
    }
    if (!archive.close()) {
        return failure(Error::Kind::Storage, u"archive"_s);
    }
    return withComment(zip, sealPlaceholder(sealer));
}

ReadArchive readUnpacked(const QString &folder)
{
    const QDir root(folder);
    ReadArchive result;
    qint64 total = 0;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (entry.isDir() && !entry.isSymLink()) {
            continue;
        }
        const QString name = root.relativeFilePath(entry.filePath());
        total += entry.size();
        if (total > maximumArchiveBytes || result.files.size() >= maximumArchiveFiles) {
            return refused(CarrierReason::TooLarge);
        }
        const auto content = entry.isFile() && !entry.isSymLink() ? contentOf(entry) : std::nullopt;
        if (!content) {
            return refused(CarrierReason::Unreadable, name);
        }
        result.files.append({.name = name, .bytes = *content});
    }
    std::ranges::sort(result.files, {}, &CarriedFile::name);
    return result;
}

ReadArchive readArchive(QByteArrayView zip)
{
    if (zip.size() > maximumArchiveBytes) {
        return refused(CarrierReason::TooLarge);
    }
    const qsizetype end = endOf(zip);
    if (end < 0) {
        return refused(CarrierReason::Unreadable, u"end"_s);
    }
    Directory directory(zip, end);
    if (const auto refusal = directory.check()) {
        return refused(refusal->reason, refusal->where);
    }
    ReadArchive archive = unpacked(zip, directory.names());
    archive.hasComment = number16(zip, end + 20) > 0;
    return archive;
}

}
