// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causaldelivery.h"

#include <algorithm>

namespace waymark
{

static PacketMark markOf(const PacketVector &vector, const DeviceId &device)
{
    const auto found = vector.find(device);
    return found == vector.end() ? PacketMark() : found->second;
}

static qint64 lastOf(const ClosedDevices &closed, const DeviceId &device)
{
    const auto found = closed.find(device);
    return found == closed.end() ? maximumSequence : found->second;
}

/** The first packet that @p acknowledgements name and @p applied lacks. */
static std::optional<PacketName> missingOf(const PacketVector &acknowledgements, const PacketVector &applied, const ClosedDevices &closed)
{
    for (const auto &[device, mark] : acknowledgements) {
        const qint64 reached = markOf(applied, device).sequence;
        if (reached < std::min(mark.sequence, lastOf(closed, device))) {
            return PacketName{device, reached + 1};
        }
    }
    return std::nullopt;
}

/** A device that was told of another body at the place that is applied here. */
static bool contradicts(const PacketVector &acknowledgements, const PacketVector &applied)
{
    return std::ranges::any_of(acknowledgements, [&applied](const auto &entry) {
        const PacketMark here = markOf(applied, entry.first);
        return here.sequence == entry.second.sequence && here.hash != entry.second.hash;
    });
}

Delivery deliveryOf(const PacketPlace &packet, const PacketVector &applied, const ClosedDevices &closed, const std::optional<QByteArray> &known)
{
    using enum Delivery::State;
    const PacketMark last = markOf(applied, packet.name.device);
    if (packet.name.sequence <= last.sequence) {
        const QByteArray there = packet.name.sequence == last.sequence ? last.hash : known.value_or(packet.hash);
        return {.state = there == packet.hash ? Known : Fork, .missing = {}};
    }
    if (packet.name.sequence > lastOf(closed, packet.name.device)) {
        return {.state = Closed, .missing = {}};
    }
    if (packet.name.sequence > last.sequence + 1) {
        return {.state = Waiting, .missing = PacketName{packet.name.device, last.sequence + 1}};
    }
    if (packet.previous != last.hash || contradicts(packet.acknowledgements, applied)) {
        return {.state = Fork, .missing = {}};
    }
    const std::optional<PacketName> missing = missingOf(packet.acknowledgements, applied, closed);
    return {.state = missing ? Waiting : Ready, .missing = missing};
}

bool knowsMoreThan(const PacketVector &acknowledged, const DeviceId &device, const PacketMark &written)
{
    const PacketMark theirs = markOf(acknowledged, device);
    return theirs.sequence > written.sequence || (theirs.sequence > 0 && theirs.sequence == written.sequence && theirs.hash != written.hash);
}

}
