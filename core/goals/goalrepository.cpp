// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalrepository.h"

#include <algorithm>

namespace waymark
{

static constexpr std::string_view selectOne =
    "SELECT id, aspiration, title, specific, measurable, achievable, relevant, time_bound, metric_name, metric_unit, baseline, target, start, due, "
    "state, closed_on, reframed_from, reframe_reason, noted_on FROM goal WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectOwn =
    "SELECT id, aspiration, title, specific, measurable, achievable, relevant, time_bound, metric_name, metric_unit, baseline, target, start, due, "
    "state, closed_on, reframed_from, reframe_reason, noted_on FROM goal WHERE id = ?1 AND trashed = 0 AND space = 1";
static constexpr std::string_view selectSpace = "SELECT space FROM goal WHERE id = ?1";
static constexpr std::string_view selectOriginal = "SELECT goal FROM goal_share WHERE copy = ?1 AND stopped = 0 AND trashed = 0 ORDER BY id LIMIT 1";
static constexpr std::string_view selectFacts =
    "SELECT (SELECT progress FROM check_in WHERE goal = ?1 AND trashed = 0 AND progress IS NOT NULL AND day <= ?2 ORDER BY day DESC, id DESC LIMIT 1), "
    "(SELECT confidence FROM check_in WHERE goal = ?1 AND trashed = 0 AND confidence IS NOT NULL AND day <= ?2 ORDER BY day DESC, id DESC LIMIT 1), "
    "(SELECT max(day) FROM check_in WHERE goal = ?1 AND trashed = 0 AND day <= ?2)";
static constexpr std::string_view selectShares = "SELECT s.id, s.goal, s.copy, g.space FROM goal_share AS s JOIN goal AS g ON g.id = s.copy AND g.trashed = 0 "
                                                 "WHERE s.goal = ?1 AND s.stopped = 0 AND s.trashed = 0 ORDER BY s.copy";
static constexpr std::string_view selectTrashedCopies =
    "SELECT g.id FROM goal_share AS s JOIN goal AS g ON g.id = s.copy WHERE s.goal = ?1 AND s.stopped = 0 AND g.trashed <> 0";
static constexpr std::string_view insert =
    "INSERT INTO goal (id, space, aspiration, title, specific, measurable, achievable, relevant, time_bound, metric_name, metric_unit, baseline, target, "
    "start, due, state, closed_on, reframed_from, reframe_reason, noted_on) "
    "VALUES (?1, ?15, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?16, ?17, ?18, ?19, ?20)";
static constexpr std::string_view updateValues =
    "UPDATE goal SET aspiration = ?2, title = ?3, specific = ?4, measurable = ?5, achievable = ?6, relevant = ?7, time_bound = ?8, metric_name = ?9, "
    "metric_unit = ?10, baseline = ?11, target = ?12, start = ?13, due = ?14 WHERE id = ?1";
static constexpr std::string_view updateState = "UPDATE goal SET state = ?2, closed_on = ?3 WHERE id = ?1";
static constexpr std::string_view updateReframed = "UPDATE goal SET reframed_from = ?2, reframe_reason = ?3 WHERE id = ?1";
static constexpr std::string_view insertShare = "INSERT INTO goal_share (id, space, goal, copy) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view updateStopped = "UPDATE goal_share SET stopped = 1 WHERE id = ?1";

static std::optional<double> optionalReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

static GoalDraft valuesFromRow(const Statement &row)
{
    return {.aspiration = optionalId<AspirationId>(row.optionalUuid(1)),
            .title = row.text(2),
            .specific = row.text(3),
            .measurable = row.text(4),
            .achievable = row.text(5),
            .relevant = row.text(6),
            .timeBound = row.text(7),
            .metric = {.name = row.text(8), .unit = row.text(9), .baseline = optionalReal(row, 10), .target = optionalReal(row, 11)},
            .start = row.optionalDate(12),
            .due = row.optionalDate(13)};
}

static Goal fromRow(const Statement &row)
{
    return Goal::fromStore(GoalId{row.uuid(0)}, valuesFromRow(row),
                           {.state = goalState(row.text(14)),
                            .closedOn = row.optionalDate(15),
                            .reframedFrom = optionalId<GoalId>(row.optionalUuid(16)),
                            .reframeReason = row.text(17),
                            .notedOn = row.optionalDate(18)});
}

static GoalFacts factsFromRow(const Statement &row)
{
    GoalFacts facts{.current = optionalReal(row, 0), .confidence = std::nullopt, .lastCheckIn = row.optionalDate(2)};
    if (!row.isNull(1)) {
        facts.confidence = static_cast<int>(std::clamp<qint64>(row.integer(1), 0, 100));
    }
    return facts;
}

static Statement &bindValues(Statement &statement, GoalId id, const GoalDraft &values)
{
    return statement.bind(1, id)
        .bind(2, values.aspiration)
        .bind(3, values.title)
        .bind(4, values.specific)
        .bind(5, values.measurable)
        .bind(6, values.achievable)
        .bind(7, values.relevant)
        .bind(8, values.timeBound)
        .bind(9, values.metric.name)
        .bind(10, values.metric.unit)
        .bind(11, values.metric.baseline)
        .bind(12, values.metric.target)
        .bind(13, values.start)
        .bind(14, values.due);
}

GoalRepository::GoalRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Goal>> GoalRepository::goal(GoalId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<std::optional<Goal>> GoalRepository::ownGoal(GoalId id)
{
    return m_database.prepare(selectOwn).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<SpaceKey> GoalRepository::spaceOf(GoalId id)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSpace));
    WAYMARK_TRY(const bool found, statement.bind(1, id).step());
    return found ? SpaceKey{statement.integer(0)} : privateSpace;
}

