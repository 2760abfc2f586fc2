// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "goalrow.h"

#include <vector>

namespace waymark
{

/** The lists of goals in one space. Used on the thread of its connection; every function may fail with Storage. */
class GoalListRepository
{
public:
    GoalListRepository(Database &database, SpaceKey space);

    /** Open goals by aspiration, a page at a time. */
    [[nodiscard]] Result<std::vector<GoalRow>> openGoals(const GoalPage &page, QDate today);
    /** Achieved and dropped ones, the last closed first, up to @p count after the first @p skip. */
    [[nodiscard]] Result<std::vector<GoalRow>> closedGoals(int count, int skip, QDate today);
    /** Those of @p ids that are here and not in the trash, in that order. */
    [[nodiscard]] Result<std::vector<GoalRow>> goalsAmong(const std::vector<GoalId> &ids, QDate today);
    /** Open goals that nobody concerned himself with for @p days, by due day. */
    [[nodiscard]] Result<std::vector<GoalRow>> notLookedAt(QDate today, int days, int count);
    /** Open goals, milestones that are not reached and steps that are not done whose day is @p last or before: the first @p count. */
    [[nodiscard]] Result<std::vector<GoalDue>> dueUntil(QDate last, int count);

private:
    [[nodiscard]] Result<std::vector<GoalDue>> dueOf(std::string_view sql, GoalDue::Kind kind, QDate last, int count);

    Database &m_database;
    SpaceKey m_space;
};

}
