// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "clock.h"
#include "database.h"
#include "exchangedaction.h"
#include "label.h"
#include "random.h"
#include "recordtype.h"
#include "writer.h"

#include <functional>
#include <memory>
#include <optional>

namespace waymark
{

class Capture;
struct StoreTables;
struct WrittenAction;

/** On whose behalf a store writes. */
struct Author {
    DeviceId device;
    PersonId person;
};

/**
 * Runs actions on one connection and turns what they wrote into versioned changes (store.md, section 2). Knows nothing
 * of threads: Store owns one and runs it on the writer's thread.
 */
class ActionEngine
{
public:
    /** Called before the first action that this engine writes: a copied file becomes a new device here. */
    using BeforeFirstWrite = std::function<Result<Author>(Database &)>;

    /** @p clock and @p random outlive the engine. */
    ActionEngine(std::unique_ptr<Database> database, std::shared_ptr<const Schema> schema, Author author, const Clock &clock, Random &random);
    ~ActionEngine();
    Q_DISABLE_COPY_MOVE(ActionEngine)

    void setBeforeFirstWrite(BeforeFirstWrite hook);

    /**
     * Runs @p function as one action, or as a part of the action that is under way (whose label wins).
     * Errors: those of @p function; NotAllowed, TooLarge, DiskFull, ReadOnly, InUse, Storage.
     */
    [[nodiscard]] Result<void> act(const Label &label, const std::function<Result<void>(Writer &)> &function);

    /**
     * One transaction over tables that are no records (settings, keys, packets). Joins the action that is under way.
     * Record tables refuse writes here.
     */
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>(Database &)> &function);

    /** What was touched since the last call. */
    [[nodiscard]] ChangeSet takeChanges();

    /**
     * The oldest actions in @p space that are in no packet yet, up to about @p maximumBytes of values; they count as packed
     * from here on, so the caller stores the packet in the same transaction().
     */
    [[nodiscard]] Result<QList<ExchangedAction>> takeUnpacked(SpaceKey space, qsizetype maximumBytes);
    [[nodiscard]] Result<bool> hasUnpacked(SpaceKey space);

    /**
     * Applies the actions of @p device, which belongs to @p author, in @p space: each whole or not at all, in any order,
     * any number of times. Everything that the actions build on has been received (causal delivery is the caller's).
     * Joins the transaction() that is under way.
     * Errors: DiskFull, ReadOnly, InUse, Storage; what an action is refused for is in the result.
     */
    [[nodiscard]] Result<Received> receive(SpaceKey space, const Author &author, const QList<ExchangedAction> &actions);

    /**
     * Takes the actions that begin with @p actions back in @p space: everything there is as if they had been refused when
     * they came. What is in no packet yet stays: it is this file's own word. What changed a record that nobody created
     * then goes too, whole. Counts again, like new, once it is received again. What a purge had emptied that is taken back
     * comes from @p originals; where that is empty, the purge stays. Joins the transaction() that is under way.
     * Errors: those of @p originals; DiskFull, ReadOnly, InUse, Storage.
     */
    [[nodiscard]] Result<TakenBack> takeBack(SpaceKey space, const Versions &actions, const OriginalActions &originals = {});

    /** Undoes the newest action of this device that can be. Gives the label code of what was undone. Errors: NotFound, NotPossible, Storage. */
    [[nodiscard]] Result<QString> undo();
    /** Takes the newest undo back, if nothing was done since. Errors as undo(). */
    [[nodiscard]] Result<QString> redo();
    /** Undoes one action, named by its key in history. Errors: NotFound; NotPossible where a later change stands on it (field: "mine" or "theirs"). */
    [[nodiscard]] Result<QString> undoAction(qint64 action);

    /** Makes @p space known, with the role of each member. Gives its key; the same again for the same id. */
    [[nodiscard]] Result<SpaceKey> addSpace(const SpaceId &id, std::string_view kind, const QList<std::pair<PersonId, Role>> &members);
    [[nodiscard]] Result<SpaceKey> spaceKey(const SpaceId &id);
    /** Says whose a device is; a device that is not known may write nothing. */
    [[nodiscard]] Result<void> addDevice(const Author &device);

    /** After an upgrade: what an older version kept without knowing it moves into its rows. Gives how many fields; looks only once for each version of the schema. */
    [[nodiscard]] Result<qint64> adoptUnknown();
    /** Purges what has been in the trash for 30 days. Gives how many. */
    [[nodiscard]] Result<qint64> purgeOldTrash();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Schema &schema() const { return *m_schema; }
    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }

private:
    friend class Writer;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(Result<void> done);
    [[nodiscard]] Result<void> becomeAuthor();
    [[nodiscard]] Result<void> runOutermost(const Label &label, const std::function<Result<void>(Writer &)> &function);
    [[nodiscard]] Result<QString> reverse(qint64 action, bool redo);

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Schema> m_schema;
    Author m_author;
    const Clock &m_clock;
    Random &m_random;
    std::unique_ptr<StoreTables> m_tables;
    std::unique_ptr<Capture> m_capture;
    std::unique_ptr<WrittenAction> m_action; ///< under way
    std::optional<Error> m_innerError; ///< an inner action failed: the outer one fails too
    ChangeSet m_changes; ///< committed, not taken
    ChangeSet m_pending; ///< of the transaction under way
    BeforeFirstWrite m_beforeFirstWrite;
    std::optional<Author> m_authorBefore; ///< while an answer of the hook is not committed
    int m_depth = 0;
};

}
