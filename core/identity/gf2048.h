// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace waymark
{

/**
 * The field of 2,048 elements: polynomials over GF(2) modulo x^11 + x^2 + 1, which is primitive, so the powers of the
 * generator x are all elements but zero. Addition is exclusive or.
 */
namespace gf2048
{
using Element = std::uint16_t;

inline constexpr int order = 2047; ///< of the multiplicative group

[[nodiscard]] constexpr Element add(Element a, Element b)
{
    return static_cast<Element>(a ^ b);
}
[[nodiscard]] Element multiply(Element a, Element b);
/** @p b is not zero. */
[[nodiscard]] Element divide(Element a, Element b);
/** The generator to the power of @p exponent, which is not negative. */
[[nodiscard]] Element power(int exponent);
}

}
