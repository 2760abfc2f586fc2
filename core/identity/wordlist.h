// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark
{

/** How many words the list has: each stands for 11 bits. */
inline constexpr int wordCount = 2048;
inline constexpr int bitsPerWord = 11;

/** The words of resources/words/words.txt, sorted. Any thread. @p number is from 0 to 2047. */
[[nodiscard]] QString wordAt(int number);

/**
 * The number of a word as somebody typed it: upper and lower case are alike, blanks around it are dropped, and the
 * first four letters or more suffice where only one word begins with them.
 */
[[nodiscard]] std::optional<int> wordNumber(QStringView typed);

/** The first @p count words that the bits of @p bytes stand for, the most significant bit first. There are enough bits. */
[[nodiscard]] QStringList wordsOf(QByteArrayView bytes, int count);

}
