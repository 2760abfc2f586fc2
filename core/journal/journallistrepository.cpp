// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journallistrepository.h"

#include "journalpreview.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int previewLength = 120;
/** Up to this many entries of a tag are sorted by day; where it has more, the days are walked. */
static constexpr int rareTag = 500;

// What a row of a list shows of the entry `e`; the body's first part is enough for the words that are shown.
#define WAYMARK_JOURNAL_ROW                                                                                                                                    \
    "SELECT e.id, e.day, e.title, substr(e.body, 1, 700), e.mood, "                                                                                            \
    "(SELECT count(*) FROM journal_link AS l WHERE l.entry = e.id AND l.trashed = 0), "                                                                        \
    "(SELECT count(*) FROM attachment AS a WHERE a.owner = e.id AND a.trashed = 0), "                                                                          \
    "(SELECT count(*) FROM journal_share AS s WHERE s.entry = e.id AND s.stopped = 0 AND s.trashed = 0) "
#define WAYMARK_JOURNAL_PAGE "AND (e.day, e.id) < (?2, ?3) AND e.day >= ?4 AND e.day < ?5 "
#define WAYMARK_JOURNAL_NEWEST "ORDER BY e.day DESC, e.id DESC LIMIT ?6"

static constexpr std::string_view selectByDay = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e WHERE e.space = ?1 AND e.trashed = 0 " WAYMARK_JOURNAL_PAGE WAYMARK_JOURNAL_NEWEST;
static constexpr std::string_view selectByMood = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e INDEXED BY journal_entry_by_mood WHERE e.space = ?1 AND e.trashed = 0 AND e.mood = ?7 " WAYMARK_JOURNAL_PAGE
        WAYMARK_JOURNAL_NEWEST;
static constexpr std::string_view selectByFrequentTag = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e WHERE e.space = ?1 AND e.trashed = 0 " WAYMARK_JOURNAL_PAGE
    "AND (?7 IS NULL OR e.mood = ?7) AND EXISTS (SELECT 1 FROM journal_tag AS t WHERE t.entry = e.id AND t.folded = ?8 AND t.trashed = 0) " WAYMARK_JOURNAL_NEWEST;
static constexpr std::string_view selectByRareTag = WAYMARK_JOURNAL_ROW
    "FROM journal_tag AS t CROSS JOIN journal_entry AS e ON e.id = t.entry "
    "WHERE t.space = ?1 AND t.folded = ?8 AND t.trashed = 0 AND e.trashed = 0 " WAYMARK_JOURNAL_PAGE
    "AND (?7 IS NULL OR e.mood = ?7) GROUP BY e.id " WAYMARK_JOURNAL_NEWEST;
static constexpr std::string_view selectOne = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e WHERE e.id = ?1 AND e.space = ?2 AND e.trashed = 0 AND e.day >= ?3 AND e.day < ?4 AND (?5 IS NULL OR e.mood = ?5) "
    "AND (?6 IS NULL OR EXISTS (SELECT 1 FROM journal_tag AS t WHERE t.entry = e.id AND t.folded = ?6 AND t.trashed = 0))";
static constexpr std::string_view selectOnDay = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e WHERE e.space = ?1 AND e.trashed = 0 AND e.day = ?2 ORDER BY e.id DESC";
static constexpr std::string_view selectOnDayOfYear = WAYMARK_JOURNAL_ROW
    "FROM journal_entry AS e WHERE e.space = ?1 AND e.trashed = 0 AND substr(e.day, 6) = ?2 AND e.day < ?3 ORDER BY e.day DESC, e.id DESC LIMIT ?4";
static constexpr std::string_view selectLinked = WAYMARK_JOURNAL_ROW
    "FROM journal_link AS k CROSS JOIN journal_entry AS e ON e.id = k.entry "
    "WHERE k.space = ?1 AND k.kind = ?2 AND k.target = ?3 AND k.trashed = 0 AND e.trashed = 0 ORDER BY k.entry LIMIT ?4";

static constexpr std::string_view selectDays = "SELECT day, count(*), avg(CASE WHEN mood BETWEEN 1 AND 5 THEN mood END) FROM journal_entry "
                                               "WHERE space = ?1 AND trashed = 0 AND day >= ?2 AND day < ?3 GROUP BY day ORDER BY day";
static constexpr std::string_view selectMoods =
    "SELECT mood, count(*) FROM journal_entry "
    "WHERE space = ?1 AND trashed = 0 AND mood >= 1 AND mood <= 5 AND day >= ?2 AND day < ?3 GROUP BY mood ORDER BY mood";
static constexpr std::string_view selectTags =
    "SELECT max(tag), folded, count(*) FROM journal_tag WHERE space = ?1 AND trashed = 0 GROUP BY folded ORDER BY folded";
static constexpr std::string_view countTag = "SELECT count(*) FROM (SELECT 1 FROM journal_tag WHERE space = ?1 AND folded = ?2 AND trashed = 0 LIMIT ?3)";
static constexpr std::string_view countEntries = "SELECT count(*) FROM journal_entry WHERE space = ?1 AND trashed = 0";

#undef WAYMARK_JOURNAL_ROW
#undef WAYMARK_JOURNAL_PAGE
#undef WAYMARK_JOURNAL_NEWEST

/** Stands before every entry of a list. */
static JournalKey top()
{
    return {journalPeriod({}, {}).until, JournalEntryId{QUuid::fromRfc4122(QByteArray(16, char(0xff)))}};
}

