// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace waymark
{

/** Runs one command line, its first word the program; prints to standard output and standard error; gives the exit code. */
[[nodiscard]] int runCommandLine(const QStringList &arguments);

}
