// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

namespace waymark
{

/** Binds parameter @p index of @p to to the value of @p column in @p from, of whatever type that is. */
void bindColumn(Statement &to, int index, const Statement &from, int column);

/** Whether the column has the same type and value in both rows. */
[[nodiscard]] bool sameColumn(const Statement &a, const Statement &b, int column);

/** The names of the columns of @p table, in order; empty where there is no such table. Errors: Damaged, Storage. */
[[nodiscard]] Result<std::vector<std::string>> columnsOf(Database &database, const std::string &table);

/** `"a", "b"`: a list of names for a statement. */
[[nodiscard]] std::string quotedList(const std::vector<std::string> &names);

/** `?1, ?2`: @p count parameters from number @p first on. */
[[nodiscard]] std::string parameterList(int first, size_t count);

}
