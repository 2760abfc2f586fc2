// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace waymark
{

/**
 * The size to which @p size bytes are filled up before they are encrypted, so that a length tells little: Padmé
 * (Nikitin and others 2019, "Reducing Metadata Leakage from Encrypted Files"), at least 512 bytes, at most 12 % more.
 */
[[nodiscard]] qint64 sizeClass(qint64 size);

/** The number of slots that stand where @p devices are sealed to: 4, 8, 16 or 32; 0 where there are more than 32. */
[[nodiscard]] int slotClass(qsizetype devices);

}
