// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "label.h"
#include "taskthread.h"
#include "writer.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace waymark
{

class ActionEngine;
class Schema;

/** The value type of a Result. */
template<typename R>
using ValueOf = typename R::value_type;

/**
 * An open workspace on its two storage threads: one writes, one reads; the caller never waits. Lives on the thread
 * that made it; every function may be called from any thread. Closing waits for what was begun.
 */
class Store : public QObject
{
    Q_OBJECT

public:
    /** Owns both connections from here on; @p engine writes on one of them. */
    Store(std::unique_ptr<ActionEngine> engine, std::unique_ptr<Database> reader, QObject *parent = nullptr);
    ~Store() override;

    /**
     * Runs @p function, `Result<T>(Writer &)`, as one action on the writer thread: committed when it gives a value,
     * undone when it gives an error. changed() follows the commit, before the future is ready.
     * Errors: those of the function; NotAllowed, DiskFull, ReadOnly, InUse, TooLarge, Storage of the commit.
     */
    template<typename F>
    [[nodiscard]] auto act(Label label, F function, TaskThread::Priority priority = TaskThread::Priority::Typing) -> QFuture<std::invoke_result_t<F, Writer &>>
    {
        using R = std::invoke_result_t<F, Writer &>;
        return m_writing.run<R>(priority, [this, label, function = std::move(function)]() mutable {
            std::optional<R> result;
            const Result<void> done = commit(label, [&](Writer &writer) -> Result<void> {
                result.emplace(function(writer));
                return result->has_value() ? Result<void>() : std::unexpected(result->error());
            });
            return done || (result && !result->has_value()) ? *std::move(result) : R(std::unexpected(done.error()));
        });
    }

    /** Runs @p function, `Result<T>(Database &)`, in one read transaction on the reader thread. */
    template<typename F>
    [[nodiscard]] auto read(F function) -> QFuture<std::invoke_result_t<F, Database &>>
    {
        using R = std::invoke_result_t<F, Database &>;
        return m_reading.run<R>(TaskThread::Priority::Typing, [this, function = std::move(function)]() mutable {
            std::optional<R> result;
            const Result<void> done = readTransaction([&](Database &database) { result.emplace(function(database)); });
            return done ? *std::move(result) : R(std::unexpected(done.error()));
        });
    }

    /** Runs @p function, `Result<T>(ActionEngine &)`, on the writer thread: for undo, receiving, trash, conflicts and copies. */
    template<typename F>
    [[nodiscard]] auto withEngine(F function, TaskThread::Priority priority = TaskThread::Priority::Background)
        -> QFuture<std::invoke_result_t<F, ActionEngine &>>
    {
        using R = std::invoke_result_t<F, ActionEngine &>;
        return m_writing.run<R>(priority, [this, function = std::move(function)]() mutable -> R {
            R result = function(*m_engine);
            publishChanges();
            return result;
        });
    }

    /** Asks whether another program wrote; changed() with `everything` if so. To be called now and then, and when the window is activated. */
    void lookForOtherPrograms();

    /** Unchanging, so from any thread. */
    [[nodiscard]] const Schema &schema() const { return *m_schema; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

Q_SIGNALS:
    /** Emitted on a storage thread: connect with a context object that lives elsewhere. */
    void changed(const waymark::ChangeSet &changes);

private:
    [[nodiscard]] Result<void> commit(const Label &label, const std::function<Result<void>(Writer &)> &function);
    [[nodiscard]] Result<void> readTransaction(const std::function<void(Database &)> &function);
    void publishChanges();

    std::unique_ptr<ActionEngine> m_engine;
    std::unique_ptr<Database> m_reader;
    const Schema *m_schema;
    const Clock *m_clock;
    qint64 m_dataVersion = 0; ///< on the writer thread
    TaskThread m_writing;
    TaskThread m_reading;
};

}
