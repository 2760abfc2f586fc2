// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identitycard.h"

#include "cbormapreader.h"
#include "sealedobject.h"

#include <QCborArray>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    Name = 1,
    Devices = 2,
    Former = 3,
    Revocations = 4,
    Salt = 5,
    EmailHash = 6,
    Issued = 7,
};
}

static constexpr qsizetype maximumSaltBytes = 64;
static constexpr qsizetype maximumHashBytes = 128;

template<typename T>
static QCborArray arrayOf(const QList<T> &signedValues)
{
    QCborArray array;
    for (const T &value : signedValues) {
        array.append(value.bytes);
    }
    return array;
}

/** Reads certificates or revocations; each must be of @p person. */
template<typename T>
static Result<QList<T>> readAll(const QList<QByteArray> &encoded, const PersonId &person, const QString &field)
{
    QList<T> result;
    for (const QByteArray &bytes : encoded) {
        WAYMARK_TRY(T value, T::read(bytes));
        if (value.person != person) {
            return failure(Error::Kind::Stranger, field);
        }
        result += std::move(value);
    }
    return result;
}

/** A device stands in one list once, and none that is revoked is in use. */
static Result<void> checkDevices(const IdentityCard &card)
{
    QSet<DeviceId> seen;
    for (const QList<DeviceCertificate> &list : {card.devices, card.former}) {
        for (const DeviceCertificate &certificate : list) {
            if (seen.contains(certificate.device)) {
                return failure(Error::Kind::Invalid, u"devices"_s);
            }
            seen.insert(certificate.device);
        }
    }
    for (const Revocation &revocation : card.revocations) {
        if (card.device(revocation.device) != nullptr) {
            return failure(Error::Kind::Invalid, u"revocations"_s);
        }
    }
    return {};
}

static QByteArray payloadOf(const IdentityCard &card)
{
    QCborMap map;
    map.insert(Name, card.name);
    map.insert(Devices, arrayOf(card.devices));
    map.insert(Former, arrayOf(card.former));
    map.insert(Revocations, arrayOf(card.revocations));
    map.insert(Salt, card.salt);
    map.insert(EmailHash, card.emailHash);
    map.insert(Issued, card.issued);
    return map.toCborValue().toCbor();
}

Result<IdentityCard> IdentityCard::issue(const PersonKey &key, const IdentityCard &draft)
{
    const QByteArray body = key.signedBytes<Purpose::IdentityCard>(payloadOf(draft));
    if (body.size() > SealedObject::maximumBody(SealedKind::IdentityCard)) {
        return failure(Error::Kind::TooLarge, u"card"_s);
    }
    return read(SealedObject::seal(SealedKind::IdentityCard, body));
}

Result<IdentityCard> IdentityCard::read(const QByteArray &bytes)
{
    WAYMARK_TRY(const SealedObject object, SealedObject::open(bytes, SealedKind::IdentityCard));
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::IdentityCard, object.body));
    IdentityCard card;
    card.person = {opened.signer};
    card.bytes = bytes;
    CborMapReader reader(opened.payload);
    card.name = reader.text(Name, maximumNameBytes);
    const QList<QByteArray> devices = reader.byteStrings(Devices, maximumDevices, DeviceCertificate::maximumBytes);
    const QList<QByteArray> former = reader.byteStrings(Former, maximumFormer, DeviceCertificate::maximumBytes);
    const QList<QByteArray> revocations = reader.byteStrings(Revocations, maximumFormer, Revocation::maximumBytes);
    card.salt = reader.text(Salt, maximumSaltBytes);
    card.emailHash = reader.text(EmailHash, maximumHashBytes);
    card.issued = reader.instant(Issued);
    if (card.name.trimmed().isEmpty()) {
        reader.refuse(Name);
    }
    WAYMARK_CHECK(reader.finish());
    WAYMARK_TRY(card.devices, readAll<DeviceCertificate>(devices, card.person, u"devices"_s));
    WAYMARK_TRY(card.former, readAll<DeviceCertificate>(former, card.person, u"devices"_s));
    WAYMARK_TRY(card.revocations, readAll<Revocation>(revocations, card.person, u"revocations"_s));
    WAYMARK_CHECK(checkDevices(card));
    return card;
}

const DeviceCertificate *IdentityCard::device(const DeviceId &id) const
{
    const auto found = std::ranges::find(devices, id, &DeviceCertificate::device);
    return found == devices.end() ? nullptr : &*found;
}

QString hashedIdentity(const QString &identity, const QString &salt)
{
    const QByteArray hash = QCryptographicHash::hash(QString(identity + salt).toUtf8(), QCryptographicHash::Sha256);
    return "sha256$"_L1 + QString::fromLatin1(hash.toHex());
}

}
