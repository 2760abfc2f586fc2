// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "devicemarker.h"
#include "packetrepository.h"

namespace waymark
{

/**
 * Puts what is in no packet yet into packets of this device. A packet is stored in the transaction that counts its
 * actions as packed, and never built again. Used on the writer's thread.
 */
class PacketCutter
{
public:
    explicit PacketCutter(ActionEngine &engine);

    /**
     * Cuts what waits in @p space; where nothing does, but something that came in wants an acknowledgement, one packet
     * of acknowledgements. The private space of somebody with one device cuts none. Gives how many were cut.
     * Errors: NotFound "space", "device"; TooLarge; DiskFull, ReadOnly, InUse, Storage.
     */
    [[nodiscard]] Result<int> cut(SpaceKey space);

private:
    [[nodiscard]] Result<bool> isAlone(SpaceKey space);
    /** False where there was nothing to cut. */
    [[nodiscard]] Result<bool> cutOne(SpaceKey space, qsizetype bytes);
    [[nodiscard]] Result<bool> cutWithin(Database &database, SpaceKey space, qsizetype bytes);
    [[nodiscard]] Result<PacketBody> bodyFor(Database &database, SpaceKey space, const QList<ExchangedAction> &actions);
    [[nodiscard]] Result<void> store(Database &database, SpaceKey space, const PacketBody &body);

    ActionEngine &m_engine;
};

/** Per space, the last packet that the device of this file cut: what its marker is compared with. */
[[nodiscard]] Result<PacketsCut> packetsCut(Database &database);

}
