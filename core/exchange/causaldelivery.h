// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packetvector.h"

#include <optional>

namespace waymark
{

/** What a packet says about its place among the others of its space. */
struct PacketPlace {
    PacketName name;
    QByteArray hash; ///< its own mark
    QByteArray previous; ///< hash of the packet before it
    PacketVector acknowledgements;
};

/** What is to be done with a packet that came in. */
struct Delivery {
    enum class State {
        Ready, ///< all that it builds on has been applied
        Waiting, ///< `missing` has to come first
        Known, ///< applied before, or older
        Fork, ///< another packet has its name, or its place in the chain: a copied device, or a lie
        Closed, ///< beyond the last packet of its device that counts
    };

    State state = State::Ready;
    std::optional<PacketName> missing;

    bool operator==(const Delivery &) const = default;
};

/** The devices that ended, each with the last packet that counts. */
using ClosedDevices = std::map<DeviceId, qint64>;

/**
 * Causal delivery (store.md, section 4), without any state of its own: where @p packet stands when all up to @p applied
 * has been applied. @p known is the hash of the applied packet of its name, where that is at hand.
 * Of a closed device nothing beyond its last packet is waited for.
 */
[[nodiscard]] Delivery deliveryOf(const PacketPlace &packet, const PacketVector &applied, const ClosedDevices &closed = {},
                                  const std::optional<QByteArray> &known = {});

/** Whether @p acknowledged names a packet of @p device beyond @p written, or another one in its place: that device's file is a copy or an older state. */
[[nodiscard]] bool knowsMoreThan(const PacketVector &acknowledged, const DeviceId &device, const PacketMark &written);

}
