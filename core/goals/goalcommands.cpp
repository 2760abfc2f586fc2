// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalcommands.h"

#include "goalmirror.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark::GoalCommand
{

static Result<Goal> present(Writer &writer, GoalId id)
{
    WAYMARK_TRY(auto goal, GoalRepository(writer.database()).ownGoal(id));
    if (!goal) {
        return failure(Error::Kind::NotFound, u"goal"_s);
    }
    return *std::move(goal);
}

Result<GoalId> add(Writer &writer, const GoalDraft &draft)
{
    WAYMARK_TRY(const Goal goal, Goal::create(writer.newId<GoalId>(), draft, writer.today()));
    WAYMARK_CHECK(GoalRepository::add(writer, privateSpace, goal));
    return goal.id();
}

Result<void> save(Writer &writer, GoalId id, const GoalDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const GoalDraft values, checked(draft));
    WAYMARK_TRY(const Goal goal, present(writer, id));
    if (goal.standing().state == GoalState::Reframed) {
        return failure(Error::Kind::NotPossible, u"state"_s);
    }
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(GoalRepository::update(writer, id, values));
    return GoalMirror::writeGoal(writer, id);
}

Result<void> setState(Writer &writer, GoalId id, GoalState state)
{
    WAYMARK_TRY(const Goal goal, present(writer, id));
    if (!canBecome(goal.standing().state, state)) {
        return failure(Error::Kind::NotPossible, u"state"_s);
    }
    WAYMARK_CHECK(GoalRepository::setState(writer, id, state, isOpen(state) ? std::nullopt : std::optional(writer.today())));
    return GoalMirror::writeGoal(writer, id);
}

Result<GoalId> reframe(Writer &writer, GoalId id, const GoalDraft &draft, const QString &reason, const LoadedVersions &seen)
{
    WAYMARK_TRY(const GoalDraft values, checked(draft));
    WAYMARK_TRY(const QString why, optionalText(reason, u"reason"_s));
    WAYMARK_TRY(const Goal goal, present(writer, id));
    if (!goal.isOpen()) {
        return failure(Error::Kind::NotPossible, u"state"_s);
    }
    GoalStanding standing = goal.standing();
    standing.state = GoalState::Reframed;
    standing.closedOn = writer.today();
    const Goal old = Goal::fromStore(writer.newId<GoalId>(), goal.values(), standing);
    WAYMARK_CHECK(GoalRepository::add(writer, privateSpace, old));
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(GoalRepository::update(writer, id, values));
    WAYMARK_CHECK(GoalRepository::setReframed(writer, id, old.id(), why));
    WAYMARK_CHECK(GoalMirror::writeReframed(writer, id, old, why));
    WAYMARK_CHECK(GoalMirror::writeGoal(writer, id));
    return old.id();
}

Result<void> remove(Writer &writer, GoalId id)
{
    WAYMARK_CHECK(present(writer, id));
    WAYMARK_TRY(const auto shares, GoalRepository(writer.database()).shares(id));
    for (const GoalShare &share : shares) {
        WAYMARK_CHECK(writer.remove(share.copy.value));
    }
    return writer.remove(id.value);
}

Result<void> bringBack(Writer &writer, GoalId id)
{
    WAYMARK_CHECK(writer.bringBack(id.value));
    WAYMARK_TRY(const auto copies, GoalRepository(writer.database()).trashedCopies(id));
    for (const GoalId copy : copies) {
        WAYMARK_CHECK(writer.bringBack(copy.value));
    }
    return {};
}

Result<GoalId> shareWith(Writer &writer, GoalId id, SpaceKey space)
{
    if (space == privateSpace) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    WAYMARK_TRY(const Goal goal, present(writer, id));
    WAYMARK_TRY(const auto shares, GoalRepository(writer.database()).shares(id));
    for (const GoalShare &share : shares) {
        if (share.space == space) {
            return share.copy;
        }
    }
    WAYMARK_TRY(const GoalId copy, GoalMirror::create(writer, goal, space));
    WAYMARK_CHECK(GoalRepository::addShare(writer, {writer.newUuid(), id, copy, space}));
    return copy;
}

Result<void> stopSharing(Writer &writer, GoalId id, SpaceKey space)
{
    WAYMARK_TRY(const auto shares, GoalRepository(writer.database()).shares(id));
    bool found = false;
    for (const GoalShare &share : shares) {
        if (share.space == space) {
            WAYMARK_CHECK(writer.remove(share.copy.value));
            WAYMARK_CHECK(GoalRepository::stopShare(writer, share.id));
            found = true;
        }
    }
    return found ? Result<void>() : failure(Error::Kind::NotFound, u"space"_s);
}

}
