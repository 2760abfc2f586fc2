// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace waymark
{

/** Between long work on another thread and the person who waits for it: how far it is, and whether to go on. */
class StopSign : public QObject
{
    Q_OBJECT

public:
    /** Lives on the thread that calls; outlives the work that was handed its progress(). */
    [[nodiscard]] static std::shared_ptr<StopSign> make();

    /** For the work: a Progress of core/store, which this knows nothing of. */
    [[nodiscard]] static std::function<bool(qint64 done, qint64 whole)> progress(const std::shared_ptr<StopSign> &sign);
    /** The work ends with Cancelled where it can still end. */
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /** From 0 to 1, from the thread that works; 1 where it cannot be stopped any more. */
    void moved(qreal part);

private:
    std::atomic_bool m_stopped = false;
};

}
