// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goallistrepository.h"

#include "goalrepository.h"

#include <algorithm>
#include <tuple>

namespace waymark
{

// What a row of a list shows of the goal `g`; ?2 is today: check-ins of days to come say nothing yet.
#define WAYMARK_GOAL_ROW                                                                                                                                       \
    "SELECT g.id, g.aspiration, (SELECT a.title FROM aspiration AS a WHERE a.id = g.aspiration AND a.trashed = 0), g.title, g.metric_name, "                   \
    "g.metric_unit, g.baseline, g.target, g.start, g.due, g.state, g.closed_on, g.noted_on, ifnull(g.aspiration, x''), ifnull(g.due, '9999-12-32'), "          \
    "(SELECT c.progress FROM check_in AS c WHERE c.goal = g.id AND c.trashed = 0 AND c.progress IS NOT NULL AND c.day <= ?2 "                                  \
    "ORDER BY c.day DESC, c.id DESC LIMIT 1), "                                                                                                                \
    "(SELECT c.confidence FROM check_in AS c WHERE c.goal = g.id AND c.trashed = 0 AND c.confidence IS NOT NULL AND c.day <= ?2 "                              \
    "ORDER BY c.day DESC, c.id DESC LIMIT 1), "                                                                                                                \
    "(SELECT max(c.day) FROM check_in AS c WHERE c.goal = g.id AND c.trashed = 0 AND c.day <= ?2), "                                                           \
    "(SELECT count(*) FROM goal_share AS s WHERE s.goal = g.id AND s.stopped = 0 AND s.trashed = 0) FROM goal AS g "
#define WAYMARK_GOAL_OPEN "WHERE g.space = ?1 AND g.trashed = 0 AND g.state NOT IN ('achieved', 'dropped', 'reframed') "

static constexpr std::string_view selectOpen = WAYMARK_GOAL_ROW WAYMARK_GOAL_OPEN
    "AND ifnull(g.aspiration, x'') <= ?3 AND (ifnull(g.aspiration, x'') < ?3 OR (ifnull(g.due, '9999-12-32'), g.id) > (?4, ?5)) "
    "ORDER BY ifnull(g.aspiration, x'') DESC, ifnull(g.due, '9999-12-32'), g.id LIMIT ?6";
static constexpr std::string_view selectClosed = WAYMARK_GOAL_ROW
    "WHERE g.space = ?1 AND g.trashed = 0 AND g.state IN ('achieved', 'dropped') ORDER BY ifnull(g.closed_on, '') DESC, g.id DESC LIMIT ?3 OFFSET ?4";
static constexpr std::string_view selectOne = WAYMARK_GOAL_ROW "WHERE g.id = ?3 AND g.space = ?1 AND g.trashed = 0";
static constexpr std::string_view selectNotLookedAt = WAYMARK_GOAL_ROW WAYMARK_GOAL_OPEN
    "AND g.state <> 'paused' AND max(ifnull(g.noted_on, ''), ifnull(g.start, '')) <= ?3 "
    "AND NOT EXISTS (SELECT 1 FROM check_in AS c WHERE c.goal = g.id AND c.trashed = 0 AND c.day > ?3 AND c.day <= ?2) "
    "ORDER BY g.due, g.id LIMIT ?4";
static constexpr std::string_view selectDueGoals = "SELECT g.id, g.id, g.title, g.due FROM goal AS g " WAYMARK_GOAL_OPEN
                                                   "AND g.state <> 'paused' AND g.due <= ?2 ORDER BY g.due, g.id LIMIT ?3";
static constexpr std::string_view selectDueMilestones =
    "SELECT m.id, m.goal, m.title, m.due FROM milestone AS m WHERE m.space = ?1 AND m.trashed = 0 AND m.reached_on IS NULL AND m.due <= ?2 "
    "AND EXISTS (SELECT 1 FROM goal AS g WHERE g.id = m.goal AND g.state NOT IN ('achieved', 'dropped', 'reframed', 'paused')) ORDER BY m.due, m.id LIMIT ?3";
static constexpr std::string_view selectDueSteps =
    "SELECT s.id, s.goal, s.title, s.due FROM step AS s WHERE s.space = ?1 AND s.trashed = 0 AND s.board <> 'done' AND s.due <= ?2 "
    "AND EXISTS (SELECT 1 FROM goal AS g WHERE g.id = s.goal AND g.state NOT IN ('achieved', 'dropped', 'reframed', 'paused')) ORDER BY s.due, s.id LIMIT ?3";

#undef WAYMARK_GOAL_ROW
#undef WAYMARK_GOAL_OPEN

static std::optional<double> optionalReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

static Goal goalFromRow(const Statement &row)
{
    GoalDraft values;
    values.aspiration = optionalId<AspirationId>(row.optionalUuid(1));
    values.title = row.text(3);
    values.metric = {.name = row.text(4), .unit = row.text(5), .baseline = optionalReal(row, 6), .target = optionalReal(row, 7)};
    values.start = row.optionalDate(8);
    values.due = row.optionalDate(9);
    GoalStanding standing;
    standing.state = goalState(row.text(10));
    standing.closedOn = row.optionalDate(11);
    standing.notedOn = row.optionalDate(12);
    return Goal::fromStore(GoalId{row.uuid(0)}, values, standing);
}

static GoalRow fromRow(const Statement &row)
{
    GoalFacts facts{.current = optionalReal(row, 15), .confidence = std::nullopt, .lastCheckIn = row.optionalDate(17)};
    if (!row.isNull(16)) {
        facts.confidence = static_cast<int>(std::clamp<qint64>(row.integer(16), 0, 100));
    }
    return {.key = {row.blob(13), row.text(14), GoalId{row.uuid(0)}},
            .goal = goalFromRow(row),
            .aspirationTitle = row.text(2),
            .facts = facts,
            .shares = row.integer(18)};
}

/** Stands before every goal of the list. */
static GoalKey top()
{
    return {QByteArray(17, char(0xff)), {}, {}};
}

GoalListRepository::GoalListRepository(Database &database, SpaceKey space)
    : m_database(database)
    , m_space(space)
{
}

Result<std::vector<GoalRow>> GoalListRepository::openGoals(const GoalPage &page, QDate today)
{
    const GoalKey after = page.after.value_or(top());
    return m_database.prepare(selectOpen).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, today).bind(3, after.aspiration).bind(4, after.due).bind(5, after.id).bind(6, page.count).readAll(fromRow);
    });
}

