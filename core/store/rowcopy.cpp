// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowcopy.h"

#include <format>

namespace waymark
{

// SQLite's type codes.
static constexpr int integerType = 1;
static constexpr int realType = 2;
static constexpr int textType = 3;
static constexpr int blobType = 4;

void bindColumn(Statement &to, int index, const Statement &from, int column)
{
    switch (from.typeOf(column)) {
    case integerType:
        to.bind(index, from.integer(column));
        break;
    case realType:
        to.bind(index, from.real(column));
        break;
    case textType:
        to.bind(index, from.text(column));
        break;
    case blobType:
        to.bind(index, from.blob(column));
        break;
    default:
        to.bind(index, nullptr);
        break;
    }
}

bool sameColumn(const Statement &a, const Statement &b, int column)
{
    // Bytes compare as bytes whatever the type; a real is read as text the same way on both sides.
    return a.typeOf(column) == b.typeOf(column) && a.blob(column) == b.blob(column);
}

Result<std::vector<std::string>> columnsOf(Database &database, const std::string &table)
{
    WAYMARK_TRY(Statement statement, database.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid"));
    return statement.bind(1, QString::fromStdString(table)).readAll([](const Statement &row) { return row.text(0).toStdString(); });
}

std::string quotedList(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names) {
        list += std::format("{}\"{}\"", list.empty() ? "" : ", ", name);
    }
    return list;
}

std::string parameterList(int first, size_t count)
{
    std::string list;
    for (size_t i = 0; i < count; ++i) {
        list += std::format("{}?{}", list.empty() ? "" : ", ", static_cast<size_t>(first) + i);
    }
    return list;
}

}
