// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takingback.h"

#include "localaction.h"

#include <QMap>

#include <algorithm>

namespace waymark
{

static constexpr std::string_view selectCreated = "SELECT key FROM wm_record WHERE action = ?1 AND space = ?2 ORDER BY key";
static constexpr std::string_view selectTouched = "SELECT key FROM wm_record WHERE action = ?1 AND space = ?2 UNION "
                                                  "SELECT r.key FROM wm_change c JOIN wm_record r ON r.key = c.record WHERE c.action = ?1 AND r.space = ?2";
static constexpr std::string_view selectGiven = "SELECT field, counter, device, action, parents IS NOT NULL AND length(parents) = 0 FROM wm_change "
                                                "WHERE record = ?1 ORDER BY counter, device, field";

TakingBack::TakingBack(Database &database, StoreTables &tables, Capture &capture, qint64 now)
    : m_database(database)
    , m_tables(tables)
    , m_capture(capture)
    , m_applier(tables, now)
{
}

Result<TakenBack> TakingBack::takeBack(SpaceKey space, const Versions &actions, const OriginalActions &originals)
{
    const Capture::Resting resting(m_capture);
    m_space = space;
    m_refills = static_cast<bool>(originals);
    TakenBack taken;
    WAYMARK_TRY(taken.actions, choose(actions));
    WAYMARK_TRY(taken.orphans, chooseOrphans());
    QSet<qint64> records;
    for (const qint64 action : std::as_const(m_gone)) {
        WAYMARK_TRY(const auto touched, recordsBy(selectTouched, action));
        records.unite(QSet<qint64>(touched.begin(), touched.end()));
    }
    for (const qint64 key : std::as_const(records)) {
        WAYMARK_TRY(const RecordRow record, m_tables.records.getByKey(key));
        WAYMARK_CHECK(takeFrom(record));
    }
    for (const qint64 action : std::as_const(m_gone)) {
        WAYMARK_CHECK(conclude(action));
    }
    if (!m_emptied.isEmpty()) {
        WAYMARK_TRY(const QList<ExchangedAction> all, originals());
        WAYMARK_CHECK(fillAgain(all));
    }
    return taken;
}

Result<void> TakingBack::finish(ChangeSet &changes)
{
    const Capture::Resting resting(m_capture);
    for (const auto &[table, record] : std::as_const(m_removed)) {
        changes.add(table, record);
    }
    return m_applier.finish(changes);
}

/** Those that are here and did not come out of this file's own hands only now. */
Result<Versions> TakingBack::choose(const Versions &actions)
{
    Versions chosen;
    for (const Version &version : actions) {
        WAYMARK_TRY([[maybe_unused]] const qint64 device, m_tables.devices.add(version.device, {}));
        WAYMARK_TRY(const auto key, m_tables.actions.keyOf(version));
        WAYMARK_TRY(const bool unpacked, m_tables.actions.isUnpacked(m_space, key.value_or(0)));
        if (key && !unpacked) {
            m_gone.insert(*key);
            chosen.append(version);
        }
    }
    return chosen;
}

/** Whatever changed a record that vanishes would have been refused, and may have created others: until no more is found. */
Result<QList<ExchangedAction>> TakingBack::chooseOrphans()
{
    QList<qint64> orphans;
    for (QList<qint64> looked = m_gone.values(); !looked.isEmpty();) {
        for (const qint64 action : std::as_const(looked)) {
            WAYMARK_TRY(const auto created, recordsBy(selectCreated, action));
            for (const qint64 record : created) {
                WAYMARK_TRY(const QList<qint64> standing, standingOn(record));
                orphans += standing;
                m_gone.unite(QSet<qint64>(standing.begin(), standing.end()));
            }
        }
        // Another creation may have kept a record until now.
        looked = looked.size() == m_gone.size() ? QList<qint64>() : m_gone.values();
    }
    QList<ExchangedAction> actions;
    for (const qint64 key : std::as_const(orphans)) {
        WAYMARK_TRY(const ExchangedAction action, exchangedAction(m_database, m_tables, m_space, key));
        actions.append(action);
    }
    return actions;
}

Result<std::vector<qint64>> TakingBack::recordsBy(std::string_view sql, qint64 action)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(sql));
    return statement.bind(1, action).bind(2, m_space).readAll([](const Statement &row) { return row.integer(0); });
}

Result<std::vector<TakingBack::Given>> TakingBack::givenTo(const RecordRow &record)
{
    std::vector<qint64> devices;
    WAYMARK_TRY(Statement statement, m_database.prepare(selectGiven));
    WAYMARK_TRY(auto given, statement.bind(1, record.key).readAll([&devices](const Statement &row) {
        devices.push_back(row.integer(2));
        return Given{.field = static_cast<int>(row.integer(0)), .version = {row.integer(1), {}}, .action = row.integer(3), .parentless = row.integer(4) != 0};
    }));
    for (std::size_t i = 0; i < given.size(); ++i) {
        WAYMARK_TRY(given.at(i).version.device, m_tables.devices.device(devices.at(i)));
    }
    return given;
}

