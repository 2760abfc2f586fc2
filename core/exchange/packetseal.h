// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyslots.h"
#include "packetcodec.h"

namespace waymark
{

/**
 * A packet on its way (docs/formats/packet.md): the original, encrypted under a random key that is sealed to devices.
 * The seal stands outside the signature, so a member can seal an original again, for another member's device.
 */
struct PacketEnvelope {
    SpaceId space;
    PacketName name;
    PacketOriginal original;

    bool operator==(const PacketEnvelope &) const = default;
};

/** `<space>/<device>/<sequence>`, in hexadecimal and decimal digits: what a carrier calls the packet. */
[[nodiscard]] QString objectName(const SpaceId &space, const PacketName &name);

/** A whole carried object. Errors: TooLarge "slots", Invalid "opening-key". */
[[nodiscard]] Result<QByteArray> sealedPacket(const PacketEnvelope &packet, const QList<QByteArray> &openingKeys, Random &random);

/** Bytes of the object that sealedPacket() makes of an original whose body has @p bodyBytes, for @p devices. */
[[nodiscard]] qint64 sealedPacketSize(qint64 bodyBytes, qsizetype devices);

/**
 * Opens what sealedPacket() made. Who signed it, and what it says, is not looked at.
 * Errors: those of SealedObject::open(); Damaged "packet.head", "slots", "packet.content"; NotForMe.
 */
[[nodiscard]] Result<PacketEnvelope> openedPacket(const QByteArray &object, std::span<const OpeningKey> keys);

}
