// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"

#include <functional>
#include <optional>

namespace waymark
{

/** Runs a function on the thread that writes, and waits for it: long work is done elsewhere, and asks for a little at a time. */
using OnEngine = std::function<Result<void>(const std::function<Result<void>(ActionEngine &)> &)>;

/** Runs @p function, `Result<T>(ActionEngine &)`, by @p onEngine. */
template<typename F>
[[nodiscard]] auto asked(const OnEngine &onEngine, F function) -> std::invoke_result_t<F, ActionEngine &>
{
    using R = std::invoke_result_t<F, ActionEngine &>;
    std::optional<R> result;
    const Result<void> done = onEngine([&](ActionEngine &engine) -> Result<void> {
        result.emplace(function(engine));
        return {};
    });
    return done ? *std::move(result) : R(std::unexpected(done.error()));
}

}
