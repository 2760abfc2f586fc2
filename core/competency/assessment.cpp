// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment.h"

#include "text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int firstYear = 1900;
static constexpr int lastYear = 2200;

static constexpr std::array sourceCodes{
    std::pair{AssessmentSource::Self, "self"_L1},
    std::pair{AssessmentSource::Peer, "peer"_L1},
    std::pair{AssessmentSource::Certification, "certification"_L1},
    std::pair{AssessmentSource::Target, "target"_L1},
    std::pair{AssessmentSource::Mentor, "mentor"_L1},
};

QString codeOf(AssessmentSource source)
{
    return std::ranges::find(sourceCodes, source, &decltype(sourceCodes)::value_type::first)->second;
}

AssessmentSource assessmentSourceFromCode(const QString &code)
{
    const auto found = std::ranges::find_if(sourceCodes, [&code](const auto &pair) { return code == pair.second; });
    return found == sourceCodes.end() ? AssessmentSource::Self : found->first;
}

static Result<void> checkLevel(const AssessmentDraft &draft)
{
    if (draft.level && (*draft.level < lowestLevel || *draft.level > highestLevel)) {
        return failure(Error::Kind::OutOfRange, u"level"_s);
    }
    if (!draft.level && draft.source == AssessmentSource::Target) {
        return failure(Error::Kind::Blank, u"level"_s);
    }
    return {};
}

Result<AssessmentDraft> checkedAssessment(const AssessmentDraft &draft)
{
    AssessmentDraft checked = draft;
    if (!draft.day.isValid() || draft.day.year() < firstYear || draft.day.year() > lastYear) {
        return failure(Error::Kind::OutOfRange, u"day"_s);
    }
    WAYMARK_TRY(checked.competency, requiredLine(draft.competency, u"competency"_s));
    WAYMARK_CHECK(checkLevel(draft));
    WAYMARK_TRY(checked.note, optionalText(draft.note, u"note"_s));
    return checked;
}

}
