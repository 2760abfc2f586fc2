// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace waymark
{

/** What happened, what was kept and what to do next, in English for the command line. */
[[nodiscard]] QString sentenceOf(const Error &error);

}
