// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"

namespace waymark
{

/** The line from the baseline on the first day to the target on the last. */
class GoalPlan
{
public:
    /** A goal without a start starts on the day on which it was noted; without a baseline at 0. */
    explicit GoalPlan(const Goal &goal);

    /** Whether there is a line: a target other than the baseline, and a last day after the first. */
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] std::optional<QDate> start() const { return m_start; }
    [[nodiscard]] double baseline() const { return m_baseline; }

    /** How much of the way @p current is, 0 at the baseline and 1 at the target; below and above as it is. Nothing without a target. */
    [[nodiscard]] std::optional<double> progress(double current) const;
    /** What is planned for @p day; the baseline before the start, the target after the end. Nothing without a line. */
    [[nodiscard]] std::optional<double> plannedValue(QDate day) const;
    /** The day for which @p value is planned. Nothing without a line. */
    [[nodiscard]] std::optional<QDate> plannedDay(double value) const;
    /** By how many days @p current lags behind the line on @p today; 0 on it and ahead of it. */
    [[nodiscard]] qint64 daysBehind(double current, QDate today) const;
    /** The day on which the target is reached at the pace from the start to @p today; nothing where there is no progress. */
    [[nodiscard]] std::optional<QDate> projectedDay(double current, QDate today) const;

private:
    std::optional<QDate> m_start;
    std::optional<QDate> m_due;
    double m_baseline = 0;
    std::optional<double> m_target;
};

/** How a goal is doing. */
enum class GoalPulse {
    Closed,
    NotLookedAt, ///< for a number of days
    NoPlan, ///< no line to compare with
    Behind,
    OnPlan,
    Ahead,
};

[[nodiscard]] QString codeOf(GoalPulse pulse);

/** What the check-ins of a goal say. */
struct GoalFacts {
    /** The progress value of the newest check-in that has one. */
    std::optional<double> current;
    /** The confidence of the newest check-in that has one. */
    std::optional<int> confidence;
    /** The day of the newest check-in. */
    std::optional<QDate> lastCheckIn;

    bool operator==(const GoalFacts &) const = default;
};

/** After this many days without a look, a goal says so. */
inline constexpr int unseenDays = 21;

/** The last day on which somebody concerned himself with the goal: noted, started or checked in, whichever is latest. */
[[nodiscard]] std::optional<QDate> lastLookedAt(const Goal &goal, const GoalFacts &facts);
/** How many days @p goal was not looked at on @p today; 0 for one that starts later, nothing where no day is known. */
[[nodiscard]] std::optional<qint64> daysUnseen(const Goal &goal, const GoalFacts &facts, QDate today);

/** Within a tenth of the way the goal is on plan; after its last day only at the target. @p unseen: after how many days it counts as not looked at. */
[[nodiscard]] GoalPulse pulseOf(const Goal &goal, const GoalFacts &facts, QDate today, int unseen = unseenDays);

}
