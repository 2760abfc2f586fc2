// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace waymark
{

/** The place in a frozen text that a comment is about. Start and length are counted in Unicode code points. */
struct Anchor {
    qint64 start = 0;
    qint64 length = 0;
    /** The words that stood there when the comment was made. */
    QString quote;

    bool operator==(const Anchor &) const = default;
};

/** A place in a QString, as text editors count it. */
struct Utf16Range {
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const Utf16Range &) const = default;
};

/** The anchor of @p length code points of @p text from @p start on. Errors: OutOfRange "anchor" for nothing, or for more than there is. */
[[nodiscard]] Result<Anchor> anchorAt(const QString &text, qint64 start, qint64 length);

/** The anchor of what is selected in an editor; half a surrogate pair at either end is taken whole. Errors as anchorAt(). */
[[nodiscard]] Result<Anchor> anchorOfSelection(const QString &text, Utf16Range selection);

/** Whether @p anchor lies in @p text and quotes what stands there. */
[[nodiscard]] bool holds(const Anchor &anchor, const QString &text);

/** Where an editor has to mark @p anchor; nothing where it does not hold. */
[[nodiscard]] std::optional<Utf16Range> placeOf(const Anchor &anchor, const QString &text);

/**
 * Where the quoted words stand in @p next, the text of a later attempt; nothing where they are gone. Where they stand
 * several times, the place whose surroundings are most like those in @p text, and of equals the nearest.
 */
[[nodiscard]] std::optional<Anchor> moved(const Anchor &anchor, const QString &text, const QString &next);

}
