// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Code, the addresses of links, addresses as they stand, of the web and of mail, tags, and paths. */
static QList<WordSpan> passagesToLeave(const QString &line)
{
    static const QRegularExpression passages(
        uR"((`+).+?\1|\]\([^)\s]*\)|\b[A-Za-z][A-Za-z0-9+.-]*://\S+|\bwww\.\S+|\S+@\S+|(?<!\S)#\S+|(?<![^\s(])[^\s()\[\]]*[/\\][^\s()\[\]]*[/\\][^\s()\[\]]*)"_s);
    QList<WordSpan> found;
    for (auto matches = passages.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

/** Lower case, or a capital first and no other: "Mira", but neither "BTABoK", "CITA", "iCalendar" nor "v2". */
static bool isPlainWord(QStringView word)
{
    const QList<uint> signs = word.toUcs4();
    const auto inWords = [](uint sign) { return QChar::isLetter(sign) || QChar::isMark(sign) || sign == u'\'' || sign == u'’'; };
    return signs.size() > 1 && std::ranges::all_of(signs, inWords)
        && std::none_of(signs.cbegin() + 1, signs.cend(), [](uint sign) { return QChar::isUpper(sign); });
}

QList<WordSpan> wordsToSpell(const QString &line)
{
    const QList<WordSpan> left = passagesToLeave(line);
    QList<WordSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const bool outside = std::ranges::none_of(left, [=](const WordSpan &span) { return start < span.start + span.length && end > span.start; });
        if (outside && isPlainWord(QStringView(line).sliced(start, end - start))) {
            words.append({start, end - start});
        }
        start = end;
    }
    return words;
}

}
