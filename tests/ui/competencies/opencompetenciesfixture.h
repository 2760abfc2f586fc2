// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentschema.h"
#include "assignmentservice.h"
#include "competencyschema.h"
#include "goalschema.h"
#include "goalservice.h"
#include "mentorshippair.h"
#include "methodschema.h"
#include "opencompetencies.h"

#include <QTest>

namespace waymark
{

/** The competencies of Mira, who has a mentor, as the window would have them open, and how to fill them. Today is 2026-03-01. */
struct OpenCompetenciesFixture {
    MentorshipPair pair{{competencySchema(), methodSchema(), assignmentSchema(), goalSchema()}};
    TestStore &workspace = pair.mira();
    Store &store = workspace.store();
    CompetencyService service{store, workspace.author().person};
    MethodService method{store, [](Database &) { return Result<QSet<QString>>(QSet<QString>()); }};
    AssignmentService assignments{store, workspace.author().person};
    GoalService goals{store};
    OpenCompetencies competencies{{.store = store, .competencies = service, .method = method, .assignments = assignments, .goals = goals}, nullptr};

    AssessmentId say(const QString &competency, AssessmentSource source, std::optional<int> level, QDate day = {2026, 2, 1}, const QString &note = {})
    {
        workspace.clock().advance(1);
        return needed(service.assess({{.day = day, .competency = competency, .level = level, .source = source, .note = note}})).front();
    }
    [[nodiscard]] CompetencyStanding standing(const QString &competency)
    {
        for (const CompetencyStanding &one : needed(service.standings())) {
            if (one.competency == competency) {
                return one;
            }
        }
        return {.competency = competency, .newest = {}};
    }
    void undo()
    {
        needed(store.withEngine([](ActionEngine &engine) { return engine.undo(); }));
    }
};

inline const QString fundamentals = QStringLiteral("bts.business-fundamentals");

}
