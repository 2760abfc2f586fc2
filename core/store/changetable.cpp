// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changetable.h"

#include "sqlvalue.h"

#include <algorithm>

namespace waymark
{

static constexpr std::string_view selectRows = "SELECT counter, device, parents, state FROM wm_change WHERE record = ?1 AND field = ?2";
static constexpr std::string_view insertChange =
    "INSERT INTO wm_change (record, field, counter, device, action, parents, value, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view updateChangeState =
    "UPDATE wm_change SET state = (state & 8) | ?5 WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view updateChangeValue =
    "UPDATE wm_change SET value = ?5, state = ?6 WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view updateVersion = "UPDATE wm_change SET counter = ?5 WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view selectValue = "SELECT value, state FROM wm_change WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view selectAction = "SELECT action FROM wm_change WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view selectByAction =
    "SELECT counter, device FROM wm_change WHERE record = ?1 AND field = ?2 AND action = ?3 ORDER BY counter DESC LIMIT 1";
static constexpr std::string_view insertConflict = "INSERT INTO wm_conflict (record, field) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
static constexpr std::string_view deleteConflict = "DELETE FROM wm_conflict WHERE record = ?1 AND field = ?2";
static constexpr std::string_view clearChanges = "UPDATE wm_change SET value = NULL, state = state & 7 WHERE record = ?1 AND field <> 1";
static constexpr std::string_view selectNewest =
    "SELECT device, max(counter) FROM wm_change WHERE record = ?1 AND NOT (field = 1 AND value IS NOT NULL) AND field <> 2 GROUP BY device";

static constexpr std::string_view deleteChange = "DELETE FROM wm_change WHERE record = ?1 AND field = ?2 AND counter = ?3 AND device = ?4";
static constexpr std::string_view deleteChanges = "DELETE FROM wm_change WHERE record = ?1";
static constexpr std::string_view deleteConflicts = "DELETE FROM wm_conflict WHERE record = ?1";
static constexpr std::string_view updateParents = "UPDATE wm_change SET parents = ?2 WHERE record = ?1 AND parents IS NULL";

enum State : unsigned {
    IsHead = 1,
    IsShown = 2,
    IsPacked = 8, ///< the value is CBOR: of a group, of the store, or of a field that is unknown here
};

ChangeTable::ChangeTable(Database &database, RecordRows &records, DeviceTable &devices)
    : m_database(database)
    , m_records(records)
    , m_devices(devices)
{
}

bool ChangeTable::standsInRow(const RecordRow &record, int field) const
{
    return m_records.field(record, field) != nullptr;
}

Result<std::vector<ChangeTable::Row>> ChangeTable::rows(const RecordRow &record, int field)
{
    struct Raw {
        qint64 counter;
        qint64 device;
        std::optional<QByteArray> parents;
        unsigned state;
    };
    WAYMARK_TRY(Statement statement, m_database.prepare(selectRows));
    WAYMARK_TRY(const auto raws, statement.bind(1, record.key).bind(2, field).readAll([](const Statement &row) {
        return Raw{row.integer(0), row.integer(1), row.isNull(2) ? std::nullopt : std::optional(row.blob(2)), static_cast<unsigned>(row.integer(3))};
    }));
    std::vector<Row> result;
    for (const Raw &raw : raws) {
        Row row{.version = {raw.counter, {}}, .parents = {record.created}, .head = (raw.state & IsHead) != 0, .shown = (raw.state & IsShown) != 0};
        WAYMARK_TRY(row.version.device, m_devices.device(raw.device));
        if (raw.parents) {
            WAYMARK_TRY(row.parents, m_devices.unpack(*raw.parents));
        }
        result.push_back(std::move(row));
    }
    return result;
}

static unsigned stateOf(bool head, bool shown)
{
    return (head ? IsHead : 0U) | (shown ? IsShown : 0U);
}

/** Binds a value as it is stored; gives the flag that says how. */
static unsigned bindStored(Statement &statement, int index, const QCborValue &value, bool native)
{
    if (value.isNull() || (native && !value.isArray())) {
        bindValue(statement, index, value);
        return 0;
    }
    statement.bind(index, packed(value));
    return IsPacked;
}

Result<void> ChangeTable::insertRow(const RecordRow &record, const FieldChange &change, const std::optional<QCborValue> &value, bool head, bool shown)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(change.version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(insertChange));
    statement.bind(1, record.key).bind(2, change.field).bind(3, change.version.counter).bind(4, device).bind(5, change.action);
    if (change.parents == Versions{record.created}) {
        statement.bind(6, nullptr);
    } else {
        // A parent that is not known here (refused, or written over while typing) stays named by a device that is.
        WAYMARK_TRY(const QByteArray parents, m_devices.pack(change.parents));
        statement.bind(6, parents);
    }
    const unsigned how = bindStored(statement, 7, value.value_or(QCborValue(nullptr)), standsInRow(record, change.field));
    return statement.bind(8, static_cast<qint64>(stateOf(head, shown) | how)).run();
}

