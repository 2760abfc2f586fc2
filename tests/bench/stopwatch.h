// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::bench
{

/** How long @p work took, in milliseconds. */
template<typename F>
double millisecondsOf(F work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/** The middle one: what other programs do to some of the times does not move it. */
inline double median(std::vector<double> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

/** The median times of two works that take turns, so that both meet the same machine. Each is called with its round. */
template<typename A, typename B>
std::pair<double, double> inTurns(int rounds, A a, B b)
{
    std::vector<double> timesA;
    std::vector<double> timesB;
    for (int round = 0; round < rounds; ++round) {
        timesA.push_back(millisecondsOf([&] { a(round); }));
        timesB.push_back(millisecondsOf([&] { b(round); }));
    }
    return {median(timesA), median(timesB)};
}

}
