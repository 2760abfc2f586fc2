// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace waymark
{

/** A text field holds at most this many bytes of UTF-8. */
inline constexpr qsizetype maximumTextBytes = 1024 * 1024;

/** What is left of a text when it is brought in, and whether control characters had to go. */
struct CleanText {
    QString text;
    bool changed = false;
};

/** Without control characters other than tab and newline; CR LF and CR become a newline; lone surrogates become U+FFFD. */
[[nodiscard]] CleanText cleaned(const QString &text);

/** For showing what somebody else sent: control characters other than tab and newline replaced by U+FFFD. */
[[nodiscard]] QString shown(const QString &text);

/**
 * The cleaned and trimmed text of a one-line field named @p field.
 * Errors: Blank where nothing is left, TooLong over maximumTextBytes.
 */
[[nodiscard]] Result<QString> requiredLine(const QString &text, const QString &field);

/** The cleaned text of a field named @p field. Errors: TooLong over maximumTextBytes. */
[[nodiscard]] Result<QString> optionalText(const QString &text, const QString &field);

/** Length in Unicode code points. */
[[nodiscard]] qsizetype codePoints(QStringView text);

/** @p length code points of @p text from code point @p start on; shorter where the text ends. */
[[nodiscard]] QString codePointSlice(const QString &text, qsizetype start, qsizetype length);

}
