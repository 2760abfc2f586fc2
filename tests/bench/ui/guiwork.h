// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store.h"

#include <QFile>

#include <functional>

namespace waymark::bench
{

/** What an act of a person cost on the thread of the window, in milliseconds. */
struct GuiCost {
    /** Time of the thread on a processor, drawing included. */
    double work = 0;
    /** The longest time in which no further event was taken; without what the machine gave to other programs. */
    double stall = 0;
};

/** Uses the window, and measures until it and the storage have nothing left to do. On the thread of the window. */
class GuiWork
{
public:
    /** @p store outlives this: what was asked of it before has been answered when a measurement ends. */
    explicit GuiWork(Store &store);

    [[nodiscard]] GuiCost of(const std::function<void()> &act);
    /** Waits for what comes by itself after @p milliseconds, as saving does, and measures it. */
    [[nodiscard]] GuiCost after(int milliseconds);

private:
    struct Moment {
        double wall = 0;
        double work = 0;
        double waited = 0; ///< for a processor
        long gaveUp = 0; ///< how often the thread had nothing to do but wait for something else
    };

    [[nodiscard]] Moment now();
    void note(const Moment &from);
    bool takeEvents();
    /** Until nothing has happened for so long. True where something had. */
    bool rest(int milliseconds);
    void settle();

    Store &m_store;
    QFile m_schedule;
    GuiCost m_cost;
};

}