Result<void> ChangeTable::updateState(const RecordRow &record, int field, const Row &row)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(row.version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(updateChangeState));
    return statement.bind(1, record.key)
        .bind(2, field)
        .bind(3, row.version.counter)
        .bind(4, device)
        .bind(5, static_cast<qint64>(stateOf(row.head, row.shown)))
        .run();
}

Result<void> ChangeTable::moveValueOut(const RecordRow &record, int field, const Row &row, const QCborValue &value)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(row.version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(updateChangeValue));
    statement.bind(1, record.key).bind(2, field).bind(3, row.version.counter).bind(4, device);
    const unsigned how = bindStored(statement, 5, value, standsInRow(record, field));
    return statement.bind(6, static_cast<qint64>(stateOf(row.head, row.shown) | how)).run();
}

Result<Applied> ChangeTable::apply(const RecordRow &record, const FieldChange &change, const QCborValue &value)
{
    return place(record, change, value, std::nullopt);
}

Result<Applied> ChangeTable::applyWritten(const RecordRow &record, const FieldChange &change, const QCborValue &old)
{
    return place(record, change, QCborValue(nullptr), old);
}

Result<std::vector<ChangeTable::Row>> ChangeTable::rowsFromCreationOn(const RecordRow &record, const FieldChange &change)
{
    WAYMARK_TRY(std::vector<Row> known, rows(record, change.field));
    if (known.empty() && change.field != FieldNumber::Life) {
        known.push_back({.version = record.created, .parents = {}, .head = true, .shown = true});
        if (change.version != record.created) {
            WAYMARK_CHECK(insertRow(record, {change.field, record.created, {}, record.action}, std::nullopt, true, true));
        }
    }
    return known;
}

ChangeTable::Row ChangeTable::joining(const std::vector<Row> &known, const FieldChange &change)
{
    const bool superseded = std::ranges::any_of(known, [&](const Row &row) { return row.parents.contains(change.version); });
    const auto shown = std::ranges::find(known, true, &Row::shown);
    const bool newest = shown == known.end() || shown->version < change.version;
    return {.version = change.version, .parents = change.parents, .head = !superseded, .shown = !superseded && newest};
}

Result<void> ChangeTable::makeRoom(const RecordRow &record, const FieldChange &change, std::vector<Row> &known, const Row &added,
                                   const std::function<Result<QCborValue>()> &valueInRow)
{
    for (Row &row : known) {
        const Row before = row;
        row.head = row.head && !change.parents.contains(row.version);
        row.shown = row.shown && !added.shown;
        if (before.shown && added.shown && valueInRow) {
            WAYMARK_TRY(const QCborValue old, valueInRow());
            WAYMARK_CHECK(moveValueOut(record, change.field, row, old));
        } else if (before.head != row.head || before.shown != row.shown) {
            WAYMARK_CHECK(updateState(record, change.field, row));
        }
    }
    return {};
}

