// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adoption.h"

#include "authority.h"

#include <algorithm>
#include <format>

namespace waymark
{

/** Shown, and kept as CBOR beside the row: of a field, or a type, that was not known. */
static constexpr std::string_view selectKept = "SELECT record, field FROM wm_change WHERE state & 10 = 10 AND field >= 10 ORDER BY record, field";
static constexpr std::string_view clearKept = "UPDATE wm_change SET value = NULL, state = state & 7 WHERE record = ?1 AND field = ?2 AND state & 10 = 10";

Adoption::Adoption(Database &database, StoreTables &tables, Capture &capture, qint64 now)
    : m_database(database)
    , m_tables(tables)
    , m_capture(capture)
    , m_applier(tables, now)
{
}

Result<std::vector<Adoption::Kept>> Adoption::kept()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectKept));
    return statement.readAll([](const Statement &row) { return Kept{row.integer(0), static_cast<int>(row.integer(1))}; });
}

Result<qint64> Adoption::run(ChangeSet &changes)
{
    const Capture::Resting resting(m_capture);
    WAYMARK_TRY(const auto all, kept());
    qint64 adopted = 0;
    for (const Kept &each : all) {
        WAYMARK_TRY(const bool done, adopt(each));
        adopted += done ? 1 : 0;
    }
    return m_applier.finish(changes).transform([adopted] { return adopted; });
}

Result<bool> Adoption::mayStand(const RecordRow &record, const Field &field, const QCborValue &value)
{
    const RecordType *type = m_tables.records.schema().type(record.type);
    if (!m_tables.columns.checkFits(*type, field, value)) {
        return false;
    }
    WAYMARK_TRY(const qint64 creator, m_tables.devices.key(record.created.device));
    WAYMARK_TRY(const PersonId person, m_tables.devices.person(creator));
    const Result<void> allowed = checkAuthority(m_database, m_tables, record, Operation::Create, person);
    return allowed || allowed.error().kind != Error::Kind::NotAllowed ? allowed.transform([] { return true; }) : Result<bool>(false);
}

/** A record whose type was not known has no row yet. */
Result<void> Adoption::ensureRow(const RecordRow &record)
{
    const std::string &table = m_tables.records.schema().type(record.type)->table;
    WAYMARK_TRY(Statement statement, m_database.prepare(std::format("SELECT 1 FROM {} WHERE id = ?1", table)));
    WAYMARK_TRY(const bool present, statement.bind(1, record.id).step());
    if (present) {
        return {};
    }
    WAYMARK_CHECK(m_tables.records.insert(record, {}));
    return m_tables.records.setTrashed(record, record.trashed);
}

Result<bool> Adoption::adopt(const Kept &each)
{
    WAYMARK_TRY(const RecordRow record, m_tables.records.getByKey(each.record));
    const Field *field = m_tables.records.field(record, each.field);
    if (field == nullptr || record.purged) {
        return false;
    }
    WAYMARK_TRY(const Versions heads, m_tables.changes.heads(record, each.field));
    const Version shown = *std::ranges::max_element(heads);
    WAYMARK_TRY(const QCborValue value, m_tables.changes.keptValue(record, each.field, shown));
    WAYMARK_TRY(const bool fits, mayStand(record, *field, value));
    if (!fits) {
        return false;
    }
    WAYMARK_CHECK(ensureRow(record));
    WAYMARK_CHECK(m_tables.records.setValue(record, each.field, value));
    WAYMARK_TRY(Statement clear, m_database.prepare(clearKept));
    WAYMARK_CHECK(clear.bind(1, each.record).bind(2, each.field).run());
    m_applier.touch(record);
    return true;
}

}
