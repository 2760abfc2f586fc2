// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <functional>

namespace waymark
{

/**
 * Called from time to time by long work, on the thread that does it, with how much of how much is done (the whole is
 * 0 where it is not known). Work ends with Cancelled when it returns false; an empty function is never called.
 */
using Progress = std::function<bool(qint64 done, qint64 whole)>;

}
