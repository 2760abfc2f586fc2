// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingbook.h"

#include <Sonnet/Speller>

#include <algorithm>

namespace waymark
{

static constexpr qsizetype mostSuggestions = 6;

SpellingBook::SpellingBook() = default;
SpellingBook::~SpellingBook() = default;

QList<SpellingLanguage> SpellingBook::languages()
{
    const QMap<QString, QString> installed = Sonnet::Speller().availableDictionaries();
    QList<SpellingLanguage> all;
    for (auto it = installed.cbegin(); it != installed.cend(); ++it) {
        all.append({.code = it.value(), .name = it.key()});
    }
    return all;
}

Sonnet::Speller &SpellingBook::speller(const QString &code)
{
    std::unique_ptr<Sonnet::Speller> &known = m_spellers[code];
    if (!known) {
        known = std::make_unique<Sonnet::Speller>(code);
    }
    return *known;
}

QHash<QString, quint32> SpellingBook::knownBy(const QStringList &words, const QStringList &codes)
{
    QHash<QString, quint32> known;
    for (const QString &word : words) {
        quint32 bits = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), mostLanguages); ++i) {
            if (speller(codes.at(i)).isCorrect(word)) {
                bits |= 1U << static_cast<unsigned>(i);
            }
        }
        known.insert(word, bits);
    }
    return known;
}

QStringList SpellingBook::suggestions(const QString &word, const QString &code)
{
    const QStringList all = speller(code).suggest(word);
    return all.first(std::min(mostSuggestions, all.size()));
}

void SpellingBook::learn(const QString &word, const QString &code)
{
    speller(code).addToPersonal(word);
}

}
