// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"
#include "result.h"

namespace waymark::bench
{

/** The value of @p result, or the end of the program. */
template<typename T>
T needed(Result<T> result)
{
    if (!result) {
        giveUp(codeOf(result.error().kind) + QChar(u' ') + result.error().field + QChar(u' ') + result.error().detail);
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

}
