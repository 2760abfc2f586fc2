// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiontable.h"

namespace waymark
{

static constexpr std::string_view insertAction = "INSERT INTO wm_action (counter, device, label, at, flags, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view selectAction =
    "SELECT a.key, a.counter, a.device, l.code, a.at, a.flags, a.undoes FROM wm_action a JOIN wm_label l ON l.key = a.label WHERE a.key = ?1";
static constexpr std::string_view selectNewestAction =
    "SELECT a.key, a.counter, a.device, l.code, a.at, a.flags, a.undoes FROM wm_action a JOIN wm_label l ON l.key = a.label ORDER BY a.key DESC LIMIT 1";
static constexpr std::string_view selectUndoable =
    "SELECT a.key, a.counter, a.device, l.code, a.at, a.flags, a.undoes FROM wm_action a JOIN wm_label l ON l.key = a.label "
    "WHERE a.device = ?1 AND a.flags & 19 = 0 AND (a.undoes IS NULL OR a.flags & 8 <> 0) ORDER BY a.counter DESC LIMIT 1";
static constexpr std::string_view selectRedoable =
    "SELECT a.key, a.counter, a.device, l.code, a.at, a.flags, a.undoes FROM wm_action a JOIN wm_label l ON l.key = a.label "
    "WHERE a.device = ?1 AND a.flags & 26 = 0 AND a.undoes IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM wm_action b WHERE b.device = ?1 AND b.counter > a.counter AND b.undoes IS NULL) "
    "ORDER BY a.counter DESC LIMIT 1";
static constexpr std::string_view selectKnown = "SELECT key FROM wm_action WHERE device = ?1 AND counter = ?2 AND flags & 16 = ?3";
static constexpr std::string_view updateUndone = "UPDATE wm_action SET flags = (flags & 29) | ?2 WHERE key = ?1";
static constexpr std::string_view updateTakenBack = "UPDATE wm_action SET flags = (flags & 15) | ?2 WHERE key = ?1";
static constexpr std::string_view updateRenewed = "UPDATE wm_action SET counter = ?2, at = ?3 WHERE key = ?1";
static constexpr std::string_view selectCounter = "SELECT counter FROM wm_clock";
static constexpr std::string_view updateClock = "UPDATE wm_clock SET counter = max(counter, ?1), newest = max(newest, ?2)";
static constexpr std::string_view insertUnpacked = "INSERT INTO wm_unpacked (space, action) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
static constexpr std::string_view countUnpacked = "SELECT count(*) FROM wm_unpacked WHERE action = ?1";
static constexpr std::string_view selectUnpackedOne = "SELECT 1 FROM wm_unpacked WHERE space = ?1 AND action = ?2";
static constexpr std::string_view selectUnpacked = "SELECT action FROM wm_unpacked WHERE space = ?1 ORDER BY action LIMIT ?2";
static constexpr std::string_view deleteUnpacked = "DELETE FROM wm_unpacked WHERE space = ?1 AND action = ?2";

enum ActionFlag : unsigned {
    WithdrawOnly = 1,
    Undone = 2,
    Coalesces = 4,
    Redo = 8,
    TakenBack = 16,
};

ActionTable::ActionTable(Database &database, DeviceTable &devices)
    : m_database(database)
    , m_devices(devices)
{
}

Result<qint64> ActionTable::add(const ActionRow &action)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(action.version.device));
    WAYMARK_TRY(const qint64 label, m_devices.labelKey(action.label));
    const unsigned flags = (action.withdrawOnly ? WithdrawOnly : 0U) | (action.coalesces ? Coalesces : 0U) | (action.redo ? Redo : 0U);
    WAYMARK_TRY(Statement statement, m_database.prepare(insertAction));
    statement.bind(1, action.version.counter).bind(2, device).bind(3, label).bind(4, action.at).bind(5, static_cast<qint64>(flags)).bind(6, action.undoes);
    WAYMARK_CHECK(statement.run());
    return m_database.lastInsertKey();
}

