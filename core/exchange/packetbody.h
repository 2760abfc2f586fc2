// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangedaction.h"
#include "packetvector.h"

#include <QByteArray>
#include <QList>

namespace waymark
{

/** A packet's body is at most this many bytes of CBOR. */
inline constexpr qsizetype maximumPacketBytes = 4 * 1024 * 1024;

/** The bytes of an attachment as a packet names them: where they travel, how they are opened, what they must be. */
struct PackedAttachment {
    QByteArray blob; ///< 16 random bytes, from which the names of its pieces are made
    QByteArray key; ///< 32 bytes, for its pieces alone
    QByteArray hash; ///< BLAKE2b-256 of the content
    qint64 size = 0; ///< bytes of the content

    bool operator==(const PackedAttachment &) const = default;
};

/** What a packet says (docs/formats/packet.md). A value. */
struct PacketBody {
    static constexpr int newestFormat = 1;

    SpaceId space;
    qint64 membership = 1; ///< version of the space's membership by which it is judged
    PacketName name; ///< whose packet, and which of his
    QByteArray previous; ///< mark of the packet before it; empty for the first
    PacketVector acknowledgements; ///< all that its writer had applied of other devices
    int schema = 0; ///< version of the writer's schema
    QList<ExchangedAction> actions;
    QList<PackedAttachment> attachments;

    /** Nothing but acknowledgements: is not answered. */
    [[nodiscard]] bool onlyAcknowledges() const { return actions.isEmpty(); }

    bool operator==(const PacketBody &) const = default;
};

/** The one CBOR form of @p body. All versions of an action are of one device: the packet's, or one that its file was before. */
[[nodiscard]] QByteArray encoded(const PacketBody &body);

/**
 * Reads what somebody else's device wrote; nothing in @p cbor is trusted.
 * Errors, each with the place of the member: Newer of a later format; TooLarge; OutOfRange; Invalid for anything
 * missing, of a wrong type or size, in a wrong order, twice, nested too deeply, or left over.
 */
[[nodiscard]] Result<PacketBody> packetBodyFrom(const QByteArray &cbor);

}
