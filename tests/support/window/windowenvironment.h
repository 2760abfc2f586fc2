// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

/** A home folder of the test's own, in which nothing is animated. To be called before the application is made. */
void prepareEnvironment(const QString &home);

/** Names and style as the program sets them up before its window. To be called once the application is made. */
void prepareStyle();

}
