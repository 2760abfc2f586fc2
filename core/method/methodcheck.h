// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"

namespace waymark
{

/** Whether @p data is complete in itself. Errors: those of Method::create. */
[[nodiscard]] Result<void> checkMethod(const MethodData &data);

}
