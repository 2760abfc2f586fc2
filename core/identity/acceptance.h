// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "invitation.h"

namespace waymark
{

/**
 * The second of the two files by which people meet: the answer to one invitation, with the invitee's card and nonce.
 * Signed by the invitee's device. Verified when it was read.
 */
struct Acceptance {
    IdentityCard invitee;
    DeviceId device;
    QByteArray invitation; ///< id of the invitation that it answers
    QByteArray nonce;
    qint64 issued = 0; ///< instant on the invitee's clock
    QByteArray bytes; ///< the file

    /** @p nonce has 32 bytes; @p device is in @p card. */
    [[nodiscard]] static Acceptance make(const Invitation &invitation, const IdentityCard &card, const DeviceKey &device, const QByteArray &nonce,
                                         qint64 issued);
    /** Errors: as Invitation::read. */
    [[nodiscard]] static Result<Acceptance> read(const QByteArray &bytes);
};

/**
 * The five words (55 bits) that both people see, made of both cards, both nonces and the invitation; to be compared by
 * voice. Somebody in between had to fix a nonce towards each side before knowing the other's, and so has one try in
 * 2^55. @p inviterNonce is the one that @p invitation committed to.
 */
[[nodiscard]] QString fiveWords(const Invitation &invitation, const Acceptance &acceptance, const QByteArray &inviterNonce);

}
