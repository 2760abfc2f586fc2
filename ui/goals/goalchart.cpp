// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalchart.h"

#include "goalwords.h"

#include <QLocale>

#include <algorithm>

namespace waymark
{

static constexpr int mostTicks = 8;
static constexpr int mostMonths = 1200;
static constexpr double roomAbove = 1.1;
static constexpr double highestConfidence = 10;

GoalChart::GoalChart(QObject *parent)
    : QObject(parent)
{
}

void GoalChart::setEditor(GoalEditor *editor)
{
    if (m_editor == editor) {
        return;
    }
    m_editor = editor;
    if (editor) {
        connect(editor, &GoalEditor::received, this, &GoalChart::build);
        build();
    }
    Q_EMIT editorChanged();
}

void GoalChart::setShowsConfidence(bool confidence)
{
    if (m_confidence != confidence) {
        m_confidence = confidence;
        build();
    }
}

static int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

static QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

void GoalChart::buildAxis(QDate first, QDate last, QDate today)
{
    m_firstMonth = monthOf(first);
    const int months = std::clamp(monthsBetween(m_firstMonth, last) + (last.day() > 1 ? 1 : 0), 1, mostMonths);
    m_monthsPerTick = (months + mostTicks - 1) / mostTicks;
    m_ticks.clear();
    const bool withYear = months > 24;
    for (int month = 0; month <= months + m_monthsPerTick - 1; month += m_monthsPerTick) {
        m_ticks.append(QLocale().toString(m_firstMonth.addMonths(month), withYear ? tr("MMM yy", "a tick of a long axis") : tr("MMM", "a tick of an axis")));
    }
    const qreal at = placeOf(today);
    m_todayAt = at >= 0 && at <= static_cast<qreal>(m_ticks.size() - 1) ? at : -1;
}

qreal GoalChart::placeOf(QDate day) const
{
    const qreal part = static_cast<qreal>(day.day() - 1) / day.daysInMonth();
    return (monthsBetween(m_firstMonth, day) + part) / m_monthsPerTick;
}

ChartPoint GoalChart::point(QDate day, double value) const
{
    const QString number = GoalWords::number(value);
    return {.x = placeOf(day),
            .y = value,
            .when = GoalWords::wholeDay(day),
            .value = m_unit.isEmpty() ? number : tr("%1 %2", "number, unit").arg(number, m_unit)};
}

/** What check-ins say, the oldest first; of the measure, from its baseline on. */
std::vector<GoalChart::Value> GoalChart::valuesOf(const LoadedGoal &goal) const
{
    std::vector<Value> values;
    for (const CheckIn &checkIn : goal.checkIns) {
        const std::optional<double> value = m_confidence ? checkIn.values.confidence.transform([](int level) { return static_cast<double>(level); })
                                                         : checkIn.values.progress;
        if (value && checkIn.values.day.isValid()) {
            values.push_back({.day = checkIn.values.day, .value = *value, .measured = true});
        }
    }
    const GoalPlan plan(goal.goal);
    if (!m_confidence && plan.start()) {
        values.push_back({.day = *plan.start(), .value = plan.baseline(), .measured = false});
    }
    std::ranges::reverse(values);
    std::ranges::stable_sort(values, {}, &Value::day);
    return values;
}

void GoalChart::showValues(const std::vector<Value> &values)
{
    for (const Value &one : values) {
        m_actual.append(point(one.day, one.value));
        m_actual.last().measured = one.measured;
        m_floor = std::min(m_floor, one.value);
        m_ceiling = std::max(m_ceiling, one.value);
    }
}

void GoalChart::buildMeasure(const LoadedGoal &goal, QDate today)
{
    const GoalMetric &metric = goal.goal.values().metric;
    m_name = metric.name.isEmpty() ? tr("Progress") : metric.name;
    m_unit = metric.unit;
    m_summary = GoalWords::measured(metric, goal.facts.current);
    if (!metric.target) {
        return;
    }
    const GoalPlan plan(goal.goal);
    const auto values = valuesOf(goal);
    const QDate first = values.empty() ? today : values.front().day;
    const QDate newest = values.empty() ? today : values.back().day;
    buildAxis(first, std::max({today, newest, goal.goal.values().due.value_or(today)}), today);
    m_floor = std::min({plan.baseline(), *metric.target, 0.0});
    m_ceiling = std::max(plan.baseline(), *metric.target) * roomAbove;
    showValues(values);
    if (plan.isComplete()) {
        m_planned = {point(*plan.start(), plan.baseline()), point(*goal.goal.values().due, *metric.target)};
    }
    m_target = *metric.target;
    m_targetText = tr("target %1").arg(GoalWords::number(m_target));
}

void GoalChart::buildConfidence(const LoadedGoal &goal, QDate today)
{
    m_name = tr("Confidence");
    m_unit = tr("of 10");
    const auto values = valuesOf(goal);
    const QDate first = values.empty() ? today : values.front().day;
    buildAxis(first, values.empty() ? today : std::max(today, values.back().day), today);
    m_floor = 0;
    m_ceiling = highestConfidence;
    showValues(values);
    m_summary = m_actual.isEmpty() ? QString() : m_actual.constLast().value;
    m_target = highestConfidence;
    m_targetText = tr("certain");
}

void GoalChart::build()
{
    m_planned.clear();
    m_actual.clear();
    m_ticks.clear();
    m_targetText.clear();
    m_summary.clear();
    m_todayAt = -1;
    m_measurable = false;
    m_confidenceKnown = false;
    if (m_editor && m_editor->loaded()) {
        const LoadedGoal &goal = *m_editor->loaded();
        m_measurable = goal.goal.values().metric.target.has_value();
        m_confidenceKnown = goal.facts.confidence.has_value();
        m_confidence ? buildConfidence(goal, m_editor->today()) : buildMeasure(goal, m_editor->today());
    } else {
        m_name = tr("Progress");
    }
    Q_EMIT changed();
}

}
