// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <QCborValue>

struct sqlite3_value;

namespace waymark
{

/** A column's value as CBOR: null, integer, double, text or bytes. */
[[nodiscard]] QCborValue valueOf(const Statement &row, int column);
[[nodiscard]] QCborValue valueOf(sqlite3_value *value);

/** Binds what valueOf() gave. */
void bindValue(Statement &statement, int index, const QCborValue &value);

/** One value for the columns @p from to @p from + @p count - 1: the column's own, or an array where there are several. */
[[nodiscard]] QCborValue groupOf(const Statement &row, int from, int count);

/** The bytes of a stored value that is no single column's: an array, a map, or anything of an unknown field. */
[[nodiscard]] QByteArray packed(const QCborValue &value);
[[nodiscard]] QCborValue unpacked(const QByteArray &bytes);

}
