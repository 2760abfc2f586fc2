// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heads.h"

#include "storetables.h"

#include <algorithm>

namespace waymark
{

Result<LoadedVersions> loadedVersions(Database &database, const Schema &schema, RecordId id)
{
    StoreTables tables(database, schema);
    WAYMARK_TRY(const RecordRow record, tables.records.get(id));
    LoadedVersions versions;
    const RecordType *type = schema.type(record.type);
    for (const Field &field : type == nullptr ? std::vector<Field>() : type->fields) {
        WAYMARK_TRY(versions[field.number], tables.changes.heads(record, field.number));
    }
    return versions;
}

static Result<Head> headOf(Database &database, StoreTables &tables, const RecordRow &record, int field, const Version &version)
{
    Head head{.version = version, .author = {}, .at = 0, .value = {}};
    WAYMARK_TRY(head.value, tables.changes.valueAt(record, field, version));
    WAYMARK_TRY(const qint64 device, tables.devices.key(version.device));
    WAYMARK_TRY(head.author, tables.devices.person(device));
    WAYMARK_TRY(Statement at,
                database.prepare("SELECT a.at FROM wm_change c JOIN wm_action a ON a.key = c.action "
                                 "WHERE c.record = ?1 AND c.field = ?2 AND c.counter = ?3 AND c.device = ?4"));
    at.bind(1, record.key).bind(2, field).bind(3, version.counter).bind(4, device);
    WAYMARK_TRY(const auto instant, at.readOne([](const Statement &row) { return row.integer(0); }));
    head.at = instant.value_or(0);
    return head;
}

static Result<Conflict> conflictOf(Database &database, StoreTables &tables, const RecordRow &record, int field)
{
    const RecordType *type = tables.records.schema().type(record.type);
    const Field *known = tables.records.field(record, field);
    Conflict conflict{.record = record.id,
                      .table = type == nullptr ? std::string() : type->table,
                      .field = field,
                      .fieldCode = known == nullptr ? std::string() : known->code,
                      .heads = {}};
    WAYMARK_TRY(Versions versions, tables.changes.heads(record, field));
    std::ranges::sort(versions, std::greater());
    for (const Version &version : std::as_const(versions)) {
        WAYMARK_TRY(conflict.heads.emplace_back(), headOf(database, tables, record, field, version));
    }
    if (!conflict.heads.empty()) {
        conflict.heads.front().shown = true;
    }
    return conflict;
}

Result<std::vector<Conflict>> conflicts(Database &database, const Schema &schema, qint64 count, qint64 skip)
{
    StoreTables tables(database, schema);
    WAYMARK_TRY(Statement statement, database.prepare("SELECT record, field FROM wm_conflict ORDER BY record, field LIMIT ?1 OFFSET ?2"));
    WAYMARK_TRY(const auto rows, statement.bind(1, count).bind(2, skip).readAll([](const Statement &row) {
        return std::pair(row.integer(0), static_cast<int>(row.integer(1)));
    }));
    std::vector<Conflict> result;
    for (const auto &[key, field] : rows) {
        WAYMARK_TRY(const RecordRow record, tables.records.getByKey(key));
        WAYMARK_TRY(result.emplace_back(), conflictOf(database, tables, record, field));
    }
    return result;
}

Result<qint64> conflictCount(Database &database)
{
    return database.number("SELECT count(*) FROM wm_conflict");
}

}
