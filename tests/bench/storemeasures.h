// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchworkspace.h"
#include "figures.h"

namespace waymark::bench
{

/** Measures a workspace of @p records entries on a disk below @p parent, from filling it to searching it. */
void measureStore(Figures &figures, const QString &parent, int records);

/** What a process of its own holds in memory once it has opened the file, shown a page and searched; prints KiB. The key comes on standard input, in hexadecimal. */
int tellResident(const QString &path, bool isBare);

/** The words that are searched for, two letters or more. */
[[nodiscard]] QStringList searchedTexts();

}
