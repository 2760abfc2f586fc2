// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalservice.h"

#include <QJsonObject>

namespace waymark
{

/** A goal on one line. */
[[nodiscard]] QString textOf(const GoalRow &row, QDate today);
[[nodiscard]] QJsonObject toJson(const GoalRow &row, QDate today);

/** The page of a goal. */
[[nodiscard]] QString textOf(const LoadedGoal &loaded, QDate today);
/** Without the versions of its parts. */
[[nodiscard]] QJsonObject toJson(const LoadedGoal &loaded, QDate today);

}
