// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "exchangedaction.h"
#include "storetables.h"

#include <QSet>

namespace waymark
{

/**
 * Applies changes to the tables within one transaction, and at its end settles what follows from them: the trash, the
 * index of search, what to tell. The caller has the triggers at rest.
 */
class Applier
{
public:
    Applier(StoreTables &tables, qint64 now);

    /** A record that was just written to its row. Gives it with its key. */
    [[nodiscard]] Result<RecordRow> created(const RecordRow &record);
    /** A field that was just written to its row, over @p old. */
    [[nodiscard]] Result<void> written(const RecordRow &record, const FieldChange &change, const QCborValue &old);
    /** Notes that a row was changed by means of the caller's own. */
    void touch(const RecordRow &record);
    /** Notes that a record is not there any more. */
    void forget(RecordId id);

    /** Applies @p change of an action stored as @p action. The record is made when the change creates it. Errors: NotFound, Storage. */
    [[nodiscard]] Result<void> apply(const ExchangedChange &change, SpaceKey space, qint64 action);

    /** Decides trash and index of what was touched, and adds it to @p changes. */
    [[nodiscard]] Result<void> finish(ChangeSet &changes);

    [[nodiscard]] const QList<RecordId> &conflicts() const { return m_conflicts; }
    [[nodiscard]] const QList<RecordId> &broughtBack() const { return m_broughtBack; }

private:
    [[nodiscard]] Result<void> create(const ExchangedChange &change, SpaceKey space, qint64 action);
    void note(const RecordRow &record, const Applied &applied);
    [[nodiscard]] Result<void> settleLife(RecordId id, ChangeSet &changes);
    [[nodiscard]] Result<RecordRow> settled(RecordId id, ChangeSet &changes);

    StoreTables &m_tables;
    qint64 m_now;
    QSet<RecordId> m_touched;
    QSet<RecordId> m_fresh;
    /** Created and nothing else, and part of nothing: what is known of them is all there is. */
    QHash<RecordId, RecordRow> m_asCreated;
    QList<RecordId> m_conflicts;
    QList<RecordId> m_broughtBack;
    bool m_purged = false;
};

}
