// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

/** What a mentor of an accredited programme holds, as the rule says it. */
static constexpr auto mentorsCertification = "CITA-P"_L1;
static constexpr auto mentorsRule = "mentor.certified-within"_L1;

static constexpr std::array stateCodes{
    std::pair{RenewalState::Met, "met"_L1},         std::pair{RenewalState::OnTrack, "on-track"_L1}, std::pair{RenewalState::Behind, "behind"_L1},
    std::pair{RenewalState::Renewed, "renewed"_L1}, std::pair{RenewalState::Expired, "expired"_L1},  std::pair{RenewalState::Unknown, "unknown"_L1},
};

QString codeOf(RenewalState state)
{
    return std::ranges::find(stateCodes, state, [](const auto &pair) { return pair.first; })->second;
}

static std::optional<int> leastOf(const Method &method, const QString &rule)
{
    const MethodRule *found = method.rule(rule);
    return found != nullptr ? found->span.minimum : std::nullopt;
}

static std::optional<int> mostOf(const Method &method, const QString &rule)
{
    const MethodRule *found = method.rule(rule);
    return found != nullptr ? found->span.maximum : std::nullopt;
}

static const MethodRenewal *renewalOf(const Method &method, const QString &certification)
{
    const MethodCertification *found = method.certification(certification);
    return found != nullptr && found->renewal ? &*found->renewal : nullptr;
}

static DaySpan spanOf(const Method &method, const HeldCertificate &held)
{
    if (held.until) {
        return {.first = held.given, .last = *held.until};
    }
    const MethodRenewal *renewal = renewalOf(method, held.certification);
    const std::optional<int> years = renewal != nullptr ? leastOf(method, renewal->period) : std::nullopt;
    return years && held.given.isValid() ? DaySpan{.first = held.given, .last = held.given.addYears(*years).addDays(-1)} : DaySpan();
}

static RenewalRow rowOf(const MethodRule &rule, const QString &category, const DaySpan &span, const std::vector<ReadinessEntry> &hours, QDate today)
{
    RenewalRow row{.category = category, .needed = static_cast<double>(rule.span.minimum.value_or(0)), .counted = {}, .expected = {}, .origin = rule.origin};
    for (const ReadinessEntry &entry : hours) {
        const bool counts = entry.kind == RequirementKind::Hours && entry.topic == category;
        if (const double amount = counts ? amountWithin(entry, {.first = span.first, .last = std::min(span.last, today)}, today) : 0; amount > 0) {
            row.have += amount;
            row.counted.push_back({.id = entry.id, .title = entry.title, .day = entry.from, .amount = amount});
        }
    }
    row.shortfall = std::max(0.0, row.needed - row.have);
    return row;
}

/** Hours above what their own categories need may stand in for those of one other, up to a number. */
static void replace(std::vector<RenewalRow> &rows, const QString &replaceable, int most)
{
    const auto target = std::ranges::find(rows, replaceable, &RenewalRow::category);
    if (target == rows.end()) {
        return;
    }
    double spare = 0;
    for (const RenewalRow &row : rows) {
        spare += row.category == replaceable ? 0 : std::max(0.0, row.have - row.needed);
    }
    target->replaced = std::min({spare, static_cast<double>(most), target->shortfall});
    target->shortfall -= target->replaced;
}

static RenewalState stateOf(const RenewalWindow &window)
{
    if (window.rows.empty()) {
        return RenewalState::Unknown;
    }
    const auto met = [](const RenewalRow &row) { return row.shortfall <= 0; };
    if (std::ranges::all_of(window.rows, met)) {
        return RenewalState::Met;
    }
    const auto inTime = [&](const RenewalRow &row) { return met(row) || (row.expected && *row.expected <= window.span.last); };
    return std::ranges::all_of(window.rows, inTime) ? RenewalState::OnTrack : RenewalState::Behind;
}

static void addRows(RenewalWindow &window, const Method &method, const MethodRenewal &renewal, const std::vector<ReadinessEntry> &hours, QDate today)
{
    for (const RenewalHours &wanted : renewal.hours) {
        if (const MethodRule *rule = method.rule(wanted.rule)) {
            window.rows.push_back(rowOf(*rule, wanted.category, window.span, hours, today));
        }
    }
    replace(window.rows, renewal.replaceable, mostOf(method, renewal.replacing).value_or(0));
    for (RenewalRow &row : window.rows) {
        row.expected = dayAtPace(row.have, row.shortfall, {.first = window.span.first, .last = today});
    }
}

static bool hasNewer(const std::vector<HeldCertificate> &all, const HeldCertificate &held)
{
    return std::ranges::any_of(all, [&](const HeldCertificate &other) { return other.certification == held.certification && other.given > held.given; });
}

std::vector<RenewalWindow> renewalWindows(const Method &method, const std::vector<HeldCertificate> &held, const std::vector<ReadinessEntry> &hours, QDate today)
{
    std::vector<RenewalWindow> windows;
    for (const HeldCertificate &certificate : held) {
        RenewalWindow window{.held = certificate, .span = spanOf(method, certificate), .rows = {}};
        if (window.span.isEmpty()) {
            continue;
        }
        if (const MethodRenewal *renewal = renewalOf(method, certificate.certification)) {
            addRows(window, method, *renewal, hours, today);
        }
        window.daysLeft = today.daysTo(window.span.last);
        window.state = hasNewer(held, certificate) ? RenewalState::Renewed : window.daysLeft < 0 ? RenewalState::Expired : stateOf(window);
        windows.push_back(std::move(window));
    }
    std::ranges::stable_sort(windows, {}, [](const RenewalWindow &window) { return window.span.last; });
    return windows;
}

/** Where the level that a certification shows stands in a career; -1 where it shows none. */
static qsizetype rankOf(const Method &method, const QString &certification)
{
    const MethodCertification *found = method.certification(certification);
    const auto &levels = method.data().levels;
    const auto level = std::ranges::find(levels, found != nullptr ? found->level : QString(), &MethodLevel::id);
    return level == levels.end() ? -1 : std::distance(levels.begin(), level);
}

std::optional<MentorDeadline> mentorDeadline(const Method &method, QDate since, const std::vector<RenewalWindow> &windows, QDate today)
{
    const std::optional<int> years = mostOf(method, mentorsRule);
    if (!years || !since.isValid()) {
        return std::nullopt;
    }
    const qsizetype wanted = rankOf(method, mentorsCertification);
    const auto isEnough = [&](const RenewalWindow &window) {
        const bool counts = window.state != RenewalState::Expired && window.state != RenewalState::Renewed;
        return counts && wanted >= 0 && rankOf(method, window.held.certification) >= wanted;
    };
    const QDate due = since.addYears(*years);
    return MentorDeadline{.since = since, .due = due, .met = std::ranges::any_of(windows, isEnough), .daysLeft = today.daysTo(due)};
}

}
