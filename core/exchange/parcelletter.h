// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicekey.h"

namespace waymark
{

/** The first item of a parcel: who wrote it, with which device, for whom. Signed by that device. */
struct ParcelLetter {
    static constexpr int newestFormat = 1;

    PersonId from;
    DeviceId device;
    PersonId to;
    qint64 at = 0; ///< instant on the writer's clock
    int number = 1; ///< this parcel
    int count = 1; ///< of so many that were written together

    bool operator==(const ParcelLetter &) const = default;
};

/** The bytes of the item: a signature, and CBOR. */
[[nodiscard]] QByteArray signedLetter(const ParcelLetter &letter, const DeviceKey &device);

/** What @p item says; who signed it is not known yet. Errors: Damaged "letter"; Newer "letter.format"; Invalid, OutOfRange, TooLarge with the place. */
[[nodiscard]] Result<ParcelLetter> parcelLetterFrom(const QByteArray &item);
/** Errors: NotVerified "signature". */
[[nodiscard]] Result<void> verifyLetter(const QByteArray &item, QByteArrayView signingKey);

}
