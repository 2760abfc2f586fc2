// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "goalplan.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** A copy of a goal in a mentorship. */
struct GoalShare {
    RecordId id;
    GoalId goal;
    GoalId copy;
    SpaceKey space;
};

/** The rows of goals. Used on the thread of its connection; every function may fail with Storage. */
class GoalRepository
{
public:
    explicit GoalRepository(Database &database);

    /** Of any space. Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Goal>> goal(GoalId id);
    /** As goal(), of the private space alone: copies that others gave or got are not mine to edit. */
    [[nodiscard]] Result<std::optional<Goal>> ownGoal(GoalId id);
    /** The private space where there is none. */
    [[nodiscard]] Result<SpaceKey> spaceOf(GoalId id);
    /** The goal of mine that @p copy follows; nothing where it is no copy that I gave. */
    [[nodiscard]] Result<std::optional<GoalId>> originalOf(GoalId copy);
    /** What its check-ins up to @p today say. */
    [[nodiscard]] Result<GoalFacts> facts(GoalId id, QDate today);
    [[nodiscard]] Result<std::vector<GoalShare>> shares(GoalId goal);
    /** The copies that went to the trash with @p goal, also while it is there itself. */
    [[nodiscard]] Result<std::vector<GoalId>> trashedCopies(GoalId goal);

    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Goal &goal);
    [[nodiscard]] static Result<void> update(Writer &writer, GoalId id, const GoalDraft &values);
    [[nodiscard]] static Result<void> setState(Writer &writer, GoalId id, GoalState state, std::optional<QDate> closedOn);
    [[nodiscard]] static Result<void> setReframed(Writer &writer, GoalId id, std::optional<GoalId> from, const QString &reason);
    [[nodiscard]] static Result<void> addShare(Writer &writer, const GoalShare &share);
    /** The copy is not this goal's any more. */
    [[nodiscard]] static Result<void> stopShare(Writer &writer, RecordId share);

private:
    Database &m_database;
};

/** No id is written as NULL and read so. */
template<typename IdType>
[[nodiscard]] std::optional<IdType> optionalId(const std::optional<QUuid> &value)
{
    return value && !value->isNull() ? std::optional(IdType{*value}) : std::nullopt;
}

}
