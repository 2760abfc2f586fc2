// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupdifferences.h"

#include "rowcopy.h"
#include "writer.h"

#include <algorithm>
#include <format>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int idColumn = 0;
static constexpr int trashedColumn = 1;
static constexpr int firstValue = 2;

/** The columns of the fields of @p type that a file of an older version has too; the title's first. */
static Result<std::vector<std::string>> commonColumns(Database &backup, const RecordType &type)
{
    WAYMARK_TRY(const std::vector<std::string> present, columnsOf(backup, type.table));
    std::vector<std::string> columns;
    for (const Field &field : type.fields) {
        if (std::ranges::all_of(field.columns, [&](const std::string &column) { return std::ranges::contains(present, column); })) {
            columns.insert(columns.end(), field.columns.begin(), field.columns.end());
        }
    }
    if (!type.searchColumns.empty()) {
        const auto title = std::ranges::find(columns, type.searchColumns.front());
        if (title != columns.end()) {
            std::rotate(columns.begin(), title, title + 1);
        }
    }
    return columns;
}

static std::string selectAll(const RecordType &type, const std::vector<std::string> &columns)
{
    return std::format("SELECT id, trashed, {} FROM {} ORDER BY id", quotedList(columns), type.table);
}

static bool isAlive(const Statement &row)
{
    return row.integer(trashedColumn) == 0;
}

static bool sameValues(const Statement &a, const Statement &b, size_t columns)
{
    for (int i = 0; i < static_cast<int>(columns); ++i) {
        if (!sameColumn(a, b, firstValue + i)) {
            return false;
        }
    }
    return true;
}

/** Walks through both tables side by side, in the order of the ids. */
static Result<void> compare(Database &backup, Database &now, const RecordType &type, const std::vector<std::string> &columns, size_t maximum,
                            std::vector<Difference> &found)
{
    WAYMARK_TRY(Statement then, backup.prepare(selectAll(type, columns)));
    WAYMARK_TRY(Statement today, now.prepare(selectAll(type, columns)));
    WAYMARK_TRY(bool isToday, today.step());
    WAYMARK_TRY(bool isThen, then.step());
    while (isThen && found.size() < maximum) {
        const QByteArray id = then.blob(idColumn);
        while (isToday && today.blob(idColumn) < id) {
            WAYMARK_TRY(isToday, today.step());
        }
        const bool isHere = isToday && today.blob(idColumn) == id;
        const bool isMissing = !isHere || !isAlive(today);
        if (isAlive(then) && (isMissing || !sameValues(then, today, columns.size()))) {
            const QString title = type.searchColumns.empty() ? QString() : then.text(firstValue);
            found.push_back({isMissing ? Difference::Kind::Missing : Difference::Kind::Other, type.table, then.uuid(idColumn), title});
        }
        WAYMARK_TRY(isThen, then.step());
    }
    return {};
}

Result<std::vector<Difference>> differences(Database &backup, Database &now, const Schema &schema, size_t maximum)
{
    std::vector<Difference> found;
    for (const RecordType &type : schema.types()) {
        WAYMARK_TRY(const std::vector<std::string> columns, commonColumns(backup, type));
        if (!columns.empty()) {
            WAYMARK_CHECK(compare(backup, now, type, columns, maximum, found));
        }
    }
    return found;
}

/** Spaces have numbers of their own in every file; in a backup of this one they are the same. */
static Result<void> checkSpace(Database &backup, Database &now, qint64 space)
{
    std::vector<QByteArray> ids;
    for (Database *database : {&backup, &now}) {
        WAYMARK_TRY(Statement statement, database->prepare("SELECT id FROM wm_space WHERE key = ?1"));
        WAYMARK_TRY(const bool found, statement.bind(1, space).step());
        ids.push_back(found ? statement.blob(0) : QByteArray());
    }
    return !ids.front().isEmpty() && ids.front() == ids.back() ? Result<void>() : failure(Error::Kind::NotPossible, u"space"_s);
}

static Result<void> insertAgain(Writer &writer, const RecordType &type, const std::vector<std::string> &columns, const Statement &row, qint64 space)
{
    WAYMARK_TRY(
        Statement statement,
        writer.prepare(std::format("INSERT INTO {} (id, space, {}) VALUES (?1, ?2, {})", type.table, quotedList(columns), parameterList(3, columns.size()))));
    statement.bind(1, row.uuid(idColumn)).bind(2, space);
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        bindColumn(statement, 3 + i, row, firstValue + i);
    }
    return statement.run();
}

static Result<void> updateAgain(Writer &writer, const RecordType &type, const std::vector<std::string> &columns, const Statement &row)
{
    WAYMARK_TRY(Statement statement,
                writer.prepare(std::format("UPDATE {} SET ({}) = ({}) WHERE id = ?1", type.table, quotedList(columns), parameterList(2, columns.size()))));
    statement.bind(1, row.uuid(idColumn));
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        bindColumn(statement, 2 + i, row, firstValue + i);
    }
    return statement.run();
}

Result<void> bringBackFrom(Database &backup, Writer &writer, const Schema &schema, const Difference &what)
{
    const RecordType *type = schema.typeOfTable(what.table);
    if (!type) {
        return failure(Error::Kind::NotFound);
    }
    WAYMARK_TRY(const std::vector<std::string> columns, commonColumns(backup, *type));
    WAYMARK_TRY(Statement row, backup.prepare(std::format("SELECT id, trashed, {}, space FROM {} WHERE id = ?1", quotedList(columns), type->table)));
    WAYMARK_TRY(const bool found, row.bind(1, what.record).step());
    if (!found) {
        return failure(Error::Kind::NotFound);
    }
    WAYMARK_TRY(Statement present, writer.prepare(std::format("SELECT trashed FROM {} WHERE id = ?1", type->table)));
    WAYMARK_TRY(const bool isHere, present.bind(1, what.record).step());
    if (!isHere) {
        const qint64 space = row.integer(firstValue + static_cast<int>(columns.size()));
        WAYMARK_CHECK(checkSpace(backup, writer.database(), space));
        return insertAgain(writer, *type, columns, row, space);
    }
    if (present.integer(0) != 0) {
        WAYMARK_CHECK(writer.bringBack(what.record));
    }
    return type->editing == Editing::InsertOnly ? Result<void>() : updateAgain(writer, *type, columns, row);
}

}
