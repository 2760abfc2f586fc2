// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalpartrepository.h"

#include "goalrepository.h"

#include <algorithm>
#include <limits>

namespace waymark
{

static constexpr std::string_view selectMilestone = "SELECT id, goal, title, due, reached_on FROM milestone WHERE id = ?1 AND trashed = 0 AND space = 1";
static constexpr std::string_view selectMilestones =
    "SELECT id, goal, title, due, reached_on FROM milestone WHERE goal = ?1 AND trashed = 0 ORDER BY ifnull(due, '9999-12-32'), id";
static constexpr std::string_view selectStep =
    "SELECT id, goal, title, due, milestone, board, position, done_on FROM step WHERE id = ?1 AND trashed = 0 AND space = 1";
static constexpr std::string_view selectBoard =
    "SELECT id, goal, title, due, milestone, board, position, done_on FROM step WHERE goal = ?1 AND trashed = 0 ORDER BY board, position, id";
static constexpr std::string_view selectCheckIn =
    "SELECT id, goal, day, progress, confidence, note, blocker, help FROM check_in WHERE id = ?1 AND trashed = 0 AND space = 1";
static constexpr std::string_view selectCheckIns =
    "SELECT id, goal, day, progress, confidence, note, blocker, help FROM check_in WHERE goal = ?1 AND trashed = 0 ORDER BY day DESC, id DESC LIMIT ?2";
static constexpr std::string_view selectWin = "SELECT id, day, title, note, goal FROM win WHERE id = ?1 AND trashed = 0 AND space = 1";
static constexpr std::string_view selectWinsOf =
    "SELECT id, day, title, note, goal FROM win WHERE goal = ?1 AND trashed = 0 ORDER BY ifnull(day, '') DESC, id DESC LIMIT ?2";
static constexpr std::string_view selectWins =
    "SELECT id, day, title, note, goal FROM win WHERE space = ?1 AND trashed = 0 AND (ifnull(day, ''), id) < (?2, ?3) "
    "ORDER BY ifnull(day, '') DESC, id DESC LIMIT ?4";
static constexpr std::string_view milestoneExists = "SELECT 1 FROM milestone WHERE id = ?1";
static constexpr std::string_view stepExists = "SELECT 1 FROM step WHERE id = ?1";
static constexpr std::string_view checkInExists = "SELECT 1 FROM check_in WHERE id = ?1";
static constexpr std::string_view insertMilestone = "INSERT INTO milestone (id, space, goal, title, due, reached_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view insertStep =
    "INSERT INTO step (id, space, goal, title, due, milestone, board, position, done_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view insertCheckIn =
    "INSERT INTO check_in (id, space, goal, day, progress, confidence, note, blocker, help) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view insertWin = "INSERT INTO win (id, space, day, title, note, goal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view updateMilestone = "UPDATE milestone SET title = ?2, due = ?3, reached_on = ?4 WHERE id = ?1";
static constexpr std::string_view updateStep = "UPDATE step SET title = ?2, due = ?3, milestone = ?4 WHERE id = ?1";
static constexpr std::string_view updateCheckIn =
    "UPDATE check_in SET day = ?2, progress = ?3, confidence = ?4, note = ?5, blocker = ?6, help = ?7 WHERE id = ?1";
static constexpr std::string_view updateWin = "UPDATE win SET day = ?2, title = ?3, note = ?4, goal = ?5 WHERE id = ?1";
static constexpr std::string_view updatePlace = "UPDATE step SET board = ?2, position = ?3, done_on = ?4 WHERE id = ?1";
static constexpr std::string_view updatePosition = "UPDATE step SET position = ?2 WHERE id = ?1";

static Milestone milestoneFromRow(const Statement &row)
{
    return {.id = MilestoneId{row.uuid(0)},
            .goal = GoalId{row.uuid(1)},
            .values = {.title = row.text(2), .due = row.optionalDate(3)},
            .reachedOn = row.optionalDate(4)};
}

static Step stepFromRow(const Statement &row)
{
    return {.id = StepId{row.uuid(0)},
            .goal = GoalId{row.uuid(1)},
            .values = {.title = row.text(2), .due = row.optionalDate(3), .milestone = optionalId<MilestoneId>(row.optionalUuid(4))},
            .place = {.column = stepColumn(row.text(5)), .position = row.text(6).toUtf8(), .doneOn = row.optionalDate(7)}};
}

static CheckIn checkInFromRow(const Statement &row)
{
    CheckInDraft values{.day = row.date(2),
                        .progress = std::nullopt,
                        .confidence = std::nullopt,
                        .note = row.text(5),
                        .blocker = row.text(6),
                        .help = row.text(7)};
    if (!row.isNull(3)) {
        values.progress = row.real(3);
    }
    if (!row.isNull(4)) {
        values.confidence = static_cast<int>(std::clamp<qint64>(row.integer(4), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
    return {.id = CheckInId{row.uuid(0)}, .goal = GoalId{row.uuid(1)}, .values = values};
}

static Win winFromRow(const Statement &row)
{
    return {.id = WinId{row.uuid(0)},
            .values = {.day = row.date(1), .title = row.text(2), .note = row.text(3), .goal = optionalId<GoalId>(row.optionalUuid(4))}};
}

GoalPartRepository::GoalPartRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Milestone>> GoalPartRepository::ownMilestone(MilestoneId id)
{
    return m_database.prepare(selectMilestone).and_then([id](Statement statement) { return statement.bind(1, id).readOne(milestoneFromRow); });
}

Result<std::optional<Step>> GoalPartRepository::ownStep(StepId id)
{
    return m_database.prepare(selectStep).and_then([id](Statement statement) { return statement.bind(1, id).readOne(stepFromRow); });
}

Result<std::optional<CheckIn>> GoalPartRepository::ownCheckIn(CheckInId id)
{
    return m_database.prepare(selectCheckIn).and_then([id](Statement statement) { return statement.bind(1, id).readOne(checkInFromRow); });
}

Result<std::optional<Win>> GoalPartRepository::ownWin(WinId id)
{
    return m_database.prepare(selectWin).and_then([id](Statement statement) { return statement.bind(1, id).readOne(winFromRow); });
}

Result<std::vector<Milestone>> GoalPartRepository::milestones(GoalId goal)
{
    return m_database.prepare(selectMilestones).and_then([goal](Statement statement) { return statement.bind(1, goal).readAll(milestoneFromRow); });
}

Result<std::vector<Step>> GoalPartRepository::board(GoalId goal)
{
    return m_database.prepare(selectBoard)
        .and_then([goal](Statement statement) { return statement.bind(1, goal).readAll(stepFromRow); })
        .transform([](std::vector<Step> steps) {
            sortForBoard(steps);
            return steps;
        });
}

Result<std::vector<CheckIn>> GoalPartRepository::checkIns(GoalId goal, int count)
{
    return m_database.prepare(selectCheckIns).and_then([&](Statement statement) { return statement.bind(1, goal).bind(2, count).readAll(checkInFromRow); });
}

Result<std::vector<Win>> GoalPartRepository::winsOf(GoalId goal, int count)
{
    return m_database.prepare(selectWinsOf).and_then([&](Statement statement) { return statement.bind(1, goal).bind(2, count).readAll(winFromRow); });
}

Result<std::vector<WinRow>> GoalPartRepository::wins(SpaceKey space, const std::optional<WinKey> &after, int count)
{
    static constexpr char32_t beyond = 0x10ffff;
    const WinKey key = after.value_or(WinKey{QString::fromUcs4(&beyond, 1), {}});
    return m_database.prepare(selectWins).and_then([&](Statement statement) {
        return statement.bind(1, space).bind(2, key.day).bind(3, key.id).bind(4, count).readAll([](const Statement &row) {
            return WinRow{{row.text(1), WinId{row.uuid(0)}}, winFromRow(row)};
        });
    });
}

static Result<bool> hasRow(Database &database, std::string_view sql, const QUuid &id)
{
    return database.prepare(sql).and_then([&](Statement statement) { return statement.bind(1, id).step(); });
}

Result<bool> GoalPartRepository::exists(MilestoneId id)
{
    return hasRow(m_database, milestoneExists, id.value);
}

Result<bool> GoalPartRepository::exists(StepId id)
{
    return hasRow(m_database, stepExists, id.value);
}

Result<bool> GoalPartRepository::exists(CheckInId id)
{
    return hasRow(m_database, checkInExists, id.value);
}

Result<void> GoalPartRepository::add(Writer &writer, SpaceKey space, const Milestone &milestone)
{
    return writer.prepare(insertMilestone).and_then([&](Statement statement) {
        return statement.bind(1, milestone.id)
            .bind(2, space)
            .bind(3, milestone.goal)
            .bind(4, milestone.values.title)
            .bind(5, milestone.values.due)
            .bind(6, milestone.reachedOn)
            .run();
    });
}

Result<void> GoalPartRepository::add(Writer &writer, SpaceKey space, const Step &step)
{
    return writer.prepare(insertStep).and_then([&](Statement statement) {
        return statement.bind(1, step.id)
            .bind(2, space)
            .bind(3, step.goal)
            .bind(4, step.values.title)
            .bind(5, step.values.due)
            .bind(6, step.values.milestone)
            .bind(7, codeOf(step.place.column))
            .bind(8, QString::fromUtf8(step.place.position))
            .bind(9, step.place.doneOn)
            .run();
    });
}

Result<void> GoalPartRepository::add(Writer &writer, SpaceKey space, const CheckIn &checkIn)
{
    const CheckInDraft &values = checkIn.values;
    return writer.prepare(insertCheckIn).and_then([&](Statement statement) {
        return statement.bind(1, checkIn.id)
            .bind(2, space)
            .bind(3, checkIn.goal)
            .bind(4, values.day)
            .bind(5, values.progress)
            .bind(6, values.confidence)
            .bind(7, values.note)
            .bind(8, values.blocker)
            .bind(9, values.help)
            .run();
    });
}

Result<void> GoalPartRepository::add(Writer &writer, SpaceKey space, const Win &win)
{
    return writer.prepare(insertWin).and_then([&](Statement statement) {
        return statement.bind(1, win.id)
            .bind(2, space)
            .bind(3, win.values.day)
            .bind(4, win.values.title)
            .bind(5, win.values.note)
            .bind(6, win.values.goal)
            .run();
    });
}

Result<void> GoalPartRepository::update(Writer &writer, const Milestone &milestone)
{
    return writer.prepare(updateMilestone).and_then([&](Statement statement) {
        return statement.bind(1, milestone.id).bind(2, milestone.values.title).bind(3, milestone.values.due).bind(4, milestone.reachedOn).run();
    });
}

Result<void> GoalPartRepository::update(Writer &writer, const Step &step)
{
    return writer.prepare(updateStep).and_then([&](Statement statement) {
        return statement.bind(1, step.id).bind(2, step.values.title).bind(3, step.values.due).bind(4, step.values.milestone).run();
    });
}

Result<void> GoalPartRepository::update(Writer &writer, const CheckIn &checkIn)
{
    const CheckInDraft &values = checkIn.values;
    return writer.prepare(updateCheckIn).and_then([&](Statement statement) {
        return statement.bind(1, checkIn.id)
            .bind(2, values.day)
            .bind(3, values.progress)
            .bind(4, values.confidence)
            .bind(5, values.note)
            .bind(6, values.blocker)
            .bind(7, values.help)
            .run();
    });
}

Result<void> GoalPartRepository::update(Writer &writer, const Win &win)
{
    return writer.prepare(updateWin).and_then([&](Statement statement) {
        return statement.bind(1, win.id).bind(2, win.values.day).bind(3, win.values.title).bind(4, win.values.note).bind(5, win.values.goal).run();
    });
}

Result<void> GoalPartRepository::setPlace(Writer &writer, StepId id, const StepPlace &place)
{
    return writer.prepare(updatePlace).and_then([&](Statement statement) {
        return statement.bind(1, id).bind(2, codeOf(place.column)).bind(3, QString::fromUtf8(place.position)).bind(4, place.doneOn).run();
    });
}

Result<void> GoalPartRepository::setPosition(Writer &writer, StepId id, const QByteArray &position)
{
    return writer.prepare(updatePosition).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, QString::fromUtf8(position)).run(); });
}

}