Result<std::optional<GoalId>> GoalRepository::originalOf(GoalId copy)
{
    return m_database.prepare(selectOriginal).and_then([copy](Statement statement) {
        return statement.bind(1, copy).readOne([](const Statement &row) { return GoalId{row.uuid(0)}; });
    });
}

Result<GoalFacts> GoalRepository::facts(GoalId id, QDate today)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectFacts));
    WAYMARK_TRY(const bool found, statement.bind(1, id).bind(2, today).step());
    return found ? factsFromRow(statement) : GoalFacts{};
}

Result<std::vector<GoalShare>> GoalRepository::shares(GoalId goal)
{
    return m_database.prepare(selectShares).and_then([goal](Statement statement) {
        return statement.bind(1, goal).readAll(
            [](const Statement &row) { return GoalShare{row.uuid(0), GoalId{row.uuid(1)}, GoalId{row.uuid(2)}, SpaceKey{row.integer(3)}}; });
    });
}

Result<std::vector<GoalId>> GoalRepository::trashedCopies(GoalId goal)
{
    return m_database.prepare(selectTrashedCopies).and_then([goal](Statement statement) {
        return statement.bind(1, goal).readAll([](const Statement &row) { return GoalId{row.uuid(0)}; });
    });
}

Result<void> GoalRepository::add(Writer &writer, SpaceKey space, const Goal &goal)
{
    const GoalStanding &standing = goal.standing();
    return writer.prepare(insert).and_then([&](Statement statement) {
        return bindValues(statement, goal.id(), goal.values())
            .bind(15, space)
            .bind(16, codeOf(standing.state))
            .bind(17, standing.closedOn)
            .bind(18, standing.reframedFrom)
            .bind(19, standing.reframeReason)
            .bind(20, standing.notedOn)
            .run();
    });
}

Result<void> GoalRepository::update(Writer &writer, GoalId id, const GoalDraft &values)
{
    return writer.prepare(updateValues).and_then([&](Statement statement) { return bindValues(statement, id, values).run(); });
}

Result<void> GoalRepository::setState(Writer &writer, GoalId id, GoalState state, std::optional<QDate> closedOn)
{
    return writer.prepare(updateState).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, codeOf(state)).bind(3, closedOn).run(); });
}

Result<void> GoalRepository::setReframed(Writer &writer, GoalId id, std::optional<GoalId> from, const QString &reason)
{
    return writer.prepare(updateReframed).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, from).bind(3, reason).run(); });
}

Result<void> GoalRepository::addShare(Writer &writer, const GoalShare &share)
{
    return writer.prepare(insertShare).and_then([&](Statement statement) {
        return statement.bind(1, share.id).bind(2, privateSpace).bind(3, share.goal).bind(4, share.copy).run();
    });
}

Result<void> GoalRepository::stopShare(Writer &writer, RecordId share)
{
    return writer.prepare(updateStopped).and_then([share](Statement statement) { return statement.bind(1, share).run(); });
}

}
