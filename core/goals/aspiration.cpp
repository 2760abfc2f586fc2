// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspiration.h"

#include "goalchecks.h"
#include "text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

using State = Aspiration::State;
using Decision = AspirationReview::Decision;

static constexpr std::array stateCodes{std::pair(State::Open, "open"_L1), std::pair(State::Fulfilled, "fulfilled"_L1), std::pair(State::Dropped, "dropped"_L1)};
static constexpr std::array decisionCodes{std::pair(Decision::Keep, "keep"_L1), std::pair(Decision::Redefine, "redefine"_L1),
                                          std::pair(Decision::Drop, "drop"_L1)};

Result<AspirationDraft> checked(const AspirationDraft &draft)
{
    AspirationDraft values = draft;
    WAYMARK_TRY(values.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_TRY(values.vision, optionalText(draft.vision, u"vision"_s));
    WAYMARK_TRY(values.motivation, optionalText(draft.motivation, u"motivation"_s));
    WAYMARK_CHECK(GoalCheck::day(draft.horizon, u"horizon"_s));
    WAYMARK_CHECK(GoalCheck::day(draft.reviewOn, u"review-on"_s));
    return values;
}

Aspiration::Aspiration(AspirationId id, AspirationDraft values, State state, std::optional<QDate> closedOn)
    : m_id(id)
    , m_values(std::move(values))
    , m_state(state)
    , m_closedOn(closedOn)
{
}

Result<Aspiration> Aspiration::create(AspirationId id, const AspirationDraft &draft)
{
    return checked(draft).transform([id](const AspirationDraft &values) { return Aspiration(id, values, State::Open, std::nullopt); });
}

Aspiration Aspiration::fromStore(AspirationId id, const AspirationDraft &values, State state, std::optional<QDate> closedOn)
{
    return {id, values, state, closedOn};
}

std::optional<Error> Aspiration::problem() const
{
    const Result<AspirationDraft> result = checked(m_values);
    return result ? std::nullopt : std::optional(result.error());
}

QString codeOf(State state)
{
    for (const auto &[known, code] : stateCodes) {
        if (known == state) {
            return code;
        }
    }
    return {};
}

State aspirationState(const QString &code)
{
    for (const auto &[state, known] : stateCodes) {
        if (known == code) {
            return state;
        }
    }
    return State::Unknown;
}

QString codeOf(Decision decision)
{
    for (const auto &[known, code] : decisionCodes) {
        if (known == decision) {
            return code;
        }
    }
    return {};
}

Decision aspirationDecision(const QString &code)
{
    for (const auto &[decision, known] : decisionCodes) {
        if (known == code) {
            return decision;
        }
    }
    return Decision::Unknown;
}

}
