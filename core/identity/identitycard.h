// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicecertificate.h"
#include "revocation.h"

#include <QList>

namespace waymark
{

/**
 * Who somebody is, signed with that person's key: what a mentee and a mentor give each other. Verified when it was
 * read. A newer card of the same person takes the place of an older one.
 */
struct IdentityCard {
    PersonId person;
    QString name;
    QList<DeviceCertificate> devices; ///< in use: packets are sealed to these
    QList<DeviceCertificate> former; ///< no longer in use, by choice or revoked; what they signed can be verified
    QList<Revocation> revocations;
    QString salt; ///< for the hashed name and e-mail address in credentials
    QString emailHash; ///< "sha256$" and 64 digits, as IdentityObject has it; empty where no address was given
    qint64 issued = 0; ///< instant on the issuer's clock
    QByteArray bytes; ///< the file

    bool operator==(const IdentityCard &) const = default;

    /**
     * The card of @p key's owner with what @p draft says; its person and bytes are filled in.
     * Errors: as read().
     */
    [[nodiscard]] static Result<IdentityCard> issue(const PersonKey &key, const IdentityCard &draft);
    /**
     * Errors: those of SealedObject::open; NotVerified "signature", "possession"; Stranger "devices" or "revocations" where
     * one is not this person's; Invalid, TooLarge with the part in the field.
     */
    [[nodiscard]] static Result<IdentityCard> read(const QByteArray &bytes);

    /** The certificate of a device in use; null where it is not. */
    [[nodiscard]] const DeviceCertificate *device(const DeviceId &id) const;

    static constexpr qsizetype maximumNameBytes = 1024;
    static constexpr qsizetype maximumDevices = 32;
    static constexpr qsizetype maximumFormer = 256;
};

/** How a credential names an identity without telling it: "sha256$" and the SHA-256 of identity and salt (Open Badges 3.0, IdentityObject). */
[[nodiscard]] QString hashedIdentity(const QString &identity, const QString &salt);

}