/** Two devices may have created the same record, a link or a copy: the version of the oldest creation that is left. */
std::optional<TakingBack::Given> TakingBack::heirOf(const std::vector<Given> &given) const
{
    const auto heir = std::ranges::find_if(
        given, [this](const Given &each) { return each.field >= FieldNumber::First && each.parentless && !m_gone.contains(each.action); });
    return heir == given.end() ? std::nullopt : std::optional(*heir);
}

/** Of a record that was created by an action that goes: the other actions that have to go with it. */
Result<QList<qint64>> TakingBack::standingOn(qint64 key)
{
    WAYMARK_TRY(const RecordRow record, m_tables.records.getByKey(key));
    WAYMARK_TRY(const auto given, givenTo(record));
    QList<qint64> standing;
    for (const Given &each : heirOf(given) ? std::vector<Given>() : given) {
        if (!m_gone.contains(each.action) && !standing.contains(each.action)) {
            standing.append(each.action);
        }
    }
    return standing;
}

Result<void> TakingBack::takeFrom(RecordRow record)
{
    WAYMARK_TRY(const auto given, givenTo(record));
    WAYMARK_CHECK(touchOwner(record));
    if (m_gone.contains(record.action)) {
        const std::optional<Given> heir = heirOf(given);
        if (!heir) {
            return remove(record);
        }
        WAYMARK_CHECK(m_tables.changes.nameCreation(record));
        record.created = heir->version;
        record.action = heir->action;
        WAYMARK_CHECK(m_tables.records.setCreation(record));
    }
    WAYMARK_CHECK(takeVersions(record, given));
    WAYMARK_CHECK(settleFlags(record));
    if (!m_emptied.contains(record.id)) {
        m_applier.touch(record);
        WAYMARK_CHECK(touchOwner(record));
    }
    return {};
}

Result<void> TakingBack::takeVersions(RecordRow &record, const std::vector<Given> &given)
{
    QMap<int, Versions> gone;
    for (const Given &each : given) {
        const bool stays = each.field == FieldNumber::Purged && !m_refills;
        if (m_gone.contains(each.action) && !stays) {
            gone[each.field].append(each.version);
        }
    }
    for (const auto &[field, versions] : std::as_const(gone).asKeyValueRange()) {
        WAYMARK_CHECK(m_tables.changes.forget(record, field, versions));
    }
    return {};
}

/** Whether the record is purged, and has a life to look at, as of what is left. */
Result<void> TakingBack::settleFlags(RecordRow &record)
{
    WAYMARK_TRY(const Versions purges, m_tables.changes.heads(record, FieldNumber::Purged));
    if (record.purged && purges == Versions{record.created}) {
        m_emptied.insert(record.id);
        return remove(record);
    }
    WAYMARK_TRY(const Versions lives, m_tables.changes.heads(record, FieldNumber::Life));
    record.hasLife = !lives.isEmpty();
    return m_tables.records.setFlags(record);
}

Result<void> TakingBack::remove(const RecordRow &record)
{
    WAYMARK_TRY(const auto parts, m_tables.records.parts(record));
    for (const RecordRow &part : parts) {
        m_applier.touch(part);
    }
    WAYMARK_CHECK(m_tables.changes.removeAll(record));
    WAYMARK_CHECK(m_tables.records.remove(record));
    m_applier.forget(record.id);
    if (const RecordType *type = m_tables.records.schema().type(record.type)) {
        m_removed.append({QString::fromStdString(type->table), record.id});
    }
    return m_tables.search.update(record, false);
}

/** What it is a part of may be deleted after all, or no more. */
Result<void> TakingBack::touchOwner(const RecordRow &record)
{
    WAYMARK_TRY(const auto owner, m_tables.records.owner(record));
    if (owner) {
        m_applier.touch(*owner);
    }
    return {};
}

/** What it had undone is done again, and it waits for no packet. */
Result<void> TakingBack::conclude(qint64 key)
{
    WAYMARK_TRY(const auto action, m_tables.actions.find(key));
    if (action && action->undoes) {
        WAYMARK_CHECK(m_tables.actions.setUndone(*action->undoes, false));
    }
    WAYMARK_CHECK(m_tables.actions.setPacked(m_space, key));
    return m_tables.actions.setTakenBack(key, true);
}

/** A version is newer than all that its writer had seen: by counter, a record's creation comes before what was done to it. */
Result<void> TakingBack::fillAgain(QList<ExchangedAction> actions)
{
    std::ranges::stable_sort(actions, {}, &ExchangedAction::version);
    for (const ExchangedAction &action : std::as_const(actions)) {
        WAYMARK_TRY([[maybe_unused]] const qint64 device, m_tables.devices.add(action.version.device, {}));
        WAYMARK_TRY(const auto key, m_tables.actions.keyOf(action.version));
        for (const ExchangedChange &change : key ? action.changes : QList<ExchangedChange>()) {
            if (m_emptied.contains(change.record)) {
                WAYMARK_CHECK(m_applier.apply(change, m_space, *key));
            }
        }
    }
    return {};
}

}
