// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentpieces.h"
#include "attachmentrepository.h"
#include "progress.h"
#include "store.h"

namespace waymark
{

/** A file with its bytes, as far as it is small enough to be looked at. */
struct AttachedBytes {
    Attachment file;
    /** Nothing where there are more than were asked for. */
    std::optional<QByteArray> bytes;
};

/**
 * Files that belong to records. Long work runs on a thread of its own, so that a large file keeps neither typing nor
 * reading waiting. Every function may be called from any thread and returns at once.
 */
class AttachmentService
{
public:
    /** @p store outlives the service; @p open makes the attachments' file where there is none. */
    AttachmentService(Store &store, OpenAttachments open);

    /**
     * Stores the file @p path and then, in one action, that it belongs to @p owner.
     * Errors: those of AttachmentStore::addFile; NotFound where there is no such record; those of Store::act.
     */
    [[nodiscard]] QFuture<Result<Attachment>> add(RecordId owner, QString path, Progress progress = {});
    /** The same for bytes that have no file, such as a picture that was pasted. */
    [[nodiscard]] QFuture<Result<Attachment>> addBytes(RecordId owner, QString name, QString mediaType, QByteArray bytes);
    [[nodiscard]] QFuture<Result<std::vector<Attachment>>> of(RecordId owner);
    /** The bytes of a file that has at most @p most of them, for showing them. Errors: NotFound; those of AttachmentStore::read. */
    [[nodiscard]] QFuture<Result<AttachedBytes>> content(AttachmentId id, qint64 most);
    /** Into the trash. */
    [[nodiscard]] QFuture<Result<void>> remove(AttachmentId id);
    /** Writes the bytes to the file @p path. An export: what is outside is not protected. Errors: those of AttachmentStore::exportTo. */
    [[nodiscard]] QFuture<Result<void>> exportTo(AttachmentId id, QString path, Progress progress = {});

private:
    [[nodiscard]] Result<Attachment> attach(RecordId owner, const QString &name, const QString &mediaType, const Blob &content);
    [[nodiscard]] Result<AttachmentStore *> files();

    Store &m_store;
    OpenAttachments m_open;
    std::unique_ptr<AttachmentStore> m_files;
    TaskThread m_work;
};

namespace AttachmentLabel
{
inline constexpr Label Add{.code = "attachment.add"};
inline constexpr Label Remove{.code = "attachment.remove"};
}

}
