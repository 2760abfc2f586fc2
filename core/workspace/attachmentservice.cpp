// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentservice.h"

#include "storetables.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeDatabase>

namespace waymark
{

AttachmentService::AttachmentService(Store &store, OpenAttachments open)
    : m_store(store)
    , m_open(std::move(open))
{
}

/** On the working thread. */
Result<AttachmentStore *> AttachmentService::files()
{
    if (!m_files) {
        WAYMARK_TRY(m_files, m_open());
    }
    return m_files.get();
}

/** On the working thread: waits for the action. */
Result<Attachment> AttachmentService::attach(RecordId owner, const QString &name, const QString &mediaType, const Blob &content)
{
    return m_store
        .act(AttachmentLabel::Add,
             [=](Writer &writer) -> Result<Attachment> {
                 StoreTables tables(writer.database(), writer.schema());
                 WAYMARK_TRY(const RecordRow record, tables.records.get(owner));
                 const Attachment attachment{.id = writer.newId<AttachmentId>(), .owner = owner, .name = name, .mediaType = mediaType, .content = content};
                 WAYMARK_CHECK(addAttachment(writer, record.space, attachment));
                 return attachment;
             })
        .result();
}

QFuture<Result<Attachment>> AttachmentService::add(RecordId owner, QString path, Progress progress)
{
    return m_work.run<Result<Attachment>>(TaskThread::Priority::Background,
                                          [this, owner, path = std::move(path), progress = std::move(progress)]() -> Result<Attachment> {
                                              WAYMARK_TRY(AttachmentStore * store, files());
                                              WAYMARK_TRY(const Blob content, store->addFile(path, progress));
                                              const QString mediaType = QMimeDatabase().mimeTypeForFile(path).name();
                                              return attach(owner, QFileInfo(path).fileName(), mediaType, content);
                                          });
}

QFuture<Result<Attachment>> AttachmentService::addBytes(RecordId owner, QString name, QString mediaType, QByteArray bytes)
{
    return m_work.run<Result<Attachment>>(
        TaskThread::Priority::Background,
        [this, owner, name = std::move(name), mediaType = std::move(mediaType), bytes = std::move(bytes)]() mutable -> Result<Attachment> {
            QBuffer source(&bytes);
            source.open(QIODevice::ReadOnly);
            WAYMARK_TRY(AttachmentStore * store, files());
            WAYMARK_TRY(const Blob content, store->add(source, bytes.size()));
            return attach(owner, name, mediaType, content);
        });
}

QFuture<Result<std::vector<Attachment>>> AttachmentService::of(RecordId owner)
{
    return m_store.read([owner](Database &database) { return attachmentsOf(database, owner); });
}

QFuture<Result<AttachedBytes>> AttachmentService::content(AttachmentId id, qint64 most)
{
    return m_work.run<Result<AttachedBytes>>(TaskThread::Priority::Background, [this, id, most]() -> Result<AttachedBytes> {
        WAYMARK_TRY(const Attachment wanted, m_store.read([id](Database &database) { return attachment(database, id); }).result());
        if (wanted.content.size > most) {
            return AttachedBytes{.file = wanted, .bytes = {}};
        }
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        WAYMARK_TRY(AttachmentStore * store, files());
        WAYMARK_CHECK(store->read(wanted.content.hash, target));
        return AttachedBytes{.file = wanted, .bytes = target.data()};
    });
}

QFuture<Result<void>> AttachmentService::remove(AttachmentId id)
{
    return m_store.act(AttachmentLabel::Remove, [id](Writer &writer) { return writer.remove(id.value); });
}

QFuture<Result<void>> AttachmentService::exportTo(AttachmentId id, QString path, Progress progress)
{
    return m_work.run<Result<void>>(TaskThread::Priority::Background, [this, id, path = std::move(path), progress = std::move(progress)]() -> Result<void> {
        WAYMARK_TRY(const Attachment wanted, m_store.read([id](Database &database) { return attachment(database, id); }).result());
        WAYMARK_TRY(AttachmentStore * store, files());
        return store->exportTo(wanted.content.hash, path, progress);
    });
}

}
