// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "identityrepository.h"
#include "packetrepository.h"
#include "spacerepository.h"

#include <map>

namespace waymark
{

/**
 * Takes back what revoked devices wrote beyond the last packet that counts (docs/formats/packet.md): whoever applied it
 * before the revocation was known here, and whoever refused it, has the same from then on. What goes is kept aside and told
 * in the journal. One transaction, or a part of the one that is under way; needs next to nothing where there is nothing to do.
 * Gives how many actions went. Errors: Storage, DiskFull, ReadOnly, InUse.
 */
[[nodiscard]] Result<qsizetype> takeBackRevoked(ActionEngine &engine);

/** The same for one space, within a transaction of the caller's. */
class RevokedPackets
{
public:
    /** @p engine outlives it. */
    RevokedPackets(ActionEngine &engine, const ExchangeSpace &space);

    [[nodiscard]] Result<qsizetype> takeBack(const std::vector<KnownDevice> &revoked);

private:
    struct Opened {
        PacketName name;
        PersonId person;
        QList<ExchangedAction> actions;
    };

    [[nodiscard]] Result<void> setAside(const KnownDevice &device);
    [[nodiscard]] Result<void> lowerMark(const DeviceId &device, qint64 last);
    [[nodiscard]] Result<Versions> onlyBeyond();
    [[nodiscard]] Result<std::vector<Opened>> counting(const std::vector<DeviceId> &devices);
    [[nodiscard]] Result<std::vector<Opened>> allCounting();
    [[nodiscard]] Result<QList<ExchangedAction>> originals();
    [[nodiscard]] Result<void> keepAside(const PacketName &packet, const PersonId &person, const ExchangedAction &action, Error::Kind kind,
                                         const QString &field);
    [[nodiscard]] Result<void> tellTaken(const Versions &taken);
    [[nodiscard]] Result<void> tellOrphans(const QList<ExchangedAction> &orphans);
    [[nodiscard]] Result<void> forgetCarried();

    ActionEngine &m_engine;
    ExchangeSpace m_space;
    PacketRepository m_packets;
    IdentityRepository m_identity;
    std::vector<Opened> m_beyond;
};

}
