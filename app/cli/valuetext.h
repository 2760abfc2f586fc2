// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborValue>
#include <QJsonValue>

namespace waymark
{

/** A stored value for people: bytes of an id as an id, a group's values with commas between. */
[[nodiscard]] QString textOf(const QCborValue &value);
[[nodiscard]] QJsonValue toJson(const QCborValue &value);

/** The code of a label as words: "goals.add-milestone" gives "goals: add milestone". */
[[nodiscard]] QString wordsOfLabel(const QString &code);

}
