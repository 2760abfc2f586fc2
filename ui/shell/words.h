// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

/**
 * Loads the words of the language that was chosen, or that the system speaks, Qt's own too; and over them those of
 * @p file, a translation that somebody is working on, where one is named. Before the first word is shown; needs the
 * application.
 */
void installWords(const QString &file = {});

}
