// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnkinds.h"

#include "text.h"

#include <QCborArray>

#include <algorithm>

namespace waymark
{

struct Column {
    std::string name;
    QString kind;
    bool required = false;
};

static Result<std::vector<Column>> columnsOf(Database &database, const std::string &table)
{
    WAYMARK_TRY(Statement statement, database.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)"));
    return statement.bind(1, QString::fromStdString(table)).readAll([](const Statement &row) {
        return Column{row.text(0).toStdString(), row.text(1).toUpper(), row.integer(2) != 0};
    });
}

static bool fits(const Column &column, const QCborValue &value)
{
    if (value.isNull()) {
        return !column.required;
    }
    if (column.kind == u"TEXT") {
        return value.isString() && !value.toString().contains(QChar(u'\0'));
    }
    if (column.kind == u"INTEGER" || column.kind == u"INT") {
        return value.isInteger();
    }
    if (column.kind == u"REAL") {
        return value.isDouble() || value.isInteger();
    }
    return value.isByteArray();
}

Result<void> checkFits(Database &database, const RecordType &type, const Field &field, const QCborValue &value)
{
    const QString code = QString::fromStdString(field.code);
    const QCborArray values = field.columns.size() == 1 ? QCborArray{value} : value.toArray();
    if (std::cmp_not_equal(values.size(), field.columns.size())) {
        return failure(Error::Kind::Invalid, code);
    }
    WAYMARK_TRY(const auto columns, columnsOf(database, type.table));
    for (std::size_t i = 0; i < field.columns.size(); ++i) {
        const auto column = std::ranges::find(columns, field.columns.at(i), &Column::name);
        const QCborValue each = values.at(static_cast<qsizetype>(i));
        if (column == columns.end() || !fits(*column, each)) {
            return failure(Error::Kind::Invalid, code);
        }
        if (each.isString() && each.toString().toUtf8().size() > maximumTextBytes) {
            return failure(Error::Kind::TooLong, code);
        }
    }
    return {};
}

}
