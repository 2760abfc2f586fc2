// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspiration.h"
#include "checkin.h"
#include "goalplan.h"
#include "smartcheck.h"
#include "step.h"

#include <QCoreApplication>

#include <vector>

namespace waymark
{

/** How goals and what belongs to them are put into words. */
class GoalWords
{
    Q_DECLARE_TR_FUNCTIONS(GoalWords)

public:
    /** A number as the language writes it, with as many digits as it has. */
    [[nodiscard]] static QString number(double value);
    /** What somebody typed as a number, in the language's way or with a point; nothing where it is none. */
    [[nodiscard]] static std::optional<double> numberFrom(const QString &text);

    /** Today, tomorrow, yesterday, else day and month, with the year where it is another one. Empty for none. */
    [[nodiscard]] static QString day(std::optional<QDate> day, QDate today);
    /** The same with the year always. */
    [[nodiscard]] static QString wholeDay(std::optional<QDate> day);

    /** How a goal stands, in a line of a list: '1 of 3 reviews, on plan'. */
    [[nodiscard]] static QString standing(const Goal &goal, const GoalFacts &facts, QDate today);
    /** '1 of 3 reviews'; empty where nothing is counted. */
    [[nodiscard]] static QString measured(const GoalMetric &metric, std::optional<double> current);
    /** 'At this pace: 3 in mid-March.'; empty where there is no pace yet. */
    [[nodiscard]] static QString pace(const Goal &goal, const GoalFacts &facts, QDate today);
    /** 'confidence 7 of 10 (15 November), up from 5'; @p checkIns the newest first. Empty where nobody said. */
    [[nodiscard]] static QString confidence(const std::vector<CheckIn> &checkIns, QDate today);

    /** What a check says: what is met, or what to do. */
    [[nodiscard]] static QString check(const SmartCheck &check);
    [[nodiscard]] static QString column(StepColumn column);
    [[nodiscard]] static QString state(GoalState state);
    [[nodiscard]] static QString decision(AspirationReview::Decision decision);
    /** What stands under an aspiration in the list. */
    [[nodiscard]] static QString standing(const Aspiration &aspiration, QDate today);

private:
    [[nodiscard]] static QString pulse(const Goal &goal, const GoalFacts &facts, QDate today);
    [[nodiscard]] static QString behind(const Goal &goal, double current, QDate today);
    [[nodiscard]] static QString metCheck(SmartPart part);
    [[nodiscard]] static QString blank(SmartPart part);
};

/** How far a goal is, for a line: each 0 to 1, or -1 where it cannot be said. */
struct GoalProgress {
    double value = -1;
    double planned = -1;

    bool operator==(const GoalProgress &) const = default;
};

[[nodiscard]] GoalProgress progressOf(const Goal &goal, const GoalFacts &facts, QDate today);

}