static std::optional<int> scaleOf(std::optional<qint64> value)
{
    if (!value) {
        return std::nullopt;
    }
    return static_cast<int>(std::clamp<qint64>(*value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

static JournalRow fromRow(const Statement &row)
{
    return {.key = {row.text(1), JournalEntryId{row.uuid(0)}},
            .day = row.date(1),
            .title = row.text(2),
            .preview = journalPreview(row.text(3), previewLength),
            .mood = scaleOf(row.optionalInteger(4)),
            .links = row.integer(5),
            .files = row.integer(6),
            .shares = row.integer(7)};
}

static JournalDay dayFromRow(const Statement &row)
{
    return {row.date(0), row.integer(1), row.isNull(2) ? std::nullopt : std::optional(row.real(2))};
}

JournalListRepository::JournalListRepository(Database &database, SpaceKey space)
    : m_database(database)
    , m_space(space)
{
}

Result<std::vector<JournalRow>> JournalListRepository::entries(const JournalFilter &filter, const JournalPage &page)
{
    std::string_view sql = filter.mood ? selectByMood : selectByDay;
    if (filter.tag) {
        WAYMARK_TRY(const bool rare, isRare(foldedTag(*filter.tag)));
        sql = rare ? selectByRareTag : selectByFrequentTag;
    }
    const JournalKey after = page.after.value_or(top());
    return m_database.prepare(sql).and_then([&](Statement statement) {
        statement.bind(1, m_space).bind(2, after.day).bind(3, after.id).bind(4, filter.period.from).bind(5, filter.period.until).bind(6, page.count);
        if (filter.tag) {
            statement.bind(7, filter.mood).bind(8, foldedTag(*filter.tag));
        } else if (filter.mood) {
            statement.bind(7, *filter.mood);
        }
        return statement.readAll(fromRow);
    });
}

Result<std::vector<JournalRow>> JournalListRepository::entriesAmong(const std::vector<JournalEntryId> &ids, const JournalFilter &filter)
{
    std::vector<JournalRow> rows;
    const std::optional<QString> tag = filter.tag ? std::optional(foldedTag(*filter.tag)) : std::nullopt;
    for (const JournalEntryId id : ids) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectOne));
        statement.bind(1, id).bind(2, m_space).bind(3, filter.period.from).bind(4, filter.period.until).bind(5, filter.mood).bind(6, tag);
        WAYMARK_TRY(auto row, statement.readOne(fromRow));
        if (row) {
            rows.push_back(*std::move(row));
        }
    }
    return rows;
}

Result<std::vector<JournalRow>> JournalListRepository::entriesOn(QDate day)
{
    return m_database.prepare(selectOnDay).and_then([&](Statement statement) { return statement.bind(1, m_space).bind(2, day).readAll(fromRow); });
}

Result<std::vector<JournalRow>> JournalListRepository::onThisDay(QDate today, int count)
{
    std::vector<JournalRow> rows;
    for (const QString &dayOfYear : daysRemembered(today)) {
        WAYMARK_TRY(const auto found, rememberedOn(dayOfYear, today, count));
        rows.insert(rows.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const JournalRow &row) { return row.key.day; });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(std::max(count, 0))));
    return rows;
}

Result<std::vector<JournalRow>> JournalListRepository::rememberedOn(const QString &dayOfYear, QDate today, int count)
{
    return m_database.prepare(selectOnDayOfYear).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, dayOfYear).bind(3, QDate(today.year(), 1, 1)).bind(4, count).readAll(fromRow);
    });
}

Result<std::vector<JournalRow>> JournalListRepository::entriesLinkedTo(const JournalLink &link, int count)
{
    return m_database.prepare(selectLinked).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, codeOf(link.kind)).bind(3, link.target).bind(4, count).readAll(fromRow);
    });
}

Result<std::vector<JournalDay>> JournalListRepository::days(const JournalPeriod &period)
{
    return m_database.prepare(selectDays)
        .and_then([&](Statement statement) { return statement.bind(1, m_space).bind(2, period.from).bind(3, period.until).readAll(dayFromRow); })
        .transform([](std::vector<JournalDay> days) {
            std::erase_if(days, [](const JournalDay &day) { return !day.day.isValid(); });
            return days;
        });
}

Result<std::vector<MoodCount>> JournalListRepository::moodCounts(const JournalPeriod &period)
{
    return m_database.prepare(selectMoods).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, period.from).bind(3, period.until).readAll([](const Statement &row) {
            return MoodCount{static_cast<int>(row.integer(0)), row.integer(1)};
        });
    });
}

Result<std::vector<JournalTagCount>> JournalListRepository::tagCounts()
{
    return m_database.prepare(selectTags)
        .and_then([&](Statement statement) {
            return statement.bind(1, m_space).readAll([](const Statement &row) { return JournalTagCount{row.text(0), row.text(1), row.integer(2)}; });
        })
        .transform([](std::vector<JournalTagCount> tags) {
            std::ranges::stable_sort(tags, std::ranges::greater(), &JournalTagCount::entries);
            return tags;
        });
}

Result<qint64> JournalListRepository::entryCount()
{
    return m_database.prepare(countEntries)
        .and_then([&](Statement statement) { return statement.bind(1, m_space).readOne([](const Statement &row) { return row.integer(0); }); })
        .transform([](std::optional<qint64> count) { return count.value_or(0); });
}

Result<bool> JournalListRepository::isRare(const QString &folded)
{
    return m_database.prepare(countTag)
        .and_then([&](Statement statement) {
            return statement.bind(1, m_space).bind(2, folded).bind(3, rareTag + 1).readOne([](const Statement &row) { return row.integer(0); });
        })
        .transform([](std::optional<qint64> count) { return count.value_or(0) <= rareTag; });
}

}
