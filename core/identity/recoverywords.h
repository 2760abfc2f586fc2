// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark
{

/**
 * A key of 32 bytes as words for paper: 24 data words (256 bits and 8 bits of BLAKE2b-256 over them) and 4 words of a
 * Reed-Solomon code, so that up to two words that are wrong, unreadable or exchanged are found, named and put right.
 */
namespace recoverywords
{
inline constexpr int dataWords = 24;
inline constexpr int checkWords = 4;
inline constexpr int allWords = dataWords + checkWords;

/** The 28 words of @p key, which has 32 bytes. */
[[nodiscard]] QStringList wordsFor(const SecretBytes &key);

/** A word that was wrong. */
struct Correction {
    int position = 0; ///< counted from 1, as printed
    QString typed;
    QString meant;

    bool operator==(const Correction &) const = default;
};

struct Recovered {
    SecretBytes key;
    QList<Correction> corrections;
};

/**
 * The key that @p typed stands for: 28 words, an empty one where it cannot be read.
 * Errors: Invalid "count" where there are not 28; WrongWord: more than two are wrong. The field then names those that
 * are not in the list ("3,7,21"), and is empty where all are in the list and it cannot be said which.
 */
[[nodiscard]] Result<Recovered> keyFrom(const QStringList &typed);

/** Splits what somebody typed or pasted: blanks, commas, line ends, and numbers before the words ("1. abandon") are left out. */
[[nodiscard]] QStringList splitWords(const QString &text);
}

/** How a recovery sheet, a backup and Settings call a key: the first four words of its hash. Says nothing about the key. */
[[nodiscard]] QString keyName(const SecretBytes &key);

}
