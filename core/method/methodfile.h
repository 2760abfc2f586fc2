// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"

#include <QByteArray>
#include <QJsonObject>

namespace waymark
{

/** The version of the format of method files that this program writes, and the newest that it reads. */
inline constexpr int methodFormatVersion = 2;

/**
 * Reads a method file: JSON with the members that docs/formats/method.md names, and no others.
 * Errors, with the place in the field, such as "templates[3].rubric[0].levels": Damaged where it is no JSON (the field
 * says in which line), TooLarge over maximumTextBytes, Invalid for a member of another type, an unknown member or
 * another kind of file, Blank for a missing member or an empty text, OutOfRange, Newer for a newer format, and those of
 * Method::create.
 */
[[nodiscard]] Result<Method> methodFromJson(const QByteArray &json);

/** A method file with everything in it: the same bytes for the same method, readable by people. */
[[nodiscard]] QByteArray toJson(const Method &method);

/** The method that comes with the program, read afresh. */
[[nodiscard]] Method builtInMethod();

/** The object of a method file, for comparing. */
[[nodiscard]] QJsonObject jsonObjectOf(const Method &method);

}
