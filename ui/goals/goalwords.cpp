// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalwords.h"

#include <QLocale>

#include <algorithm>

namespace waymark
{

QString GoalWords::number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> GoalWords::numberFrom(const QString &text)
{
    bool ok = false;
    const double local = QLocale().toDouble(text.trimmed(), &ok);
    if (ok) {
        return local;
    }
    const double plain = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? std::optional(plain) : std::nullopt;
}

QString GoalWords::wholeDay(std::optional<QDate> day)
{
    return day && day->isValid() ? QLocale().toString(*day, tr("d MMMM yyyy", "a day with its year")) : QString();
}

QString GoalWords::day(std::optional<QDate> day, QDate today)
{
    if (!day || !day->isValid()) {
        return {};
    }
    switch (today.daysTo(*day)) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        return day->year() == today.year() ? QLocale().toString(*day, tr("d MMMM", "a day of this year")) : wholeDay(day);
    }
}

QString GoalWords::measured(const GoalMetric &metric, std::optional<double> current)
{
    if (!metric.target) {
        return {};
    }
    const QString is = number(current.value_or(metric.baseline.value_or(0)));
    const QString target = number(*metric.target);
    return metric.unit.isEmpty() ? tr("%1 of %2", "reached, target").arg(is, target) : tr("%1 of %2 %3", "reached, target, unit").arg(is, target, metric.unit);
}

QString GoalWords::behind(const Goal &goal, double current, QDate today)
{
    if (goal.isOverdue(today)) {
        return tr("%n day(s) over", nullptr, static_cast<int>(goal.values().due->daysTo(today)));
    }
    const auto days = static_cast<int>(GoalPlan(goal).daysBehind(current, today));
    return days < 14 ? tr("%n day(s) behind plan", nullptr, days) : tr("%n week(s) behind plan", nullptr, days / 7);
}

QString GoalWords::pulse(const Goal &goal, const GoalFacts &facts, QDate today)
{
    switch (pulseOf(goal, facts, today)) {
    case GoalPulse::Behind:
        return behind(goal, facts.current.value_or(GoalPlan(goal).baseline()), today);
    case GoalPulse::OnPlan:
        return tr("on plan");
    case GoalPulse::Ahead:
        return tr("ahead of plan");
    default:
        return {};
    }
}

QString GoalWords::standing(const Goal &goal, const GoalFacts &facts, QDate today)
{
    const QString closed = day(goal.standing().closedOn, today);
    switch (goal.standing().state) {
    case GoalState::Achieved:
        return tr("Achieved %1", "on a day").arg(closed);
    case GoalState::Dropped:
        return tr("Let go %1", "on a day").arg(closed);
    default:
        break;
    }
    if (goal.isPaused()) {
        const QString reached = measured(goal.values().metric, facts.current);
        return reached.isEmpty() ? tr("Paused") : tr("Paused at %1", "what is reached").arg(reached);
    }
    if (pulseOf(goal, facts, today) == GoalPulse::NotLookedAt) {
        return tr("Not looked at for %n day(s)", nullptr, static_cast<int>(daysUnseen(goal, facts, today).value_or(0)));
    }
    const QString measure = measured(goal.values().metric, facts.current);
    const QString how = goal.standing().state == GoalState::Draft ? tr("a draft") : pulse(goal, facts, today);
    if (measure.isEmpty()) {
        return goal.standing().state == GoalState::Draft ? tr("A draft") : tr("Nothing is counted yet");
    }
    return how.isEmpty() ? measure : tr("%1, %2", "what is reached, how it stands").arg(measure, how);
}

QString GoalWords::pace(const Goal &goal, const GoalFacts &facts, QDate today)
{
    const std::optional<QDate> there = facts.current ? GoalPlan(goal).projectedDay(*facts.current, today) : std::nullopt;
    if (!goal.isOpen() || goal.isPaused() || !goal.values().metric.target || !there || *there <= today) {
        return {};
    }
    const QString target = number(*goal.values().metric.target);
    const QString month = QLocale().toString(*there, there->year() == today.year() ? tr("MMMM", "a month of this year") : tr("MMMM yyyy", "a month"));
    if (there->day() <= 10) {
        return tr("At this pace: %1 in early %2.", "target, month").arg(target, month);
    }
    return there->day() <= 20 ? tr("At this pace: %1 in mid-%2.", "target, month").arg(target, month)
                              : tr("At this pace: %1 in late %2.", "target, month").arg(target, month);
}

