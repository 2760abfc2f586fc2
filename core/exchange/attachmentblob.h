// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packetbody.h"
#include "random.h"

namespace waymark
{

/**
 * The bytes of an attachment on their way (docs/formats/packet.md): pieces of 4 MiB, each an object of its own, so
 * that a large file can travel in several parcels and go on where it stopped. What a piece is called says nothing
 * about the content, or which pieces belong together; that stands in the packet alone.
 */
namespace AttachmentBlob
{
inline constexpr qint64 pieceBytes = qint64(4) * 1024 * 1024;

/** The blob key and id of a packet's attachment list, new for content of this hash and size. */
[[nodiscard]] PackedAttachment begin(const QByteArray &hash, qint64 size, Random &random);

/** At least one, for an empty file too. */
[[nodiscard]] qint64 pieceCount(const PackedAttachment &attachment);
/** Bytes of content in piece @p index, from 0. */
[[nodiscard]] qint64 pieceSize(const PackedAttachment &attachment, qint64 index);
/** 16 bytes; with the space before them, the name on a carrier. */
[[nodiscard]] QByteArray pieceName(const PackedAttachment &attachment, qint64 index);
/** Bytes of the whole object that sealedPiece() gives. */
[[nodiscard]] qint64 sealedSize(const PackedAttachment &attachment, qint64 index);

[[nodiscard]] QByteArray sealedPiece(const PackedAttachment &attachment, qint64 index, QByteArrayView content, Random &random);

/** The name in a piece. Errors: those of SealedObject::open(); Damaged "blob.head". */
[[nodiscard]] Result<QByteArray> nameOfPiece(const QByteArray &object);
/** The content of piece @p index. Errors: those of SealedObject::open(); Damaged "blob.head", "blob.content". */
[[nodiscard]] Result<QByteArray> openedPiece(const PackedAttachment &attachment, qint64 index, const QByteArray &object);
}

/** `<space>/blob/<name of the piece>`, in hexadecimal digits: what a carrier calls it. */
[[nodiscard]] QString blobObjectName(const SpaceId &space, const QByteArray &pieceName);

}
