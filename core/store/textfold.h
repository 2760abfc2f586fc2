// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace waymark
{

/**
 * A text as search sees it: case folded, without diacritics and compatibility forms (Unicode NFKD), runs of Chinese,
 * Japanese and Korean cut into overlapping pairs. What is typed and what is indexed go through the same function.
 */
[[nodiscard]] QString foldedForSearch(const QString &text);

/** The words of a folded text, at most @p most. */
[[nodiscard]] QStringList wordsOf(const QString &folded, qsizetype most = 64);

}
