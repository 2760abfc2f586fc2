// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** Tables of the exchange. None is a record: what they hold is about this device's own packets, and travels with none of them. */
[[nodiscard]] ConceptSchema exchangeSchema();

}
