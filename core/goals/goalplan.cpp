// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalplan.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

/** A tenth of the way, and a little for the rounding of fractions. */
static constexpr double tolerance = 0.1 + 1e-9;
static constexpr double longestProjection = 100.0 * 366;

GoalPlan::GoalPlan(const Goal &goal)
    : m_start(goal.values().start ? goal.values().start : goal.standing().notedOn)
    , m_due(goal.values().due)
    , m_baseline(goal.values().metric.baseline.value_or(0))
    , m_target(goal.values().metric.target)
{
}

bool GoalPlan::isComplete() const
{
    return m_start && m_due && *m_start < *m_due && progress(m_baseline).has_value();
}

std::optional<double> GoalPlan::progress(double current) const
{
    if (!m_target || !std::isfinite(*m_target - m_baseline) || *m_target == m_baseline) {
        return std::nullopt;
    }
    return (current - m_baseline) / (*m_target - m_baseline);
}

std::optional<double> GoalPlan::plannedValue(QDate day) const
{
    if (!isComplete() || !day.isValid()) {
        return std::nullopt;
    }
    const double part = static_cast<double>(m_start->daysTo(day)) / static_cast<double>(m_start->daysTo(*m_due));
    return m_baseline + std::clamp(part, 0.0, 1.0) * (*m_target - m_baseline);
}

std::optional<QDate> GoalPlan::plannedDay(double value) const
{
    if (!isComplete()) {
        return std::nullopt;
    }
    const double part = std::clamp(*progress(value), 0.0, 1.0);
    return m_start->addDays(std::llround(part * static_cast<double>(m_start->daysTo(*m_due))));
}

qint64 GoalPlan::daysBehind(double current, QDate today) const
{
    if (!isComplete() || !today.isValid() || *progress(current) >= 1) {
        return 0;
    }
    return std::max<qint64>(plannedDay(current)->daysTo(today), 0);
}

std::optional<QDate> GoalPlan::projectedDay(double current, QDate today) const
{
    const std::optional<double> part = progress(current);
    if (!part || *part <= 0 || !m_start || !today.isValid() || *m_start >= today) {
        return std::nullopt;
    }
    const double days = static_cast<double>(m_start->daysTo(today)) / *part;
    return days < longestProjection ? std::optional(m_start->addDays(std::llround(days))) : std::nullopt;
}

QString codeOf(GoalPulse pulse)
{
    static constexpr std::array codes{"closed"_L1, "not-looked-at"_L1, "no-plan"_L1, "behind"_L1, "on-plan"_L1, "ahead"_L1};
    static_assert(codes.size() == static_cast<std::size_t>(GoalPulse::Ahead) + 1);
    return codes.at(static_cast<std::size_t>(pulse));
}

std::optional<QDate> lastLookedAt(const Goal &goal, const GoalFacts &facts)
{
    std::optional<QDate> latest;
    for (const std::optional<QDate> &day : {goal.standing().notedOn, goal.values().start, facts.lastCheckIn}) {
        if (day && (!latest || *day > *latest)) {
            latest = day;
        }
    }
    return latest;
}

std::optional<qint64> daysUnseen(const Goal &goal, const GoalFacts &facts, QDate today)
{
    return lastLookedAt(goal, facts).transform([today](QDate day) { return std::max<qint64>(day.daysTo(today), 0); });
}

static GoalPulse againstPlan(const GoalPlan &plan, const Goal &goal, double current, QDate today)
{
    const double progress = *plan.progress(current);
    const double difference = progress - *plan.progress(*plan.plannedValue(today));
    if (difference < -tolerance || (goal.isOverdue(today) && progress < 1)) {
        return GoalPulse::Behind;
    }
    return difference > tolerance ? GoalPulse::Ahead : GoalPulse::OnPlan;
}

GoalPulse pulseOf(const Goal &goal, const GoalFacts &facts, QDate today, int unseen)
{
    if (!goal.isOpen()) {
        return GoalPulse::Closed;
    }
    if (goal.isPaused()) {
        return GoalPulse::NoPlan;
    }
    if (daysUnseen(goal, facts, today).value_or(0) >= unseen) {
        return GoalPulse::NotLookedAt;
    }
    const GoalPlan plan(goal);
    if (!plan.isComplete()) {
        return GoalPulse::NoPlan;
    }
    return againstPlan(plan, goal, facts.current.value_or(plan.baseline()), today);
}

}
