// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reedsolomon.h"

#include <algorithm>
#include <array>

namespace waymark::reedsolomon
{

using gf2048::add;
using gf2048::divide;
using gf2048::Element;
using gf2048::multiply;
using gf2048::power;

using Syndromes = std::array<Element, checkSymbols>;

namespace
{
/** A wrong symbol: x to the power of its place from the end, and what was added to it. */
struct Fault {
    int place = 0;
    Element value = 0;
};
}

/** The coefficients of (y - x)(y - x²)(y - x³)(y - x⁴), the highest, which is 1, left out; highest first. */
static Syndromes generator()
{
    std::vector<Element> polynomial{1};
    for (int root = 1; root <= checkSymbols; ++root) {
        polynomial.push_back(0);
        for (std::size_t i = polynomial.size() - 1; i > 0; --i) {
            polynomial[i] = add(polynomial[i], multiply(polynomial[i - 1], power(root)));
        }
    }
    Syndromes result{};
    std::copy(polynomial.begin() + 1, polynomial.end(), result.begin());
    return result;
}

Symbols encoded(const Symbols &data)
{
    const Syndromes factors = generator();
    Syndromes remainder{};
    for (const Element symbol : data) {
        const Element lead = add(symbol, remainder[0]);
        std::shift_left(remainder.begin(), remainder.end(), 1);
        remainder.back() = 0;
        for (std::size_t i = 0; i < remainder.size(); ++i) {
            remainder[i] = add(remainder[i], multiply(lead, factors[i]));
        }
    }
    Symbols result = data;
    result.insert(result.end(), remainder.begin(), remainder.end());
    return result;
}

static Syndromes syndromesOf(const Symbols &received)
{
    Syndromes result{};
    for (int i = 0; i < checkSymbols; ++i) {
        Element value = 0;
        for (const Element symbol : received) {
            value = add(multiply(value, power(i + 1)), symbol);
        }
        result.at(static_cast<std::size_t>(i)) = value;
    }
    return result;
}

static bool isZero(const Syndromes &syndromes)
{
    return std::ranges::all_of(syndromes, [](Element value) { return value == 0; });
}

/** The places at which y² + a·y + b is zero for y = x^place. */
static std::vector<int> rootsOf(Element a, Element b, int length)
{
    std::vector<int> places;
    for (int place = 0; place < length; ++place) {
        const Element y = power(place);
        if (add(multiply(add(y, a), y), b) == 0) {
            places.push_back(place);
        }
    }
    return places;
}

static std::vector<Fault> oneFault(const Syndromes &s, int length)
{
    if (s[0] == 0 || s[1] == 0) {
        return {};
    }
    const Element locator = divide(s[1], s[0]);
    for (int place = 0; place < length; ++place) {
        if (power(place) == locator) {
            return {{.place = place, .value = divide(s[0], locator)}};
        }
    }
    return {};
}

static std::vector<Fault> twoFaults(const Syndromes &s, Element determinant, int length)
{
    const Element a = divide(add(multiply(s[0], s[3]), multiply(s[1], s[2])), determinant);
    const Element b = divide(add(multiply(s[1], s[3]), multiply(s[2], s[2])), determinant);
    const std::vector<int> places = rootsOf(a, b, length);
    if (places.size() != 2) {
        return {};
    }
    const Element first = power(places[0]);
    const Element second = power(places[1]);
    const auto value = [&s](Element here, Element other) { return divide(add(multiply(s[0], other), s[1]), multiply(here, add(here, other))); };
    return {{.place = places[0], .value = value(first, second)}, {.place = places[1], .value = value(second, first)}};
}

static std::vector<Fault> faultsOf(const Syndromes &s, int length)
{
    const Element determinant = add(multiply(s[1], s[1]), multiply(s[0], s[2]));
    return determinant == 0 ? oneFault(s, length) : twoFaults(s, determinant, length);
}

std::optional<Corrected> corrected(const Symbols &received)
{
    Corrected result{.symbols = received, .positions = {}};
    const Syndromes syndromes = syndromesOf(received);
    if (isZero(syndromes)) {
        return result;
    }
    const int length = static_cast<int>(received.size());
    for (const Fault &fault : faultsOf(syndromes, length)) {
        const int position = length - 1 - fault.place;
        Element &symbol = result.symbols.at(static_cast<std::size_t>(position));
        symbol = add(symbol, fault.value);
        result.positions.push_back(position);
    }
    std::ranges::sort(result.positions);
    return isZero(syndromesOf(result.symbols)) ? std::optional(result) : std::nullopt;
}

}
