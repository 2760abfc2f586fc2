// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignment.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int firstYear = 1900;
static constexpr int lastYear = 2200;

Result<std::optional<QDate>> checkedDue(const std::optional<QDate> &due)
{
    if (due && (!due->isValid() || due->year() < firstYear || due->year() > lastYear)) {
        return failure(Error::Kind::OutOfRange, u"due"_s);
    }
    return due;
}

static Result<QStringList> checkedCompetencies(const QStringList &competencies)
{
    QStringList once;
    for (const QString &competency : competencies) {
        WAYMARK_TRY(const QString id, requiredLine(competency, u"competencies"_s));
        if (!once.contains(id)) {
            once.append(id);
        }
    }
    return once;
}

Result<AssignmentBrief> checkedBrief(const AssignmentBrief &brief)
{
    AssignmentBrief checked = brief;
    if (brief.templateVersion < 0) {
        return failure(Error::Kind::OutOfRange, u"version"_s);
    }
    WAYMARK_TRY(checked.title, requiredLine(brief.title, u"title"_s));
    WAYMARK_TRY(checked.brief, optionalText(brief.brief, u"brief"_s));
    WAYMARK_TRY(checked.competencies, checkedCompetencies(brief.competencies));
    WAYMARK_TRY(checked.due, checkedDue(brief.due));
    WAYMARK_CHECK(checkRubric(brief.rubric));
    return checked;
}

}
