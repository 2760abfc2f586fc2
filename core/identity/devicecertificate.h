// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicekey.h"
#include "personkey.h"

#include <QString>

namespace waymark
{

/** A person's word that a device is hers, with the device's own word that it is. Verified when it was read. */
struct DeviceCertificate {
    PersonId person;
    DeviceId device;
    QByteArray signingKey; ///< Ed25519 public key, 32 bytes
    QByteArray openingKey; ///< X25519 public key, 32 bytes
    QString name; ///< as its owner calls it, such as "Laptop"
    qint64 issued = 0; ///< instant on the issuer's clock
    QByteArray bytes; ///< as signed and stored

    bool operator==(const DeviceCertificate &) const = default;

    /** @p name is at most maximumNameBytes of UTF-8. */
    [[nodiscard]] static DeviceCertificate issue(const PersonKey &person, const DeviceKey &device, const QString &name, qint64 issued);
    /** Errors: Invalid with the part in the field; NotVerified "signature", or "possession" where the device did not agree. */
    [[nodiscard]] static Result<DeviceCertificate> read(const QByteArray &bytes);

    static constexpr qsizetype maximumNameBytes = 256;
    static constexpr qsizetype maximumBytes = 1024;
};

}
