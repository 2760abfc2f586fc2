// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentservice.h"

#include <QJsonObject>

namespace waymark
{

/** An attempt with its reviews and comments, for people. */
[[nodiscard]] QString textOf(const AttemptInFull &attempt, const std::vector<ReviewComment> &comments);
[[nodiscard]] QJsonObject toJson(const AttemptInFull &attempt, const std::vector<ReviewComment> &comments);

}
