// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attesting.h"
#include "openrecord.h"
#include "twoworkspaces.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace waymark
{

/** Mira with her record open; Jonas accepts her work and attests a competency. */
struct OpenRecordFixture {
    TwoWorkspaces two;
    OpenRecord record{two.mira()};

    /** One accepted assignment, and one attestation on it. */
    void accomplish()
    {
        two.meet();
        const AssignmentId assignment = told(two.mira().assignments().take(brief()));
        told(two.mira().assignments().saveDraft(assignment, {.body = QStringLiteral("It costs less."), .context = QStringLiteral("payments"), .ownLevels = {}},
                                                {}));
        addFigures(assignment);
        told(two.mira().assignments().handIn(assignment));
        told(two.mira().assignments().shareWith(assignment, told(two.mira().mentoring().mentors()).front().space));
        two.carry(two.mira(), two.jonas());
        accept(told(two.jonas().reviews().waitingForMe()).front().attempt);
        const AttestedCompetency wanted{.space = told(two.jonas().mentoring().mentees()).front().space,
                                        .competency = brief().competencies.constFirst(),
                                        .level = 3,
                                        .narrative = QStringLiteral("She counts what she can defend.")};
        told(two.jonas().record().attest(told(attestRequest(two.jonas(), wanted))));
        two.carry(two.jonas(), two.mira());
    }

private:
    /** A file of evidence. */
    void addFigures(AssignmentId assignment)
    {
        const Attachment file = told(two.mira().attachments().addBytes(assignment.value, QStringLiteral("figures.csv"), QStringLiteral("text/csv"),
                                                                       QByteArray("year,value\n2026,12\n")));
        told(two.mira().assignments().addEvidence(assignment,
                                                  {.title = QStringLiteral("What it costs"),
                                                   .kind = EvidenceContent::Kind::File,
                                                   .attachment = file.id.value,
                                                   .content = {},
                                                   .note = {},
                                                   .sha256 = {}}));
    }

    AssignmentBrief brief()
    {
        const Method method = told(two.mira().method().current());
        const AssignmentTemplate *from = method.assignmentTemplate(QStringLiteral("write-a-business-case"));
        AssignmentBrief brief{.templateId = from->id,
                              .templateVersion = from->version,
                              .title = from->title,
                              .brief = from->brief,
                              .competencies = from->competencies,
                              .rubric = {},
                              .due = {}};
        for (const TemplateCriterion &criterion : from->rubric) {
            brief.rubric.criteria.append({.id = criterion.id, .title = criterion.name, .levels = criterion.levels});
        }
        return brief;
    }

    void accept(AttemptId attempt)
    {
        told(two.jonas().reviews().start(attempt));
        const auto draft = told(two.jonas().reviews().draft(attempt));
        ReviewText text{.overall = QStringLiteral("Well counted."), .levels = {}};
        for (const RubricCriterion &criterion : brief().rubric.criteria) {
            text.levels.insert(criterion.id, 3);
        }
        told(two.jonas().reviews().saveDraft(attempt, text, draft->seen));
        told(two.jonas().reviews().send(attempt, Verdict::Accept));
    }
};

}
