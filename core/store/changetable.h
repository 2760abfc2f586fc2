// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordrows.h"

#include <functional>

namespace waymark
{

/** One change of one field, about to be applied. */
struct FieldChange {
    int field = 0;
    Version version = {};
    Versions parents = {};
    qint64 action = 0;
};

/** What applying a change did. */
struct Applied {
    bool known = false; ///< it was there already: nothing was done
    bool shown = false; ///< its value is what the row shows now
    bool conflict = false; ///< the field has several heads with different values now
};

/**
 * The versions of fields (store.md, section 2). Heads are the known versions that are no ancestor of another known one; the
 * head with the greatest version is shown. The shown value stands in the row alone and moves into its change when it is
 * superseded. A field that never changed has no rows here: its one version is the record's creation.
 */
class ChangeTable
{
public:
    ChangeTable(Database &database, RecordRows &records, DeviceTable &devices);

    /** Applies a change whose @p value is not in the row yet. */
    [[nodiscard]] Result<Applied> apply(const RecordRow &record, const FieldChange &change, const QCborValue &value);
    /** Applies a change that has been written to the row, over @p old. */
    [[nodiscard]] Result<Applied> applyWritten(const RecordRow &record, const FieldChange &change, const QCborValue &old);
    /**
     * Puts @p version in the place of @p previous, which is the only head, nobody's parent and in no packet: the value that
     * it had is as if it never was. The row has the new value.
     */
    [[nodiscard]] Result<void> replaceVersion(const RecordRow &record, int field, const Version &previous, const Version &version);

    /** Takes @p versions out: what they superseded counts again, and the newest that is left is shown. Their children keep naming them. */
    [[nodiscard]] Result<void> forget(const RecordRow &record, int field, const Versions &versions);
    /** Names the record's creation in the parents that leave it out, before another creation takes its place. */
    [[nodiscard]] Result<void> nameCreation(const RecordRow &record);
    /** Removes all versions of a record that is about to go. */
    [[nodiscard]] Result<void> removeAll(const RecordRow &record);

    /** Keeps the value that a field which is unknown here had when its record was created. */
    [[nodiscard]] Result<void> keepUnknown(const RecordRow &record, int field, const QCborValue &value);

    [[nodiscard]] Result<Versions> heads(const RecordRow &record, int field);
    [[nodiscard]] Result<Versions> parentsOf(const RecordRow &record, int field, const Version &version);
    /** The value that @p version gave. Errors: NotFound, Storage. */
    [[nodiscard]] Result<QCborValue> valueAt(const RecordRow &record, int field, const Version &version);
    /** The value that stands beside the row, of a field that was not known when it came. Null where there is none. */
    [[nodiscard]] Result<QCborValue> keptValue(const RecordRow &record, int field, const Version &version);
    /** What @p action gave the field; of several versions the last. */
    [[nodiscard]] Result<std::optional<Version>> versionBy(const RecordRow &record, int field, qint64 action);
    /** Key of the action that gave @p version; nothing where the version is not known. */
    [[nodiscard]] Result<std::optional<qint64>> actionOf(const RecordRow &record, int field, const Version &version);
    /** Forgets every value of a record, leaving versions. */
    [[nodiscard]] Result<void> clearValues(const RecordRow &record);
    /** Greatest counter per device over all that was changed in @p record, deletions left out. */
    [[nodiscard]] Result<QHash<DeviceId, qint64>> newestPerDevice(const RecordRow &record);

private:
    struct Row {
        Version version;
        Versions parents;
        bool head = false;
        bool shown = false;
    };

    [[nodiscard]] Result<std::vector<Row>> rows(const RecordRow &record, int field);
    [[nodiscard]] Result<void> insertRow(const RecordRow &record, const FieldChange &change, const std::optional<QCborValue> &value, bool head, bool shown);
    [[nodiscard]] Result<void> updateState(const RecordRow &record, int field, const Row &row);
    [[nodiscard]] Result<void> moveValueOut(const RecordRow &record, int field, const Row &row, const QCborValue &value);
    /** The versions of the field; that of its creation is written first where only the record tells of it. */
    [[nodiscard]] Result<std::vector<Row>> rowsFromCreationOn(const RecordRow &record, const FieldChange &change);
    /** What @p change becomes beside @p known: a head unless one of them supersedes it, shown if it is the newest. */
    [[nodiscard]] static Row joining(const std::vector<Row> &known, const FieldChange &change);
    /** Takes @p known back where @p added supersedes or outshines them. @p valueInRow: what the record's row holds, unset where it holds none. */
    [[nodiscard]] Result<void> makeRoom(const RecordRow &record, const FieldChange &change, std::vector<Row> &known, const Row &added,
                                        const std::function<Result<QCborValue>()> &valueInRow);
    [[nodiscard]] Result<Applied> place(const RecordRow &record, const FieldChange &change, const QCborValue &value,
                                        const std::optional<QCborValue> &writtenOver);
    [[nodiscard]] Result<void> showNewest(const RecordRow &record, int field, std::vector<Row> &left);
    [[nodiscard]] Result<bool> noteConflict(const RecordRow &record, int field, const std::vector<Row> &rows);
    [[nodiscard]] bool standsInRow(const RecordRow &record, int field) const;

    Database &m_database;
    RecordRows &m_records;
    DeviceTable &m_devices;
};

}
