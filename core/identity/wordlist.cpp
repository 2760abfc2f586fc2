// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordlist.h"

#include "bits.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype shortestBeginning = 4;

static QStringList loaded()
{
    QFile file(u":/waymark/words/words.txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    Q_ASSERT(words.size() == wordCount && std::ranges::is_sorted(words));
    return words;
}

static const QStringList &words()
{
    static const QStringList list = loaded();
    return list;
}

QString wordAt(int number)
{
    return words().at(number);
}

std::optional<int> wordNumber(QStringView typed)
{
    const QString word = typed.trimmed().toString().toLower();
    const auto found = std::ranges::lower_bound(words(), word);
    if (found == words().end() || !found->startsWith(word)) {
        return std::nullopt;
    }
    const auto next = std::next(found);
    const bool isOnly = word.size() >= shortestBeginning && (next == words().end() || !next->startsWith(word));
    if (*found != word && !isOnly) {
        return std::nullopt;
    }
    return static_cast<int>(std::distance(words().begin(), found));
}

QStringList wordsOf(QByteArrayView bytes, int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i) {
        result += wordAt(bitsAt(bytes, qsizetype(i) * bitsPerWord, bitsPerWord));
    }
    return result;
}

}
