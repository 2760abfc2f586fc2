// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openingkey.h"
#include "random.h"

#include <QList>

#include <span>

namespace waymark
{

/**
 * One key, sealed to each of several devices: a byte with the number of slots, then slots of 80 bytes in random order.
 * Slots are filled up to 4, 8, 16 or 32 with ones that nobody can open, and name nobody.
 */
namespace KeySlots
{
inline constexpr qsizetype slotBytes = 80;
inline constexpr qsizetype contentKeyBytes = 32;

/** Bytes of the slots for @p devices. */
[[nodiscard]] qsizetype sizeFor(qsizetype devices);

/** Errors: TooLarge "slots" for more than 32 devices, Invalid "opening-key". */
[[nodiscard]] Result<QByteArray> seal(const SecretBytes &contentKey, const QList<QByteArray> &openingKeys, Random &random);

/** Bytes of the slots that begin with @p first. Errors: Damaged "slots" where no slots begin so. */
[[nodiscard]] Result<qsizetype> sizeFrom(quint8 first);

/** The content key, from the slot that one of @p keys opens. Errors: Damaged "slots", NotForMe. */
[[nodiscard]] Result<SecretBytes> open(QByteArrayView sealedSlots, std::span<const OpeningKey> keys);
}

}
