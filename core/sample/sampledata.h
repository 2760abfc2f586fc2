// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/**
 * Reads what stands in `resources/sample`: what the people of the sample wrote, with days counted back from today (`ago`;
 * below zero lies ahead). The files are part of the program and tested; what is missing reads as empty.
 */
namespace waymark::SampleData
{

/** The object in `resources/sample/NAME.json`. */
[[nodiscard]] QJsonObject file(const QString &name);
/** A text, or the lines of one. */
[[nodiscard]] QString text(const QJsonValue &value);
[[nodiscard]] QStringList list(const QJsonValue &value);
[[nodiscard]] std::optional<int> number(const QJsonValue &value);
[[nodiscard]] std::optional<double> real(const QJsonValue &value);
/** "17:40"; @p usual where there is none. */
[[nodiscard]] QTime time(const QJsonValue &value, QTime usual);

}
