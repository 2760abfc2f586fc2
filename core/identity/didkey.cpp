// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "didkey.h"

#include "base58.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QLatin1StringView prefix = "did:key:"_L1;
static constexpr QByteArrayView codec = "\xed\x01";
static constexpr qsizetype keyLength = 32;
static constexpr qsizetype shownCharacters = 8;

QString multikeyOf(const PersonId &person)
{
    return u'z' + toBase58(QByteArray(codec.toByteArray() + person.key));
}

QString didOf(const PersonId &person)
{
    return prefix + multikeyOf(person);
}

Result<PersonId> personFromDid(QStringView did)
{
    if (!did.startsWith(prefix) || did.size() <= prefix.size() || did.at(prefix.size()) != u'z') {
        return failure(Error::Kind::Invalid, u"did"_s);
    }
    const Result<QByteArray> bytes = fromBase58(did.sliced(prefix.size() + 1));
    if (!bytes || !bytes->startsWith(codec) || bytes->size() != codec.size() + keyLength) {
        return failure(Error::Kind::Invalid, u"did"_s);
    }
    return PersonId{bytes->sliced(codec.size())};
}

QString shortDid(const PersonId &person)
{
    return didOf(person).last(shownCharacters);
}

}
