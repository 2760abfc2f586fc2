// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "devicemarker.h"
#include "ownidentity.h"

#include <functional>
#include <optional>

namespace waymark
{

/**
 * Sees to it that no two files write as the same device: a workspace that was copied, restored or given up elsewhere
 * becomes a new device before its first write. Used on the writer's thread.
 */
class DeviceGuard
{
public:
    /** Per space, the last packet that the current device of this file cut; the exchange answers. */
    using CutQuestion = std::function<Result<PacketsCut>(Database &)>;

    /** @p folder holds the markers; @p workspacePath is absolute; @p clock and @p random outlive the guard. */
    DeviceGuard(QString folder, QString workspacePath, CutQuestion cut, const Clock &clock, Random &random);

    /** Why this file may not go on as the device that it says; nothing where it may. Changes nothing. Errors: those of the question, and of reading. */
    [[nodiscard]] Result<std::optional<DeviceMarker::Comparison>> objection(Database &database) const;

    /**
     * For ActionEngine::setBeforeFirstWrite, inside its transaction: who writes, a new device where there is an
     * objection. Errors: those of ownidentity::becomeNewDevice and DeviceMarker::begin.
     */
    [[nodiscard]] Result<Author> beforeFirstWrite(Database &database);

    /** Makes the marker of a workspace that was just created. Errors: those of DeviceMarker::begin. */
    [[nodiscard]] Result<void> begin(Database &database) const;

    /** Before each put; see DeviceMarker::raise. */
    [[nodiscard]] Result<void> raise(Database &database, const SpaceId &space, qint64 sequence) const;

    /**
     * The next write is asked anew whether it may: after a carrier showed a packet of mine that is not here, or somebody
     * acknowledged more than I wrote.
     */
    void distrust() { m_distrusted = true; }

private:
    [[nodiscard]] Result<DeviceMarker> marker(Database &database) const;

    QString m_folder;
    QString m_workspacePath;
    CutQuestion m_cut;
    const Clock &m_clock;
    Random &m_random;
    bool m_distrusted = false;
};

}
