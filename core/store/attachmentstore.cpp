// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"

#include "blobhash.h"
#include "durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace waymark
{

/** This much of the disk is left alone: room to save text, and to take back what does not fit. */
static constexpr std::uintmax_t diskReserve = std::uintmax_t(8) << 20;
/** Chunks of one blob are numbered within this range of keys: 2^31 bytes are 2^11 chunks. */
static constexpr qint64 chunkRange = 4096;

static constexpr std::string_view insertBlob = "INSERT INTO blob (unused_since) VALUES (?1)";
static constexpr std::string_view insertChunk = "INSERT INTO chunk (key, bytes) VALUES (?1, ?2)";
static constexpr std::string_view selectChunk = "SELECT bytes FROM chunk WHERE key = ?1";
static constexpr std::string_view selectByHash = "SELECT key, hash, sha256, size FROM blob WHERE hash = ?1";
static constexpr std::string_view finishBlob = "UPDATE blob SET hash = ?2, sha256 = ?3, size = ?4, unused_since = ?5 WHERE key = ?1";
static constexpr std::string_view touchBlob = "UPDATE blob SET unused_since = ?2 WHERE key = ?1";
static constexpr std::string_view nextChunkOf = "SELECT key FROM chunk WHERE key BETWEEN ?1 AND ?2 LIMIT 1";
static constexpr std::string_view deleteChunk = "DELETE FROM chunk WHERE key = ?1";
static constexpr std::string_view deleteBlob = "DELETE FROM blob WHERE key = ?1";
static constexpr std::string_view nextComplete = "SELECT key, hash, sha256, size FROM blob WHERE key > ?1 AND hash IS NOT NULL ORDER BY key LIMIT 1";

AttachmentStore::AttachmentStore(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

static Blob blobOf(const Statement &row)
{
    return {.hash = row.blob(1), .sha256 = row.blob(2), .size = row.integer(3)};
}

Result<qint64> AttachmentStore::begin()
{
    WAYMARK_TRY(Statement statement, m_database->prepare(insertBlob));
    WAYMARK_CHECK(statement.bind(1, m_clock.now()).run());
    return m_database->lastInsertKey();
}

Result<void> AttachmentStore::addChunk(qint64 blob, qint64 number, const QByteArray &bytes)
{
    std::error_code unknown;
    const auto space = std::filesystem::space(std::filesystem::path(m_database->path().toStdU16String()).parent_path(), unknown);
    if (!unknown && space.available < diskReserve) {
        return failure(Error::Kind::DiskFull);
    }
    WAYMARK_TRY(Statement statement, m_database->prepare(insertChunk));
    return statement.bind(1, blob * chunkRange + number).bind(2, bytes).run();
}

/** The next chunk, short only at the end. */
static Result<QByteArray> readChunk(QIODevice &source)
{
    QByteArray bytes;
    while (bytes.size() < AttachmentStore::chunkSize) {
        const QByteArray more = source.read(AttachmentStore::chunkSize - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    const auto *file = qobject_cast<QFileDevice *>(&source);
    if (!source.isOpen() || (file && file->error() != QFileDevice::NoError)) {
        return failure(Error::Kind::Vanished, {}, source.errorString());
    }
    return bytes;
}

Result<Blob> AttachmentStore::addChunks(qint64 blob, QIODevice &source, qint64 size, const Progress &progress)
{
    BlobHash hash;
    for (qint64 number = 0;; ++number) {
        WAYMARK_TRY(const QByteArray bytes, readChunk(source));
        if (bytes.isEmpty()) {
            break;
        }
        hash.add(bytes);
        if (hash.size() > maximumSize) {
            return failure(Error::Kind::TooLarge);
        }
        WAYMARK_CHECK(addChunk(blob, number, bytes));
        if (progress && !progress(hash.size(), std::max<qint64>(size, 0))) {
            return failure(Error::Kind::Cancelled);
        }
    }
    if (size >= 0 && hash.size() != size) {
        return failure(Error::Kind::Vanished);
    }
    return hash.finish();
}

Result<void> AttachmentStore::finishIn(qint64 key, const Blob &blob)
{
    WAYMARK_TRY(Statement present, m_database->prepare(selectByHash));
    WAYMARK_TRY(const bool found, present.bind(1, blob.hash).step());
    if (found) {
        WAYMARK_TRY(Statement touch, m_database->prepare(touchBlob));
        return touch.bind(1, present.integer(0)).bind(2, m_clock.now()).run();
    }
    WAYMARK_TRY(Statement statement, m_database->prepare(finishBlob));
    return statement.bind(1, key).bind(2, blob.hash).bind(3, blob.sha256).bind(4, blob.size).bind(5, m_clock.now()).run();
}

Result<void> AttachmentStore::finish(qint64 key, const Blob &blob)
{
    WAYMARK_CHECK(m_database->execute("BEGIN IMMEDIATE"));
    Result<void> done = finishIn(key, blob);
    if (done) {
        done = m_database->execute("COMMIT");
    }
    if (!done) {
        static_cast<void>(m_database->execute("ROLLBACK"));
        return done;
    }
    WAYMARK_TRY(const qint64 stored, keyOf(blob.hash));
    return stored == key ? Result<void>() : remove(key);
}

Result<std::optional<qint64>> AttachmentStore::firstChunk(qint64 blob)
{
    WAYMARK_TRY(Statement next, m_database->prepare(nextChunkOf));
    next.bind(1, blob * chunkRange).bind(2, blob * chunkRange + chunkRange - 1);
    return next.readOne([](const Statement &row) { return row.integer(0); });
}

/** Chunk by chunk: a log of the size of the whole is never needed. */
Result<void> AttachmentStore::remove(qint64 blob)
{
    WAYMARK_TRY(std::optional<qint64> key, firstChunk(blob));
    while (key) {
        WAYMARK_TRY(Statement statement, m_database->prepare(deleteChunk));
        WAYMARK_CHECK(statement.bind(1, *key).run());
        WAYMARK_TRY(key, firstChunk(blob));
    }
    WAYMARK_TRY(Statement statement, m_database->prepare(deleteBlob));
    WAYMARK_CHECK(statement.bind(1, blob).run());
    return m_database->execute("PRAGMA incremental_vacuum");
}

Result<Blob> AttachmentStore::add(QIODevice &source, qint64 size, const Progress &progress)
{
    if (size > maximumSize) {
        return failure(Error::Kind::TooLarge);
    }
    WAYMARK_TRY(const qint64 key, begin());
    Result<Blob> blob = addChunks(key, source, size, progress);
    if (blob) {
        if (const Result<void> finished = finish(key, *blob); !finished) {
            blob = std::unexpected(finished.error());
        }
    }
    if (!blob) {
        // Should even this fail, collectOrphans() takes it away.
        static_cast<void>(remove(key));
    }
    return blob;
}

Result<Blob> AttachmentStore::addFile(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return failure(Error::Kind::NotFound, QFileInfo(path).isDir() ? u"folder"_s : QString(), path);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(QFileInfo::exists(path) ? Error::Kind::NotAllowed : Error::Kind::Vanished, {}, file.errorString());
    }
    return add(file, file.size(), progress);
}

Result<Blob> AttachmentStore::find(const QByteArray &hash)
{
    WAYMARK_TRY(Statement statement, m_database->prepare(selectByHash));
    WAYMARK_TRY(const bool found, statement.bind(1, hash).step());
    return found ? Result<Blob>(blobOf(statement)) : failure(Error::Kind::NotFound);
}

Result<qint64> AttachmentStore::keyOf(const QByteArray &hash)
{
    WAYMARK_TRY(Statement statement, m_database->prepare(selectByHash));
    WAYMARK_TRY(const bool found, statement.bind(1, hash).step());
    return found ? Result<qint64>(statement.integer(0)) : failure(Error::Kind::NotFound);
}

Result<QByteArray> AttachmentStore::chunk(qint64 blob, qint64 number)
{
    WAYMARK_TRY(Statement statement, m_database->prepare(selectChunk));
    WAYMARK_TRY(const bool found, statement.bind(1, blob * chunkRange + number).step());
    return found ? Result<QByteArray>(statement.blob(0)) : failure(Error::Kind::Damaged);
}

Result<void> AttachmentStore::read(const QByteArray &hash, QIODevice &target, const Progress &progress)
{
    WAYMARK_TRY(const Blob blob, find(hash));
    WAYMARK_TRY(const qint64 key, keyOf(hash));
    BlobHash check;
    for (qint64 number = 0; check.size() < blob.size; ++number) {
        WAYMARK_TRY(const QByteArray bytes, chunk(key, number));
        check.add(bytes);
        if (target.write(bytes) != bytes.size()) {
            return failure(Error::Kind::DiskFull, {}, target.errorString());
        }
        if (progress && !progress(check.size(), blob.size)) {
            return failure(Error::Kind::Cancelled);
        }
    }
    return check.finish().hash == hash ? Result<void>() : failure(Error::Kind::Damaged);
}

Result<void> AttachmentStore::exportTo(const QByteArray &hash, const QString &path, const Progress &progress)
{
    const TemporaryFile temporary(path);
    WAYMARK_CHECK(createPrivateFile(temporary.path()));
    QFile file(temporary.path());
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::ReadOnly, {}, file.errorString());
    }
    WAYMARK_CHECK(read(hash, file, progress));
    if (!file.flush()) {
        return failure(Error::Kind::DiskFull, {}, file.errorString());
    }
    file.close();
    return putInPlace(temporary.path(), path);
}

Result<bool> AttachmentStore::copyOneTo(AttachmentStore &other, qint64 key, const Blob &blob)
{
    if (other.find(blob.hash)) {
        return false;
    }
    WAYMARK_TRY(const qint64 copy, other.begin());
    BlobHash check;
    for (qint64 number = 0; check.size() < blob.size; ++number) {
        const Result<QByteArray> bytes = chunk(key, number);
        Result<void> added = bytes ? other.addChunk(copy, number, *bytes) : std::unexpected(bytes.error());
        if (!added) {
            static_cast<void>(other.remove(copy));
            return std::unexpected(added.error());
        }
        check.add(*bytes);
    }
    if (check.finish() != blob) {
        static_cast<void>(other.remove(copy));
        return failure(Error::Kind::Damaged);
    }
    WAYMARK_CHECK(other.finish(copy, blob));
    return true;
}

Result<qint64> AttachmentStore::copyMissingTo(AttachmentStore &other, const Progress &progress)
{
    qint64 copied = 0;
    for (qint64 after = 0;;) {
        Blob blob;
        {
            WAYMARK_TRY(Statement next, m_database->prepare(nextComplete));
            WAYMARK_TRY(const bool found, next.bind(1, after).step());
            if (!found) {
                return copied;
            }
            after = next.integer(0);
            blob = blobOf(next);
        }
        WAYMARK_TRY(const bool isNew, copyOneTo(other, after, blob));
        copied += isNew ? 1 : 0;
        if (progress && !progress(copied, 0)) {
            return failure(Error::Kind::Cancelled);
        }
    }
}

}
