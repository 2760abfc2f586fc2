// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicecertificate.h"

#include "cbormapreader.h"

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{
enum Key {
    SigningKeyBytes = 1,
    OpeningKeyBytes = 2,
    Name = 3,
    Issued = 4,
    Possession = 5,
};
}

/** What a device signs: whose it is, and what opens what is sealed to it. */
static QByteArray possessionOf(const PersonId &person, const QByteArray &openingKey)
{
    return person.key + openingKey;
}

DeviceCertificate DeviceCertificate::issue(const PersonKey &person, const DeviceKey &device, const QString &name, qint64 issued)
{
    QCborMap map;
    map.insert(SigningKeyBytes, device.signingPublicKey());
    map.insert(OpeningKeyBytes, device.opening().publicKey());
    map.insert(Name, name);
    map.insert(Issued, issued);
    map.insert(Possession, device.sign<Purpose::DevicePossession>(possessionOf(person.id(), device.opening().publicKey())));
    return {.person = person.id(),
            .device = device.id(),
            .signingKey = device.signingPublicKey(),
            .openingKey = device.opening().publicKey(),
            .name = name,
            .issued = issued,
            .bytes = person.signedBytes<Purpose::DeviceCertificate>(map.toCborValue().toCbor())};
}

Result<DeviceCertificate> DeviceCertificate::read(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes) {
        return failure(Error::Kind::TooLarge, u"certificate"_s);
    }
    WAYMARK_TRY(const SignedBytes opened, SignedBytes::open(Purpose::DeviceCertificate, bytes));
    CborMapReader reader(opened.payload);
    DeviceCertificate result{.person = {opened.signer},
                             .device = {},
                             .signingKey = reader.bytes(SigningKeyBytes, publicKeyLength),
                             .openingKey = reader.bytes(OpeningKeyBytes, publicKeyLength),
                             .name = reader.text(Name, maximumNameBytes),
                             .issued = reader.instant(Issued),
                             .bytes = bytes};
    const QByteArray possession = reader.bytes(Possession, signatureLength);
    WAYMARK_CHECK(reader.finish());
    if (!verifySignature(Purpose::DevicePossession, result.signingKey, possessionOf(result.person, result.openingKey), possession)) {
        return failure(Error::Kind::NotVerified, u"possession"_s);
    }
    result.device = deviceIdOf(result.signingKey);
    return result;
}

}
