// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lifetable.h"

#include <algorithm>

namespace waymark
{

static constexpr std::string_view insertTrash = "INSERT INTO wm_trash (record, seen_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
static constexpr std::string_view deleteTrash = "DELETE FROM wm_trash WHERE record = ?1";
static constexpr std::string_view selectOldTrash = "SELECT record FROM wm_trash WHERE seen_at < ?1";

static constexpr int deletedAtKey = 0;
static constexpr int seenKey = 1;

LifeTable::LifeTable(Database &database, RecordRows &records, ChangeTable &changes)
    : m_database(database)
    , m_records(records)
    , m_changes(changes)
{
}

Result<QHash<DeviceId, qint64>> LifeTable::newestWithParts(const RecordRow &record)
{
    WAYMARK_TRY(auto newest, m_changes.newestPerDevice(record));
    WAYMARK_TRY(const auto parts, m_records.parts(record));
    for (const RecordRow &part : parts) {
        WAYMARK_TRY(const auto ofPart, newestWithParts(part));
        for (const auto &[device, counter] : ofPart.asKeyValueRange()) {
            newest[device] = std::max(newest.value(device), counter);
        }
    }
    return newest;
}

Result<QCborValue> LifeTable::deletion(const RecordRow &record, qint64 now)
{
    WAYMARK_TRY(const auto newest, newestWithParts(record));
    QList<DeviceId> devices = newest.keys();
    std::ranges::sort(devices);
    QCborMap seen;
    for (const DeviceId &device : devices) {
        seen.insert(QCborValue(device.bytes), newest.value(device));
    }
    return QCborMap{{deletedAtKey, now}, {seenKey, seen}};
}

Result<Applied> LifeTable::apply(RecordRow &record, const FieldChange &change, const QCborValue &value)
{
    WAYMARK_TRY(const Applied applied, m_changes.apply(record, change, value));
    if (!record.hasLife) {
        record.hasLife = true;
        WAYMARK_CHECK(m_records.setFlags(record));
    }
    return applied;
}

Result<LifeTable::Decision> LifeTable::decide(const RecordRow &record)
{
    if (record.purged) {
        return Decision{.deleted = true};
    }
    if (!record.hasLife) {
        return Decision{};
    }
    WAYMARK_TRY(const auto newest, newestWithParts(record));
    WAYMARK_TRY(const Versions heads, m_changes.heads(record, FieldNumber::Life));
    Decision decision;
    for (const Version &head : heads) {
        WAYMARK_TRY(const QCborValue value, m_changes.valueAt(record, FieldNumber::Life, head));
        const QCborMap seen = value.toMap().value(seenKey).toMap();
        const bool holds = value.isMap() && std::ranges::all_of(newest.asKeyValueRange(), [&seen](const auto &entry) {
                               return seen.value(QCborValue(entry.first.bytes)).toInteger() >= entry.second;
                           });
        decision.deleted = decision.deleted || holds;
        decision.overruled = decision.overruled || (value.isMap() && !holds);
    }
    decision.overruled = decision.overruled && !decision.deleted;
    return decision;
}

Result<void> LifeTable::move(RecordRow &record, bool trashed, qint64 now)
{
    record.trashed = trashed;
    WAYMARK_CHECK(m_records.setFlags(record));
    WAYMARK_CHECK(m_records.setTrashed(record, trashed));
    WAYMARK_TRY(Statement statement, m_database.prepare(trashed ? insertTrash : deleteTrash));
    statement.bind(1, record.key);
    if (trashed) {
        statement.bind(2, now);
    }
    return statement.run();
}

Result<std::vector<LifeChanged>> LifeTable::evaluate(RecordRow record, qint64 now)
{
    WAYMARK_TRY(const Decision decision, decide(record));
    WAYMARK_TRY(const auto owner, m_records.owner(record));
    const bool trashed = decision.deleted || (owner && owner->trashed);
    std::vector<LifeChanged> changed;
    if (trashed != record.trashed) {
        WAYMARK_CHECK(move(record, trashed, now));
        changed.push_back({.record = record, .broughtBack = !trashed && decision.overruled});
        WAYMARK_TRY(const auto parts, m_records.parts(record));
        for (const RecordRow &part : parts) {
            WAYMARK_TRY(const auto below, evaluate(part, now));
            changed.insert(changed.end(), below.begin(), below.end());
        }
    } else if (!trashed && decision.overruled) {
        changed.push_back({.record = record, .broughtBack = true});
    }
    return changed;
}

Result<Applied> LifeTable::purge(RecordRow &record, const FieldChange &change)
{
    WAYMARK_TRY(const Applied applied, m_changes.apply(record, change, QCborValue(nullptr)));
    if (!applied.known && !record.purged) {
        record.purged = true;
        WAYMARK_CHECK(m_records.clear(record));
        WAYMARK_CHECK(m_changes.clearValues(record));
        WAYMARK_CHECK(m_records.setFlags(record));
    }
    return applied;
}

Result<std::vector<qint64>> LifeTable::inTrashBefore(qint64 instant)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOldTrash));
    return statement.bind(1, instant).readAll([](const Statement &row) { return row.integer(0); });
}

}
