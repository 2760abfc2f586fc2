// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guiwork.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <sys/resource.h>

#include <ctime>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr int quietMs = 40;
static constexpr int quietTimes = 3; // an answer is followed by the next question, and by a frame
static constexpr int patienceMs = 60'000;
static constexpr unsigned long nap = 200; // µs

static double millisecondsOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

GuiWork::GuiWork(Store &store)
    : m_store(store)
    , m_schedule(u"/proc/thread-self/schedstat"_s)
{
    // Without it, what the machine gave to others counts as a stall.
    static_cast<void>(m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
}

GuiWork::Moment GuiWork::now()
{
    Moment moment;
    if (m_schedule.isOpen() && m_schedule.seek(0)) {
        moment.waited = m_schedule.read(80).split(' ').value(1).toDouble() / 1e6;
    }
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    moment.gaveUp = usage.ru_nvcsw;
    moment.wall = millisecondsOn(CLOCK_MONOTONIC);
    moment.work = millisecondsOn(CLOCK_THREAD_CPUTIME_ID);
    return moment;
}

void GuiWork::note(const Moment &from)
{
    const double work = millisecondsOn(CLOCK_THREAD_CPUTIME_ID) - from.work;
    const double wall = millisecondsOn(CLOCK_MONOTONIC) - from.wall;
    m_cost.work += work;
    if (wall > m_cost.stall) {
        const Moment end = now();
        // Who never waited for anything was only kept from the processor by others.
        const double stall = end.gaveUp == from.gaveUp ? work : std::max(work, wall - (end.waited - from.waited));
        m_cost.stall = std::max(m_cost.stall, stall);
    }
}

/** One turn of the event loop. One in which nothing happened costs nothing that a person's act could be blamed for. */
bool GuiWork::takeEvents()
{
    const Moment before = now();
    const bool taken = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the loop of the program does: pages that went
    if (taken) {
        note(before);
    }
    return taken;
}

bool GuiWork::rest(int milliseconds)
{
    bool any = false;
    const QDeadlineTimer patience(patienceMs);
    for (QDeadlineTimer quiet(milliseconds); !quiet.hasExpired() && !patience.hasExpired();) {
        if (takeEvents()) {
            any = true;
            quiet.setRemainingTime(milliseconds);
        } else {
            QThread::usleep(nap);
        }
    }
    return any;
}

void GuiWork::settle()
{
    const QDeadlineTimer patience(patienceMs);
    for (int quiet = 0; quiet < quietTimes && !patience.hasExpired();) {
        const auto read = m_store.read([](Database &) -> Result<int> { return 0; });
        const auto written = m_store.withEngine([](ActionEngine &) -> Result<int> { return 0; });
        bool any = false;
        while (!read.isFinished() || !written.isFinished()) {
            any = rest(1) || any;
        }
        any = rest(quietMs) || any;
        quiet = any ? 0 : quiet + 1;
    }
}

GuiCost GuiWork::of(const std::function<void()> &act)
{
    settle();
    m_cost = {};
    const Moment before = now();
    act();
    note(before);
    settle();
    return m_cost;
}

GuiCost GuiWork::after(int milliseconds)
{
    m_cost = {};
    const QDeadlineTimer waiting(milliseconds);
    while (!waiting.hasExpired()) {
        rest(1);
    }
    settle();
    return m_cost;
}

}
