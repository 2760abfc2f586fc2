// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "identitycard.h"

namespace waymark
{

/**
 * Brings the devices of a card into the tables. A device never comes back: one that was given up or revoked stays so,
 * whatever an older or a forged list says, and one that belongs to somebody stays his. Gives whether anything changed.
 * Errors: NotAllowed "device" where a device is known as another person's; those of IdentityRepository.
 */
[[nodiscard]] Result<bool> takeDevices(Database &database, const IdentityCard &card);

/**
 * Takes over a newer card of somebody known.
 * Errors: Stranger "person" where nobody known has this key; AlreadyKnown "card" where it is not newer; those of
 * takeDevices().
 */
[[nodiscard]] Result<void> takeNewerCard(Database &database, const IdentityCard &card);

/** Takes the card of somebody whom I meet now, known or not; an older card of somebody known adds nothing. Errors: those of takeDevices(). */
[[nodiscard]] Result<void> takeCardOfMeeting(Database &database, const IdentityCard &card, qint64 now);

}
