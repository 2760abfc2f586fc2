// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"
#include "progress.h"
#include "random.h"

#include <memory>

class QIODevice;

namespace waymark
{

/** Bytes that are stored, whatever they are called. */
struct Blob {
    QByteArray hash; ///< BLAKE2b-256: names them here
    QByteArray sha256; ///< names them where a stranger checks
    qint64 size = 0;

    bool operator==(const Blob &) const = default;
};

/**
 * The bytes of attachments, in the file `Name.waymark-files`: each content once, in chunks of 1 MiB, named by its hash.
 * Chunks are written in transactions of their own before the action that refers to them, so a text is never kept
 * waiting. Used on one thread; several programs may have the file open.
 */
class AttachmentStore
{
public:
    static constexpr qint64 maximumSize = qint64(1) << 31;
    static constexpr qint64 chunkSize = qint64(1) << 20;
    /** What nothing refers to is kept this long: the action that will may not have come yet. */
    static constexpr qint64 graceMs = qint64(24) * 60 * 60 * 1000;

    /** Opens @p path with @p key, see attachmentKey(). Errors: NotFound where it is not here, Damaged, InUse, ReadOnly, Storage. */
    [[nodiscard]] static Result<std::unique_ptr<AttachmentStore>> open(const QString &path, const QByteArray &key, const Clock &clock);
    /** The same, and where there is no file yet makes an empty one. @p random is used for that alone. */
    [[nodiscard]] static Result<std::unique_ptr<AttachmentStore>> openOrCreate(const QString &path, const QByteArray &key, const Clock &clock, Random &random);

    /**
     * Stores the file @p path. Nothing of it is kept where this fails.
     * Errors: NotFound; NotAllowed where it cannot be read; TooLarge, before it is read; Vanished where it went away, shrank or grew
     * while it was read; DiskFull, also when less than a reserve for saving text would be left; Cancelled; InUse, ReadOnly, Storage.
     */
    [[nodiscard]] Result<Blob> addFile(const QString &path, const Progress &progress = {});
    /** The same for an open device, from where it stands to its end; @p size is -1 where it is not known. Errors as addFile(). */
    [[nodiscard]] Result<Blob> add(QIODevice &source, qint64 size = -1, const Progress &progress = {});

    /** Errors: NotFound: 'not here'; Storage. */
    [[nodiscard]] Result<Blob> find(const QByteArray &hash);
    /** Writes the bytes to @p target. Errors: NotFound, Damaged where the hash does not hold (told at the end), DiskFull where @p target takes no more, Cancelled, Storage. */
    [[nodiscard]] Result<void> read(const QByteArray &hash, QIODevice &target, const Progress &progress = {});
    /** Writes the bytes to the file @p path, whole or not at all; what stood there is replaced. Errors as read(), and NotFound where there is no such folder, ReadOnly. */
    [[nodiscard]] Result<void> exportTo(const QByteArray &hash, const QString &path, const Progress &progress = {});

    /** Copies what @p other does not have: into a backup, or back from it. Gives how many. Errors: DiskFull, Cancelled, Damaged, ReadOnly, Storage. */
    [[nodiscard]] Result<qint64> copyMissingTo(AttachmentStore &other, const Progress &progress = {});

    /**
     * Removes what no row of `attachment` in @p main has named for graceMs, and what was left half stored that long ago.
     * Gives how many. Errors: InUse, DiskFull, Storage; what was removed until then stays removed.
     */
    [[nodiscard]] Result<qint64> collectOrphans(Database &main);

private:
    AttachmentStore(std::unique_ptr<Database> database, const Clock &clock);

    [[nodiscard]] Result<qint64> begin();
    [[nodiscard]] Result<void> addChunk(qint64 blob, qint64 number, const QByteArray &bytes);
    [[nodiscard]] Result<Blob> addChunks(qint64 blob, QIODevice &source, qint64 size, const Progress &progress);
    [[nodiscard]] Result<void> finish(qint64 key, const Blob &blob);
    [[nodiscard]] Result<void> finishIn(qint64 key, const Blob &blob);
    [[nodiscard]] Result<std::optional<qint64>> firstChunk(qint64 blob);
    [[nodiscard]] Result<void> remove(qint64 blob);
    [[nodiscard]] Result<QByteArray> chunk(qint64 blob, qint64 number);
    [[nodiscard]] Result<qint64> keyOf(const QByteArray &hash);
    [[nodiscard]] Result<bool> copyOneTo(AttachmentStore &other, qint64 key, const Blob &blob);
    [[nodiscard]] Result<void> mark(qint64 blob, bool used);
    [[nodiscard]] Result<bool> claimOrphan(qint64 blob);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
};

/** The random key of the attachments' file, which is kept in the workspace @p main. Errors: NotFound, Storage. */
[[nodiscard]] Result<QByteArray> attachmentKey(Database &main);
/** Makes that key where there is none. Errors as Statement::run(). */
[[nodiscard]] Result<void> makeAttachmentKey(Database &main, Random &random);

/** Copies the whole attachments' file to @p path, with its key and salt; false where there is none. Errors: those of copyTo(). */
[[nodiscard]] Result<bool> copyAttachments(const QString &from, const QString &path, const QByteArray &key, const Progress &progress = {});

}
