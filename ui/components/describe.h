// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace waymark
{

/** What @p error means for a person, in a whole sentence: what happened, and what to do where something can be done. */
[[nodiscard]] QString describe(const Error &error);

/** Nothing was signed, as the computer's clock is behind the newest time that is known here. A person may say that it is right. */
[[nodiscard]] bool isAboutTheClock(const Error &error);

/** Nobody has to change what was typed: there may be room on the disk soon, or the other program gone. Trying again makes sense. */
[[nodiscard]] bool mayPass(const Error &error);

/** Why what somebody typed is not stored, and what becomes of it, in whole sentences. */
[[nodiscard]] QString describeUnsaved(const Error &error);

}
