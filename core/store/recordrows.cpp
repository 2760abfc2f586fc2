// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordrows.h"

#include "sqlvalue.h"

#include <sqlcipher/sqlite3.h>

#include <QCborArray>

#include <format>

namespace waymark
{

static constexpr std::string_view selectById = "SELECT key, id, type, space, counter, device, action, flags FROM wm_record WHERE id = ?1";
static constexpr std::string_view selectByKey = "SELECT key, id, type, space, counter, device, action, flags FROM wm_record WHERE key = ?1";
static constexpr std::string_view insertRecord = "INSERT INTO wm_record (id, type, space, counter, device, action) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view updateFlags = "UPDATE wm_record SET flags = ?2 WHERE key = ?1";
static constexpr std::string_view updateCreation = "UPDATE wm_record SET counter = ?2, device = ?3, action = ?4 WHERE key = ?1";
static constexpr std::string_view deleteRecord = "DELETE FROM wm_record WHERE key = ?1";
static constexpr std::string_view deleteFromTrash = "DELETE FROM wm_trash WHERE record = ?1";

enum RecordFlag : unsigned {
    Trashed = 1,
    Purged = 2,
    HasLife = 4,
};

RecordRows::RecordRows(Database &database, const Schema &schema, DeviceTable &devices)
    : m_database(database)
    , m_schema(schema)
    , m_devices(devices)
{
}

Result<std::optional<RecordRow>> RecordRows::read(Statement &statement)
{
    qint64 device = 0;
    WAYMARK_TRY(auto record, statement.readOne([&device](const Statement &row) {
        device = row.integer(5);
        const auto flags = static_cast<unsigned>(row.integer(7));
        return RecordRow{.key = row.integer(0),
                         .id = row.uuid(1),
                         .type = static_cast<int>(row.integer(2)),
                         .space = SpaceKey{row.integer(3)},
                         .created = {.counter = row.integer(4), .device = {}},
                         .action = row.integer(6),
                         .trashed = (flags & Trashed) != 0,
                         .purged = (flags & Purged) != 0,
                         .hasLife = (flags & HasLife) != 0};
    }));
    if (record) {
        WAYMARK_TRY(record->created.device, m_devices.device(device));
    }
    return record;
}

Result<std::optional<RecordRow>> RecordRows::find(RecordId id)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectById));
    return read(statement.bind(1, id));
}

Result<RecordRow> RecordRows::get(RecordId id)
{
    WAYMARK_TRY(const std::optional<RecordRow> record, find(id));
    return record ? Result<RecordRow>(*record) : failure(Error::Kind::NotFound, QStringLiteral("record"), id.toString());
}

Result<RecordRow> RecordRows::getByKey(qint64 key)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectByKey));
    WAYMARK_TRY(const std::optional<RecordRow> record, read(statement.bind(1, key)));
    return record ? Result<RecordRow>(*record) : failure(Error::Kind::NotFound, QStringLiteral("record"));
}

Result<RecordRow> RecordRows::add(RecordRow record)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(record.created.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(insertRecord));
    WAYMARK_CHECK(
        statement.bind(1, record.id).bind(2, record.type).bind(3, record.space).bind(4, record.created.counter).bind(5, device).bind(6, record.action).run());
    record.key = m_database.lastInsertKey();
    return record;
}

Result<void> RecordRows::setFlags(const RecordRow &record)
{
    const unsigned flags = (record.trashed ? Trashed : 0U) | (record.purged ? Purged : 0U) | (record.hasLife ? HasLife : 0U);
    WAYMARK_TRY(Statement statement, m_database.prepare(updateFlags));
    return statement.bind(1, record.key).bind(2, static_cast<qint64>(flags)).run();
}

static void bindColumns(Statement &statement, int from, const Field &field, const QCborValue &value)
{
    if (field.columns.size() == 1) {
        bindValue(statement, from, value);
        return;
    }
    const QCborArray values = value.toArray();
    for (std::size_t i = 0; i < field.columns.size(); ++i) {
        bindValue(statement, from + static_cast<int>(i), values.at(static_cast<qsizetype>(i)));
    }
}

Result<void> RecordRows::insert(const RecordRow &record, const QCborMap &values)
{
    const RecordType *type = m_schema.type(record.type);
    if (type == nullptr) {
        return {};
    }
    std::string columns;
    std::string parameters;
    int next = 3;
    for (const Field &part : type->fields) {
        for (const std::string &column : values.contains(part.number) ? part.columns : std::vector<std::string>()) {
            columns += ", " + column;
            parameters += std::format(", ?{}", next++);
        }
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("INSERT INTO {} (id, space{}) VALUES (?1, ?2{})", type->table, columns, parameters)));
    statement.bind(1, record.id).bind(2, record.space);
    next = 3;
    for (const Field &part : type->fields) {
        if (values.contains(part.number)) {
            bindColumns(statement, next, part, values.value(part.number));
            next += static_cast<int>(part.columns.size());
        }
    }
    return statement.run();
}

const Field *RecordRows::field(const RecordRow &record, int number) const
{
    const RecordType *type = m_schema.type(record.type);
    return type == nullptr ? nullptr : type->field(number);
}

