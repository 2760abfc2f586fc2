// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gf2048.h"

#include <optional>
#include <vector>

namespace waymark
{

/**
 * A Reed-Solomon code over GF(2^11) with four check symbols (Reed and Solomon 1960; decoding after Peterson, Gorenstein
 * and Zierler): up to two wrong symbols among at most 2,047 are found and corrected. The generator's roots are the
 * first to the fourth power of x; the first symbol is the coefficient of the highest power.
 */
namespace reedsolomon
{
using Symbols = std::vector<gf2048::Element>;

inline constexpr int checkSymbols = 4;

/** @p data with its check symbols after it. */
[[nodiscard]] Symbols encoded(const Symbols &data);

struct Corrected {
    Symbols symbols;
    std::vector<int> positions; ///< of those that were wrong, ascending, counted from 0

    bool operator==(const Corrected &) const = default;
};

/** Nothing where more than two symbols are wrong; three or more may, seldom, pass for another message. */
[[nodiscard]] std::optional<Corrected> corrected(const Symbols &received);
}

}
