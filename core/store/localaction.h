// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "applier.h"
#include "authority.h"
#include "capture.h"
#include "exchangedaction.h"

#include <QHash>
#include <QSet>

namespace waymark
{

/** Everything that one action of this device wrote, about to become changes. */
struct WrittenAction {
    Label label;
    DeviceId device = {};
    PersonId person = {};
    qint64 at = 0;
    /** What the writer had seen, per record. */
    QHash<RecordId, LoadedVersions> seen = {};
    /** Fields whose heads are all settled by this action. */
    QSet<std::pair<RecordId, int>> settled = {};
};

/**
 * Turns what the triggers captured into versioned changes: stamps versions and parents, applies authority, joins
 * autosaves, fills the list of what is in no packet yet.
 */
class LocalAction
{
public:
    LocalAction(Database &database, StoreTables &tables, const Capture &capture, WrittenAction action);

    /** Errors: NotAllowed, NotFound, NotPossible, TooLarge, Storage. Adds what was touched to @p changes. */
    [[nodiscard]] Result<void> finish(ChangeSet &changes);

private:
    [[nodiscard]] Result<bool> join();
    [[nodiscard]] Result<std::optional<ActionRow>> joinable();
    [[nodiscard]] Result<void> store();
    [[nodiscard]] Result<void> storeCreated();
    [[nodiscard]] Result<void> storeChanged();
    [[nodiscard]] Result<void> storeSettled();
    [[nodiscard]] Result<void> storeLife();
    [[nodiscard]] Result<void> change(const RecordRow &record, int field, const Versions &parents, const QCborValue &value);
    [[nodiscard]] Result<Versions> parentsFor(const RecordRow &record, int field);
    [[nodiscard]] Result<void> allow(const RecordRow &record, Operation operation);
    [[nodiscard]] Version nextVersion(RecordId record, int field);
    void touches(const RecordRow &record);

    Database &m_database;
    StoreTables &m_tables;
    const Capture &m_capture;
    WrittenAction m_written;
    Applier m_applier;
    qint64 m_base = 0;
    qint64 m_last = 0;
    qint64 m_key = 0;
    QHash<std::pair<RecordId, int>, qint64> m_used = {};
    QSet<SpaceKey> m_spaces = {};
};

/** One action as packets carry it, as far as @p space is concerned; read back from the tables. */
[[nodiscard]] Result<ExchangedAction> exchangedAction(Database &database, StoreTables &tables, SpaceKey space, qint64 action);

/** About the bytes that @p action takes in a packet. */
[[nodiscard]] qsizetype encodedSize(const ExchangedAction &action);

/** An action at most, encoded. */
inline constexpr qsizetype maximumActionBytes = 3 * 1024 * 1024;

}
