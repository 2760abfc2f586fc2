// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

#include <QByteArray>

#include <map>

namespace waymark
{

/** Names a packet within its space: the packets of a device are counted from 1. */
struct PacketName {
    DeviceId device;
    qint64 sequence = 0;

    auto operator<=>(const PacketName &) const = default;
};

/** A place in one device's chain of packets: the sequence, and the hash of the body that has it, which fixes all before. */
struct PacketMark {
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const PacketMark &) const = default;
};

/** How far each device's packets are applied; at once acknowledgement, causal order and fork check. */
using PacketVector = std::map<DeviceId, PacketMark>;

/** A sequence beyond this was made by nobody's diligence. */
inline constexpr qint64 maximumSequence = qint64(1) << 40;

}
