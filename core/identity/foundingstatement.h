// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicecertificate.h"
#include "recordtype.h"

#include <QList>

namespace waymark
{

/** Somebody in a space, and as what. */
struct SpaceMember {
    PersonId person;
    Role role = Role::Mentee;

    auto operator<=>(const SpaceMember &) const = default;
};

/**
 * What a space is, for ever: its kind, its members and their roles, signed by a device of its owner, whose certificate
 * is inside. The id of the space is the hash of these bytes, so nobody can change them. Verified when it was read.
 */
struct FoundingStatement {
    static constexpr QLatin1StringView mentorship = QLatin1StringView("mentorship");

    QString kind;
    PersonId owner;
    QList<SpaceMember> members; ///< by ascending key
    qint64 founded = 0; ///< instant on the owner's clock
    QByteArray bytes; ///< as signed and stored

    bool operator==(const FoundingStatement &) const = default;

    /** A mentorship of two people, one of whom, the owner, signs. Errors: as read(). */
    [[nodiscard]] static Result<FoundingStatement> makeMentorship(const DeviceCertificate &certificate, const DeviceKey &device,
                                                                  const QList<SpaceMember> &members, qint64 founded, Random &random);
    /**
     * Errors: Invalid with the part in the field, among them "members" where a mentorship is not of one mentee and one
     * mentor with the owner among them; Newer "kind" or "role"; NotVerified "signature"; Stranger "device" where the
     * certificate is not the signing device's; TooLarge.
     */
    [[nodiscard]] static Result<FoundingStatement> read(const QByteArray &bytes);

    /** BLAKE2b-256 of the bytes. */
    [[nodiscard]] SpaceId space() const { return {blake2b(bytes)}; }

    static constexpr qsizetype maximumBytes = 16 * 1024;
    static constexpr qsizetype maximumMembers = 64;
};

}
