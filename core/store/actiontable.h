// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devicetable.h"
#include "label.h"

namespace waymark
{

/** An action as it is stored. */
struct ActionRow {
    qint64 key = 0;
    Version version = {}; ///< its first
    qint64 at = 0; ///< of a coalesced action: when it was last joined
    QString label = {};
    bool withdrawOnly = false;
    bool undone = false;
    bool coalesces = false;
    bool redo = false; ///< takes an undo back: undone like any other action
    std::optional<qint64> undoes = {}; ///< key of the action that this one undoes, or of the undo that it takes back
};

/** The actions of a file, the greatest counter it knows, and what is in no packet yet. */
class ActionTable
{
public:
    ActionTable(Database &database, DeviceTable &devices);

    [[nodiscard]] Result<qint64> add(const ActionRow &action);
    [[nodiscard]] Result<std::optional<ActionRow>> find(qint64 key);
    [[nodiscard]] Result<std::optional<ActionRow>> newest();
    /** The newest of @p device that undo() takes: neither undone, nor an undo itself, nor withdraw-only. */
    [[nodiscard]] Result<std::optional<ActionRow>> newestUndoable(const DeviceId &device);
    /** The undo that redo() takes back: the newest one that was not, if nothing else was done since. */
    [[nodiscard]] Result<std::optional<ActionRow>> newestRedoable(const DeviceId &device);
    /** An action that was taken back is not known. */
    [[nodiscard]] Result<bool> isKnown(const Version &version);
    /** The key of the action that begins with @p version, of those that count or of those that were taken back. */
    [[nodiscard]] Result<std::optional<qint64>> keyOf(const Version &version, bool takenBack = false);
    /** Says that an action counts no more, or counts again. */
    [[nodiscard]] Result<void> setTakenBack(qint64 key, bool takenBack);
    [[nodiscard]] Result<void> setUndone(qint64 key, bool undone);
    /** Another version and time for an action that was joined. */
    [[nodiscard]] Result<void> renew(qint64 key, qint64 counter, qint64 at);

    /** The greatest counter known here. */
    [[nodiscard]] Result<qint64> greatestCounter();
    /** Notes a counter and a time that became known; smaller ones change nothing. */
    [[nodiscard]] Result<void> raise(qint64 counter, qint64 at);

    [[nodiscard]] Result<void> addUnpacked(SpaceKey space, qint64 action);
    [[nodiscard]] Result<bool> isUnpacked(qint64 action);
    [[nodiscard]] Result<bool> isUnpacked(SpaceKey space, qint64 action);
    [[nodiscard]] Result<std::vector<qint64>> unpackedIn(SpaceKey space, qint64 count);
    [[nodiscard]] Result<void> setPacked(SpaceKey space, qint64 action);

private:
    [[nodiscard]] Result<std::optional<ActionRow>> read(Statement &statement);

    Database &m_database;
    DeviceTable &m_devices;
};

}