Result<std::vector<GoalRow>> GoalListRepository::closedGoals(int count, int skip, QDate today)
{
    return m_database.prepare(selectClosed).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, today).bind(3, count).bind(4, skip).readAll(fromRow);
    });
}

Result<std::vector<GoalRow>> GoalListRepository::goalsAmong(const std::vector<GoalId> &ids, QDate today)
{
    std::vector<GoalRow> rows;
    for (const GoalId id : ids) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectOne));
        WAYMARK_TRY(auto row, statement.bind(1, m_space).bind(2, today).bind(3, id).readOne(fromRow));
        if (row) {
            rows.push_back(*std::move(row));
        }
    }
    return rows;
}

Result<std::vector<GoalRow>> GoalListRepository::notLookedAt(QDate today, int days, int count)
{
    return m_database.prepare(selectNotLookedAt).and_then([&](Statement statement) {
        return statement.bind(1, m_space).bind(2, today).bind(3, today.addDays(-days)).bind(4, count).readAll(fromRow);
    });
}

Result<std::vector<GoalDue>> GoalListRepository::dueUntil(QDate last, int count)
{
    WAYMARK_TRY(auto all, dueOf(selectDueGoals, GoalDue::Kind::Goal, last, count));
    WAYMARK_TRY(const auto milestones, dueOf(selectDueMilestones, GoalDue::Kind::Milestone, last, count));
    WAYMARK_TRY(const auto steps, dueOf(selectDueSteps, GoalDue::Kind::Step, last, count));
    all.insert(all.end(), milestones.begin(), milestones.end());
    all.insert(all.end(), steps.begin(), steps.end());
    std::ranges::stable_sort(all, {}, [](const GoalDue &item) { return item.due; });
    if (all.size() > static_cast<std::size_t>(count)) {
        all.erase(all.begin() + count, all.end());
    }
    return all;
}

Result<std::vector<GoalDue>> GoalListRepository::dueOf(std::string_view sql, GoalDue::Kind kind, QDate last, int count)
{
    return m_database.prepare(sql)
        .and_then([&](Statement statement) {
            return statement.bind(1, m_space).bind(2, last).bind(3, count).readAll([kind](const Statement &row) {
                return GoalDue{kind, row.uuid(0), GoalId{row.uuid(1)}, row.text(2), row.date(3)};
            });
        })
        .transform([](std::vector<GoalDue> items) {
            std::erase_if(items, [](const GoalDue &item) { return !item.due.isValid(); });
            return items;
        });
}

}
