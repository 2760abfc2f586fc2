// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalmirror.h"

#include <limits>

namespace waymark::GoalMirror
{

static constexpr QUuid partIds(0x9c41e7d0, 0x35b8, 0x4d26, 0x8f, 0x6b, 0x04, 0xe2, 0x9a, 0x77, 0x1c, 0x58);

QUuid idInCopy(GoalId copy, const QUuid &part)
{
    const QByteArray both = copy.value.toRfc4122() + part.toRfc4122();
    // The time of a UUIDv7 stays in front: parts of one day keep their order in the copy.
    QByteArray id = part.toRfc4122().first(6) + QUuid::createUuidV5(partIds, both).toRfc4122().last(10);
    id[6] = static_cast<char>((static_cast<unsigned char>(id.at(6)) & 0x0fU) | 0x80U); // version 8: made our own way
    return QUuid::fromRfc4122(id);
}

static Milestone inCopy(GoalId copy, const Milestone &milestone)
{
    Milestone result = milestone;
    result.id = MilestoneId{idInCopy(copy, milestone.id.value)};
    result.goal = copy;
    return result;
}

static Step inCopy(GoalId copy, const Step &step)
{
    Step result = step;
    result.id = StepId{idInCopy(copy, step.id.value)};
    result.goal = copy;
    if (step.values.milestone) {
        result.values.milestone = MilestoneId{idInCopy(copy, step.values.milestone->value)};
    }
    return result;
}

static CheckIn inCopy(GoalId copy, const CheckIn &checkIn)
{
    CheckIn result = checkIn;
    result.id = CheckInId{idInCopy(copy, checkIn.id.value)};
    result.goal = copy;
    return result;
}

static GoalDraft shownValues(const Goal &goal)
{
    GoalDraft values = goal.values();
    values.aspiration = std::nullopt;
    return values;
}

template<typename Part>
static Result<void> addAll(Writer &writer, SpaceKey space, GoalId copy, const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        WAYMARK_CHECK(GoalPartRepository::add(writer, space, inCopy(copy, part)));
    }
    return {};
}

Result<GoalId> create(Writer &writer, const Goal &goal, SpaceKey space)
{
    const auto copy = writer.newId<GoalId>();
    GoalStanding standing = goal.standing();
    standing.reframedFrom = std::nullopt; // a copy takes the present wording, never the history
    standing.reframeReason.clear();
    WAYMARK_CHECK(GoalRepository::add(writer, space, Goal::fromStore(copy, shownValues(goal), standing)));
    GoalPartRepository parts(writer.database());
    WAYMARK_TRY(const auto milestones, parts.milestones(goal.id()));
    WAYMARK_CHECK(addAll(writer, space, copy, milestones));
    WAYMARK_TRY(const auto steps, parts.board(goal.id()));
    WAYMARK_CHECK(addAll(writer, space, copy, steps));
    WAYMARK_TRY(const auto checkIns, parts.checkIns(goal.id(), std::numeric_limits<int>::max()));
    WAYMARK_CHECK(addAll(writer, space, copy, checkIns));
    return copy;
}

Result<void> writeGoal(Writer &writer, GoalId id)
{
    GoalRepository goals(writer.database());
    WAYMARK_TRY(const auto shares, goals.shares(id));
    WAYMARK_TRY(const auto goal, goals.goal(id));
    if (!goal) {
        return {};
    }
    for (const GoalShare &share : shares) {
        WAYMARK_CHECK(GoalRepository::update(writer, share.copy, shownValues(*goal)));
        if (goal->standing().state != GoalState::Unknown) {
            WAYMARK_CHECK(GoalRepository::setState(writer, share.copy, goal->standing().state, goal->standing().closedOn));
        }
    }
    return {};
}

Result<void> writeReframed(Writer &writer, GoalId goal, const Goal &old, const QString &reason)
{
    GoalRepository goals(writer.database());
    WAYMARK_TRY(const auto shares, goals.shares(goal));
    for (const GoalShare &share : shares) {
        WAYMARK_TRY(const auto copy, goals.goal(share.copy));
        GoalStanding standing = old.standing();
        standing.reframedFrom = copy ? copy->standing().reframedFrom : std::nullopt;
        standing.reframeReason = copy ? copy->standing().reframeReason : QString();
        const GoalId kept{idInCopy(share.copy, old.id().value)};
        WAYMARK_CHECK(GoalRepository::add(writer, share.space, Goal::fromStore(kept, shownValues(old), standing)));
        WAYMARK_CHECK(GoalRepository::setReframed(writer, share.copy, kept, reason));
    }
    return {};
}

static Result<void> writeInCopy(Writer &writer, const Milestone &part)
{
    return GoalPartRepository::update(writer, part);
}

static Result<void> writeInCopy(Writer &writer, const Step &part)
{
    WAYMARK_CHECK(GoalPartRepository::update(writer, part));
    return GoalPartRepository::setPlace(writer, part.id, part.place);
}

static Result<void> writeInCopy(Writer &writer, const CheckIn &part)
{
    return GoalPartRepository::update(writer, part);
}

template<typename Part>
static Result<void> writePart(Writer &writer, const Part &part)
{
    WAYMARK_TRY(const auto shares, GoalRepository(writer.database()).shares(part.goal));
    for (const GoalShare &share : shares) {
        const Part copy = inCopy(share.copy, part);
        WAYMARK_TRY(const bool known, GoalPartRepository(writer.database()).exists(copy.id));
        WAYMARK_CHECK(known ? writeInCopy(writer, copy) : GoalPartRepository::add(writer, share.space, copy));
    }
    return {};
}

template<typename PartId>
static Result<void> removePart(Writer &writer, GoalId goal, PartId part)
{
    WAYMARK_TRY(const auto shares, GoalRepository(writer.database()).shares(goal));
    for (const GoalShare &share : shares) {
        const PartId copy{idInCopy(share.copy, part.value)};
        WAYMARK_TRY(const bool known, GoalPartRepository(writer.database()).exists(copy));
        if (known) {
            WAYMARK_CHECK(writer.remove(copy.value));
        }
    }
    return {};
}

Result<void> write(Writer &writer, const Milestone &milestone)
{
    return writePart(writer, milestone);
}

Result<void> write(Writer &writer, const Step &step)
{
    return writePart(writer, step);
}

Result<void> write(Writer &writer, const CheckIn &checkIn)
{
    return writePart(writer, checkIn);
}

Result<void> remove(Writer &writer, GoalId goal, MilestoneId part)
{
    return removePart(writer, goal, part);
}

Result<void> remove(Writer &writer, GoalId goal, StepId part)
{
    return removePart(writer, goal, part);
}

Result<void> remove(Writer &writer, GoalId goal, CheckInId part)
{
    return removePart(writer, goal, part);
}

}
