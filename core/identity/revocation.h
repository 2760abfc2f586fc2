// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personkey.h"

#include <QHash>

namespace waymark
{

/**
 * A person's word that a device of hers counts no more beyond what she knows of it: per space the last sequence that
 * counts; where a space is not named, nothing does. The spaces are named by a hash that only those who know the space
 * can make, so that the people of one do not learn of the others.
 */
struct Revocation {
    PersonId person;
    DeviceId device;
    QHash<QByteArray, qint64> lastSequences; ///< by tag; see lastSequence()
    QByteArray salt;
    qint64 issued = 0; ///< instant on the issuer's clock
    QByteArray bytes; ///< as signed and stored

    bool operator==(const Revocation &) const = default;

    /** @p lastSequences are not negative and at most maximumSpaces. */
    [[nodiscard]] static Revocation issue(const PersonKey &person, const DeviceId &device, const QHash<SpaceId, qint64> &lastSequences, qint64 issued,
                                          Random &random);
    /** Errors: Invalid with the part in the field; TooLarge; NotVerified "signature". */
    [[nodiscard]] static Result<Revocation> read(const QByteArray &bytes);

    /** The last packet of the device in @p space that counts; 0: none. */
    [[nodiscard]] qint64 lastSequence(const SpaceId &space) const;

    static constexpr qsizetype maximumSpaces = 512;
    static constexpr qsizetype maximumBytes = 32 * 1024;
};

}
