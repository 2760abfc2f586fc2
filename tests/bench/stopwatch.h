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

/** What it takes when nothing else gets in the way: a tenth of the times is shorter. */
inline double undisturbed(std::vector<double> times)
{
    const auto tenth = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10);
    std::ranges::nth_element(times, tenth);
    return *tenth;
}

/** The undisturbed times of two works that take turns, so that both meet the same machine. Each is called with its round. */
template<typename A, typename B>
std::pair<double, double> inTurns(int rounds, A a, B b)
{
    std::vector<double> timesA;
    std::vector<double> timesB;
    for (int round = 0; round < rounds; ++round) {
        timesA.push_back(millisecondsOf([&] { a(round); }));
        timesB.push_back(millisecondsOf([&] { b(round); }));
    }
    return {undisturbed(timesA), undisturbed(timesB)};
}

}
