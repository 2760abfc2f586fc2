// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engagement.h"

#include "text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int firstYear = 1900;
static constexpr int lastYear = 2200;

static constexpr std::array kindCodes{
    std::pair{EngagementKind::EarlyStage, "early-stage"_L1},
    std::pair{EngagementKind::Professional, "professional"_L1},
    std::pair{EngagementKind::TopicArea, "topic-area"_L1},
};

static constexpr std::array stateCodes{
    std::pair{EngagementState::Planned, "planned"_L1}, std::pair{EngagementState::Active, "active"_L1}, std::pair{EngagementState::Completed, "completed"_L1},
    std::pair{EngagementState::Stopped, "stopped"_L1}, std::pair{EngagementState::Alumni, "alumni"_L1},
};

template<typename Value, std::size_t count>
static QString codeIn(const std::array<std::pair<Value, QLatin1StringView>, count> &codes, Value value)
{
    return std::ranges::find(codes, value, &std::pair<Value, QLatin1StringView>::first)->second;
}

template<typename Value, std::size_t count>
static std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1StringView>, count> &codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [code](const auto &pair) { return code == pair.second; });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

QString codeOf(EngagementKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<EngagementKind> engagementKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QString codeOf(EngagementState state)
{
    return codeIn(stateCodes, state);
}

std::optional<EngagementState> engagementStateFromCode(QStringView code)
{
    return valueIn(stateCodes, code);
}

Result<QDate> checkedEngagementDay(QDate day, const QString &field)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear) {
        return failure(Error::Kind::OutOfRange, field);
    }
    return day;
}

static Result<void> checkDays(const EngagementDraft &draft)
{
    WAYMARK_CHECK(checkedEngagementDay(draft.start, u"start"_s));
    if (!draft.end) {
        return {};
    }
    WAYMARK_CHECK(checkedEngagementDay(*draft.end, u"end"_s));
    return *draft.end < draft.start ? failure(Error::Kind::OutOfRange, u"end"_s) : Result<void>();
}

Result<EngagementDraft> checkedEngagement(const EngagementDraft &draft)
{
    EngagementDraft checked = draft;
    WAYMARK_CHECK(checkDays(draft));
    WAYMARK_TRY(checked.track, optionalText(draft.track.trimmed(), u"track"_s));
    WAYMARK_TRY(checked.topic, optionalText(cleaned(draft.topic).text.simplified(), u"topic"_s));
    WAYMARK_TRY(checked.agreement, optionalText(draft.agreement, u"agreement"_s));
    if (draft.kind == EngagementKind::TopicArea && checked.topic.isEmpty()) {
        return failure(Error::Kind::Blank, u"topic"_s);
    }
    return checked;
}

std::vector<EngagementWarning> warningsFor(const EngagementDraft &draft, const EngagementLength &usual)
{
    if (!draft.end) {
        return usual.maximumMonths ? std::vector{EngagementWarning::OpenEnded} : std::vector<EngagementWarning>();
    }
    if (*draft.end < draft.start) {
        return {EngagementWarning::EndBeforeStart};
    }
    // The last day counts: 1 March to 31 May are three months.
    const QDate after = draft.end->addDays(1);
    if (after < draft.start.addMonths(usual.minimumMonths)) {
        return {EngagementWarning::ShorterThanUsual};
    }
    if (usual.maximumMonths && after > draft.start.addMonths(*usual.maximumMonths)) {
        return {EngagementWarning::LongerThanUsual};
    }
    return {};
}

}