QString GoalWords::confidence(const std::vector<CheckIn> &checkIns, QDate today)
{
    const auto says = [](const CheckIn &checkIn) { return checkIn.values.confidence.has_value(); };
    const auto newest = std::ranges::find_if(checkIns, says);
    if (newest == checkIns.end()) {
        return {};
    }
    const int is = *newest->values.confidence;
    const QString when = day(newest->values.day, today);
    const auto before = std::find_if(newest + 1, checkIns.end(), says);
    if (before == checkIns.end() || *before->values.confidence == is) {
        return tr("confidence %1 of 10 (%2)", "the second is a day").arg(QLocale().toString(is), when);
    }
    const QString was = QLocale().toString(*before->values.confidence);
    return *before->values.confidence < is ? tr("confidence %1 of 10 (%2), up from %3", "the second is a day").arg(QLocale().toString(is), when, was)
                                           : tr("confidence %1 of 10 (%2), down from %3", "the second is a day").arg(QLocale().toString(is), when, was);
}

QString GoalWords::metCheck(SmartPart part)
{
    switch (part) {
    case SmartPart::Specific:
        return tr("Says what you will do");
    case SmartPart::Measurable:
        return tr("Number and unit present");
    case SmartPart::Achievable:
        return tr("Says what makes it possible");
    case SmartPart::Relevant:
        return tr("Linked to an aspiration");
    case SmartPart::TimeBound:
        break;
    }
    return tr("The day lies ahead");
}

QString GoalWords::blank(SmartPart part)
{
    switch (part) {
    case SmartPart::Specific:
        return tr("Say what you will do");
    case SmartPart::Measurable:
        return tr("Say what you will count, and up to which number");
    default:
        return tr("Name the time and the help that you have");
    }
}

QString GoalWords::check(const SmartCheck &check)
{
    switch (check.gap) {
    case SmartGap::None:
        return metCheck(check.part);
    case SmartGap::Blank:
        return blank(check.part);
    case SmartGap::TooFewWords:
        return check.part == SmartPart::Specific ? tr("Too short to see what you will do: add a few words") : tr("Too short: what time, what help?");
    case SmartGap::NoNumber:
        return tr("Add a number, so that you can see when it is reached");
    case SmartGap::NoUnit:
        return tr("Add what the number counts");
    case SmartGap::NoChange:
        return tr("The target is where you start: set it further");
    case SmartGap::NoAspiration:
        return tr("Link it to an aspiration: what is it for?");
    case SmartGap::NoDay:
        return tr("Set a day by which it is done");
    case SmartGap::DueBeforeStart:
        return tr("The last day is before the first one");
    case SmartGap::DayPassed:
        break;
    }
    return tr("The day is over: close the goal, or set another day");
}

QString GoalWords::column(StepColumn column)
{
    switch (column) {
    case StepColumn::ToDo:
        return tr("To do");
    case StepColumn::Doing:
        return tr("Doing");
    case StepColumn::Done:
        break;
    }
    return tr("Done");
}

QString GoalWords::state(GoalState state)
{
    switch (state) {
    case GoalState::Draft:
        return tr("Draft");
    case GoalState::Paused:
        return tr("Paused");
    case GoalState::Achieved:
        return tr("Achieved");
    case GoalState::Dropped:
        return tr("Let go");
    case GoalState::Reframed:
        return tr("Earlier wording");
    default:
        return tr("Under way");
    }
}

QString GoalWords::decision(AspirationReview::Decision decision)
{
    switch (decision) {
    case AspirationReview::Decision::Keep:
        return tr("Kept");
    case AspirationReview::Decision::Redefine:
        return tr("Redefined");
    case AspirationReview::Decision::Drop:
        return tr("Dropped");
    case AspirationReview::Decision::Unknown:
        break;
    }
    return tr("Looked at");
}

QString GoalWords::standing(const Aspiration &aspiration, QDate today)
{
    switch (aspiration.state()) {
    case Aspiration::State::Fulfilled:
        return tr("Fulfilled %1", "on a day").arg(day(aspiration.closedOn(), today));
    case Aspiration::State::Dropped:
        return tr("Dropped %1", "on a day").arg(day(aspiration.closedOn(), today));
    default:
        break;
    }
    if (aspiration.isToBeReviewed(today)) {
        return tr("Time to ask whether it still holds");
    }
    return aspiration.values().horizon ? tr("by %1", "a day").arg(day(aspiration.values().horizon, today)) : QString();
}

GoalProgress progressOf(const Goal &goal, const GoalFacts &facts, QDate today)
{
    const GoalPlan plan(goal);
    const std::optional<double> value = plan.progress(facts.current.value_or(plan.baseline()));
    if (!value) {
        return {};
    }
    GoalProgress result{.value = std::clamp(*value, 0.0, 1.0), .planned = -1};
    if (goal.isOpen() && plan.isComplete()) {
        result.planned = std::clamp(*plan.progress(*plan.plannedValue(today)), 0.0, 1.0);
    }
    return result;
}

}
