// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalpartservice.h"

#include "goallabels.h"
#include "goalpartcommands.h"
#include "goalschema.h"
#include "heads.h"

namespace waymark
{

/** @p found with the versions of its fields, or NotFound. */
template<typename Part>
static Result<LoadedPart<Part>> loaded(Database &database, const Result<std::optional<Part>> &found)
{
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::NotFound);
    }
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({goalSchema()}), (*found)->id.value));
    return LoadedPart<Part>{**found, std::move(seen)};
}

GoalPartService::GoalPartService(Store &store)
    : m_store(store)
{
}

QFuture<Result<LoadedPart<Milestone>>> GoalPartService::milestone(MilestoneId id)
{
    return m_store.read([id](Database &database) { return loaded(database, GoalPartRepository(database).ownMilestone(id)); });
}

QFuture<Result<LoadedPart<Step>>> GoalPartService::step(StepId id)
{
    return m_store.read([id](Database &database) { return loaded(database, GoalPartRepository(database).ownStep(id)); });
}

QFuture<Result<LoadedPart<CheckIn>>> GoalPartService::checkIn(CheckInId id)
{
    return m_store.read([id](Database &database) { return loaded(database, GoalPartRepository(database).ownCheckIn(id)); });
}

QFuture<Result<LoadedPart<Win>>> GoalPartService::win(WinId id)
{
    return m_store.read([id](Database &database) { return loaded(database, GoalPartRepository(database).ownWin(id)); });
}

QFuture<Result<std::vector<WinRow>>> GoalPartService::wins(std::optional<WinKey> after, int count)
{
    return m_store.read([after = std::move(after), count](Database &database) { return GoalPartRepository(database).wins(privateSpace, after, count); });
}

QFuture<Result<MilestoneId>> GoalPartService::addMilestone(GoalId goal, MilestoneDraft draft)
{
    return m_store.act(GoalLabel::AddMilestone,
                       [goal, draft = std::move(draft)](Writer &writer) { return GoalPartCommand::addMilestone(writer, goal, draft); });
}

QFuture<Result<void>> GoalPartService::saveMilestone(MilestoneId id, MilestoneDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditMilestone, [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) {
        return GoalPartCommand::saveMilestone(writer, id, draft, seen);
    });
}

QFuture<Result<void>> GoalPartService::setReached(MilestoneId id, std::optional<QDate> day)
{
    return m_store.act(GoalLabel::ReachMilestone, [id, day](Writer &writer) { return GoalPartCommand::setReached(writer, id, day); });
}

QFuture<Result<void>> GoalPartService::removeMilestone(MilestoneId id)
{
    return m_store.act(GoalLabel::RemoveMilestone, [id](Writer &writer) { return GoalPartCommand::removeMilestone(writer, id); });
}

QFuture<Result<StepId>> GoalPartService::addStep(GoalId goal, StepDraft draft)
{
    return m_store.act(GoalLabel::AddStep, [goal, draft = std::move(draft)](Writer &writer) { return GoalPartCommand::addStep(writer, goal, draft); });
}

QFuture<Result<void>> GoalPartService::saveStep(StepId id, StepDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditStep,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return GoalPartCommand::saveStep(writer, id, draft, seen); });
}

QFuture<Result<void>> GoalPartService::moveStep(StepId id, StepColumn column, std::optional<StepId> after)
{
    return m_store.act(GoalLabel::MoveStep, [id, column, after](Writer &writer) { return GoalPartCommand::moveStep(writer, id, column, after); });
}

QFuture<Result<void>> GoalPartService::removeStep(StepId id)
{
    return m_store.act(GoalLabel::RemoveStep, [id](Writer &writer) { return GoalPartCommand::removeStep(writer, id); });
}

QFuture<Result<CheckInId>> GoalPartService::addCheckIn(GoalId goal, CheckInDraft draft)
{
    return m_store.act(GoalLabel::CheckIn, [goal, draft = std::move(draft)](Writer &writer) { return GoalPartCommand::addCheckIn(writer, goal, draft); });
}

QFuture<Result<void>> GoalPartService::saveCheckIn(CheckInId id, CheckInDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditCheckIn, [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) {
        return GoalPartCommand::saveCheckIn(writer, id, draft, seen);
    });
}

QFuture<Result<void>> GoalPartService::removeCheckIn(CheckInId id)
{
    return m_store.act(GoalLabel::RemoveCheckIn, [id](Writer &writer) { return GoalPartCommand::removeCheckIn(writer, id); });
}

QFuture<Result<WinId>> GoalPartService::addWin(WinDraft draft)
{
    return m_store.act(GoalLabel::AddWin, [draft = std::move(draft)](Writer &writer) { return GoalPartCommand::addWin(writer, draft); });
}

QFuture<Result<void>> GoalPartService::saveWin(WinId id, WinDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditWin,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return GoalPartCommand::saveWin(writer, id, draft, seen); });
}

QFuture<Result<void>> GoalPartService::removeWin(WinId id)
{
    return m_store.act(GoalLabel::RemoveWin, [id](Writer &writer) { return GoalPartCommand::removeWin(writer, id); });
}

}
