// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentblob.h"

#include "contentcipher.h"
#include "hashing.h"
#include "sealedobject.h"
#include "sizeclass.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype nameBytes = 16;

/** Which piece of how many of what. */
static QByteArray placeOf(const PackedAttachment &attachment, qint64 index)
{
    QByteArray numbers(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(index), numbers.data());
    qToBigEndian(static_cast<quint32>(AttachmentBlob::pieceCount(attachment)), numbers.data() + 4);
    return attachment.blob + numbers;
}

PackedAttachment AttachmentBlob::begin(const QByteArray &hash, qint64 size, Random &random)
{
    const QByteArray blob = random.bytes(16);
    return {.blob = blob, .key = random.bytes(32), .hash = hash, .size = size};
}

qint64 AttachmentBlob::pieceCount(const PackedAttachment &attachment)
{
    return std::max<qint64>(1, (attachment.size + pieceBytes - 1) / pieceBytes);
}

qint64 AttachmentBlob::pieceSize(const PackedAttachment &attachment, qint64 index)
{
    return std::clamp<qint64>(attachment.size - index * pieceBytes, 0, pieceBytes);
}

QByteArray AttachmentBlob::pieceName(const PackedAttachment &attachment, qint64 index)
{
    return blake2b("blob", placeOf(attachment, index)).first(nameBytes);
}

qint64 AttachmentBlob::sealedSize(const PackedAttachment &attachment, qint64 index)
{
    return SealedObject::headLength + nameBytes + ContentCipher::overhead + sizeClass(pieceSize(attachment, index)) + SealedObject::hashLength;
}

QByteArray AttachmentBlob::sealedPiece(const PackedAttachment &attachment, qint64 index, QByteArrayView content, Random &random)
{
    QByteArray filled = content.toByteArray();
    filled.resize(sizeClass(filled.size()), '\0');
    const QByteArray encrypted = ContentCipher::encrypt(filled, placeOf(attachment, index), SecretBytes::copied(attachment.key), random);
    return SealedObject::seal(SealedKind::Blob, pieceName(attachment, index) + encrypted);
}

Result<QByteArray> AttachmentBlob::nameOfPiece(const QByteArray &object)
{
    WAYMARK_TRY(const SealedObject sealed, SealedObject::open(object, SealedKind::Blob));
    return sealed.body.size() > nameBytes ? Result<QByteArray>(sealed.body.first(nameBytes)) : failure(Error::Kind::Damaged, u"blob.head"_s);
}

Result<QByteArray> AttachmentBlob::openedPiece(const PackedAttachment &attachment, qint64 index, const QByteArray &object)
{
    WAYMARK_TRY(const SealedObject sealed, SealedObject::open(object, SealedKind::Blob));
    if (sealed.body.size() <= nameBytes || sealed.body.first(nameBytes) != pieceName(attachment, index)) {
        return failure(Error::Kind::Damaged, u"blob.head"_s);
    }
    Result<QByteArray> content = ContentCipher::decrypt(QByteArrayView(sealed.body).sliced(nameBytes), placeOf(attachment, index),
                                                        SecretBytes::copied(attachment.key));
    if (!content || content->size() < pieceSize(attachment, index)) {
        return failure(Error::Kind::Damaged, u"blob.content"_s);
    }
    content->truncate(pieceSize(attachment, index));
    return content;
}

QString blobObjectName(const SpaceId &space, const QByteArray &pieceName)
{
    return QString::fromLatin1(space.bytes.toHex()) + u"/blob/"_s + QString::fromLatin1(pieceName.toHex());
}

}
