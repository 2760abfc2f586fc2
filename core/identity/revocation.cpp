// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revocation.h"

#include "cbormapreader.h"
#include "hashing.h"
#include "version.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Device = 1,
    Salt = 2,
    Sequences = 3, ///< [tag, sequence, tag, sequence, …], tags ascending
    Issued = 4,
};
}

static constexpr qsizetype deviceLength = 16;
static constexpr qsizetype saltLength = 16;
static constexpr qsizetype tagLength = 16;

static QByteArray tagOf(const SpaceId &space, const QByteArray &salt)
{
    return blake2b("revoked-space", QByteArray(salt + space.bytes)).first(tagLength);
}

static QCborArray arrayOf(const QHash<QByteArray, qint64> &sequences)
{
    QList<QByteArray> tags = sequences.keys();
    std::ranges::sort(tags);
    QCborArray array;
    for (const QByteArray &tag : std::as_const(tags)) {
        array.append(tag);
        array.append(sequences.value(tag));
    }
    return array;
}

static QHash<QByteArray, qint64> sequencesFrom(CborMapReader &reader)
{
    const QList<QCborValue> values = reader.array(Sequences, 2 * Revocation::maximumSpaces);
    QHash<QByteArray, qint64> result;
    QByteArray last;
    for (qsizetype i = 0; i + 1 < values.size(); i += 2) {
        const QByteArray tag = values.at(i).toByteArray();
        const qint64 sequence = values.at(i + 1).toInteger(-1);
        if (tag.size() != tagLength || tag <= last || sequence < 0 || sequence > maximumCounter) {
            reader.refuse(Sequences);
        }
        result.insert(tag, sequence);
        last = tag;
    }
    if (values.size() % 2 != 0) {
        reader.refuse(Sequences);
    }
    return result;
}

Revocation Revocation::issue(const PersonKey &person, const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences, qint64 issued, Random &random)
{
    Revocation result{.person = person.id(), .device = device, .lastSequences = {}, .salt = random.bytes(saltLength), .issued = issued, .bytes = {}};
    for (const auto &[space, sequence] : lastSequences.asKeyValueRange()) {
        result.lastSequences.insert(tagOf(space, result.salt), sequence);
    }
    QCborMap map;
    map.insert(Device, device.bytes);
    map.insert(Salt, result.salt);
    map.insert(Sequences, arrayOf(result.lastSequences));
    map.insert(Issued, issued);
    result.bytes = person.signedBytes<Purpose::Revocation>(map.toCborValue().toCbor());
    return result;
}

Result<Revocation> Revocation::read(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes) {
        return failure(Error::Kind::TooLarge, u"revocation"_s);
    }
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::Revocation, bytes));
    CborMapReader reader(opened.payload);
    Revocation result{.person = {opened.signer},
                      .device = {reader.bytes(Device, deviceLength)},
                      .lastSequences = sequencesFrom(reader),
                      .salt = reader.bytes(Salt, saltLength),
                      .issued = reader.instant(Issued),
                      .bytes = bytes};
    WAYMARK_CHECK(reader.finish());
    return result;
}

qint64 Revocation::lastSequence(const SpaceId &space) const
{
    return lastSequences.value(tagOf(space, salt), 0);
}

}
