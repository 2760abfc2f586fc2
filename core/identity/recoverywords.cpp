// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recoverywords.h"

#include "bits.h"
#include "hashing.h"
#include "reedsolomon.h"
#include "wordlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype keyLength = 32;
static constexpr int wordsInName = 4;

static_assert(recoverywords::checkWords == reedsolomon::checkSymbols && (keyLength + 1) * 8 == recoverywords::dataWords * bitsPerWord);

static char checksumOf(QByteArrayView key)
{
    return blake2b("recovery-words", key).front();
}

static reedsolomon::Symbols dataSymbols(QByteArrayView key)
{
    QByteArray bytes = key.toByteArray();
    bytes += checksumOf(key);
    reedsolomon::Symbols symbols;
    for (int i = 0; i < recoverywords::dataWords; ++i) {
        symbols.push_back(static_cast<gf2048::Element>(bitsAt(bytes, qsizetype(i) * bitsPerWord, bitsPerWord)));
    }
    wipe(bytes);
    return symbols;
}

/** The 33 bytes of 24 symbols. */
static QByteArray bytesOf(const reedsolomon::Symbols &symbols)
{
    QByteArray bytes(keyLength + 1, '\0');
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const unsigned symbol = symbols.at(static_cast<std::size_t>(bit / bitsPerWord));
        const unsigned value = (symbol >> static_cast<unsigned>(bitsPerWord - 1 - bit % bitsPerWord)) & 1U;
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes.at(bit / 8)) | (value << static_cast<unsigned>(7 - bit % 8)));
    }
    return bytes;
}

namespace
{
struct Typed {
    reedsolomon::Symbols symbols; ///< 0 where the word is not in the list
    QList<int> unknown; ///< positions from 0
};
}

static Typed numbersOf(const QStringList &words)
{
    Typed result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<int> number = wordNumber(words.at(i));
        result.symbols.push_back(static_cast<gf2048::Element>(number.value_or(0)));
        if (!number) {
            result.unknown += static_cast<int>(i);
        }
    }
    return result;
}

static QString positionsText(const QList<int> &positions)
{
    QStringList texts;
    for (const int position : positions) {
        texts += QString::number(position + 1);
    }
    return texts.join(u',');
}

/** A word that is not in the list was wrong even where the number taken for it happens to be right. */
static QList<recoverywords::Correction> correctionsOf(const QStringList &typed, const Typed &numbers, const reedsolomon::Corrected &corrected)
{
    QList<recoverywords::Correction> result;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (std::ranges::contains(corrected.positions, static_cast<int>(i)) || numbers.unknown.contains(static_cast<int>(i))) {
            result.append({.position = static_cast<int>(i) + 1, .typed = typed.at(i), .meant = wordAt(corrected.symbols.at(static_cast<std::size_t>(i)))});
        }
    }
    return result;
}

QStringList recoverywords::wordsFor(const SecretBytes &key)
{
    Q_ASSERT(key.size() == keyLength);
    QStringList words;
    for (const gf2048::Element symbol : reedsolomon::encoded(dataSymbols(key.view()))) {
        words += wordAt(symbol);
    }
    return words;
}

Result<recoverywords::Recovered> recoverywords::keyFrom(const QStringList &typed)
{
    if (typed.size() != allWords) {
        return failure(Error::Kind::Invalid, u"count"_s);
    }
    const Typed numbers = numbersOf(typed);
    const std::optional<reedsolomon::Corrected> corrected = reedsolomon::corrected(numbers.symbols);
    if (!corrected) {
        return failure(Error::Kind::WrongWord, positionsText(numbers.unknown));
    }
    QByteArray bytes = bytesOf(corrected->symbols);
    const bool holds = checksumOf(QByteArrayView(bytes).first(keyLength)) == bytes.back();
    SecretBytes key = SecretBytes::copied(QByteArrayView(bytes).first(keyLength));
    wipe(bytes);
    if (!holds) {
        return failure(Error::Kind::WrongWord, positionsText(numbers.unknown));
    }
    return Recovered{.key = std::move(key), .corrections = correctionsOf(typed, numbers, *corrected)};
}

QStringList recoverywords::splitWords(const QString &text)
{
    static const QRegularExpression betweenWords(u"[\\s,;.:)\\d]+"_s);
    return text.split(betweenWords, Qt::SkipEmptyParts);
}

QString keyName(const SecretBytes &key)
{
    return wordsOf(blake2b("key-name", key.view()), wordsInName).join(u' ');
}

}
