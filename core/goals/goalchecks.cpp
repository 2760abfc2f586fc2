// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalchecks.h"

#include "text.h"

#include <cmath>

namespace waymark::GoalCheck
{

Result<void> day(const std::optional<QDate> &day, const QString &field)
{
    if (day && (!day->isValid() || day->year() < 1900 || day->year() > 2200)) {
        return failure(Error::Kind::OutOfRange, field);
    }
    return {};
}

Result<void> number(const std::optional<double> &value, const QString &field)
{
    if (value && !std::isfinite(*value)) {
        return failure(Error::Kind::OutOfRange, field);
    }
    return {};
}

Result<QString> line(const QString &text, const QString &field)
{
    return optionalText(cleaned(text).text.simplified(), field);
}

}
