// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetseal.h"

#include "contentcipher.h"
#include "sealedobject.h"
#include "sizeclass.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype spaceBytes = 32;
static constexpr qsizetype deviceBytes = 16;
static constexpr qsizetype headBytes = spaceBytes + deviceBytes + 8;
static constexpr qsizetype lengthBytes = 4;

static QByteArray headOf(const PacketEnvelope &packet)
{
    QByteArray head = packet.space.bytes + packet.name.device.bytes;
    head.resize(headBytes);
    qToBigEndian(static_cast<quint64>(packet.name.sequence), head.data() + spaceBytes + deviceBytes);
    return head;
}

/** Length, signature and body, filled up to a class of sizes. */
static QByteArray filledUp(const PacketOriginal &original)
{
    QByteArray content(lengthBytes, '\0');
    qToBigEndian(static_cast<quint32>(original.signature.size() + original.body.size()), content.data());
    content += original.signature;
    content += original.body;
    content.resize(sizeClass(content.size()), '\0');
    return content;
}

static Result<PacketOriginal> originalFrom(const QByteArray &content)
{
    const qsizetype size = content.size() < lengthBytes ? -1 : static_cast<qsizetype>(qFromBigEndian<quint32>(content.constData()));
    if (size <= signatureLength || size > content.size() - lengthBytes) {
        return failure(Error::Kind::Damaged, u"packet.content"_s);
    }
    return PacketOriginal{.signature = content.sliced(lengthBytes, signatureLength),
                          .body = content.sliced(lengthBytes + signatureLength, size - signatureLength)};
}

QString objectName(const SpaceId &space, const PacketName &name)
{
    return QString::fromLatin1(space.bytes.toHex()) + u'/' + QString::fromLatin1(name.device.bytes.toHex()) + u'/' + QString::number(name.sequence);
}

Result<QByteArray> sealedPacket(const PacketEnvelope &packet, const QList<QByteArray> &openingKeys, Random &random)
{
    const SecretBytes key = SecretBytes::generated(random, KeySlots::contentKeyBytes);
    WAYMARK_TRY(const QByteArray keySlots, KeySlots::seal(key, openingKeys, random));
    const QByteArray head = headOf(packet);
    return SealedObject::seal(SealedKind::Packet, head + keySlots + ContentCipher::encrypt(filledUp(packet.original), head, key, random));
}

qint64 sealedPacketSize(qint64 bodyBytes, qsizetype devices)
{
    const qint64 content = sizeClass(lengthBytes + signatureLength + bodyBytes);
    return SealedObject::headLength + headBytes + KeySlots::sizeFor(devices) + ContentCipher::overhead + content + SealedObject::hashLength;
}

Result<PacketEnvelope> openedPacket(const QByteArray &object, std::span<const OpeningKey> keys)
{
    WAYMARK_TRY(const SealedObject sealed, SealedObject::open(object, SealedKind::Packet));
    const QByteArrayView body = sealed.body;
    if (body.size() <= headBytes) {
        return failure(Error::Kind::Damaged, u"packet.head"_s);
    }
    const auto sequence = qFromBigEndian<quint64>(body.data() + spaceBytes + deviceBytes);
    if (sequence == 0 || sequence > static_cast<quint64>(maximumSequence)) {
        return failure(Error::Kind::Damaged, u"packet.head"_s);
    }
    WAYMARK_TRY(const qsizetype slotsSize, KeySlots::sizeFrom(static_cast<quint8>(body.at(headBytes))));
    if (body.size() < headBytes + slotsSize) {
        return failure(Error::Kind::Damaged, u"slots"_s);
    }
    WAYMARK_TRY(const SecretBytes key, KeySlots::open(body.sliced(headBytes, slotsSize), keys));
    const Result<QByteArray> content = ContentCipher::decrypt(body.sliced(headBytes + slotsSize), body.first(headBytes), key);
    if (!content) {
        return failure(Error::Kind::Damaged, u"packet.content"_s);
    }
    WAYMARK_TRY(PacketOriginal original, originalFrom(*content));
    return PacketEnvelope{.space = {body.first(spaceBytes).toByteArray()},
                          .name = {{body.sliced(spaceBytes, deviceBytes).toByteArray()}, static_cast<qint64>(sequence)},
                          .original = std::move(original)};
}

}
