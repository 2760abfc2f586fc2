// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentreview.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QString codeOf(Verdict verdict)
{
    return verdict == Verdict::Accept ? u"accept"_s : u"revise"_s;
}

Verdict verdictFromCode(const QString &code)
{
    return code == codeOf(Verdict::Accept) ? Verdict::Accept : Verdict::Revise;
}

Result<ReviewText> checkedReviewText(const Rubric &rubric, const ReviewText &text)
{
    ReviewText checked = text;
    WAYMARK_TRY(checked.overall, optionalText(text.overall, u"overall"_s));
    WAYMARK_CHECK(checkLevels(rubric, text.levels));
    return checked;
}

Result<void> checkSend(const Rubric &rubric, Verdict verdict, const ReviewText &text, qsizetype comments)
{
    WAYMARK_CHECK(checkLevels(rubric, text.levels));
    const QStringList missing = criteriaWithoutLevel(rubric, text.levels);
    if (verdict == Verdict::Accept && !missing.isEmpty()) {
        return failure(Error::Kind::Blank, u"levels"_s, missing.first());
    }
    if (verdict == Verdict::Revise && comments == 0 && text.overall.trimmed().isEmpty()) {
        return failure(Error::Kind::Blank, u"overall"_s);
    }
    return {};
}

}
