// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicekey.h"
#include "packetbody.h"

namespace waymark
{

/**
 * A packet as its writer made it, and as every member keeps and forwards it: the signature of the device, and the
 * compressed body that it signs. Made once and never again.
 */
struct PacketOriginal {
    QByteArray signature;
    QByteArray body; ///< one zstd frame

    /** The hash that names the body in acknowledgements and in the packet after it. */
    [[nodiscard]] QByteArray mark() const;

    bool operator==(const PacketOriginal &) const = default;
};

/** Encodes, compresses and signs. Errors: TooLarge "packet" where the body is over maximumPacketBytes. */
[[nodiscard]] Result<PacketOriginal> packetOriginal(const PacketBody &body, const DeviceKey &device);

/**
 * What @p original says, if the device with @p signingKey signed it: nothing is decompressed before that is certain.
 * Errors: NotVerified "signature"; Damaged "packet.body" where it is no single zstd frame of the size that it declares;
 * TooLarge "packet" where it declares, or gives, more than maximumPacketBytes; those of packetBodyFrom().
 */
[[nodiscard]] Result<PacketBody> openedBody(const PacketOriginal &original, QByteArrayView signingKey);

/** As openedBody(), of a packet whose signature was verified when it came in. */
[[nodiscard]] Result<PacketBody> knownBody(const PacketOriginal &original);

}
