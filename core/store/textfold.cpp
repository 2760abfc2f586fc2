// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfold.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace waymark
{

static bool isWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

static bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/** Writes a run of characters that are written without spaces as pairs; a run of one as itself. */
static void appendPairs(QString &folded, const QList<char32_t> &run)
{
    for (qsizetype i = 0; i < std::max<qsizetype>(run.size() - 1, 1) && !run.isEmpty(); ++i) {
        folded += u' ';
        folded += QChar::fromUcs4(run.at(i));
        if (i + 1 < run.size()) {
            folded += QChar::fromUcs4(run.at(i + 1));
        }
        folded += u' ';
    }
}

static QString withoutMarks(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(plain), [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain;
}

QString foldedForSearch(const QString &text)
{
    if (isPlainAscii(text)) {
        return text.toLower();
    }
    // Hangul would fall apart into jamo, so what is left is composed again after the marks are gone.
    const QString decomposed = withoutMarks(text.toCaseFolded().normalized(QString::NormalizationForm_KD)).normalized(QString::NormalizationForm_C);
    QString folded;
    folded.reserve(decomposed.size());
    QList<char32_t> run;
    const QList<uint> characters = decomposed.toUcs4();
    for (const char32_t c : characters) {
        if (isWithoutSpaces(c)) {
            run.append(c);
            continue;
        }
        appendPairs(folded, run);
        run.clear();
        folded += QChar::fromUcs4(c);
    }
    appendPairs(folded, run);
    return folded;
}

QStringList wordsOf(const QString &folded, qsizetype most)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < most) {
            words.append(word);
        }
        word.clear();
    };
    const QList<uint> characters = folded.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isLetterOrNumber(c)) {
            word += QChar::fromUcs4(c);
        } else {
            finish();
        }
    }
    finish();
    return words;
}

}
