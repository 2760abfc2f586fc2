// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalrepository.h"

#include <algorithm>
#include <limits>

namespace waymark
{

static constexpr std::string_view selectEntry =
    "SELECT id, day, title, body, mood, energy, confidence, prompt FROM journal_entry WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTags = "SELECT max(tag) FROM journal_tag WHERE entry = ?1 AND trashed = 0 GROUP BY folded ORDER BY folded";
static constexpr std::string_view selectLinks = "SELECT DISTINCT kind, target FROM journal_link WHERE entry = ?1 AND trashed = 0 ORDER BY kind, target";
static constexpr std::string_view selectShares =
    "SELECT s.id, s.entry, s.copy, e.space FROM journal_share AS s JOIN journal_entry AS e ON e.id = s.copy AND e.trashed = 0 "
    "WHERE s.entry = ?1 AND s.stopped = 0 AND s.trashed = 0 ORDER BY s.copy";
static constexpr std::string_view selectTrashedCopies =
    "SELECT e.id FROM journal_share AS s JOIN journal_entry AS e ON e.id = s.copy WHERE s.entry = ?1 AND s.stopped = 0 AND e.trashed <> 0";
static constexpr std::string_view selectTagRows = "SELECT id FROM journal_tag WHERE entry = ?1 AND folded = ?2 AND trashed = 0";
static constexpr std::string_view selectLinkRows = "SELECT id FROM journal_link WHERE entry = ?1 AND kind = ?2 AND target = ?3 AND trashed = 0";
static constexpr std::string_view selectTagExists = "SELECT 1 FROM journal_tag WHERE id = ?1";
static constexpr std::string_view selectLinkExists = "SELECT 1 FROM journal_link WHERE id = ?1";
static constexpr std::string_view insertEntry =
    "INSERT INTO journal_entry (id, space, day, title, body, mood, energy, confidence, prompt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view updateEntry =
    "UPDATE journal_entry SET day = ?2, title = ?3, body = ?4, mood = ?5, energy = ?6, confidence = ?7, prompt = ?8 WHERE id = ?1";
static constexpr std::string_view insertTag = "INSERT INTO journal_tag (id, space, entry, tag, folded) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view insertLink = "INSERT INTO journal_link (id, space, entry, kind, target) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view insertShare = "INSERT INTO journal_share (id, space, entry, copy) VALUES (?1, ?2, ?3, ?4)";

static constexpr std::string_view updateStopped = "UPDATE journal_share SET stopped = 1 WHERE id = ?1";

static std::optional<int> scaleOf(std::optional<qint64> value)
{
    if (!value) {
        return std::nullopt;
    }
    return static_cast<int>(std::clamp<qint64>(*value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

static JournalEntry entryFromRow(const Statement &row)
{
    return JournalEntry::fromStore(JournalEntryId{row.uuid(0)},
                                   {.day = row.date(1),
                                    .title = row.text(2),
                                    .body = row.text(3),
                                    .mood = scaleOf(row.optionalInteger(4)),
                                    .energy = scaleOf(row.optionalInteger(5)),
                                    .confidence = scaleOf(row.optionalInteger(6)),
                                    .prompt = row.text(7)});
}

static RecordId idFromRow(const Statement &row)
{
    return row.uuid(0);
}

JournalRepository::JournalRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<JournalEntry>> JournalRepository::entry(JournalEntryId id)
{
    return m_database.prepare(selectEntry).and_then([id](Statement statement) { return statement.bind(1, id).readOne(entryFromRow); });
}

Result<QStringList> JournalRepository::tags(JournalEntryId entry)
{
    return m_database.prepare(selectTags)
        .and_then([entry](Statement statement) { return statement.bind(1, entry).readAll([](const Statement &row) { return row.text(0); }); })
        .transform([](const std::vector<QString> &tags) { return QStringList(tags.begin(), tags.end()); });
}

Result<std::vector<JournalLink>> JournalRepository::links(JournalEntryId entry)
{
    return m_database.prepare(selectLinks).and_then([entry](Statement statement) {
        return statement.bind(1, entry).readAll([](const Statement &row) { return JournalLink{journalLinkKind(row.text(0)), row.text(1)}; });
    });
}

Result<std::vector<JournalShare>> JournalRepository::shares(JournalEntryId entry)
{
    return m_database.prepare(selectShares).and_then([entry](Statement statement) {
        return statement.bind(1, entry).readAll(
            [](const Statement &row) { return JournalShare{row.uuid(0), JournalEntryId{row.uuid(1)}, JournalEntryId{row.uuid(2)}, SpaceKey{row.integer(3)}}; });
    });
}

Result<std::vector<JournalEntryId>> JournalRepository::trashedCopies(JournalEntryId entry)
{
    return m_database.prepare(selectTrashedCopies).and_then([entry](Statement statement) {
        return statement.bind(1, entry).readAll([](const Statement &row) { return JournalEntryId{row.uuid(0)}; });
    });
}

Result<std::vector<RecordId>> JournalRepository::tagRows(JournalEntryId entry, const QString &foldedTag)
{
    return m_database.prepare(selectTagRows).and_then([&](Statement statement) { return statement.bind(1, entry).bind(2, foldedTag).readAll(idFromRow); });
}

Result<std::vector<RecordId>> JournalRepository::linkRows(JournalEntryId entry, const JournalLink &link)
{
    return m_database.prepare(selectLinkRows).and_then([&](Statement statement) {
        return statement.bind(1, entry).bind(2, codeOf(link.kind)).bind(3, link.target).readAll(idFromRow);
    });
}

Result<bool> JournalRepository::tagExists(RecordId id)
{
    return hasRow(selectTagExists, id);
}

Result<bool> JournalRepository::linkExists(RecordId id)
{
    return hasRow(selectLinkExists, id);
}

Result<bool> JournalRepository::hasRow(std::string_view sql, RecordId id)
{
    return m_database.prepare(sql).and_then([id](Statement statement) { return statement.bind(1, id).step(); });
}

Result<void> JournalRepository::add(Writer &writer, SpaceKey space, const JournalEntry &entry)
{
    const JournalDraft &values = entry.values();
    return writer.prepare(insertEntry).and_then([&](Statement statement) {
        return statement.bind(1, entry.id())
            .bind(2, space)
            .bind(3, values.day)
            .bind(4, values.title)
            .bind(5, values.body)
            .bind(6, values.mood)
            .bind(7, values.energy)
            .bind(8, values.confidence)
            .bind(9, values.prompt)
            .run();
    });
}

Result<void> JournalRepository::update(Writer &writer, const JournalEntry &entry)
{
    const JournalDraft &values = entry.values();
    return writer.prepare(updateEntry).and_then([&](Statement statement) {
        return statement.bind(1, entry.id())
            .bind(2, values.day)
            .bind(3, values.title)
            .bind(4, values.body)
            .bind(5, values.mood)
            .bind(6, values.energy)
            .bind(7, values.confidence)
            .bind(8, values.prompt)
            .run();
    });
}

Result<void> JournalRepository::addTag(Writer &writer, RecordId id, JournalEntryId entry, const JournalTag &tag)
{
    return writer.prepare(insertTag).and_then(
        [&](Statement statement) { return statement.bind(1, id).bind(2, privateSpace).bind(3, entry).bind(4, tag.text()).bind(5, tag.folded()).run(); });
}

Result<void> JournalRepository::addLink(Writer &writer, RecordId id, JournalEntryId entry, const JournalLink &link)
{
    return writer.prepare(insertLink).and_then([&](Statement statement) {
        return statement.bind(1, id).bind(2, privateSpace).bind(3, entry).bind(4, codeOf(link.kind)).bind(5, link.target).run();
    });
}

Result<void> JournalRepository::addShare(Writer &writer, const JournalShare &share)
{
    return writer.prepare(insertShare).and_then([&](Statement statement) {
        return statement.bind(1, share.id).bind(2, privateSpace).bind(3, share.entry).bind(4, share.copy).run();
    });
}

Result<void> JournalRepository::stopShare(Writer &writer, RecordId share)
{
    return writer.prepare(updateStopped).and_then([share](Statement statement) { return statement.bind(1, share).run(); });
}

}
