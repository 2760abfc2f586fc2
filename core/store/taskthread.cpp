// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskthread.h"

#include <algorithm>

namespace waymark
{

TaskThread::TaskThread()
    : m_thread([this] { work(); })
{
}

TaskThread::~TaskThread()
{
    finish();
}

void TaskThread::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_finishing = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void TaskThread::post(Priority priority, std::move_only_function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.at(static_cast<std::size_t>(priority)).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void TaskThread::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto queue = std::ranges::find_if(m_tasks, [](const auto &tasks) { return !tasks.empty(); });
        if (queue == m_tasks.end()) {
            if (m_finishing) {
                return;
            }
            m_wake.wait(lock);
            continue;
        }
        std::move_only_function<void()> task = std::move(queue->front());
        queue->pop_front();
        lock.unlock();
        task();
        task = nullptr;
        lock.lock();
    }
}

}