Result<Applied> ChangeTable::place(const RecordRow &record, const FieldChange &change, const QCborValue &value, const std::optional<QCborValue> &writtenOver)
{
    const bool inRow = standsInRow(record, change.field) && !record.purged;
    WAYMARK_TRY(std::vector<Row> known, rowsFromCreationOn(record, change));
    if (std::ranges::contains(known, change.version, &Row::version)) {
        return Applied{.known = true};
    }
    const Row added = joining(known, change);
    std::function<Result<QCborValue>()> valueInRow;
    if (inRow) {
        valueInRow = [&] { return writtenOver ? Result<QCborValue>(*writtenOver) : m_records.value(record, change.field); };
    }
    WAYMARK_CHECK(makeRoom(record, change, known, added, valueInRow));
    const bool ownRow = !record.purged && !(added.shown && inRow);
    WAYMARK_CHECK(insertRow(record, change, ownRow ? std::optional(value) : std::nullopt, added.head, added.shown));
    if (added.shown && inRow && !writtenOver) {
        WAYMARK_CHECK(m_records.setValue(record, change.field, value));
    }
    known.push_back(added);
    WAYMARK_TRY(const bool conflict, noteConflict(record, change.field, known));
    return Applied{.shown = added.shown, .conflict = conflict};
}

Result<bool> ChangeTable::noteConflict(const RecordRow &record, int field, const std::vector<Row> &rows)
{
    if (field < FieldNumber::First) {
        return false;
    }
    std::optional<QCborValue> first;
    bool differ = false;
    if (std::ranges::count(rows, true, &Row::head) > 1) {
        for (const Row &row : rows) {
            if (row.head) {
                WAYMARK_TRY(const QCborValue value, valueAt(record, field, row.version));
                differ = differ || (first && *first != value);
                first = value;
            }
        }
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(differ ? insertConflict : deleteConflict));
    WAYMARK_CHECK(statement.bind(1, record.key).bind(2, field).run());
    return differ;
}

Result<void> ChangeTable::replaceVersion(const RecordRow &record, int field, const Version &previous, const Version &version)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(previous.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(updateVersion));
    return statement.bind(1, record.key).bind(2, field).bind(3, previous.counter).bind(4, device).bind(5, version.counter).run();
}

/** Versions are newer than their parents: the newest of all is a head, and the one to show. */
Result<void> ChangeTable::showNewest(const RecordRow &record, int field, std::vector<Row> &left)
{
    const auto newest = std::ranges::max_element(left, {}, &Row::version);
    if (newest == left.end() || newest->shown) {
        return {};
    }
    const bool inRow = standsInRow(record, field) && !record.purged;
    WAYMARK_TRY(const QCborValue value, valueAt(record, field, newest->version));
    newest->shown = true;
    if (!inRow) {
        return updateState(record, field, *newest);
    }
    WAYMARK_CHECK(m_records.setValue(record, field, value));
    return moveValueOut(record, field, *newest, QCborValue(nullptr));
}

Result<void> ChangeTable::forget(const RecordRow &record, int field, const Versions &versions)
{
    WAYMARK_TRY(std::vector<Row> left, rows(record, field));
    std::erase_if(left, [&versions](const Row &row) { return versions.contains(row.version); });
    for (const Version &version : versions) {
        WAYMARK_TRY(const qint64 device, m_devices.key(version.device));
        WAYMARK_TRY(Statement statement, m_database.prepare(deleteChange));
        WAYMARK_CHECK(statement.bind(1, record.key).bind(2, field).bind(3, version.counter).bind(4, device).run());
    }
    for (Row &row : left) {
        const bool superseded = std::ranges::any_of(left, [&row](const Row &other) { return other.parents.contains(row.version); });
        if (row.head == superseded) {
            row.head = !superseded;
            WAYMARK_CHECK(updateState(record, field, row));
        }
    }
    WAYMARK_CHECK(showNewest(record, field, left));
    return noteConflict(record, field, left).transform([](bool) { });
}

Result<void> ChangeTable::nameCreation(const RecordRow &record)
{
    WAYMARK_TRY(const QByteArray parents, m_devices.pack({record.created}));
    WAYMARK_TRY(Statement statement, m_database.prepare(updateParents));
    return statement.bind(1, record.key).bind(2, parents).run();
}

Result<void> ChangeTable::removeAll(const RecordRow &record)
{
    for (const std::string_view sql : {deleteChanges, deleteConflicts}) {
        WAYMARK_TRY(Statement statement, m_database.prepare(sql));
        WAYMARK_CHECK(statement.bind(1, record.key).run());
    }
    return {};
}

