// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goal.h"

#include "goalchecks.h"
#include "text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array stateCodes{std::pair(GoalState::Draft, "draft"_L1),     std::pair(GoalState::Active, "active"_L1),
                                       std::pair(GoalState::Paused, "paused"_L1),   std::pair(GoalState::Achieved, "achieved"_L1),
                                       std::pair(GoalState::Dropped, "dropped"_L1), std::pair(GoalState::Reframed, "reframed"_L1)};

QString codeOf(GoalState state)
{
    for (const auto &[known, code] : stateCodes) {
        if (known == state) {
            return code;
        }
    }
    return {};
}

GoalState goalState(const QString &code)
{
    for (const auto &[state, known] : stateCodes) {
        if (known == code) {
            return state;
        }
    }
    return GoalState::Unknown;
}

bool isOpen(GoalState state)
{
    return state == GoalState::Draft || state == GoalState::Active || state == GoalState::Paused || state == GoalState::Unknown;
}

bool canBecome(GoalState from, GoalState to)
{
    if (from == to || from == GoalState::Reframed || to == GoalState::Reframed || to == GoalState::Unknown) {
        return false;
    }
    if (to == GoalState::Paused) {
        return from == GoalState::Active || from == GoalState::Unknown;
    }
    return isOpen(from) || to == GoalState::Active;
}

static Result<void> checkMetric(GoalMetric &metric)
{
    WAYMARK_TRY(metric.name, GoalCheck::line(metric.name, u"metric"_s));
    WAYMARK_TRY(metric.unit, GoalCheck::line(metric.unit, u"unit"_s));
    WAYMARK_CHECK(GoalCheck::number(metric.baseline, u"baseline"_s));
    return GoalCheck::number(metric.target, u"target"_s);
}

static Result<void> checkDays(const GoalDraft &draft)
{
    WAYMARK_CHECK(GoalCheck::day(draft.start, u"start"_s));
    WAYMARK_CHECK(GoalCheck::day(draft.due, u"due"_s));
    if (draft.start && draft.due && *draft.due < *draft.start) {
        return failure(Error::Kind::OutOfRange, u"due"_s);
    }
    return {};
}

Result<GoalDraft> checked(const GoalDraft &draft)
{
    GoalDraft values = draft;
    WAYMARK_TRY(values.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_TRY(values.specific, optionalText(draft.specific, u"specific"_s));
    WAYMARK_TRY(values.measurable, optionalText(draft.measurable, u"measurable"_s));
    WAYMARK_TRY(values.achievable, optionalText(draft.achievable, u"achievable"_s));
    WAYMARK_TRY(values.relevant, optionalText(draft.relevant, u"relevant"_s));
    WAYMARK_TRY(values.timeBound, optionalText(draft.timeBound, u"time-bound"_s));
    WAYMARK_CHECK(checkMetric(values.metric));
    WAYMARK_CHECK(checkDays(draft));
    return values;
}

Goal::Goal(GoalId id, GoalDraft values, GoalStanding standing)
    : m_id(id)
    , m_values(std::move(values))
    , m_standing(std::move(standing))
{
}

Result<Goal> Goal::create(GoalId id, const GoalDraft &draft, QDate today)
{
    return checked(draft).transform([&](const GoalDraft &values) {
        GoalStanding standing;
        standing.notedOn = today;
        return Goal(id, values, standing);
    });
}

Goal Goal::fromStore(GoalId id, const GoalDraft &values, const GoalStanding &standing)
{
    return {id, values, standing};
}

std::optional<Error> Goal::problem() const
{
    if (const Result<GoalDraft> result = checked(m_values); !result) {
        return result.error();
    }
    if (m_standing.state != GoalState::Unknown && isOpen() == m_standing.closedOn.has_value()) {
        return Error{Error::Kind::Invalid, u"closed-on"_s, {}};
    }
    return std::nullopt;
}

}
