// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::array kindCodes{
    std::pair{ClaimKind::Competency, "competency"_L1},
    std::pair{ClaimKind::Assignment, "assignment"_L1},
    std::pair{ClaimKind::Goal, "goal"_L1},
    std::pair{ClaimKind::Hours, "hours"_L1},
};

QString codeOf(ClaimKind kind)
{
    return std::ranges::find(kindCodes, kind, [](const auto &pair) { return pair.first; })->second;
}

std::optional<ClaimKind> claimKindFromCode(const QString &code)
{
    const auto it = std::ranges::find_if(kindCodes, [&code](const auto &pair) { return pair.second == code; });
    return it == kindCodes.end() ? std::nullopt : std::optional(it->first);
}

static Result<void> checkTexts(const Claim &claim)
{
    const std::array<std::pair<QString, QString>, 4> required{{
        {claim.topic, u"topic"_s},
        {claim.name, u"name"_s},
        {claim.description, u"description"_s},
        {claim.criteria, u"criteria"_s},
    }};
    for (const auto &[text, field] : required) {
        if (text.trimmed().isEmpty()) {
            return failure(Error::Kind::Blank, field);
        }
    }
    return {};
}

static Result<void> checkResults(const Claim &claim)
{
    for (const ClaimResult &result : claim.results) {
        if (result.code.isEmpty() || result.name.trimmed().isEmpty()) {
            return failure(Error::Kind::Blank, u"result"_s);
        }
        const bool reached = !result.level || std::ranges::contains(result.scale, *result.level, &ScaleLevel::level);
        if (!reached || (!result.scale.isEmpty() && !result.level)) {
            return failure(Error::Kind::OutOfRange, u"level"_s);
        }
    }
    return {};
}

static Result<void> checkDays(const Claim &claim)
{
    const std::array<std::pair<QDate, QString>, 4> days{{
        {claim.from, u"from"_s},
        {claim.until, u"until"_s},
        {claim.awarded, u"awarded"_s},
        {claim.validUntil, u"validUntil"_s},
    }};
    for (const auto &[day, field] : days) {
        if (day.isValid() && (day.year() < 1900 || day.year() > 2200)) {
            return failure(Error::Kind::OutOfRange, field);
        }
    }
    if (claim.from.isValid() && claim.until.isValid() && claim.until < claim.from) {
        return failure(Error::Kind::OutOfRange, u"until"_s);
    }
    return {};
}

Result<void> checkClaim(const Claim &claim)
{
    WAYMARK_CHECK(checkTexts(claim));
    WAYMARK_CHECK(checkResults(claim));
    WAYMARK_CHECK(checkDays(claim));
    const bool hasLevel = std::ranges::any_of(claim.results, [](const ClaimResult &result) { return result.level.has_value(); });
    if (claim.kind == ClaimKind::Competency && !hasLevel) {
        return failure(Error::Kind::Blank, u"level"_s);
    }
    if (claim.kind != ClaimKind::Hours && !std::ranges::any_of(claim.evidence, &EvidenceItem::accepted)) {
        return failure(Error::Kind::NotPossible, u"evidence"_s);
    }
    return {};
}

}
