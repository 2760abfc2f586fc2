// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "goalpartservice.h"
#include "goalschema.h"
#include "goalservice.h"
#include "teststore.h"

namespace waymark
{

/** The value of a future that must have one. */
template<typename T>
T needed(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s %s %s", qPrintable(codeOf(result.error().kind)), qPrintable(result.error().field), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

/** The kind and field of the error of a future that must have one. */
template<typename T>
QString errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    return result ? QString() : QString(codeOf(result.error().kind) + u' ' + result.error().field);
}

/** A workspace on 1 March 2026 with goals and a mentorship in which its person is the mentee. */
struct GoalWorkspace {
    TestStore workspace{{goalSchema()}};
    Store &store = workspace.store();
    GoalService goals{store};
    GoalPartService parts{store};
    AspirationService aspirations{store};
    SpaceKey mentorship = needed(store.withEngine([this](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 'm')}, "mentorship", {{workspace.author().person, Role::Mentee}, {TestStore::authorOf(2).person, Role::Mentor}});
    }));
    QDate today = workspace.clock().today();

    /** Runs SQL with no values as an action: for rows that no command would write. */
    void write(const std::string &sql)
    {
        needed(store.act(Label{"test.write"}, [sql](Writer &writer) -> Result<void> {
            WAYMARK_TRY(Statement statement, writer.prepare(sql));
            return statement.run();
        }));
    }

    GoalId add(const QString &title, std::optional<QDate> due = {}, std::optional<AspirationId> aspiration = {})
    {
        GoalDraft draft;
        draft.title = title;
        draft.due = due;
        draft.aspiration = aspiration;
        workspace.clock().advance(1);
        return needed(goals.add(draft));
    }

    AspirationId aspire(const QString &title)
    {
        AspirationDraft draft;
        draft.title = title;
        workspace.clock().advance(1);
        return needed(aspirations.add(draft));
    }

    CheckInId checkIn(GoalId goal, QDate day, std::optional<double> progress, std::optional<int> confidence = {})
    {
        CheckInDraft draft;
        draft.day = day;
        draft.progress = progress;
        draft.confidence = confidence;
        draft.note = QStringLiteral("note");
        workspace.clock().advance(1);
        return needed(parts.addCheckIn(goal, draft));
    }

    StepId addStep(GoalId goal, const QString &title, std::optional<QDate> due = {})
    {
        workspace.clock().advance(1);
        return needed(parts.addStep(goal, {title, due, {}}));
    }

    MilestoneId addMilestone(GoalId goal, const QString &title, std::optional<QDate> due = {})
    {
        workspace.clock().advance(1);
        return needed(parts.addMilestone(goal, {title, due}));
    }

    LoadedGoal page(GoalId id) { return needed(goals.goal(id, today)); }
    LoadedVersions seen(GoalId id) { return page(id).seen; }
};

}
