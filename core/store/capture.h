// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

#include <QCborValue>
#include <QList>
#include <QSet>

namespace waymark
{

/**
 * What the triggers of record tables report while an action runs. The triggers call functions that only a connection
 * with a Capture has, so a program that knows nothing of changes cannot write to a record table at all.
 */
class Capture
{
public:
    enum class Mode {
        Closed, ///< writing to a record table raises
        Action, ///< writing is captured
        Store, ///< the store itself writes (receiving, undo, trash): the triggers rest
    };

    struct Created {
        RecordId id;
        int type = 0;
        SpaceKey space;
    };
    struct Changed {
        RecordId id;
        int type = 0;
        int field = 0;
        QCborValue old; ///< before the action
    };
    struct LifeChange {
        RecordId id;
        enum class To {
            Trash,
            Alive,
            Purged,
        } to = To::Trash;
    };

    /** Registers the functions on @p database, which outlives it. */
    Capture(Database &database, const Schema &schema);
    ~Capture();
    Q_DISABLE_COPY_MOVE(Capture)

    void open();
    void close();
    [[nodiscard]] Mode mode() const { return m_mode; }

    /** While it lives, the store writes and nothing is captured. */
    class Resting
    {
    public:
        explicit Resting(Capture &capture);
        ~Resting();
        Q_DISABLE_COPY_MOVE(Resting)

    private:
        Capture &m_capture;
        Mode m_before;
    };

    void addLifeChange(RecordId id, LifeChange::To to) { m_life.append({id, to}); }

    [[nodiscard]] const QList<Created> &created() const { return m_created; }
    [[nodiscard]] const QList<Changed> &changed() const { return m_changed; }
    [[nodiscard]] const QList<LifeChange> &lifeChanges() const { return m_life; }
    [[nodiscard]] bool isEmpty() const { return m_created.isEmpty() && m_changed.isEmpty() && m_life.isEmpty(); }

private:
    friend struct CaptureFunctions;

    [[nodiscard]] bool recordCreated(const Created &created);
    [[nodiscard]] bool recordChanged(const Changed &changed);

    Database &m_database;
    const Schema &m_schema;
    Mode m_mode = Mode::Closed;
    QList<Created> m_created;
    QList<Changed> m_changed;
    QList<LifeChange> m_life;
    QSet<RecordId> m_createdIds;
    QSet<std::pair<RecordId, int>> m_changedFields;
};

}
