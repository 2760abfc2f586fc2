// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlvalue.h"

#include <sqlcipher/sqlite3.h>

#include <QCborArray>

namespace waymark
{

QCborValue valueOf(const Statement &row, int column)
{
    switch (row.typeOf(column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_FLOAT:
        return row.real(column);
    case SQLITE_TEXT:
        return row.text(column);
    case SQLITE_BLOB:
        return row.blob(column);
    default:
        return QCborValue(nullptr);
    }
}

QCborValue valueOf(sqlite3_value *value)
{
    const int size = sqlite3_value_bytes(value);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), size);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), size);
    default:
        return QCborValue(nullptr);
    }
}

void bindValue(Statement &statement, int index, const QCborValue &value)
{
    if (value.isInteger()) {
        statement.bind(index, value.toInteger());
    } else if (value.isDouble()) {
        statement.bind(index, value.toDouble());
    } else if (value.isString()) {
        statement.bind(index, value.toString());
    } else if (value.isByteArray()) {
        statement.bind(index, value.toByteArray());
    } else {
        statement.bind(index, nullptr);
    }
}

QCborValue groupOf(const Statement &row, int from, int count)
{
    if (count == 1) {
        return valueOf(row, from);
    }
    QCborArray values;
    for (int column = from; column < from + count; ++column) {
        values.append(valueOf(row, column));
    }
    return values;
}

QByteArray packed(const QCborValue &value)
{
    return value.toCbor();
}

QCborValue unpacked(const QByteArray &bytes)
{
    return QCborValue::fromCbor(bytes);
}

}
