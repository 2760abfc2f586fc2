// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base58.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QLatin1StringView alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"_L1;
static constexpr unsigned base = 58;
static constexpr qsizetype maximumLength = 256;

/** Multiplies a number of little-endian digits in base @p digitBase by @p factor and adds @p carry. */
static void multiplyAdd(std::vector<unsigned> &digits, unsigned digitBase, unsigned factor, unsigned carry)
{
    for (unsigned &digit : digits) {
        const unsigned value = digit * factor + carry;
        digit = value % digitBase;
        carry = value / digitBase;
    }
    for (; carry > 0; carry /= digitBase) {
        digits.push_back(carry % digitBase);
    }
}

QString toBase58(QByteArrayView bytes)
{
    std::vector<unsigned> digits;
    qsizetype zeros = 0;
    for (const char byte : bytes) {
        multiplyAdd(digits, base, 256, static_cast<unsigned char>(byte));
        zeros += digits.empty() ? 1 : 0;
    }
    QString text(zeros, u'1');
    std::for_each(digits.rbegin(), digits.rend(), [&text](unsigned digit) { text += alphabet.at(digit); });
    return text;
}

Result<QByteArray> fromBase58(QStringView text)
{
    if (text.size() > maximumLength) {
        return failure(Error::Kind::TooLong, u"base58"_s);
    }
    std::vector<unsigned> bytes;
    qsizetype zeros = 0;
    for (const QChar character : text) {
        const qsizetype digit = alphabet.indexOf(character);
        if (digit < 0) {
            return failure(Error::Kind::Invalid, u"base58"_s);
        }
        multiplyAdd(bytes, 256, base, static_cast<unsigned>(digit));
        zeros += bytes.empty() ? 1 : 0;
    }
    QByteArray result(zeros, '\0');
    std::for_each(bytes.rbegin(), bytes.rend(), [&result](unsigned byte) { result += static_cast<char>(byte); });
    return result;
}

}
