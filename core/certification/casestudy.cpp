// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casestudy.h"

#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static std::array<QString, 5> roomsOf(const CaseStudyDraft &draft)
{
    return {draft.role, draft.situation, draft.approach, draft.outcome, draft.lessons};
}

qsizetype wordsIn(const QString &text)
{
    qsizetype words = 0;
    bool within = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isLetter = QChar::isLetterOrNumber(c) || (within && (c == U'\'' || c == U'’' || QChar::isMark(c)));
        words += isLetter && !within ? 1 : 0;
        within = isLetter;
    }
    return words;
}

qsizetype CaseStudy::words() const
{
    qsizetype words = 0;
    for (const QString &room : roomsOf(values)) {
        words += wordsIn(room);
    }
    return words;
}

bool CaseStudy::isWhole() const
{
    return std::ranges::all_of(roomsOf(values), [](const QString &room) { return wordsIn(room) > 0; });
}

static bool makesSense(const std::optional<QDate> &day)
{
    return !day || (day->isValid() && day->year() >= 1900 && day->year() <= 2200);
}

Result<CaseStudyDraft> checkedCaseStudy(const CaseStudyDraft &draft)
{
    CaseStudyDraft checked = draft;
    WAYMARK_TRY(checked.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_TRY(checked.organisation, optionalText(draft.organisation.simplified(), u"organisation"_s));
    WAYMARK_TRY(checked.role, optionalText(draft.role, u"role"_s));
    WAYMARK_TRY(checked.situation, optionalText(draft.situation, u"situation"_s));
    WAYMARK_TRY(checked.approach, optionalText(draft.approach, u"approach"_s));
    WAYMARK_TRY(checked.outcome, optionalText(draft.outcome, u"outcome"_s));
    WAYMARK_TRY(checked.lessons, optionalText(draft.lessons, u"lessons"_s));
    if (!makesSense(draft.from)) {
        return failure(Error::Kind::OutOfRange, u"from"_s);
    }
    if (!makesSense(draft.until) || (draft.from && draft.until && *draft.until < *draft.from)) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    return checked;
}

}
