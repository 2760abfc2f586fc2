// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"

namespace waymark::bench
{

/** Receives @p records changes of another member of a mentorship, an action each, into an empty workspace below @p parent. */
void measureReceiving(Figures &figures, const QString &parent, int records);

}
