// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>

namespace Sonnet
{
class Speller;
}

namespace waymark
{

/** A dictionary that is installed: its code, "en_GB", and its name for a person. */
struct SpellingLanguage {
    QString code;
    QString name;

    bool operator==(const SpellingLanguage &) const = default;
};

/** The dictionaries of this computer. Slow: reads files at first use. To be used on one thread, which is none that shows something. */
class SpellingBook
{
public:
    /** So many languages can be asked at once. */
    static constexpr int mostLanguages = 8;

    SpellingBook();
    virtual ~SpellingBook();
    SpellingBook(const SpellingBook &) = delete;
    SpellingBook &operator=(const SpellingBook &) = delete;

    /** By name; empty where none is installed. */
    [[nodiscard]] virtual QList<SpellingLanguage> languages();
    /** For each word: a bit for each of @p codes, the first of them lowest, whose dictionary knows it. */
    [[nodiscard]] QHash<QString, quint32> knownBy(const QStringList &words, const QStringList &codes);
    /** What might have been meant, the best first. */
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &code);
    /** Adds to the person's own words, which every program on the computer shares that uses the same dictionaries. */
    void learn(const QString &word, const QString &code);

private:
    [[nodiscard]] Sonnet::Speller &speller(const QString &code);

    std::map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
};

}
