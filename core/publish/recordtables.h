// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace waymark
{

/**
 * The entries of the record @p clr as CSV (RFC 4180, UTF-8): one line each with type, name, level, who signed, key, dates.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it. Errors: Invalid "record".
 */
[[nodiscard]] Result<QByteArray> recordCsv(const QByteArray &clr);

/** The hours of mentoring in it, in the same way. Errors: Invalid "record". */
[[nodiscard]] Result<QByteArray> hoursCsv(const QByteArray &clr);

/** The record as Markdown; what stands in the entries is escaped and cannot become markup. Errors: Invalid "record". */
[[nodiscard]] Result<QByteArray> recordMarkdown(const QByteArray &clr);

/** One cell of a CSV file, quoted where needed, and never a formula. */
[[nodiscard]] QString csvCell(const QString &text);
/** @p text for Markdown: every character that could begin markup escaped. */
[[nodiscard]] QString markdownText(const QString &text);

}
