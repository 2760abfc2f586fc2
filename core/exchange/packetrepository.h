// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "causaldelivery.h"
#include "database.h"
#include "packetcodec.h"

#include <optional>
#include <vector>

namespace waymark
{

/** A packet in one file: of this device, or received. */
struct StoredPacket {
    enum class State : std::uint8_t {
        Written = 0, ///< by this device, or by one that this file was before
        Applied = 1,
        Waiting = 2, ///< for something that has to come first
        Asking = 3, ///< it deletes much: for a person's answer
        TakenBack = 4, ///< was applied or written here; its device was revoked and it counts no more
    };
    enum class Answer : std::uint8_t {
        None = 0,
        Accepted = 1,
        Declined = 2, ///< apply it, and bring back what it deletes
    };

    SpaceKey space;
    PacketName name;
    State state = State::Waiting;
    Answer answer = Answer::None;
    bool quiet = false; ///< only acknowledges
    qint64 at = 0; ///< instant when it was cut or came in, here
    QByteArray hash;
    qint64 bodyBytes = 0; ///< of the compressed body; not looked at by add()
};

/** How far a device is applied here, and whether that has been acknowledged. */
struct AppliedMark {
    DeviceId device;
    PacketMark mark;
    bool due = false; ///< something in it wants an acknowledgement
};

/** The packets of a file, its vectors and what others acknowledged. Every function: Errors Storage, DiskFull, ReadOnly, InUse. */
class PacketRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit PacketRepository(Database &database);

    [[nodiscard]] Result<void> add(const StoredPacket &packet, const PacketOriginal &original);
    [[nodiscard]] Result<std::optional<StoredPacket>> find(SpaceKey space, const PacketName &name);
    /** Errors: NotFound "packet". */
    [[nodiscard]] Result<PacketOriginal> original(SpaceKey space, const PacketName &name);
    [[nodiscard]] Result<void> setState(SpaceKey space, const PacketName &name, StoredPacket::State state);
    [[nodiscard]] Result<void> setAnswer(SpaceKey space, const PacketName &name, StoredPacket::Answer answer);
    /** By space, device and sequence. */
    [[nodiscard]] Result<std::vector<StoredPacket>> inState(StoredPacket::State state);
    /** Forgets a packet that was never applied. */
    [[nodiscard]] Result<void> forget(SpaceKey space, const PacketName &name);
    /** Those of the device after @p last in any state but TakenBack. */
    [[nodiscard]] Result<std::vector<StoredPacket>> beyond(SpaceKey space, const PacketName &last);
    /** Those of @p device from @p sequence on that are applied or were written here, at most @p count. */
    [[nodiscard]] Result<std::vector<StoredPacket>> from(SpaceKey space, const PacketName &first, qint64 count);
    /** Every device with applied or written packets in @p space. */
    [[nodiscard]] Result<std::vector<DeviceId>> writers(SpaceKey space);

    [[nodiscard]] Result<std::vector<AppliedMark>> marks(SpaceKey space);
    [[nodiscard]] Result<PacketVector> vector(SpaceKey space);
    /** The newest packet of @p device in @p space is @p mark; @p due as in AppliedMark. */
    [[nodiscard]] Result<void> setMark(SpaceKey space, const DeviceId &device, const PacketMark &mark, bool due);
    /** Packets of @p device were taken back to @p mark; no sequence: all of them. */
    [[nodiscard]] Result<void> lowerMark(SpaceKey space, const DeviceId &device, const PacketMark &mark);
    /** All that is applied has been acknowledged. */
    [[nodiscard]] Result<void> acknowledgedAll(SpaceKey space);

    /** @p reader has everything of @p device up to @p sequence; a smaller one than known changes nothing. */
    [[nodiscard]] Result<void> setAcknowledged(SpaceKey space, const DeviceId &reader, const PacketName &upTo);
    /** The greatest sequence of @p device that one of @p readers acknowledged. */
    [[nodiscard]] Result<qint64> acknowledgedBy(SpaceKey space, const std::vector<DeviceId> &readers, const DeviceId &device);
    [[nodiscard]] Result<bool> hasAcknowledgedAny(SpaceKey space, const std::vector<DeviceId> &readers);

    [[nodiscard]] Result<void> addSent(SpaceKey space, const PacketName &name, const PersonId &person, qint64 at);
    [[nodiscard]] Result<bool> isSent(SpaceKey space, const PacketName &name, const PersonId &person);
    /** The acknowledgements went astray: what @p device wrote last counts as not sent. */
    [[nodiscard]] Result<void> forgetSent(SpaceKey space, const PacketName &name, const PersonId &person);

private:
    Database &m_database;
};

}
