// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "applier.h"

#include <algorithm>

namespace waymark
{

Applier::Applier(StoreTables &tables, qint64 now)
    : m_tables(tables)
    , m_now(now)
{
}

Result<RecordRow> Applier::created(const RecordRow &record)
{
    m_touched.insert(record.id);
    m_fresh.insert(record.id);
    WAYMARK_TRY(const RecordRow stored, m_tables.records.add(record));
    const RecordType *type = m_tables.records.schema().type(record.type);
    if (type != nullptr && type->ownerColumn.empty()) {
        m_asCreated.insert(record.id, stored);
    }
    return stored;
}

void Applier::touch(const RecordRow &record)
{
    m_touched.insert(record.id);
    m_asCreated.remove(record.id);
}

void Applier::forget(RecordId id)
{
    m_touched.remove(id);
    m_fresh.remove(id);
    m_asCreated.remove(id);
}

void Applier::note(const RecordRow &record, const Applied &applied)
{
    if (!applied.known) {
        touch(record);
    }
    if (applied.conflict && !m_conflicts.contains(record.id)) {
        m_conflicts.append(record.id);
    }
}

Result<void> Applier::written(const RecordRow &record, const FieldChange &change, const QCborValue &old)
{
    WAYMARK_TRY(const Applied applied, m_tables.changes.applyWritten(record, change, old));
    note(record, applied);
    return {};
}

Result<void> Applier::create(const ExchangedChange &change, SpaceKey space, qint64 action)
{
    WAYMARK_TRY(const auto present, m_tables.records.find(change.record));
    const QCborMap values = change.value.toMap();
    if (!present) {
        const RecordRow record{.id = change.record, .type = change.type, .space = space, .created = change.version, .action = action};
        WAYMARK_CHECK(m_tables.records.insert(record, values));
        WAYMARK_TRY(const RecordRow stored, created(record));
        const RecordType *type = m_tables.records.schema().type(change.type);
        for (const auto &[number, value] : values) {
            if (type == nullptr || type->field(static_cast<int>(number.toInteger())) == nullptr) {
                WAYMARK_CHECK(m_tables.changes.keepUnknown(stored, static_cast<int>(number.toInteger()), value));
            }
        }
        return {};
    }
    for (const auto &[number, value] : values) {
        const FieldChange field{static_cast<int>(number.toInteger()), change.version, {}, action};
        WAYMARK_TRY(const Applied applied, m_tables.changes.apply(*present, field, value));
        note(*present, applied);
    }
    return {};
}

Result<void> Applier::apply(const ExchangedChange &change, SpaceKey space, qint64 action)
{
    if (change.field == FieldNumber::Created) {
        return create(change, space, action);
    }
    WAYMARK_TRY(RecordRow record, m_tables.records.get(change.record));
    for (const Version &parent : change.parents) {
        WAYMARK_TRY([[maybe_unused]] const qint64 device, m_tables.devices.add(parent.device, {}));
    }
    const FieldChange field{change.field, change.version, change.parents, action};
    Result<Applied> applied;
    if (change.field == FieldNumber::Life) {
        applied = m_tables.life.apply(record, field, change.value);
    } else if (change.field == FieldNumber::Purged) {
        applied = m_tables.life.purge(record, field);
        m_purged = true;
    } else {
        applied = m_tables.changes.apply(record, field, change.value);
    }
    return applied.transform([&](const Applied &done) { note(record, done); });
}

/** @p record and what it belongs to, the outermost first. */
static Result<std::vector<RecordRow>> chainOf(RecordRows &records, const RecordRow &record)
{
    std::vector<RecordRow> chain{record};
    for (;;) {
        WAYMARK_TRY(const auto owner, records.owner(chain.front()));
        if (!owner || std::ranges::contains(chain, owner->id, &RecordRow::id)) {
            return chain;
        }
        chain.insert(chain.begin(), *owner);
    }
}

Result<void> Applier::settleLife(RecordId id, ChangeSet &changes)
{
    WAYMARK_TRY(const RecordRow record, m_tables.records.get(id));
    WAYMARK_TRY(const auto chain, chainOf(m_tables.records, record));
    if (std::ranges::none_of(chain, [](const RecordRow &each) { return each.hasLife || each.purged || each.trashed; })) {
        return {};
    }
    for (const RecordRow &each : chain) {
        WAYMARK_TRY(const RecordRow current, m_tables.records.get(each.id));
        WAYMARK_TRY(const auto changed, m_tables.life.evaluate(current, m_now));
        for (const LifeChanged &one : changed) {
            const RecordType *type = m_tables.records.schema().type(one.record.type);
            changes.add(type == nullptr ? QString() : QString::fromStdString(type->table), one.record.id);
            if (one.broughtBack && !m_broughtBack.contains(one.record.id)) {
                m_broughtBack.append(one.record.id);
            }
        }
    }
    return {};
}

/** The record once its place in or out of the trash is decided. */
Result<RecordRow> Applier::settled(RecordId id, ChangeSet &changes)
{
    if (const auto known = m_asCreated.constFind(id); known != m_asCreated.cend()) {
        return *known;
    }
    WAYMARK_CHECK(settleLife(id, changes));
    return m_tables.records.get(id);
}

Result<void> Applier::finish(ChangeSet &changes)
{
    for (const RecordId &id : std::as_const(m_touched)) {
        WAYMARK_TRY(const RecordRow record, settled(id, changes));
        WAYMARK_CHECK(m_tables.search.update(record, m_fresh.contains(id)));
        const RecordType *type = m_tables.records.schema().type(record.type);
        if (type != nullptr) {
            changes.add(QString::fromStdString(type->table), id);
        }
    }
    return m_purged ? m_tables.search.optimize() : Result<void>();
}

}
