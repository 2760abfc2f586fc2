// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "applier.h"
#include "capture.h"

namespace waymark
{

/**
 * After an upgrade: values of types and fields that an older version kept without knowing them move into their rows, as
 * far as they fit the columns and the authority table. What does not stays kept.
 */
class Adoption
{
public:
    Adoption(Database &database, StoreTables &tables, Capture &capture, qint64 now);

    /** Within a transaction of the caller's. Gives how many fields were adopted. */
    [[nodiscard]] Result<qint64> run(ChangeSet &changes);

private:
    struct Kept {
        qint64 record = 0;
        int field = 0;
    };

    [[nodiscard]] Result<std::vector<Kept>> kept();
    [[nodiscard]] Result<bool> adopt(const Kept &kept);
    [[nodiscard]] Result<bool> mayStand(const RecordRow &record, const Field &field, const QCborValue &value);
    [[nodiscard]] Result<void> ensureRow(const RecordRow &record);

    Database &m_database;
    StoreTables &m_tables;
    Capture &m_capture;
    Applier m_applier;
};

}
