// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "goalschema.h"
#include "identityschema.h"
#include "identityservice.h"
#include "mentoringschema.h"
#include "mentoringservice.h"
#include "mentorshippair.h"
#include "opengoals.h"

#include <QTest>

namespace waymark
{

/** The goals of Mira, who has a mentor, as the window would have them open, and how to fill them. Today is 2026-03-01. */
struct OpenGoalsFixture {
    MentorshipPair pair{{goalSchema(), mentoringSchema(), identitySchema()}};
    TestStore &workspace = pair.mira();
    Store &store = workspace.store();
    GoalService service{store};
    GoalPartService parts{store};
    AspirationService aspirations{store};
    MentoringService mentoring{store, workspace.author().person};
    IdentityService identity{store};
    OpenGoals goals{{.store = store, .goals = service, .parts = parts, .aspirations = aspirations, .mentoring = mentoring, .identity = identity}, nullptr};

    GoalId add(const GoalDraft &draft)
    {
        workspace.clock().advance(1);
        return needed(service.add(draft));
    }
    GoalId add(const QString &title)
    {
        GoalDraft draft;
        draft.title = title;
        return add(draft);
    }
    /** Reviews chaired, from 0 to 3, from 1 January to the last of May. */
    GoalId addMeasured(const QString &title)
    {
        GoalDraft draft;
        draft.title = title;
        draft.metric = {.name = QStringLiteral("Reviews chaired"), .unit = QStringLiteral("reviews"), .baseline = 0, .target = 3};
        draft.start = QDate(2026, 1, 1);
        draft.due = QDate(2026, 5, 31);
        return add(draft);
    }
    AspirationId addAspiration(const QString &title)
    {
        AspirationDraft draft;
        draft.title = title;
        workspace.clock().advance(1);
        return needed(aspirations.add(draft));
    }
    CheckInId checkIn(GoalId goal, QDate day, std::optional<double> progress, std::optional<int> confidence)
    {
        CheckInDraft draft;
        draft.day = day;
        draft.progress = progress;
        draft.confidence = confidence;
        return needed(parts.addCheckIn(goal, draft));
    }
    LoadedGoal stored(const QString &id) { return needed(service.goal({QUuid::fromString(id)}, goals.today())); }
    void undo()
    {
        needed(store.withEngine([](ActionEngine &engine) { return engine.undo(); }));
    }

    template<typename Id>
    static QString textOf(Id id)
    {
        return id.value.toString(QUuid::WithoutBraces);
    }
};

}
