// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readiness.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr double daysOfAYear = 365.25;
/** Sums of levels and of parts of days are compared with so much tolerance. */
static constexpr double nothing = 1e-9;

static constexpr std::array stateCodes{
    std::pair{RequirementState::Met, "met"_L1},
    std::pair{RequirementState::Thin, "thin"_L1},
    std::pair{RequirementState::Missing, "missing"_L1},
    std::pair{RequirementState::Unknown, "unknown"_L1},
};

QString codeOf(RequirementState state)
{
    return std::ranges::find(stateCodes, state, [](const auto &pair) { return pair.first; })->second;
}

static DaySpan daysOf(const ReadinessEntry &entry, QDate today)
{
    return {.first = entry.from, .last = entry.until.isValid() ? entry.until : std::max(today, entry.from)};
}

double amountWithin(const ReadinessEntry &entry, const DaySpan &span, QDate today)
{
    const DaySpan days = daysOf(entry, today);
    return days.isEmpty() ? 0 : entry.amount * static_cast<double>(days.within(span).days()) / static_cast<double>(days.days());
}

static bool isAbout(const Requirement &requirement, const ReadinessEntry &entry)
{
    const bool anyTopic = requirement.topic.isEmpty() || (requirement.kind == RequirementKind::References && entry.topic.isEmpty());
    return entry.kind == requirement.kind && (anyTopic || entry.topic == requirement.topic);
}

static std::vector<ReadinessEntry> entriesFor(const Requirement &requirement, const ReadinessFacts &facts)
{
    std::vector<ReadinessEntry> entries;
    std::ranges::copy_if(facts.entries, std::back_inserter(entries), [&](const ReadinessEntry &entry) { return isAbout(requirement, entry); });
    std::ranges::stable_sort(entries, {}, &ReadinessEntry::from);
    return entries;
}

static bool isThin(const Requirement &requirement, const ReadinessEntry &entry)
{
    return !entry.whole || (entry.words && *entry.words < requirement.enoughWords);
}

static void judge(RequirementStanding &standing, bool somethingIsThere)
{
    standing.shortfall = std::max(0.0, standing.requirement.minimum - standing.have.value_or(0));
    const bool tooMuch = standing.requirement.maximum && standing.have.value_or(0) > *standing.requirement.maximum + nothing;
    if (standing.shortfall <= nothing && !tooMuch) {
        standing.shortfall = 0;
        standing.state = RequirementState::Met;
    } else {
        standing.state = somethingIsThere ? RequirementState::Thin : RequirementState::Missing;
    }
}

/** Things that are there or not: each counts once, the members of a requirement each for itself. */
static void countThings(RequirementStanding &standing, const ReadinessFacts &facts, QDate today)
{
    const Requirement &requirement = standing.requirement;
    standing.open = requirement.members;
    double have = 0;
    QDate first;
    for (const ReadinessEntry &entry : entriesFor(requirement, facts)) {
        const bool thin = isThin(requirement, entry);
        standing.counted.push_back({.id = entry.id, .title = entry.title, .day = entry.from, .amount = entry.amount, .thin = thin});
        if (!thin && (requirement.members.isEmpty() || standing.open.removeOne(entry.topic))) {
            have += requirement.kind == RequirementKind::Presentation ? entry.amount : 1;
            first = first.isValid() ? first : entry.from;
        }
    }
    standing.have = have;
    judge(standing, !standing.counted.empty());
    standing.expected = dayAtPace(have, standing.shortfall, {.first = first, .last = today});
}

/** Days that lie in at least one of @p spans, which begin in order. */
static qint64 daysInAny(const std::vector<DaySpan> &spans)
{
    qint64 days = 0;
    QDate counted;
    for (DaySpan span : spans) {
        span.first = counted.isValid() && span.first <= counted ? counted.addDays(1) : span.first;
        days += span.days();
        counted = counted.isValid() ? std::max(counted, span.last) : span.last;
    }
    return days;
}

static double daysOfUnit(MethodUnit unit)
{
    return unit == MethodUnit::Years ? daysOfAYear : unit == MethodUnit::Months ? daysOfAYear / 12 : unit == MethodUnit::Weeks ? 7 : 1;
}

/** Time that runs: two positions at once are one time. */
static void countTime(RequirementStanding &standing, const ReadinessFacts &facts, QDate today)
{
    std::vector<DaySpan> spans;
    bool goesOn = false;
    for (const ReadinessEntry &entry : entriesFor(standing.requirement, facts)) {
        const DaySpan span = daysOf(entry, today).within({.first = entry.from, .last = today});
        if (!span.isEmpty()) {
            spans.push_back(span);
            goesOn = goesOn || !entry.until.isValid() || entry.until > today;
            standing.counted.push_back(
                {.id = entry.id, .title = entry.title, .day = entry.from, .amount = static_cast<double>(span.days()) / daysOfUnit(standing.requirement.unit)});
        }
    }
    standing.have = static_cast<double>(daysInAny(spans)) / daysOfUnit(standing.requirement.unit);
    judge(standing, !spans.empty());
    if (standing.shortfall > 0 && goesOn) {
        standing.expected = today.addDays(static_cast<qint64>(std::ceil(standing.shortfall * daysOfUnit(standing.requirement.unit) - nothing)));
    }
}

