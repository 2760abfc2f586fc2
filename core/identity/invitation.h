// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identitycard.h"
#include "recordtype.h"

namespace waymark
{

/**
 * The first of the two files by which people meet: the inviter's card, what the inviter will be in the mentorship, and
 * a commitment to a nonce that the first packet opens. Signed by the inviter's device. Verified when it was read.
 */
struct Invitation {
    IdentityCard inviter;
    DeviceId device;
    Role inviterRole = Role::Mentor;
    QByteArray commitment;
    qint64 issued = 0; ///< instant on the inviter's clock
    QByteArray bytes; ///< the file

    /** @p nonce has 32 bytes and stays secret until the first packet; @p role is Mentee or Mentor. @p device is in @p card. */
    [[nodiscard]] static Invitation make(const IdentityCard &card, const DeviceKey &device, Role role, const QByteArray &nonce, qint64 issued);
    /**
     * Errors: those of SealedObject::open and IdentityCard::read; NotVerified "signature"; Stranger "device" where the
     * signing device is not in the card; Invalid with the part in the field; Newer "role".
     */
    [[nodiscard]] static Result<Invitation> read(const QByteArray &bytes);

    /** Names the invitation: BLAKE2b-256 of the file. */
    [[nodiscard]] QByteArray id() const;
    [[nodiscard]] Role inviteeRole() const { return inviterRole == Role::Mentor ? Role::Mentee : Role::Mentor; }
    /** Whether @p nonce is the one that this invitation committed to. */
    [[nodiscard]] bool isOpenedBy(const QByteArray &nonce) const;
};

inline constexpr qsizetype nonceLength = 32;

}
