// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDate>

#include <optional>

/** The rules that the forms of this concept share. */
namespace waymark::GoalCheck
{

/** Errors: OutOfRange where @p day is set and no day of the years 1900..2200. */
[[nodiscard]] Result<void> day(const std::optional<QDate> &day, const QString &field);
/** Errors: OutOfRange where @p value is set and no finite number. */
[[nodiscard]] Result<void> number(const std::optional<double> &value, const QString &field);
/** The cleaned text in one line, which may be empty. Errors: TooLong. */
[[nodiscard]] Result<QString> line(const QString &text, const QString &field);

}
