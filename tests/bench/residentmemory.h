// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace waymark::bench
{

/** Memory of this process that is resident now, in KiB. */
[[nodiscard]] qint64 residentKiB();
/** The most that was resident at once, in KiB. */
[[nodiscard]] qint64 peakResidentKiB();

}
