// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "devicetable.h"
#include "recordtype.h"
#include "version.h"

#include <QCborMap>
#include <QCborValue>

namespace waymark
{

/** What the store knows of a record beside its values. */
struct RecordRow {
    qint64 key = 0;
    RecordId id = {};
    int type = 0;
    SpaceKey space = {};
    Version created = {};
    qint64 action = 0; ///< that created it
    bool trashed = false;
    bool purged = false;
    bool hasLife = false; ///< it was deleted at least once
};

/** Rows of record tables and of `wm_record`, by the schema's description of them. On the writer's thread, or the reader's for questions. */
class RecordRows
{
public:
    RecordRows(Database &database, const Schema &schema, DeviceTable &devices);

    [[nodiscard]] Result<std::optional<RecordRow>> find(RecordId id);
    /** Errors: NotFound, Storage. */
    [[nodiscard]] Result<RecordRow> get(RecordId id);
    [[nodiscard]] Result<RecordRow> getByKey(qint64 key);
    /** Notes a record that was just created; gives it with its key. */
    [[nodiscard]] Result<RecordRow> add(RecordRow record);
    [[nodiscard]] Result<void> setFlags(const RecordRow &record);

    /** Writes the row of a record that came in; fields that are unknown here are left to the change table. */
    [[nodiscard]] Result<void> insert(const RecordRow &record, const QCborMap &values);
    /** The shown value of @p field; null for a field that has no column here. */
    [[nodiscard]] Result<QCborValue> value(const RecordRow &record, int field);
    [[nodiscard]] Result<void> setValue(const RecordRow &record, int field, const QCborValue &value);
    [[nodiscard]] Result<void> setTrashed(const RecordRow &record, bool trashed);
    /** Empties every column. */
    [[nodiscard]] Result<void> clear(const RecordRow &record);

    /** Removes every trace of a record whose creation counts no more; its changes are the change table's. */
    [[nodiscard]] Result<void> remove(const RecordRow &record);
    /** Another creation of the same record takes the place of the one that it had: `created` and `action`. */
    [[nodiscard]] Result<void> setCreation(const RecordRow &record);

    /** The record that @p record is a part of. */
    [[nodiscard]] Result<std::optional<RecordRow>> owner(const RecordRow &record);
    [[nodiscard]] Result<std::vector<RecordRow>> parts(const RecordRow &record);

    [[nodiscard]] const Field *field(const RecordRow &record, int number) const;
    [[nodiscard]] const Schema &schema() const { return m_schema; }

private:
    [[nodiscard]] Result<std::optional<RecordRow>> read(Statement &statement);

    Database &m_database;
    const Schema &m_schema;
    DeviceTable &m_devices;
};

}
