// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "identityrepository.h"
#include "packetrepository.h"
#include "packetseal.h"
#include "receivereport.h"

#include <functional>

namespace waymark
{

/**
 * Takes packets in, from whatever carrier, in any order, any number of times; applies those that are ready. Used on the
 * writer's thread; between two calls others may write.
 */
class PacketReceiver
{
public:
    /** Called where it turned out that this file is a copy, or an older state: who writes is to be asked anew. */
    using Distrust = std::function<void(ActionEngine &)>;

    explicit PacketReceiver(ActionEngine &engine, Distrust distrust = {});
    ~PacketReceiver();
    Q_DISABLE_COPY_MOVE(PacketReceiver)

    /**
     * Verifies and keeps a packet; nothing of it is applied yet.
     * Errors, with nothing kept: NotForMe "space" where I am in no such space; Stranger "device"; NotAllowed "space" where
     * the signer is no member; Revoked "device"; AlreadyKnown "packet"; NotVerified "signature", or "fork" where another
     * packet of this name is here; Invalid "packet.name" where the envelope says another name than the packet; those of
     * openedBody(); DiskFull, ReadOnly, InUse, Storage.
     */
    [[nodiscard]] Result<void> take(const PacketEnvelope &packet, ReceiveReport &report);

    /**
     * Applies the next slice of what is ready; false once nothing is. A slice is a few actions, so that whoever types is
     * not kept waiting. Errors: DiskFull, ReadOnly, InUse, Storage.
     */
    [[nodiscard]] Result<bool> step(ReceiveReport &report);

    /** Lets a packet in that asked. Errors: NotFound "packet" where none of this name asks. */
    [[nodiscard]] Result<void> answer(SpaceKey space, const PacketName &packet, bool accept);
    /** What waits for a person's answer. */
    [[nodiscard]] Result<QList<DeletionQuestion>> questions();
    /** How many packets wait for something that has to come first. */
    [[nodiscard]] Result<qsizetype> waiting();

private:
    struct Signer {
        KnownDevice device;
        SpaceKey space;
    };
    struct Pending {
        StoredPacket packet;
        PacketPlace place;
    };
    struct Current {
        StoredPacket packet;
        PacketBody body;
        PersonId person;
        QList<RecordId> bringBack; ///< what a declined packet deletes
        qsizetype next = 0; ///< the action that comes next
    };

    [[nodiscard]] Result<Signer> signerOf(const PacketEnvelope &packet);
    [[nodiscard]] Result<void> checkNew(SpaceKey space, const PacketEnvelope &packet);
    [[nodiscard]] Result<void> lookForCopy(SpaceKey space, const PacketBody &body, ReceiveReport &report);
    [[nodiscard]] Result<void> keep(SpaceKey space, const PacketOriginal &original, const PacketBody &body);

    [[nodiscard]] Result<void> loadPending();
    [[nodiscard]] Result<Delivery> deliveryOf(const Pending &pending);
    [[nodiscard]] Result<bool> pickNext(ReceiveReport &report);
    [[nodiscard]] Result<void> refusePending(const Pending &pending, const Error &error, ReceiveReport &report);
    [[nodiscard]] Result<bool> begin(const StoredPacket &packet, ReceiveReport &report);
    [[nodiscard]] Result<QList<RecordId>> livingAmong(SpaceKey space, const QList<ExchangedAction> &actions);
    [[nodiscard]] Result<std::optional<DeletionQuestion>> questionAbout(const StoredPacket &packet, const PacketBody &body);
    [[nodiscard]] Result<bool> asks(const StoredPacket &packet, const PacketBody &body, ReceiveReport &report);

    [[nodiscard]] Result<void> applySlice(ReceiveReport &report);
    [[nodiscard]] Result<Received> receive(const Current &packet, const QList<ExchangedAction> &actions);
    [[nodiscard]] Result<void> receiveLacking(ReceiveReport &report);
    [[nodiscard]] Result<qsizetype> receiveOnceMore(SpaceKey space, const PacketName &name, ReceiveReport &report);
    [[nodiscard]] Result<void> keepAside(const Current &packet, const RefusedAction &refused);
    [[nodiscard]] Result<void> note(const Received &received, ReceiveReport &report);
    [[nodiscard]] Result<void> finishCurrent(ReceiveReport &report);
    [[nodiscard]] Result<void> concludeAnswer(ReceiveReport &report);
    [[nodiscard]] Result<void> bringBack(ReceiveReport &report);

    ActionEngine &m_engine;
    Distrust m_distrust;
    std::optional<std::vector<Pending>> m_pending;
    std::optional<Current> m_current;
};

}
