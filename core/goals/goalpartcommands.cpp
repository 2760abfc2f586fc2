// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalpartcommands.h"

#include "goalchecks.h"
#include "goalmirror.h"

using namespace Qt::StringLiterals;

namespace waymark::GoalPartCommand
{

static Result<void> needGoal(Writer &writer, GoalId id)
{
    WAYMARK_TRY(const auto goal, GoalRepository(writer.database()).ownGoal(id));
    return goal ? Result<void>() : failure(Error::Kind::NotFound, u"goal"_s);
}

/** What @p found holds, or NotFound. */
template<typename Part>
static Result<Part> needed(const Result<std::optional<Part>> &found, const QString &field)
{
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::NotFound, field);
    }
    return **found;
}

static Result<Milestone> milestone(Writer &writer, MilestoneId id)
{
    return needed(GoalPartRepository(writer.database()).ownMilestone(id), u"milestone"_s);
}

static Result<Step> step(Writer &writer, StepId id)
{
    return needed(GoalPartRepository(writer.database()).ownStep(id), u"step"_s);
}

static Result<CheckIn> checkIn(Writer &writer, CheckInId id)
{
    return needed(GoalPartRepository(writer.database()).ownCheckIn(id), u"check-in"_s);
}

/** Adds a part to the private space and to the copies of its goal. */
template<typename Part>
static Result<void> add(Writer &writer, const Part &part)
{
    WAYMARK_CHECK(needGoal(writer, part.goal));
    WAYMARK_CHECK(GoalPartRepository::add(writer, privateSpace, part));
    return GoalMirror::write(writer, part);
}

Result<MilestoneId> addMilestone(Writer &writer, GoalId goal, const MilestoneDraft &draft)
{
    WAYMARK_TRY(const MilestoneDraft values, checked(draft));
    const Milestone part{writer.newId<MilestoneId>(), goal, values, std::nullopt};
    WAYMARK_CHECK(add(writer, part));
    return part.id;
}

Result<void> saveMilestone(Writer &writer, MilestoneId id, const MilestoneDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const MilestoneDraft values, checked(draft));
    WAYMARK_TRY(Milestone part, milestone(writer, id));
    part.values = values;
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(GoalPartRepository::update(writer, part));
    return GoalMirror::write(writer, part);
}

Result<void> setReached(Writer &writer, MilestoneId id, std::optional<QDate> day)
{
    WAYMARK_CHECK(GoalCheck::day(day, u"reached-on"_s));
    WAYMARK_TRY(Milestone part, milestone(writer, id));
    part.reachedOn = day;
    WAYMARK_CHECK(GoalPartRepository::update(writer, part));
    return GoalMirror::write(writer, part);
}

Result<void> removeMilestone(Writer &writer, MilestoneId id)
{
    WAYMARK_TRY(const Milestone part, milestone(writer, id));
    WAYMARK_CHECK(GoalMirror::remove(writer, part.goal, id));
    return writer.remove(id.value);
}

static std::optional<StepId> lastOf(const std::vector<Step> &board, StepColumn column)
{
    std::optional<StepId> last;
    for (const Step &other : board) {
        if (other.place.column == column) {
            last = other.id;
        }
    }
    return last;
}

/** Writes where the steps go that made room. */
static Result<void> makeRoom(Writer &writer, const std::vector<Step> &board, const StepMove &move)
{
    for (const auto &[id, position] : move.others) {
        WAYMARK_CHECK(GoalPartRepository::setPosition(writer, id, position));
        for (Step other : board) {
            if (other.id == id) {
                other.place.position = position;
                WAYMARK_CHECK(GoalMirror::write(writer, other));
            }
        }
    }
    return {};
}

Result<StepId> addStep(Writer &writer, GoalId goal, const StepDraft &draft)
{
    WAYMARK_TRY(const StepDraft values, checked(draft));
    WAYMARK_TRY(const auto board, GoalPartRepository(writer.database()).board(goal));
    Step part{writer.newId<StepId>(), goal, values, {}};
    const StepMove move = stepMove(board, part, StepColumn::ToDo, lastOf(board, StepColumn::ToDo), writer.today());
    part.place = move.place;
    WAYMARK_CHECK(add(writer, part));
    WAYMARK_CHECK(makeRoom(writer, board, move));
    return part.id;
}

Result<void> saveStep(Writer &writer, StepId id, const StepDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const StepDraft values, checked(draft));
    WAYMARK_TRY(Step part, step(writer, id));
    part.values = values;
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(GoalPartRepository::update(writer, part));
    return GoalMirror::write(writer, part);
}

Result<void> moveStep(Writer &writer, StepId id, StepColumn column, std::optional<StepId> after)
{
    WAYMARK_TRY(Step part, step(writer, id));
    WAYMARK_TRY(const auto board, GoalPartRepository(writer.database()).board(part.goal));
    const StepMove move = stepMove(board, part, column, after, writer.today());
    part.place = move.place;
    WAYMARK_CHECK(GoalPartRepository::setPlace(writer, id, part.place));
    WAYMARK_CHECK(GoalMirror::write(writer, part));
    return makeRoom(writer, board, move);
}

Result<void> removeStep(Writer &writer, StepId id)
{
    WAYMARK_TRY(const Step part, step(writer, id));
    WAYMARK_CHECK(GoalMirror::remove(writer, part.goal, id));
    return writer.remove(id.value);
}

Result<CheckInId> addCheckIn(Writer &writer, GoalId goal, const CheckInDraft &draft)
{
    WAYMARK_TRY(const CheckInDraft values, checked(draft));
    const CheckIn part{writer.newId<CheckInId>(), goal, values};
    WAYMARK_CHECK(add(writer, part));
    return part.id;
}

Result<void> saveCheckIn(Writer &writer, CheckInId id, const CheckInDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const CheckInDraft values, checked(draft));
    WAYMARK_TRY(CheckIn part, checkIn(writer, id));
    part.values = values;
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(GoalPartRepository::update(writer, part));
    return GoalMirror::write(writer, part);
}

Result<void> removeCheckIn(Writer &writer, CheckInId id)
{
    WAYMARK_TRY(const CheckIn part, checkIn(writer, id));
    WAYMARK_CHECK(GoalMirror::remove(writer, part.goal, id));
    return writer.remove(id.value);
}

Result<WinId> addWin(Writer &writer, const WinDraft &draft)
{
    WAYMARK_TRY(const WinDraft values, checked(draft));
    const Win win{writer.newId<WinId>(), values};
    WAYMARK_CHECK(GoalPartRepository::add(writer, privateSpace, win));
    return win.id;
}

static Result<Win> ownWin(Writer &writer, WinId id)
{
    return needed(GoalPartRepository(writer.database()).ownWin(id), u"win"_s);
}

Result<void> saveWin(Writer &writer, WinId id, const WinDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const WinDraft values, checked(draft));
    WAYMARK_CHECK(ownWin(writer, id));
    writer.basedOn(id.value, seen);
    return GoalPartRepository::update(writer, Win{id, values});
}

Result<void> removeWin(Writer &writer, WinId id)
{
    WAYMARK_CHECK(ownWin(writer, id));
    return writer.remove(id.value);
}

}
