// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What is counted, and from where to where. */
struct GoalMetric {
    QString name;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;

    bool operator==(const GoalMetric &) const = default;
};

/** What the form of a goal holds. */
struct GoalDraft {
    std::optional<AspirationId> aspiration;
    QString title;
    QString specific;
    QString measurable;
    QString achievable;
    QString relevant;
    QString timeBound;
    GoalMetric metric;
    std::optional<QDate> start;
    std::optional<QDate> due;

    bool operator==(const GoalDraft &) const = default;
};

enum class GoalState {
    Draft,
    Active,
    Paused, ///< open, and at rest: nothing of it is due, late or forgotten
    Achieved,
    Dropped,
    Reframed, ///< an old wording, kept
    Unknown, ///< written by a newer version; counts as open
};

/** The stored code of a state; empty for Unknown. */
[[nodiscard]] QString codeOf(GoalState state);
[[nodiscard]] GoalState goalState(const QString &code);
[[nodiscard]] bool isOpen(GoalState state);
/** Whether a person may take a goal from one state to the other. An old wording stays what it is. */
[[nodiscard]] bool canBecome(GoalState from, GoalState to);

/** What became of a goal. */
struct GoalStanding {
    GoalState state = GoalState::Draft;
    /** Set with the states that close. */
    std::optional<QDate> closedOn;
    /** The record that keeps the wording before the last reframing. */
    std::optional<GoalId> reframedFrom;
    QString reframeReason;
    /** The day on which it was written down. */
    std::optional<QDate> notedOn;

    bool operator==(const GoalStanding &) const = default;
};

/** Something somebody works towards, with what makes it SMART. */
class Goal
{
public:
    /** A draft that was written down @p today. Errors: as checked(). */
    [[nodiscard]] static Result<Goal> create(GoalId id, const GoalDraft &draft, QDate today);
    /** What stands in the store, as it stands: merged edits may break a rule. */
    [[nodiscard]] static Goal fromStore(GoalId id, const GoalDraft &values, const GoalStanding &standing);

    [[nodiscard]] GoalId id() const { return m_id; }
    [[nodiscard]] const GoalDraft &values() const { return m_values; }
    [[nodiscard]] const GoalStanding &standing() const { return m_standing; }
    [[nodiscard]] bool isOpen() const { return waymark::isOpen(m_standing.state); }
    [[nodiscard]] bool isPaused() const { return m_standing.state == GoalState::Paused; }
    /** @p today is a parameter so that no domain code reads the clock. */
    [[nodiscard]] bool isOverdue(QDate today) const { return isOpen() && !isPaused() && m_values.due && *m_values.due < today; }
    /** The first rule that what stands here breaks, as create() would name it; "closed-on" where state and day disagree. */
    [[nodiscard]] std::optional<Error> problem() const;

    bool operator==(const Goal &) const = default;

private:
    Goal(GoalId id, GoalDraft values, GoalStanding standing);

    GoalId m_id;
    GoalDraft m_values;
    GoalStanding m_standing;
};

/**
 * @p draft as it may be stored. A goal that is not SMART yet may be: see smartChecks().
 * Errors: Blank ("title"), TooLong, OutOfRange ("start"; "due", also where it is before the start; "baseline"; "target").
 */
[[nodiscard]] Result<GoalDraft> checked(const GoalDraft &draft);

}
