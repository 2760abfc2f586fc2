// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localaction.h"

#include <QCborMap>

namespace waymark
{

static constexpr std::string_view selectCreatedBy = "SELECT key FROM wm_record WHERE action = ?1 AND space = ?2 ORDER BY key";
static constexpr std::string_view selectChangedBy = "SELECT c.record, c.field, c.counter, c.device FROM wm_change c JOIN wm_record r ON r.key = c.record "
                                                    "WHERE c.action = ?1 AND r.space = ?2 ORDER BY c.counter, c.record, c.field";

/** The values of every field as the record was created with them. */
static Result<QCborMap> valuesAtCreation(StoreTables &tables, const RecordRow &record)
{
    QCborMap values;
    const RecordType *type = tables.records.schema().type(record.type);
    for (const Field &field : type == nullptr ? std::vector<Field>() : type->fields) {
        WAYMARK_TRY(const QCborValue value, tables.changes.valueAt(record, field.number, record.created));
        values.insert(field.number, value);
    }
    return values;
}

static Result<QList<ExchangedChange>> creations(Database &database, StoreTables &tables, SpaceKey space, qint64 action)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectCreatedBy));
    WAYMARK_TRY(const auto keys, statement.bind(1, action).bind(2, space).readAll([](const Statement &row) { return row.integer(0); }));
    QList<ExchangedChange> changes;
    for (const qint64 key : keys) {
        WAYMARK_TRY(const RecordRow record, tables.records.getByKey(key));
        WAYMARK_TRY(const QCborMap values, valuesAtCreation(tables, record));
        changes.append({record.id, record.type, FieldNumber::Created, record.created, {}, values});
    }
    return changes;
}

static Result<QList<ExchangedChange>> fieldChanges(Database &database, StoreTables &tables, SpaceKey space, qint64 action)
{
    struct Raw {
        qint64 record;
        int field;
        qint64 counter;
        qint64 device;
    };
    WAYMARK_TRY(Statement statement, database.prepare(selectChangedBy));
    WAYMARK_TRY(const auto raws, statement.bind(1, action).bind(2, space).readAll([](const Statement &row) {
        return Raw{row.integer(0), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
    }));
    QList<ExchangedChange> changes;
    for (const Raw &raw : raws) {
        WAYMARK_TRY(const RecordRow record, tables.records.getByKey(raw.record));
        WAYMARK_TRY(const DeviceId device, tables.devices.device(raw.device));
        const Version version{raw.counter, device};
        if (version == record.created) {
            continue;
        }
        WAYMARK_TRY(const Versions parents, tables.changes.parentsOf(record, raw.field, version));
        WAYMARK_TRY(const QCborValue value, tables.changes.valueAt(record, raw.field, version));
        changes.append({record.id, record.type, raw.field, version, parents, value});
    }
    return changes;
}

Result<ExchangedAction> exchangedAction(Database &database, StoreTables &tables, SpaceKey space, qint64 action)
{
    WAYMARK_TRY(const auto row, tables.actions.find(action));
    if (!row) {
        return failure(Error::Kind::NotFound, QStringLiteral("action"));
    }
    ExchangedAction exchanged{.version = row->version, .label = row->label, .at = row->at, .changes = {}};
    WAYMARK_TRY(exchanged.changes, creations(database, tables, space, action));
    WAYMARK_TRY(const auto changes, fieldChanges(database, tables, space, action));
    exchanged.changes += changes;
    return exchanged;
}

static constexpr qsizetype overheadPerChange = 80;

static qsizetype sizeOf(const QCborValue &value)
{
    return value.isString() ? value.toString().toUtf8().size() : value.toCbor().size();
}

qsizetype encodedSize(const ExchangedAction &action)
{
    qsizetype size = overheadPerChange;
    for (const ExchangedChange &change : action.changes) {
        size += overheadPerChange + sizeOf(change.value);
    }
    return size;
}

}