/** Hours of the last year. What was done at an even pace for a whole year does not become more: then there is no day. */
static void countHours(RequirementStanding &standing, const ReadinessFacts &facts, QDate today)
{
    const DaySpan year{.first = today.addYears(-1).addDays(1), .last = today};
    double have = 0;
    QDate first;
    for (const ReadinessEntry &entry : entriesFor(standing.requirement, facts)) {
        if (const double amount = amountWithin(entry, year, today); amount > 0) {
            have += amount;
            first = first.isValid() ? first : std::max(entry.from, year.first);
            standing.counted.push_back({.id = entry.id, .title = entry.title, .day = entry.from, .amount = amount});
        }
    }
    standing.have = have;
    judge(standing, have > 0);
    const auto day = dayAtPace(have, standing.shortfall, {.first = first, .last = today});
    standing.expected = day && *day < first.addYears(1) ? day : std::nullopt;
}

static std::optional<RatingStep> ratingOn(const ReadinessFacts &facts, const QString &competency, QDate day)
{
    const auto steps = facts.ratings.constFind(competency);
    if (steps == facts.ratings.constEnd()) {
        return std::nullopt;
    }
    std::optional<RatingStep> last;
    for (const RatingStep &step : *steps) {
        last = step.day <= day ? std::optional(step) : last;
    }
    return last;
}

/** How much the mean of what was rated rose within the last year, and since when. */
static std::pair<double, DaySpan> riseOf(const Requirement &requirement, const ReadinessFacts &facts, QDate today)
{
    QDate first;
    for (const QString &competency : requirement.members) {
        const auto steps = facts.ratings.value(competency);
        first = !steps.empty() && (!first.isValid() || steps.front().day < first) ? steps.front().day : first;
    }
    const DaySpan past{.first = std::max(first, today.addYears(-1)), .last = today};
    double risen = 0;
    for (const QString &competency : requirement.members) {
        const auto then = ratingOn(facts, competency, past.first);
        const auto now = ratingOn(facts, competency, today);
        risen += then && now ? now->level - then->level : 0;
    }
    return {risen / static_cast<double>(std::max<qsizetype>(1, requirement.members.size())), past};
}

/** The mean of a pillar. What was never rated may be anything on the scale: where that decides, the answer is not known. */
static void averageRatings(RequirementStanding &standing, const ReadinessFacts &facts, QDate today)
{
    const Requirement &requirement = standing.requirement;
    int sum = 0;
    for (const QString &competency : requirement.members) {
        if (const auto rating = ratingOn(facts, competency, today)) {
            sum += rating->level;
            standing.counted.push_back({.id = rating->id, .title = competency, .day = rating->day, .amount = static_cast<double>(rating->level)});
        } else {
            standing.open.append(competency);
        }
    }
    const auto all = static_cast<double>(requirement.members.size());
    const auto unrated = static_cast<double>(standing.open.size());
    standing.state = RequirementState::Unknown;
    if (standing.counted.empty()) {
        return;
    }
    standing.have = sum / static_cast<double>(standing.counted.size());
    standing.shortfall = std::max(0.0, requirement.minimum - *standing.have);
    if ((sum + unrated * facts.lowestLevel) / all >= requirement.minimum - nothing) {
        standing.state = RequirementState::Met;
        standing.shortfall = 0;
    } else if ((sum + unrated * facts.highestLevel) / all < requirement.minimum - nothing || standing.open.isEmpty()) {
        standing.state = RequirementState::Thin;
    }
    const auto [risen, past] = riseOf(requirement, facts, today);
    standing.expected = standing.isMet() ? std::nullopt : dayAtPace(risen, standing.shortfall, past);
}

static RequirementStanding standingOf(const Requirement &requirement, const ReadinessFacts &facts, QDate today)
{
    RequirementStanding standing{.requirement = requirement, .have = {}, .counted = {}, .open = {}, .expected = {}};
    switch (requirement.kind) {
    case RequirementKind::Competencies:
        averageRatings(standing, facts, today);
        break;
    case RequirementKind::Experience:
    case RequirementKind::Mentoring:
        countTime(standing, facts, today);
        break;
    case RequirementKind::Hours:
        countHours(standing, facts, today);
        break;
    default:
        countThings(standing, facts, today);
    }
    return standing;
}

Readiness readinessFor(const std::vector<Requirement> &requirements, const ReadinessFacts &facts, QDate today)
{
    Readiness readiness;
    for (const Requirement &requirement : requirements) {
        readiness.rows.push_back(standingOf(requirement, facts, today));
    }
    return readiness;
}

bool Readiness::isReady() const
{
    return !rows.empty() && std::ranges::all_of(rows, [](const RequirementStanding &row) { return row.isMet() || row.requirement.recommended; });
}

int Readiness::met() const
{
    return static_cast<int>(std::ranges::count_if(rows, &RequirementStanding::isMet));
}

std::optional<QDate> Readiness::expected() const
{
    std::optional<QDate> last;
    for (const RequirementStanding &row : rows) {
        if (row.isMet() || row.requirement.recommended) {
            continue;
        }
        if (!row.expected) {
            return std::nullopt;
        }
        last = last ? std::max(*last, *row.expected) : *row.expected;
    }
    return last;
}

}
