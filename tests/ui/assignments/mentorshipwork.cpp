// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentorshipwork.h"

using namespace Qt::StringLiterals;

namespace waymark
{

SpaceKey MentorshipWork::mirasSpace()
{
    return told(mira().mentoring().mentors()).front().space;
}

SpaceKey MentorshipWork::jonasSpace()
{
    return told(jonas().mentoring().mentees()).front().space;
}

AssignmentBrief MentorshipWork::brief(const QString &title)
{
    const QStringList levels{u"Not there"_s, u"Named"_s, u"Measured"_s, u"Measured and agreed"_s};
    return {.templateId = {},
            .templateVersion = 0,
            .title = title,
            .brief = u"Two pages for **Petra**."_s,
            .competencies = {u"bts.business-valuation"_s},
            .rubric = {.criteria = {{.id = u"problem"_s, .title = u"Problem"_s, .levels = levels}, {.id = u"value"_s, .title = u"Value"_s, .levels = levels}},
                       .highest = 4},
            .due = {}};
}

AssignmentId MentorshipWork::take(const QString &title, std::optional<QDate> due)
{
    AssignmentBrief wanted = brief(title);
    wanted.due = due;
    return told(mira().assignments().take(wanted));
}

AttemptId MentorshipWork::handIn(AssignmentId assignment, const QString &body)
{
    const AttemptDraft draft = told(mira().assignments().draft(assignment));
    told(mira().assignments().saveDraft(assignment, {.body = body, .context = u"payments"_s, .ownLevels = {}}, draft.seen));
    const AttemptId attempt = told(mira().assignments().handIn(assignment));
    toJonas();
    return attempt;
}

void MentorshipWork::answer(AttemptId attempt, Verdict verdict, int level, qint64 length)
{
    ReviewService &reviews = jonas().reviews();
    told(reviews.addComment(attempt, 0, length, u"Which one?"_s));
    const auto draft = told(reviews.draft(attempt));
    told(reviews.saveDraft(attempt, {.overall = u"Show me the numbers."_s, .levels = {{u"problem"_s, level}, {u"value"_s, level}}}, draft->seen));
    told(reviews.send(attempt, verdict));
    toMira();
}

}
