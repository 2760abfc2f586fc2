// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkin.h"
#include "milestone.h"
#include "step.h"
#include "win.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/**
 * The rows of what belongs to goals. One part is read by id where it is in the private space and not in the trash.
 * Used on the thread of its connection; every function may fail with Storage.
 */
class GoalPartRepository
{
public:
    explicit GoalPartRepository(Database &database);

    [[nodiscard]] Result<std::optional<Milestone>> ownMilestone(MilestoneId id);
    [[nodiscard]] Result<std::optional<Step>> ownStep(StepId id);
    [[nodiscard]] Result<std::optional<CheckIn>> ownCheckIn(CheckInId id);
    [[nodiscard]] Result<std::optional<Win>> ownWin(WinId id);

    /** By due day, those without one last. */
    [[nodiscard]] Result<std::vector<Milestone>> milestones(GoalId goal);
    /** Sorted for the board. */
    [[nodiscard]] Result<std::vector<Step>> board(GoalId goal);
    /** Up to @p count, the newest day first. */
    [[nodiscard]] Result<std::vector<CheckIn>> checkIns(GoalId goal, int count);
    /** Up to @p count, the newest day first. */
    [[nodiscard]] Result<std::vector<Win>> winsOf(GoalId goal, int count);
    /** Those of @p space, the newest day first, up to @p count after @p after. */
    [[nodiscard]] Result<std::vector<WinRow>> wins(SpaceKey space, const std::optional<WinKey> &after, int count);

    /** Whether a row with this id is there, in the trash or not. */
    [[nodiscard]] Result<bool> exists(MilestoneId id);
    [[nodiscard]] Result<bool> exists(StepId id);
    [[nodiscard]] Result<bool> exists(CheckInId id);

    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Milestone &milestone);
    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Step &step);
    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const CheckIn &checkIn);
    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Win &win);
    /** Everything but the goal that it belongs to. */
    [[nodiscard]] static Result<void> update(Writer &writer, const Milestone &milestone);
    /** Everything but the goal that it belongs to and its place. */
    [[nodiscard]] static Result<void> update(Writer &writer, const Step &step);
    [[nodiscard]] static Result<void> update(Writer &writer, const CheckIn &checkIn);
    [[nodiscard]] static Result<void> update(Writer &writer, const Win &win);
    [[nodiscard]] static Result<void> setPlace(Writer &writer, StepId id, const StepPlace &place);
    [[nodiscard]] static Result<void> setPosition(Writer &writer, StepId id, const QByteArray &position);

private:
    Database &m_database;
};

}
