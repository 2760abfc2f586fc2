// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnkinds.h"

#include "text.h"

#include <QCborArray>

#include <algorithm>

namespace waymark
{

ColumnKinds::ColumnKinds(Database &database)
    : m_database(database)
{
}

Result<const std::vector<ColumnKinds::Column> *> ColumnKinds::columnsOf(const std::string &table)
{
    const auto known = m_tables.find(table);
    if (known != m_tables.end()) {
        return &known->second;
    }
    WAYMARK_TRY(Statement statement, m_database.prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)"));
    WAYMARK_TRY(auto columns, statement.bind(1, QString::fromStdString(table)).readAll([](const Statement &row) {
        return Column{row.text(0).toStdString(), row.text(1).toUpper(), row.integer(2) != 0};
    }));
    return &m_tables.emplace(table, std::move(columns)).first->second;
}

bool ColumnKinds::fits(const Column &column, const QCborValue &value)
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

Result<void> ColumnKinds::checkFits(const RecordType &type, const Field &field, const QCborValue &value)
{
    const QString code = QString::fromStdString(field.code);
    const QCborArray values = field.columns.size() == 1 ? QCborArray{value} : value.toArray();
    if (std::cmp_not_equal(values.size(), field.columns.size())) {
        return failure(Error::Kind::Invalid, code);
    }
    WAYMARK_TRY(const auto *columns, columnsOf(type.table));
    for (std::size_t i = 0; i < field.columns.size(); ++i) {
        const auto column = std::ranges::find(*columns, field.columns.at(i), &Column::name);
        const QCborValue each = values.at(static_cast<qsizetype>(i));
        if (column == columns->end() || !fits(*column, each)) {
            return failure(Error::Kind::Invalid, code);
        }
        if (each.isString() && each.toString().toUtf8().size() > maximumTextBytes) {
            return failure(Error::Kind::TooLong, code);
        }
    }
    return {};
}

}
