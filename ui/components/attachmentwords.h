// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace waymark
{

/** Why the file called @p name was not attached, what was kept and what to do, in whole sentences. */
[[nodiscard]] QString describeAttaching(const QString &name, const Error &error);

/** A pasted text of @p bytes was too long for a text field and is attached as the file @p name, in a whole sentence. */
[[nodiscard]] QString keptAsFile(const QString &name, qsizetype bytes);

}