static std::string joined(const std::vector<std::string> &columns)
{
    std::string list;
    for (const std::string &column : columns) {
        list += (list.empty() ? "" : ", ") + column;
    }
    return list;
}

Result<QCborValue> RecordRows::value(const RecordRow &record, int number)
{
    const Field *known = field(record, number);
    if (known == nullptr) {
        return QCborValue(nullptr);
    }
    const std::string &table = m_schema.type(record.type)->table;
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("SELECT {} FROM {} WHERE id = ?1", joined(known->columns), table)));
    WAYMARK_TRY(const auto value, statement.bind(1, record.id).readOne([count = static_cast<int>(known->columns.size())](const Statement &row) {
        return groupOf(row, 0, count);
    }));
    return value.value_or(QCborValue(nullptr));
}

Result<void> RecordRows::setValue(const RecordRow &record, int number, const QCborValue &value)
{
    const Field *known = field(record, number);
    if (known == nullptr) {
        return {};
    }
    std::string assignments;
    int next = 2;
    for (const std::string &column : known->columns) {
        assignments += std::format("{}{} = ?{}", assignments.empty() ? "" : ", ", column, next++);
    }
    const std::string &table = m_schema.type(record.type)->table;
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("UPDATE {} SET {} WHERE id = ?1", table, assignments)));
    statement.bind(1, record.id);
    bindColumns(statement, 2, *known, value);
    return statement.run();
}

Result<void> RecordRows::setTrashed(const RecordRow &record, bool trashed)
{
    const RecordType *type = m_schema.type(record.type);
    if (type == nullptr) {
        return {};
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("UPDATE {} SET trashed = ?2 WHERE id = ?1", type->table)));
    return statement.bind(1, record.id).bind(2, trashed).run();
}

/** What an emptied column holds: NULL, or where the table forbids that, the zero of its kind. */
static std::string emptied(const std::string &column)
{
    return std::format("{0} = CASE typeof({0}) WHEN 'text' THEN '' WHEN 'integer' THEN 0 WHEN 'real' THEN 0.0 WHEN 'blob' THEN x'' END", column);
}

Result<void> RecordRows::clear(const RecordRow &record)
{
    const RecordType *type = m_schema.type(record.type);
    if (type == nullptr) {
        return {};
    }
    for (const Field &part : type->fields) {
        std::string assignments;
        for (const std::string &column : part.columns) {
            assignments += (assignments.empty() ? "" : ", ") + emptied(column);
        }
        WAYMARK_TRY(Statement statement, m_database.prepare(std::format("UPDATE {} SET {} WHERE id = ?1", type->table, assignments)));
        WAYMARK_CHECK(statement.bind(1, record.id).run());
    }
    return {};
}

/** While it lives, the guard that raises on every DELETE rests: it is the one place that takes a row out. */
class RestingTriggers
{
public:
    explicit RestingTriggers(Database &database)
        : m_database(database)
    {
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    }
    ~RestingTriggers() { sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr); }
    Q_DISABLE_COPY_MOVE(RestingTriggers)

private:
    Database &m_database;
};

Result<void> RecordRows::remove(const RecordRow &record)
{
    if (const RecordType *type = m_schema.type(record.type)) {
        const RestingTriggers resting(m_database);
        WAYMARK_TRY(Statement statement, m_database.prepare(std::format("DELETE FROM {} WHERE id = ?1", type->table)));
        WAYMARK_CHECK(statement.bind(1, record.id).run());
    }
    for (const std::string_view sql : {deleteFromTrash, deleteRecord}) {
        WAYMARK_TRY(Statement statement, m_database.prepare(sql));
        WAYMARK_CHECK(statement.bind(1, record.key).run());
    }
    return {};
}

Result<void> RecordRows::setCreation(const RecordRow &record)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(record.created.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(updateCreation));
    return statement.bind(1, record.key).bind(2, record.created.counter).bind(3, device).bind(4, record.action).run();
}

Result<std::optional<RecordRow>> RecordRows::owner(const RecordRow &record)
{
    const RecordType *type = m_schema.type(record.type);
    if (type == nullptr || type->ownerColumn.empty()) {
        return std::nullopt;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("SELECT {} FROM {} WHERE id = ?1", type->ownerColumn, type->table)));
    WAYMARK_TRY(const auto id, statement.bind(1, record.id).readOne([](const Statement &row) { return row.uuid(0); }));
    return id && !id->isNull() ? find(*id) : std::nullopt;
}

Result<std::vector<RecordRow>> RecordRows::parts(const RecordRow &record)
{
    std::vector<QUuid> ids;
    for (const RecordType &type : m_schema.types()) {
        if (!type.ownerColumn.empty()) {
            WAYMARK_TRY(Statement statement, m_database.prepare(std::format("SELECT id FROM {} WHERE {} = ?1", type.table, type.ownerColumn)));
            WAYMARK_TRY(const auto found, statement.bind(1, record.id).readAll([](const Statement &row) { return row.uuid(0); }));
            ids.insert(ids.end(), found.begin(), found.end());
        }
    }
    std::vector<RecordRow> parts;
    for (const QUuid &id : ids) {
        WAYMARK_TRY(parts.emplace_back(), get(id));
    }
    return parts;
}

}
