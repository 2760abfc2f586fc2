// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalpartrepository.h"
#include "store.h"

namespace waymark
{

/** A part of a goal as its editor loads it. */
template<typename Part>
struct LoadedPart {
    Part part;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
};

/**
 * Questions and commands about milestones, steps, check-ins and wins. Every function may be called from any thread and
 * returns at once. Errors of the questions about one: NotFound; of the commands: as those of the same name in
 * GoalPartCommand.
 */
class GoalPartService
{
public:
    /** @p store outlives the service. */
    explicit GoalPartService(Store &store);

    [[nodiscard]] QFuture<Result<LoadedPart<Milestone>>> milestone(MilestoneId id);
    [[nodiscard]] QFuture<Result<LoadedPart<Step>>> step(StepId id);
    [[nodiscard]] QFuture<Result<LoadedPart<CheckIn>>> checkIn(CheckInId id);
    [[nodiscard]] QFuture<Result<LoadedPart<Win>>> win(WinId id);
    /** My wins, the newest first, up to @p count after @p after. */
    [[nodiscard]] QFuture<Result<std::vector<WinRow>>> wins(std::optional<WinKey> after = {}, int count = 50);

    [[nodiscard]] QFuture<Result<MilestoneId>> addMilestone(GoalId goal, MilestoneDraft draft);
    [[nodiscard]] QFuture<Result<void>> saveMilestone(MilestoneId id, MilestoneDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> setReached(MilestoneId id, std::optional<QDate> day);
    [[nodiscard]] QFuture<Result<void>> removeMilestone(MilestoneId id);

    [[nodiscard]] QFuture<Result<StepId>> addStep(GoalId goal, StepDraft draft);
    [[nodiscard]] QFuture<Result<void>> saveStep(StepId id, StepDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> moveStep(StepId id, StepColumn column, std::optional<StepId> after);
    [[nodiscard]] QFuture<Result<void>> removeStep(StepId id);

    [[nodiscard]] QFuture<Result<CheckInId>> addCheckIn(GoalId goal, CheckInDraft draft);
    [[nodiscard]] QFuture<Result<void>> saveCheckIn(CheckInId id, CheckInDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> removeCheckIn(CheckInId id);

    [[nodiscard]] QFuture<Result<WinId>> addWin(WinDraft draft);
    [[nodiscard]] QFuture<Result<void>> saveWin(WinId id, WinDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> removeWin(WinId id);

private:
    Store &m_store;
};

}
