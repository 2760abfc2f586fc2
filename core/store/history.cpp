// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "storetables.h"

#include <algorithm>
#include <format>

namespace waymark
{

static constexpr std::string_view selectActions =
    "SELECT a.key, l.code, a.at, d.person, d.id, a.flags, a.undoes IS NOT NULL FROM wm_action a JOIN wm_label l ON l.key = a.label "
    "JOIN wm_device d ON d.key = a.device WHERE ?2 = 0 OR a.key < ?2 ORDER BY a.key DESC LIMIT ?1";
static constexpr std::string_view selectValues =
    "SELECT c.action, l.code, a.at, d.person, c.field, c.counter, d.id, c.state FROM wm_change c JOIN wm_action a ON a.key = c.action "
    "JOIN wm_label l ON l.key = a.label JOIN wm_device d ON d.key = c.device WHERE c.record = ?1 AND c.field >= 10 ORDER BY c.counter, d.id, c.field";
static constexpr std::string_view selectTrash =
    "SELECT t.record, t.seen_at FROM wm_trash t JOIN wm_record r ON r.key = t.record WHERE r.flags & 4 <> 0 AND r.flags & 2 = 0 "
    "ORDER BY t.seen_at DESC, t.record DESC LIMIT ?1 OFFSET ?2";

Result<std::vector<HistoryAction>> history(Database &database, qint64 count, qint64 before)
{
    WAYMARK_TRY(Statement statement, database.prepare(selectActions));
    return statement.bind(1, count).bind(2, before).readAll([](const Statement &row) {
        const auto flags = static_cast<unsigned>(row.integer(5));
        const bool undone = (flags & 2U) != 0;
        return HistoryAction{.key = row.integer(0),
                             .label = row.text(1),
                             .at = row.integer(2),
                             .person = {row.blob(3)},
                             .device = {row.blob(4)},
                             .undone = undone,
                             .undoable = !undone && (flags & 17U) == 0 && (row.integer(6) == 0 || (flags & 8U) != 0)};
    });
}

/** The values with which the record was created, of fields that never changed since. */
static Result<std::vector<HistoryValue>> creationValues(Database &database, StoreTables &tables, const RecordRow &record)
{
    WAYMARK_TRY(Statement statement,
                database.prepare(
                    "SELECT l.code, a.at, d.person FROM wm_action a JOIN wm_label l ON l.key = a.label JOIN wm_device d ON d.key = a.device WHERE a.key = ?1"));
    WAYMARK_TRY(const auto action, statement.bind(1, record.action).readOne([&record](const Statement &row) {
        return HistoryValue{.action = record.action,
                            .label = row.text(0),
                            .at = row.integer(1),
                            .person = {row.blob(2)},
                            .version = record.created,
                            .head = true};
    }));
    std::vector<HistoryValue> values;
    const RecordType *type = tables.records.schema().type(record.type);
    for (const Field &field : type == nullptr || !action ? std::vector<Field>() : type->fields) {
        WAYMARK_TRY(const Versions heads, tables.changes.heads(record, field.number));
        WAYMARK_TRY(const Versions parents, tables.changes.parentsOf(record, field.number, heads.value(0)));
        if (heads == Versions{record.created} && parents.isEmpty()) {
            HistoryValue value = *action;
            value.field = field.number;
            value.fieldCode = field.code;
            WAYMARK_TRY(value.value, tables.changes.valueAt(record, field.number, record.created));
            values.push_back(std::move(value));
        }
    }
    return values;
}

Result<std::vector<HistoryValue>> historyOf(Database &database, const Schema &schema, RecordId id)
{
    StoreTables tables(database, schema);
    WAYMARK_TRY(const RecordRow record, tables.records.get(id));
    WAYMARK_TRY(auto values, creationValues(database, tables, record));
    WAYMARK_TRY(Statement statement, database.prepare(selectValues));
    WAYMARK_TRY(auto changed, statement.bind(1, record.key).readAll([](const Statement &row) {
        return HistoryValue{.action = row.integer(0),
                            .label = row.text(1),
                            .at = row.integer(2),
                            .person = {row.blob(3)},
                            .field = static_cast<int>(row.integer(4)),
                            .fieldCode = {},
                            .version = {row.integer(5), {row.blob(6)}},
                            .value = {},
                            .head = (row.integer(7) & 1) != 0};
    }));
    for (HistoryValue &value : changed) {
        const Field *field = tables.records.field(record, value.field);
        value.fieldCode = field == nullptr ? std::string() : field->code;
        WAYMARK_TRY(value.value, tables.changes.valueAt(record, value.field, value.version));
    }
    values.insert(values.end(), changed.begin(), changed.end());
    return values;
}

static Result<QString> titleOf(Database &database, const RecordType &type, RecordId id)
{
    if (type.searchColumns.empty()) {
        return QString();
    }
    WAYMARK_TRY(Statement statement, database.prepare(std::format("SELECT {} FROM {} WHERE id = ?1", type.searchColumns.front(), type.table)));
    return statement.bind(1, id).readOne([](const Statement &row) { return row.text(0); }).transform([](const auto &title) {
        return title.value_or(QString());
    });
}

Result<std::vector<TrashedRecord>> trash(Database &database, const Schema &schema, qint64 count, qint64 skip)
{
    StoreTables tables(database, schema);
    WAYMARK_TRY(Statement statement, database.prepare(selectTrash));
    WAYMARK_TRY(const auto rows,
                statement.bind(1, count).bind(2, skip).readAll([](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); }));
    std::vector<TrashedRecord> result;
    for (const auto &[key, since] : rows) {
        WAYMARK_TRY(const RecordRow record, tables.records.getByKey(key));
        TrashedRecord trashed{.record = record.id, .table = {}, .title = {}, .since = since};
        if (const RecordType *type = schema.type(record.type)) {
            trashed.table = type->table;
            WAYMARK_TRY(trashed.title, titleOf(database, *type, record.id));
        }
        result.push_back(std::move(trashed));
    }
    return result;
}

}
