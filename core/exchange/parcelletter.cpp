// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcelletter.h"

#include "strictcbor.h"

#include <QCborMap>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace LetterMember
{
enum : std::uint8_t { Format, From, Device, To, At, Number, Of, Count };
}

static constexpr qsizetype deviceBytes = 16;
static constexpr qint64 anyInteger = std::numeric_limits<qint64>::max();
static constexpr int mostParcels = 1'000'000;

QByteArray signedLetter(const ParcelLetter &letter, const DeviceKey &device)
{
    QCborMap map;
    map.insert(LetterMember::Format, ParcelLetter::newestFormat);
    map.insert(LetterMember::From, letter.from.key);
    map.insert(LetterMember::Device, letter.device.bytes);
    map.insert(LetterMember::To, letter.to.key);
    map.insert(LetterMember::At, letter.at);
    map.insert(LetterMember::Number, letter.number);
    map.insert(LetterMember::Of, letter.count);
    const QByteArray cbor = strictlyEncoded(map);
    return device.sign<Purpose::Parcel>(cbor) + cbor;
}

/** The head of the map: a letter of this format, whole. */
static Result<void> readFormat(StrictCbor &cbor, const CborPlace &root)
{
    WAYMARK_TRY(const qsizetype members, cbor.map(root, 1, 1000));
    WAYMARK_CHECK(cbor.key(root, LetterMember::Format));
    WAYMARK_TRY(const qint64 format, cbor.integer(CborPlace(root, "format"_L1), 1, anyInteger));
    if (format > ParcelLetter::newestFormat) {
        return failure(Error::Kind::Newer, u"letter.format"_s);
    }
    return members == LetterMember::Count ? Result<void>() : failure(Error::Kind::Invalid, u"letter"_s);
}

static Result<void> readPeople(StrictCbor &cbor, const CborPlace &root, ParcelLetter &letter)
{
    WAYMARK_CHECK(cbor.key(root, LetterMember::From));
    WAYMARK_TRY(letter.from.key, cbor.bytes(CborPlace(root, "from"_L1), publicKeyLength));
    WAYMARK_CHECK(cbor.key(root, LetterMember::Device));
    WAYMARK_TRY(letter.device.bytes, cbor.bytes(CborPlace(root, "device"_L1), deviceBytes));
    WAYMARK_CHECK(cbor.key(root, LetterMember::To));
    WAYMARK_TRY(letter.to.key, cbor.bytes(CborPlace(root, "to"_L1), publicKeyLength));
    return {};
}

static Result<void> readNumbers(StrictCbor &cbor, const CborPlace &root, ParcelLetter &letter)
{
    WAYMARK_CHECK(cbor.key(root, LetterMember::At));
    WAYMARK_TRY(letter.at, cbor.integer(CborPlace(root, "at"_L1), -anyInteger, anyInteger));
    WAYMARK_CHECK(cbor.key(root, LetterMember::Number));
    WAYMARK_TRY(const qint64 number, cbor.integer(CborPlace(root, "number"_L1), 1, mostParcels));
    WAYMARK_CHECK(cbor.key(root, LetterMember::Of));
    WAYMARK_TRY(const qint64 count, cbor.integer(CborPlace(root, "of"_L1), number, mostParcels));
    letter.number = static_cast<int>(number);
    letter.count = static_cast<int>(count);
    return {};
}

Result<ParcelLetter> parcelLetterFrom(const QByteArray &item)
{
    if (item.size() <= signatureLength) {
        return failure(Error::Kind::Damaged, u"letter"_s);
    }
    const CborPlace root("letter"_L1);
    StrictCbor cbor(QByteArrayView(item).sliced(signatureLength));
    ParcelLetter letter;
    WAYMARK_CHECK(readFormat(cbor, root));
    WAYMARK_CHECK(readPeople(cbor, root, letter));
    WAYMARK_CHECK(readNumbers(cbor, root, letter));
    WAYMARK_CHECK(cbor.end(root));
    return letter;
}

Result<void> verifyLetter(const QByteArray &item, QByteArrayView signingKey)
{
    const QByteArrayView bytes = item;
    return verifySignature(Purpose::Parcel, signingKey, bytes.sliced(signatureLength), bytes.first(signatureLength));
}

}
