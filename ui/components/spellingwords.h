// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark
{

/** Where a word stands in a text, in code units. */
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordSpan &) const = default;
};

/**
 * The words of @p line that a dictionary can judge: no numbers, abbreviations in capitals, addresses, names in code, nor
 * what stands between the signs of code in Markdown.
 */
[[nodiscard]] QList<WordSpan> wordsToSpell(const QString &line);

}
