// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionengine.h"
#include "applier.h"
#include "capture.h"

namespace waymark
{

/**
 * Undoes an action by writing back what stood before as a new action: undone like any other, and exchanged. What was
 * created goes to the trash, what was deleted comes back, a settled conflict is a conflict again.
 */
class Undo
{
public:
    Undo(Database &database, StoreTables &tables, Capture &capture, const Author &author, qint64 now);

    /** Errors: NotPossible where a later change stands on the action (field "mine" or "theirs") or it can only be withdrawn. */
    [[nodiscard]] Result<void> undo(const ActionRow &action, ChangeSet &changes);
    /** Takes an undo back. */
    [[nodiscard]] Result<void> redo(const ActionRow &undone, ChangeSet &changes);

private:
    struct Touched {
        RecordRow record;
        int field = 0;
        Version version;
    };

    [[nodiscard]] Result<void> reverse(const ActionRow &action, ActionRow reversing, ChangeSet &changes);
    [[nodiscard]] Result<std::vector<Touched>> touchedBy(const ActionRow &action);
    [[nodiscard]] Result<void> checkNewest(const Touched &touched);
    [[nodiscard]] Result<void> checkUntouched(const RecordRow &record);
    [[nodiscard]] Result<std::optional<Version>> headFor(const RecordRow &record, int field, const Version &version);
    [[nodiscard]] Result<Version> standsFor(const RecordRow &record, int field, Version version);
    [[nodiscard]] Result<void> laterChange(const RecordRow &record, int field);
    [[nodiscard]] Result<void> takeBack(const Touched &touched);
    [[nodiscard]] Result<void> takeBackLife(const Touched &touched);
    [[nodiscard]] Result<void> write(const RecordRow &record, int field, const Version &over, const QCborValue &value);

    Database &m_database;
    StoreTables &m_tables;
    Capture &m_capture;
    Author m_author;
    Applier m_applier;
    qint64 m_now;
    qint64 m_counter = 0;
    qint64 m_key = 0;
    QSet<SpaceKey> m_spaces;
};

}
