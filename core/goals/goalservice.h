// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspiration.h"
#include "goallistrepository.h"
#include "goalpartrepository.h"
#include "goalrepository.h"
#include "smartcheck.h"
#include "store.h"

namespace waymark
{

/** A goal as its page loads it. */
struct LoadedGoal {
    Goal goal;
    /** The private space where it is mine to edit, else the mentorship in which it is a copy. */
    SpaceKey space;
    /** Of a copy that I gave: the goal that it follows. */
    std::optional<GoalId> original;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    GoalFacts facts;
    /** Nothing where it serves none, or that is in the trash. */
    std::optional<Aspiration> aspiration;
    std::vector<Milestone> milestones;
    /** Sorted for the board. */
    std::vector<Step> board;
    /** The newest first, GoalService::shownCheckIns at most. */
    std::vector<CheckIn> checkIns;
    std::vector<Win> wins;
    /** Earlier wordings, the last one first. */
    std::vector<Goal> oldWordings;
    std::vector<GoalShare> shares;

    [[nodiscard]] bool isCopy() const { return space != privateSpace; }
};

/**
 * Questions and commands about goals; the commands about their parts are in GoalPartService. Every function may be
 * called from any thread and returns at once. A list of another space holds what its members share there.
 */
class GoalService
{
public:
    static constexpr int shownCheckIns = 200;

    /** @p store outlives the service. */
    explicit GoalService(Store &store);

    /** The page of a goal of any space on the day @p today. Errors: NotFound. */
    [[nodiscard]] QFuture<Result<LoadedGoal>> goal(GoalId id, QDate today);
    [[nodiscard]] QFuture<Result<std::vector<GoalRow>>> openGoals(QDate today, GoalPage page = {}, SpaceKey space = privateSpace);
    [[nodiscard]] QFuture<Result<std::vector<GoalRow>>> closedGoals(QDate today, int count = 50, int skip = 0, SpaceKey space = privateSpace);
    /** Those of @p ids that are here, in that order: for what an action touched and a search found. */
    [[nodiscard]] QFuture<Result<std::vector<GoalRow>>> goalsAmong(std::vector<GoalId> ids, QDate today, SpaceKey space = privateSpace);
    [[nodiscard]] QFuture<Result<std::vector<GoalRow>>> notLookedAt(QDate today, int days = unseenDays, int count = 50);
    /** What is due on @p last or before, overdue things too. */
    [[nodiscard]] QFuture<Result<std::vector<GoalDue>>> dueUntil(QDate last, int count = 50);
    [[nodiscard]] QFuture<Result<std::vector<Step>>> board(GoalId goal);

    // Commands: errors as those of the same name in GoalCommand.
    [[nodiscard]] QFuture<Result<GoalId>> add(GoalDraft draft);
    [[nodiscard]] QFuture<Result<void>> save(GoalId id, GoalDraft draft, LoadedVersions seen);
    /** A draft becomes something that is being worked on; a paused goal goes on, a closed one is taken up again. */
    [[nodiscard]] QFuture<Result<void>> activate(GoalId id);
    [[nodiscard]] QFuture<Result<void>> pause(GoalId id);
    [[nodiscard]] QFuture<Result<void>> achieve(GoalId id);
    [[nodiscard]] QFuture<Result<void>> drop(GoalId id);
    [[nodiscard]] QFuture<Result<GoalId>> reframe(GoalId id, GoalDraft draft, QString reason, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> remove(GoalId id);
    [[nodiscard]] QFuture<Result<void>> bringBack(GoalId id);
    [[nodiscard]] QFuture<Result<GoalId>> shareWith(GoalId id, SpaceKey space);
    [[nodiscard]] QFuture<Result<void>> stopSharing(GoalId id, SpaceKey space);

private:
    Store &m_store;
};

}
