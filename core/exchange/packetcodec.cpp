// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetcodec.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int compressionLevel = 6;

static Result<QByteArray> compressed(const QByteArray &bytes)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(frame.data(), static_cast<size_t>(frame.size()), bytes.constData(), static_cast<size_t>(bytes.size()), compressionLevel);
    if (ZSTD_isError(size)) {
        return failure(Error::Kind::Storage, u"packet.body"_s, QString::fromLatin1(ZSTD_getErrorName(size)));
    }
    frame.truncate(static_cast<qsizetype>(size));
    return frame;
}

/** The size that the one frame in @p body declares. */
static Result<qsizetype> declaredSize(const QByteArray &body)
{
    const auto size = static_cast<size_t>(body.size());
    const unsigned long long declared = ZSTD_getFrameContentSize(body.constData(), size);
    if (declared == ZSTD_CONTENTSIZE_UNKNOWN || declared == ZSTD_CONTENTSIZE_ERROR || ZSTD_findFrameCompressedSize(body.constData(), size) != size) {
        return failure(Error::Kind::Damaged, u"packet.body"_s);
    }
    if (declared > static_cast<unsigned long long>(maximumPacketBytes)) {
        return failure(Error::Kind::TooLarge, u"packet"_s);
    }
    return static_cast<qsizetype>(declared);
}

static Result<QByteArray> decompressed(const QByteArray &body)
{
    WAYMARK_TRY(const qsizetype size, declaredSize(body));
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t given = ZSTD_decompress(bytes.data(), static_cast<size_t>(size), body.constData(), static_cast<size_t>(body.size()));
    if (ZSTD_isError(given) || given != static_cast<size_t>(size)) {
        return failure(Error::Kind::Damaged, u"packet.body"_s);
    }
    return bytes;
}

QByteArray PacketOriginal::mark() const
{
    return blake2b(body);
}

Result<PacketOriginal> packetOriginal(const PacketBody &body, const DeviceKey &device)
{
    const QByteArray cbor = encoded(body);
    if (cbor.size() > maximumPacketBytes) {
        return failure(Error::Kind::TooLarge, u"packet"_s);
    }
    WAYMARK_TRY(const QByteArray frame, compressed(cbor));
    return PacketOriginal{.signature = device.sign<Purpose::Packet>(frame), .body = frame};
}

Result<PacketBody> openedBody(const PacketOriginal &original, QByteArrayView signingKey)
{
    WAYMARK_CHECK(verifySignature(Purpose::Packet, signingKey, original.body, original.signature));
    return knownBody(original);
}

Result<PacketBody> knownBody(const PacketOriginal &original)
{
    return decompressed(original.body).and_then(packetBodyFrom);
}

}
