// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changetable.h"

namespace waymark
{

/** A record whose place in or out of the trash changed. */
struct LifeChanged {
    RecordRow record;
    bool broughtBack = false; ///< a deletion does not hold because of something that its writer had not seen
};

/**
 * Deletion and purging. A deletion carries the last versions that its writer had seen of the record and its parts; any
 * change beyond brings the record back. What belongs to a deleted record is hidden with it.
 */
class LifeTable
{
public:
    LifeTable(Database &database, RecordRows &records, ChangeTable &changes);

    /** The value of a deletion made now. */
    [[nodiscard]] Result<QCborValue> deletion(const RecordRow &record, qint64 now);
    /** Applies a deletion or its opposite; evaluate() follows. */
    [[nodiscard]] Result<Applied> apply(RecordRow &record, const FieldChange &change, const QCborValue &value);
    /** Decides anew whether @p record and its parts are in the trash; @p now is when this device sees it. */
    [[nodiscard]] Result<std::vector<LifeChanged>> evaluate(RecordRow record, qint64 now);
    /** Empties the record: values, changes. The search index is the caller's. */
    [[nodiscard]] Result<Applied> purge(RecordRow &record, const FieldChange &change);
    /** Keys of records in the trash since before @p instant on this device. */
    [[nodiscard]] Result<std::vector<qint64>> inTrashBefore(qint64 instant);

private:
    struct Decision {
        bool deleted = false;
        bool overruled = false; ///< somebody deleted it, but a change beyond what he had seen keeps it
    };
    [[nodiscard]] Result<Decision> decide(const RecordRow &record);
    [[nodiscard]] Result<QHash<DeviceId, qint64>> newestWithParts(const RecordRow &record);
    [[nodiscard]] Result<void> move(RecordRow &record, bool trashed, qint64 now);

    Database &m_database;
    RecordRows &m_records;
    ChangeTable &m_changes;
};

}
