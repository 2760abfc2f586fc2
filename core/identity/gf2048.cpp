// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gf2048.h"

#include <array>

namespace waymark::gf2048
{

namespace
{
struct Tables {
    std::array<Element, order> power{};
    std::array<int, order + 1> logarithm{};
};
}

static constexpr Tables makeTables()
{
    constexpr unsigned modulus = 0x805;
    constexpr unsigned overflow = 0x800;
    Tables tables;
    unsigned value = 1;
    for (int exponent = 0; exponent < order; ++exponent) {
        tables.power.at(static_cast<std::size_t>(exponent)) = static_cast<Element>(value);
        tables.logarithm.at(value) = exponent;
        value <<= 1U;
        if ((value & overflow) != 0) {
            value ^= modulus;
        }
    }
    return tables;
}

static constexpr Tables tables = makeTables();

Element power(int exponent)
{
    return tables.power.at(static_cast<std::size_t>(exponent % order));
}

Element multiply(Element a, Element b)
{
    return a == 0 || b == 0 ? Element(0) : power(tables.logarithm.at(a) + tables.logarithm.at(b));
}

Element divide(Element a, Element b)
{
    return a == 0 ? Element(0) : power(tables.logarithm.at(a) + order - tables.logarithm.at(b));
}

}