Result<std::optional<ActionRow>> ActionTable::read(Statement &statement)
{
    qint64 device = 0;
    WAYMARK_TRY(auto action, statement.readOne([&device](const Statement &row) {
        device = row.integer(2);
        const auto flags = static_cast<unsigned>(row.integer(5));
        return ActionRow{.key = row.integer(0),
                         .version = {row.integer(1), {}},
                         .at = row.integer(4),
                         .label = row.text(3),
                         .withdrawOnly = (flags & WithdrawOnly) != 0,
                         .undone = (flags & Undone) != 0,
                         .coalesces = (flags & Coalesces) != 0,
                         .redo = (flags & Redo) != 0,
                         .undoes = row.optionalInteger(6)};
    }));
    if (action) {
        WAYMARK_TRY(action->version.device, m_devices.device(device));
    }
    return action;
}

Result<std::optional<ActionRow>> ActionTable::find(qint64 key)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectAction));
    return read(statement.bind(1, key));
}

Result<std::optional<ActionRow>> ActionTable::newest()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectNewestAction));
    return read(statement);
}

Result<std::optional<ActionRow>> ActionTable::newestUndoable(const DeviceId &device)
{
    WAYMARK_TRY(const qint64 key, m_devices.key(device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectUndoable));
    return read(statement.bind(1, key));
}

Result<std::optional<ActionRow>> ActionTable::newestRedoable(const DeviceId &device)
{
    WAYMARK_TRY(const qint64 key, m_devices.key(device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectRedoable));
    return read(statement.bind(1, key));
}

Result<std::optional<qint64>> ActionTable::keyOf(const Version &version, bool takenBack)
{
    WAYMARK_TRY(const qint64 device, m_devices.key(version.device));
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKnown));
    statement.bind(1, device).bind(2, version.counter).bind(3, static_cast<qint64>(takenBack ? TakenBack : 0U));
    return statement.readOne([](const Statement &row) { return row.integer(0); });
}

Result<bool> ActionTable::isKnown(const Version &version)
{
    return keyOf(version).transform([](const std::optional<qint64> &key) { return key.has_value(); });
}

Result<void> ActionTable::setTakenBack(qint64 key, bool takenBack)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateTakenBack));
    return statement.bind(1, key).bind(2, static_cast<qint64>(takenBack ? TakenBack : 0U)).run();
}

Result<void> ActionTable::setUndone(qint64 key, bool undone)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateUndone));
    return statement.bind(1, key).bind(2, static_cast<qint64>(undone ? Undone : 0U)).run();
}

Result<void> ActionTable::renew(qint64 key, qint64 counter, qint64 at)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateRenewed));
    return statement.bind(1, key).bind(2, counter).bind(3, at).run();
}

Result<qint64> ActionTable::greatestCounter()
{
    return m_database.number(selectCounter);
}

Result<void> ActionTable::raise(qint64 counter, qint64 at)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(updateClock));
    return statement.bind(1, counter).bind(2, at).run();
}

Result<void> ActionTable::addUnpacked(SpaceKey space, qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(insertUnpacked));
    return statement.bind(1, space).bind(2, action).run();
}

Result<bool> ActionTable::isUnpacked(qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(countUnpacked));
    WAYMARK_TRY(const auto count, statement.bind(1, action).readOne([](const Statement &row) { return row.integer(0); }));
    return count.value_or(0) > 0;
}

Result<bool> ActionTable::isUnpacked(SpaceKey space, qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectUnpackedOne));
    return statement.bind(1, space).bind(2, action).step();
}

Result<std::vector<qint64>> ActionTable::unpackedIn(SpaceKey space, qint64 count)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectUnpacked));
    return statement.bind(1, space).bind(2, count).readAll([](const Statement &row) { return row.integer(0); });
}

Result<void> ActionTable::setPacked(SpaceKey space, qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(deleteUnpacked));
    return statement.bind(1, space).bind(2, action).run();
}

}