Result<void> ChangeTable::keepUnknown(const RecordRow &record, int field, const QCborValue &value)
{
    return insertRow(record, {field, record.created, {}, record.action}, value, true, true);
}

Result<Versions> ChangeTable::heads(const RecordRow &record, int field)
{
    WAYMARK_TRY(const std::vector<Row> known, rows(record, field));
    Versions heads;
    for (const Row &row : known) {
        if (row.head) {
            heads.append(row.version);
        }
    }
    if (known.empty() && field != FieldNumber::Life) {
        heads.append(record.created);
    }
    return heads;
}

Result<Versions> ChangeTable::parentsOf(const RecordRow &record, int field, const Version &version)
{
    WAYMARK_TRY(const std::vector<Row> known, rows(record, field));
    const auto found = std::ranges::find(known, version, &Row::version);
    return found == known.end() ? Versions() : found->parents;
}

Result<QCborValue> ChangeTable::valueAt(const RecordRow &record, int field, const Version &version)
{
    struct Stored {
        QCborValue value;
        unsigned state;
    };
    WAYMARK_TRY(const qint64 device, m_devices.key(version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectValue));
    WAYMARK_TRY(const auto row, statement.bind(1, record.key).bind(2, field).bind(3, version.counter).bind(4, device).readOne([](const Statement &change) {
        const auto state = static_cast<unsigned>(change.integer(1));
        return Stored{(state & IsPacked) != 0 ? unpacked(change.blob(0)) : valueOf(change, 0), state};
    }));
    if (!row && version != record.created) {
        return failure(Error::Kind::NotFound, QStringLiteral("version"));
    }
    const bool inRow = standsInRow(record, field) && (!row || (row->state & IsShown) != 0);
    return inRow ? m_records.value(record, field) : Result<QCborValue>(row ? row->value : QCborValue(nullptr));
}

Result<std::optional<qint64>> ChangeTable::actionOf(const RecordRow &record, int field, const Version &version)
{
    if (version == record.created) {
        return record.action;
    }
    WAYMARK_TRY(const qint64 device, m_devices.key(version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectAction));
    return statement.bind(1, record.key).bind(2, field).bind(3, version.counter).bind(4, device).readOne([](const Statement &row) { return row.integer(0); });
}

Result<QCborValue> ChangeTable::keptValue(const RecordRow &record, int field, const Version &version)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectValue));
    WAYMARK_TRY(const auto value, statement.bind(1, record.key).bind(2, field).bind(3, version.counter).bind(4, device).readOne([](const Statement &row) {
        return (static_cast<unsigned>(row.integer(1)) & IsPacked) != 0 ? unpacked(row.blob(0)) : QCborValue(nullptr);
    }));
    return value.value_or(QCborValue(nullptr));
}

Result<std::optional<Version>> ChangeTable::versionBy(const RecordRow &record, int field, qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectByAction));
    WAYMARK_TRY(const auto found, statement.bind(1, record.key).bind(2, field).bind(3, action).readOne([](const Statement &row) {
        return std::pair(row.integer(0), row.integer(1));
    }));
    if (!found) {
        return std::nullopt;
    }
    WAYMARK_TRY(const DeviceId device, m_devices.device(found->second));
    return Version{found->first, device};
}

Result<void> ChangeTable::clearValues(const RecordRow &record)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(clearChanges));
    WAYMARK_CHECK(statement.bind(1, record.key).run());
    WAYMARK_TRY(Statement conflicts, m_database.prepare(deleteConflicts));
    return conflicts.bind(1, record.key).run();
}

Result<QHash<DeviceId, qint64>> ChangeTable::newestPerDevice(const RecordRow &record)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectNewest));
    WAYMARK_TRY(const auto rows, statement.bind(1, record.key).readAll([](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); }));
    QHash<DeviceId, qint64> newest{{record.created.device, record.created.counter}};
    for (const auto &[key, counter] : rows) {
        WAYMARK_TRY(const DeviceId device, m_devices.device(key));
        newest[device] = std::max(newest.value(device), counter);
    }
    return newest;
}

}
