// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace waymark
{

/**
 * One thread that does one task after the other, those of greater priority first. The only place where work is handed
 * from thread to thread. Going waits until every task is done.
 */
class TaskThread
{
public:
    enum class Priority {
        Typing, ///< somebody is waiting
        Background,
    };

    TaskThread();
    ~TaskThread();
    Q_DISABLE_COPY_MOVE(TaskThread)

    template<typename R, typename F>
    [[nodiscard]] QFuture<R> run(Priority priority, F function)
    {
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post(priority, [promise = std::move(promise), function = std::move(function)]() mutable {
            promise->addResult(function());
            promise->finish();
        });
        return future;
    }

    /** Does nothing more after the tasks that are there; waits for them. */
    void finish();

private:
    void post(Priority priority, std::move_only_function<void()> task);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<std::move_only_function<void()>>, 2> m_tasks;
    bool m_finishing = false;
    std::thread m_thread;
};

}
