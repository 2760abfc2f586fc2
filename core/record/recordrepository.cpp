// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordrepository.h"

#include "writer.h"

namespace waymark
{

static constexpr std::string_view selectEntry =
    "SELECT id, kind, title, organisation, description, from_day, until_day, minutes, category, topic FROM record_entry WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectEntries =
    "SELECT id, kind, title, organisation, description, from_day, until_day, minutes, category, topic FROM record_entry WHERE trashed = 0 "
    "ORDER BY ifnull(ifnull(until_day, from_day), '') DESC, id DESC LIMIT ?1 OFFSET ?2";
// All of them stand in the private space.
static constexpr std::string_view selectAll =
    "SELECT id, kind, title, organisation, description, from_day, until_day, minutes, category, topic, ifnull(ifnull(until_day, from_day), '') "
    "FROM record_entry WHERE space = 1 AND trashed = 0 AND (ifnull(ifnull(until_day, from_day), ''), id) < (?1, ?2) "
    "ORDER BY ifnull(ifnull(until_day, from_day), '') DESC, id DESC LIMIT ?3";
static constexpr std::string_view selectOfKind =
    "SELECT id, kind, title, organisation, description, from_day, until_day, minutes, category, topic, ifnull(ifnull(until_day, from_day), '') "
    "FROM record_entry WHERE trashed = 0 AND kind = ?4 AND (ifnull(ifnull(until_day, from_day), ''), id) < (?1, ?2) "
    "ORDER BY ifnull(ifnull(until_day, from_day), '') DESC, id DESC LIMIT ?3";
static constexpr std::string_view countEntries = "SELECT count(*) FROM record_entry WHERE trashed = 0";
static constexpr std::string_view selectDisclosureOf =
    "SELECT id, audience, selection, fingerprint, record, made_at, proof, given_at FROM disclosure WHERE fingerprint = ?1 AND trashed = 0 "
    "ORDER BY made_at, id LIMIT 1";
static constexpr std::string_view selectDisclosures =
    "SELECT id, audience, selection, fingerprint, record, made_at, proof, given_at FROM disclosure WHERE trashed = 0 "
    "ORDER BY given_at DESC, id DESC LIMIT ?1 OFFSET ?2";
static constexpr std::string_view insertEntry =
    "INSERT INTO record_entry (id, space, kind, title, organisation, description, from_day, until_day, minutes, category, topic) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
static constexpr std::string_view updateEntrySql =
    "UPDATE record_entry SET kind = ?2, title = ?3, organisation = ?4, description = ?5, from_day = ?6, until_day = ?7, minutes = ?8, category = ?9, "
    "topic = ?10 WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view insertDisclosure =
    "INSERT INTO disclosure (id, space, audience, selection, fingerprint, record, made_at, proof, given_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/** What merged in may be no number of minutes: then none is shown. */
static std::optional<int> minutesFrom(const Statement &row, int column)
{
    const std::optional<qint64> minutes = row.optionalInteger(column);
    return minutes && *minutes >= 1 && *minutes <= longestEntry ? std::optional(static_cast<int>(*minutes)) : std::nullopt;
}

static RecordEntry entryFromRow(const Statement &row)
{
    return {.id = RecordEntryId{row.uuid(0)},
            .kind = recordEntryKindFromCode(row.text(1)),
            .title = row.text(2),
            .organisation = row.text(3),
            .description = row.text(4),
            .from = row.date(5),
            .until = row.date(6),
            .minutes = minutesFrom(row, 7),
            .category = row.text(8),
            .topic = row.text(9)};
}

static RecordEntryRow entryRowFrom(const Statement &row)
{
    return {.key = {.day = row.text(10), .id = RecordEntryId{row.uuid(0)}}, .entry = entryFromRow(row)};
}

static Disclosure disclosureFromRow(const Statement &row)
{
    return {.id = DisclosureId{row.uuid(0)},
            .audience = row.text(1),
            .selection = row.text(2),
            .fingerprint = row.blob(3),
            .record = row.uuid(4),
            .madeAt = row.integer(5),
            .proof = row.text(6),
            .givenAt = row.integer(7)};
}

static std::optional<QDate> dayOrNull(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

RecordRepository::RecordRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<RecordEntry>> RecordRepository::entry(RecordEntryId id)
{
    return m_database.prepare(selectEntry).and_then([id](Statement statement) { return statement.bind(1, id).readOne(entryFromRow); });
}

Result<std::vector<RecordEntry>> RecordRepository::entries(int count, int skip)
{
    return m_database.prepare(selectEntries).and_then([&](Statement statement) { return statement.bind(1, count).bind(2, skip).readAll(entryFromRow); });
}

Result<std::vector<RecordEntryRow>> RecordRepository::entriesAfter(const std::optional<RecordEntryKey> &after, std::optional<RecordEntryKind> kind, int count)
{
    static constexpr char32_t beyond = 0x10ffff;
    const RecordEntryKey key = after.value_or(RecordEntryKey{.day = QString::fromUcs4(&beyond, 1), .id = {}});
    WAYMARK_TRY(Statement statement, m_database.prepare(kind ? selectOfKind : selectAll));
    statement.bind(1, key.day).bind(2, key.id).bind(3, count);
    return kind ? statement.bind(4, codeOf(*kind)).readAll(entryRowFrom) : statement.readAll(entryRowFrom);
}

Result<qint64> RecordRepository::entryCount()
{
    return m_database.number(countEntries);
}

Result<std::optional<Disclosure>> RecordRepository::disclosureOf(const QByteArray &fingerprint)
{
    return m_database.prepare(selectDisclosureOf).and_then([&](Statement statement) { return statement.bind(1, fingerprint).readOne(disclosureFromRow); });
}

Result<std::vector<Disclosure>> RecordRepository::disclosures(int count, int skip)
{
    return m_database.prepare(selectDisclosures).and_then([&](Statement statement) {
        return statement.bind(1, count).bind(2, skip).readAll(disclosureFromRow);
    });
}

Result<void> RecordRepository::addEntry(Writer &writer, const RecordEntry &entry)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertEntry));
    return statement.bind(1, entry.id)
        .bind(2, privateSpace)
        .bind(3, codeOf(entry.kind))
        .bind(4, entry.title)
        .bind(5, entry.organisation)
        .bind(6, entry.description)
        .bind(7, dayOrNull(entry.from))
        .bind(8, dayOrNull(entry.until))
        .bind(9, entry.minutes)
        .bind(10, entry.category)
        .bind(11, entry.topic)
        .run();
}

Result<void> RecordRepository::updateEntry(Writer &writer, const RecordEntry &entry)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateEntrySql));
    WAYMARK_CHECK(statement.bind(1, entry.id)
                      .bind(2, codeOf(entry.kind))
                      .bind(3, entry.title)
                      .bind(4, entry.organisation)
                      .bind(5, entry.description)
                      .bind(6, dayOrNull(entry.from))
                      .bind(7, dayOrNull(entry.until))
                      .bind(8, entry.minutes)
                      .bind(9, entry.category)
                      .bind(10, entry.topic)
                      .run());
    return writer.database().changedRows() > 0 ? Result<void>() : failure(Error::Kind::NotFound);
}

Result<void> RecordRepository::addDisclosure(Writer &writer, const Disclosure &disclosure)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertDisclosure));
    return statement.bind(1, disclosure.id)
        .bind(2, privateSpace)
        .bind(3, disclosure.audience)
        .bind(4, disclosure.selection)
        .bind(5, disclosure.fingerprint)
        .bind(6, disclosure.record)
        .bind(7, disclosure.madeAt)
        .bind(8, disclosure.proof)
        .bind(9, disclosure.givenAt)
        .run();
}

}
