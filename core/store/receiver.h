// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "applier.h"
#include "capture.h"
#include "exchangedaction.h"

namespace waymark
{

struct Author;

/** Applies actions that came from elsewhere. What is forbidden, mistyped or oversized refuses its whole action. */
class Receiver
{
public:
    Receiver(Database &database, StoreTables &tables, Capture &capture, qint64 now);

    /** Within a transaction of the caller's, which ends with finish(). Errors: DiskFull, ReadOnly, InUse, Storage. */
    [[nodiscard]] Result<Received> receive(SpaceKey space, const Author &author, const QList<ExchangedAction> &actions);
    [[nodiscard]] Result<void> finish(ChangeSet &changes, Received &received);

private:
    [[nodiscard]] Result<void> check(const ExchangedAction &action, SpaceKey space, const Author &author);
    [[nodiscard]] Result<void> checkDevice(const DeviceId &device, const Author &author);
    [[nodiscard]] Result<void> checkChange(const ExchangedChange &change, SpaceKey space, const Author &author, QSet<RecordId> &created);
    [[nodiscard]] Result<void> checkVersion(const ExchangedChange &change, const DeviceId &device) const;
    [[nodiscard]] Result<void> checkValues(const ExchangedChange &change);
    [[nodiscard]] Result<qint64> keyFor(const ExchangedAction &action);
    [[nodiscard]] Result<void> store(const ExchangedAction &action, SpaceKey space);

    Database &m_database;
    StoreTables &m_tables;
    Capture &m_capture;
    Applier m_applier;
    qint64 m_now;
    std::optional<Role> m_role; ///< of the author, in the space that is received
    qint64 m_greatest = 0; ///< counter that came
    qint64 m_newest = 0; ///< instant that came
};

}
