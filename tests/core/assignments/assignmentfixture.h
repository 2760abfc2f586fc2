// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentschema.h"
#include "assignmentservice.h"
#include "mentorshippair.h"
#include "reviewservice.h"

namespace waymark
{

/** Mira and Jonas with their services. */
struct AssignmentFixture {
    MentorshipPair pair{{assignmentSchema()}};
    AssignmentService mira{pair.mira().store(), pair.mira().author().person};
    AssignmentService jonas{pair.jonas().store(), pair.jonas().author().person};
    ReviewService reviews{pair.jonas().store(), pair.jonas().author().person};

    static AssignmentBrief businessCase()
    {
        return {.templateId = QStringLiteral("business-case"),
                .templateVersion = 2,
                .title = QStringLiteral("Write a business case"),
                .brief = QStringLiteral("Two pages for **Petra**."),
                .competencies = {QStringLiteral("bts.business-valuation"), QStringLiteral("hd.writing")},
                .rubric = {.criteria = {{.id = QStringLiteral("problem"), .title = QStringLiteral("Problem"), .levels = {}},
                                        {.id = QStringLiteral("value"), .title = QStringLiteral("Value"), .levels = {}}},
                           .highest = 4},
                .due = QDate(2026, 3, 31)};
    }

    static DraftText text(const QString &body, const QString &context = {}) { return {.body = body, .context = context, .ownLevels = {}}; }

    static EvidenceContent words(const QString &title, const QString &content)
    {
        return {.title = title, .kind = EvidenceContent::Kind::Text, .attachment = {}, .content = content, .note = {}, .sha256 = {}};
    }

    static ReviewText levels(int problem, int value)
    {
        return {.overall = QStringLiteral("Well argued."), .levels = {{QStringLiteral("problem"), problem}, {QStringLiteral("value"), value}}};
    }

    /** Mira writes @p body for @p assignment and hands it in; a minute passes. */
    AttemptId handIn(AssignmentId assignment, const QString &body)
    {
        needed(mira.saveDraft(assignment, text(body), {}));
        const AttemptId attempt = needed(mira.handIn(assignment));
        passAMinute();
        return attempt;
    }

    /** An assignment that Mira took and shares with Jonas. */
    AssignmentId shared()
    {
        const AssignmentId assignment = needed(mira.take(businessCase()));
        return needed(mira.shareWith(assignment, pair.space()));
    }

    /** Jonas answers, and Mira has it. */
    ReviewId answer(AttemptId attempt, Verdict verdict, int problem = 3, int value = 3)
    {
        static_cast<void>(pair.toJonas());
        needed(reviews.start(attempt));
        needed(reviews.saveDraft(attempt, levels(problem, value), {}));
        const ReviewId review = needed(reviews.send(attempt, verdict));
        static_cast<void>(pair.toMira());
        passAMinute();
        return review;
    }

    AssignmentState stateFor(AssignmentService &of, AssignmentId assignment) { return needed(of.assignment(assignment))->standing.state; }

    void passAMinute()
    {
        pair.mira().clock().advance(60'000);
        pair.jonas().clock().advance(60'000);
    }
};

}
