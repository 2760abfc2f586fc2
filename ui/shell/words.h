// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waymark
{

/** Loads the words of the language that the system speaks, Qt's own too. Before the first word is shown; needs the application. */
void installWords();

}
