// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentpieces.h"

#include "exchangejournalrepository.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** Cuts what is written to it into pieces, and hands on those that are wanted. */
class PieceCutter final : public QIODevice
{
public:
    using Take = std::function<Result<void>(qint64 index, QByteArrayView piece)>;

    explicit PieceCutter(Take take)
        : m_take(std::move(take))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    /** The last piece, which may be shorter, or empty for an empty file. */
    [[nodiscard]] Result<void> finish()
    {
        if (m_done && (!m_piece.isEmpty() || m_index == 0)) {
            give();
        }
        return m_done;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_piece.append(data, size);
        while (m_piece.size() >= AttachmentBlob::pieceBytes && m_done) {
            give();
        }
        return m_done ? size : -1;
    }

private:
    void give()
    {
        const qsizetype size = std::min<qsizetype>(m_piece.size(), AttachmentBlob::pieceBytes);
        m_done = m_take(m_index, QByteArrayView(m_piece).first(size));
        m_piece.remove(0, size);
        ++m_index;
    }

    Take m_take;
    QByteArray m_piece;
    qint64 m_index = 0;
    Result<void> m_done;
};

/** Reads an attachment from its pieces, one at a time in memory. */
class PieceReader final : public QIODevice
{
public:
    PieceReader(const OnEngine &onEngine, PackedAttachment attachment)
        : m_onEngine(onEngine)
        , m_attachment(std::move(attachment))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const Result<void> &done() const { return m_done; }
    [[nodiscard]] bool atEnd() const override { return m_piece.isEmpty() && m_index >= AttachmentBlob::pieceCount(m_attachment); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_attachment.size - m_given; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        while (m_piece.isEmpty() && m_index < AttachmentBlob::pieceCount(m_attachment)) {
            if (!next()) {
                return -1;
            }
        }
        const qint64 count = std::min<qint64>(size, m_piece.size());
        std::copy_n(m_piece.constData(), count, data);
        m_piece.remove(0, count);
        m_given += count;
        return count == 0 && size > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool next()
    {
        const QByteArray name = AttachmentBlob::pieceName(m_attachment, m_index);
        const Result<QByteArray> object = asked(m_onEngine,
                                                [&name](ActionEngine &engine) { return CarriedAttachmentRepository(engine.database()).piece(name); });
        const Result<QByteArray> content = object.and_then(
            [this](const QByteArray &sealed) { return AttachmentBlob::openedPiece(m_attachment, m_index, sealed); });
        ++m_index;
        if (!content) {
            m_done = std::unexpected(content.error());
            return false;
        }
        m_piece = *content;
        return true;
    }

    const OnEngine &m_onEngine;
    PackedAttachment m_attachment;
    QByteArray m_piece;
    qint64 m_index = 0;
    qint64 m_given = 0;
    Result<void> m_done;
};

}

Result<void> sealPieces(AttachmentStore &store, const PackedAttachment &attachment, const QList<qint64> &indices, Random &random,
                        const std::function<Result<void>(const QByteArray &)> &put)
{
    PieceCutter cutter([&](qint64 index, QByteArrayView piece) {
        return indices.contains(index) ? put(AttachmentBlob::sealedPiece(attachment, index, piece, random)) : Result<void>();
    });
    const Result<void> read = store.read(attachment.hash, cutter);
    const Result<void> cut = cutter.finish();
    return cut ? read : cut;
}

/** True where the content is in the store now; false where the pieces make something else. */
static Result<bool> takeOne(const OnEngine &onEngine, AttachmentStore &store, const CarriedAttachment &attachment)
{
    if (store.find(attachment.content.hash)) {
        return true;
    }
    PieceReader reader(onEngine, attachment.content);
    const Result<Blob> blob = store.add(reader, attachment.content.size);
    if (!reader.done()) {
        return reader.done().error().kind == Error::Kind::Damaged ? Result<bool>(false) : Result<bool>(std::unexpected(reader.done().error()));
    }
    if (!blob && blob.error().kind == Error::Kind::Vanished) {
        return false; // of another length than the packet says
    }
    return blob.transform([&attachment](const Blob &stored) { return stored.hash == attachment.content.hash; });
}

static Result<void> settle(ActionEngine &engine, const CarriedAttachment &attachment, bool arrived)
{
    return engine.transaction([&](Database &database) -> Result<void> {
        CarriedAttachmentRepository attachments(database);
        WAYMARK_CHECK(attachments.forgetPieces(attachment.content));
        if (!arrived) {
            return {};
        }
        WAYMARK_CHECK(attachments.setHere(attachment.content.blob));
        return ExchangeJournalRepository(database).add({.at = engine.clock().now(),
                                                        .person = {},
                                                        .event = ExchangeEvent::AttachmentArrived,
                                                        .subject = QString::fromLatin1(attachment.content.hash.toHex()),
                                                        .number = attachment.content.size});
    });
}

Result<qsizetype> takeCompleteAttachments(const OnEngine &onEngine, const OpenAttachments &openAttachments)
{
    WAYMARK_TRY(const auto complete, asked(onEngine, [](ActionEngine &engine) { return CarriedAttachmentRepository(engine.database()).complete(); }));
    if (complete.empty() || !openAttachments) {
        return 0;
    }
    WAYMARK_TRY(const std::unique_ptr<AttachmentStore> store, openAttachments());
    qsizetype arrived = 0;
    for (const CarriedAttachment &attachment : complete) {
        WAYMARK_TRY(const bool taken, takeOne(onEngine, *store, attachment));
        const Result<void> settled = onEngine([&](ActionEngine &engine) { return settle(engine, attachment, taken); });
        WAYMARK_CHECK(settled);
        arrived += taken ? 1 : 0;
    }
    return arrived;
}

}
