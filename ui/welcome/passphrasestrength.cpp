// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrasestrength.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace waymark
{

/** How many signs of the kinds that @p text uses there are. */
static double alphabetOf(const QString &text)
{
    struct Kind {
        bool (*is)(QChar sign);
        double size;
    };
    static constexpr std::array<Kind, 5> kinds = {{{[](QChar sign) { return sign.unicode() < 128 && sign.isLower(); }, 26},
                                                   {[](QChar sign) { return sign.unicode() < 128 && sign.isUpper(); }, 26},
                                                   {[](QChar sign) { return sign.isDigit(); }, 10},
                                                   {[](QChar sign) { return sign.unicode() < 128 && !sign.isLetterOrNumber(); }, 20},
                                                   {[](QChar sign) { return sign.unicode() >= 128; }, 60}}};
    double alphabet = 0;
    for (const Kind &kind : kinds) {
        alphabet += std::ranges::any_of(text, kind.is) ? kind.size : 0;
    }
    return alphabet;
}

/** Signs that do not follow from the one before by repeating or counting on. */
static int unforeseen(const QString &text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int step = i == 0 ? 2 : std::abs(text[i].unicode() - text[i - 1].unicode());
        count += step > 1 ? 1 : 0;
    }
    return count;
}

static bool isOftenUsed(const QString &text)
{
    static const QSet<QString> often = {u"password"_s, u"passwort"_s, u"passphrase"_s, u"qwertyuiop"_s, u"iloveyou"_s, u"letmein"_s, u"waymark"_s};
    QString letters = text.toLower();
    letters.removeIf([](QChar sign) { return !sign.isLetter(); });
    return often.contains(letters);
}

PassphraseStrength::Level PassphraseStrength::levelOf(const QString &passphrase)
{
    if (passphrase.isEmpty()) {
        return Level::Empty;
    }
    const QSet<QChar> different(passphrase.cbegin(), passphrase.cend());
    const double signs = std::min<double>(unforeseen(passphrase), static_cast<double>(different.size()) * 2);
    // Words are easier to guess than single signs: a letter of running text counts for less.
    const bool words = passphrase.count(u' ') >= 2;
    const double bits = signs * std::log2(std::max(2.0, alphabetOf(passphrase))) * (words ? 0.4 : 0.75);
    if (isOftenUsed(passphrase) || passphrase.size() < 8 || bits < 30) {
        return Level::Weak;
    }
    return bits < 42 ? Level::Fair : bits < 56 ? Level::Good : Level::Strong;
}

void PassphraseStrength::setPassphrase(const QString &passphrase)
{
    if (m_passphrase != passphrase) {
        m_passphrase = passphrase;
        Q_EMIT passphraseChanged();
    }
}

QString PassphraseStrength::words() const
{
    switch (level()) {
    case Level::Empty:
        return tr("Four or five unrelated words are easy to remember and hard to guess.");
    case Level::Weak:
        return tr("Weak: quickly guessed. Add words.");
    case Level::Fair:
        return tr("Fair: it would take a determined person a while.");
    case Level::Good:
        return tr("Good: hard to guess.");
    case Level::Strong:
        return tr("Strong: nobody will guess it.");
    }
    return {};
}

}
