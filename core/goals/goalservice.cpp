// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalservice.h"

#include "aspirationrepository.h"
#include "goalcommands.h"
#include "goallabels.h"
#include "goalschema.h"
#include "heads.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** A chain that merged edits closed to a ring ends here. */
static constexpr int mostOldWordings = 100;
static constexpr int shownWins = 100;

static Result<std::vector<Goal>> oldWordings(Database &database, const Goal &goal)
{
    std::vector<Goal> chain;
    std::optional<GoalId> next = goal.standing().reframedFrom;
    while (next && chain.size() < mostOldWordings) {
        WAYMARK_TRY(const auto old, GoalRepository(database).goal(*next));
        if (!old) {
            break;
        }
        chain.push_back(*old);
        next = old->standing().reframedFrom;
    }
    return chain;
}

static Result<void> loadParts(Database &database, LoadedGoal &page)
{
    GoalPartRepository parts(database);
    const GoalId id = page.goal.id();
    WAYMARK_TRY(page.milestones, parts.milestones(id));
    WAYMARK_TRY(page.board, parts.board(id));
    WAYMARK_TRY(page.checkIns, parts.checkIns(id, GoalService::shownCheckIns));
    WAYMARK_TRY(page.wins, parts.winsOf(id, shownWins));
    return {};
}

static Result<LoadedGoal> load(Database &database, GoalId id, QDate today)
{
    GoalRepository goals(database);
    WAYMARK_TRY(const auto goal, goals.goal(id));
    if (!goal) {
        return failure(Error::Kind::NotFound, u"goal"_s);
    }
    LoadedGoal page{.goal = *goal,
                    .space = privateSpace,
                    .original = {},
                    .seen = {},
                    .facts = {},
                    .aspiration = {},
                    .milestones = {},
                    .board = {},
                    .checkIns = {},
                    .wins = {},
                    .oldWordings = {},
                    .shares = {}};
    WAYMARK_TRY(page.seen, loadedVersions(database, Schema({goalSchema()}), id.value));
    WAYMARK_TRY(page.space, goals.spaceOf(id));
    if (page.isCopy()) {
        WAYMARK_TRY(page.original, goals.originalOf(id));
    }
    WAYMARK_TRY(page.facts, goals.facts(id, today));
    WAYMARK_TRY(page.shares, goals.shares(id));
    WAYMARK_TRY(page.oldWordings, oldWordings(database, *goal));
    if (goal->values().aspiration) {
        WAYMARK_TRY(page.aspiration, AspirationRepository(database).aspiration(*goal->values().aspiration));
    }
    WAYMARK_CHECK(loadParts(database, page));
    return page;
}

GoalService::GoalService(Store &store)
    : m_store(store)
{
}

QFuture<Result<LoadedGoal>> GoalService::goal(GoalId id, QDate today)
{
    return m_store.read([id, today](Database &database) { return load(database, id, today); });
}

QFuture<Result<std::vector<GoalRow>>> GoalService::openGoals(QDate today, GoalPage page, SpaceKey space)
{
    return m_store.read([today, page = std::move(page), space](Database &database) { return GoalListRepository(database, space).openGoals(page, today); });
}

QFuture<Result<std::vector<GoalRow>>> GoalService::closedGoals(QDate today, int count, int skip, SpaceKey space)
{
    return m_store.read([=](Database &database) { return GoalListRepository(database, space).closedGoals(count, skip, today); });
}

QFuture<Result<std::vector<GoalRow>>> GoalService::goalsAmong(std::vector<GoalId> ids, QDate today, SpaceKey space)
{
    return m_store.read([ids = std::move(ids), today, space](Database &database) { return GoalListRepository(database, space).goalsAmong(ids, today); });
}

QFuture<Result<std::vector<GoalRow>>> GoalService::notLookedAt(QDate today, int days, int count)
{
    return m_store.read([=](Database &database) { return GoalListRepository(database, privateSpace).notLookedAt(today, days, count); });
}

QFuture<Result<std::vector<GoalDue>>> GoalService::dueUntil(QDate last, int count)
{
    return m_store.read([last, count](Database &database) { return GoalListRepository(database, privateSpace).dueUntil(last, count); });
}

QFuture<Result<std::vector<Step>>> GoalService::board(GoalId goal)
{
    return m_store.read([goal](Database &database) { return GoalPartRepository(database).board(goal); });
}

QFuture<Result<GoalId>> GoalService::add(GoalDraft draft)
{
    return m_store.act(GoalLabel::AddGoal, [draft = std::move(draft)](Writer &writer) { return GoalCommand::add(writer, draft); });
}

QFuture<Result<void>> GoalService::save(GoalId id, GoalDraft draft, LoadedVersions seen)
{
    return m_store.act(GoalLabel::EditGoal,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return GoalCommand::save(writer, id, draft, seen); });
}

QFuture<Result<void>> GoalService::activate(GoalId id)
{
    return m_store.act(GoalLabel::ActivateGoal, [id](Writer &writer) { return GoalCommand::setState(writer, id, GoalState::Active); });
}

QFuture<Result<void>> GoalService::pause(GoalId id)
{
    return m_store.act(GoalLabel::PauseGoal, [id](Writer &writer) { return GoalCommand::setState(writer, id, GoalState::Paused); });
}

QFuture<Result<void>> GoalService::achieve(GoalId id)
{
    return m_store.act(GoalLabel::AchieveGoal, [id](Writer &writer) { return GoalCommand::setState(writer, id, GoalState::Achieved); });
}

QFuture<Result<void>> GoalService::drop(GoalId id)
{
    return m_store.act(GoalLabel::DropGoal, [id](Writer &writer) { return GoalCommand::setState(writer, id, GoalState::Dropped); });
}

QFuture<Result<GoalId>> GoalService::reframe(GoalId id, GoalDraft draft, QString reason, LoadedVersions seen)
{
    return m_store.act(GoalLabel::ReframeGoal, [id, draft = std::move(draft), reason = std::move(reason), seen = std::move(seen)](Writer &writer) {
        return GoalCommand::reframe(writer, id, draft, reason, seen);
    });
}

QFuture<Result<void>> GoalService::remove(GoalId id)
{
    return m_store.act(GoalLabel::RemoveGoal, [id](Writer &writer) { return GoalCommand::remove(writer, id); });
}

QFuture<Result<void>> GoalService::bringBack(GoalId id)
{
    return m_store.act(GoalLabel::BringBackGoal, [id](Writer &writer) { return GoalCommand::bringBack(writer, id); });
}

QFuture<Result<GoalId>> GoalService::shareWith(GoalId id, SpaceKey space)
{
    return m_store.act(GoalLabel::ShareGoal, [id, space](Writer &writer) { return GoalCommand::shareWith(writer, id, space); });
}

QFuture<Result<void>> GoalService::stopSharing(GoalId id, SpaceKey space)
{
    return m_store.act(GoalLabel::StopSharingGoal, [id, space](Writer &writer) { return GoalCommand::stopSharing(writer, id, space); });
}

}
