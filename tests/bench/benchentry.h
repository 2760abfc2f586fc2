// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"

namespace waymark::bench
{

/**
 * Entry number @p number of an invented journal: about 500 bytes whose words are spread as in a real one, a few frequent
 * and most rare (Zipf). Ten entries a day. The same for the same number.
 */
[[nodiscard]] JournalDraft benchEntry(int number);

/** The body of that entry after it was written anew. */
[[nodiscard]] QString rewrittenBody(int number);

}
