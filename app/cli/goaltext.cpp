// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goaltext.h"

#include "clioptions.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString stateText(const Goal &goal)
{
    const QString code = codeOf(goal.standing().state);
    return code.isEmpty() ? u"unknown"_s : code;
}

QString textOf(const GoalRow &row, QDate today)
{
    return u"%1  %2  %3  %4  %5"_s.arg(idText(row.key.id.value), stateText(row.goal).leftJustified(8), dayText(row.goal.values().due).leftJustified(10),
                                       codeOf(pulseOf(row.goal, row.facts, today)).leftJustified(14), row.goal.values().title);
}

static QJsonObject factsJson(const Goal &goal, const GoalFacts &facts, QDate today)
{
    return {{u"id"_s, idText(goal.id().value)},
            {u"title"_s, goal.values().title},
            {u"state"_s, stateText(goal)},
            {u"start"_s, dayJson(goal.values().start)},
            {u"due"_s, dayJson(goal.values().due)},
            {u"pulse"_s, codeOf(pulseOf(goal, facts, today))},
            {u"current"_s, optionalJson(facts.current)},
            {u"confidence"_s, optionalJson(facts.confidence)},
            {u"lastCheckIn"_s, dayJson(facts.lastCheckIn)}};
}

QJsonObject toJson(const GoalRow &row, QDate today)
{
    QJsonObject json = factsJson(row.goal, row.facts, today);
    json.insert(u"aspiration"_s, row.aspirationTitle);
    json.insert(u"shares"_s, row.shares);
    return json;
}

static QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number) : u"–"_s;
}

static QString smartText(const GoalDraft &values, QDate today)
{
    const SmartChecks checks = smartChecks(values, today);
    const std::array<QString, 5> texts{values.specific, values.measurable, values.achievable, values.relevant, values.timeBound};
    QString text;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const QString gap = checks.at(i).passes() ? u"ok"_s : codeOf(checks.at(i).gap);
        text += u"  %1  %2  %3\n"_s.arg(codeOf(checks.at(i).part).leftJustified(10), gap.leftJustified(16), texts.at(i));
    }
    return text;
}

static QString milestonesText(const std::vector<Milestone> &milestones)
{
    QString text;
    for (const Milestone &milestone : milestones) {
        const QString when = milestone.reachedOn ? u"reached "_s + dayText(milestone.reachedOn) : u"due "_s + dayText(milestone.values.due);
        text += u"  %1  %2  %3\n"_s.arg(idText(milestone.id.value), when.leftJustified(18), milestone.values.title);
    }
    return text.isEmpty() ? text : u"\nMilestones\n"_s + text;
}

static QString stepsText(const std::vector<Step> &steps)
{
    QString text;
    for (const Step &step : steps) {
        text += u"  %1  %2  %3  %4\n"_s.arg(idText(step.id.value), codeOf(step.place.column).leftJustified(5), dayText(step.values.due).leftJustified(10),
                                            step.values.title);
    }
    return text.isEmpty() ? text : u"\nSteps\n"_s + text;
}

static QString checkInsText(const std::vector<CheckIn> &checkIns)
{
    QString text;
    for (const CheckIn &checkIn : checkIns) {
        const CheckInDraft &values = checkIn.values;
        text += u"  %1  %2  at %3, confidence %4  %5\n"_s.arg(idText(checkIn.id.value), values.day.toString(Qt::ISODate), numberText(values.progress),
                                                              values.confidence ? QString::number(*values.confidence) : u"–"_s, values.note);
    }
    return text.isEmpty() ? text : u"\nCheck-ins\n"_s + text;
}

QString textOf(const LoadedGoal &loaded, QDate today)
{
    const GoalDraft &values = loaded.goal.values();
    const GoalMetric &metric = values.metric;
    QString text = u"%1 (%2, %3)\n"_s.arg(values.title, stateText(loaded.goal), codeOf(pulseOf(loaded.goal, loaded.facts, today)));
    text += loaded.aspiration ? u"  for         %1\n"_s.arg(loaded.aspiration->values().title) : QString();
    text += u"  days        %1 to %2\n"_s.arg(dayText(values.start), dayText(values.due));
    text += u"  metric      %1 from %2 to %3 %4, now %5\n"_s.arg(metric.name, numberText(metric.baseline), numberText(metric.target), metric.unit,
                                                                 numberText(loaded.facts.current));
    text += smartText(values, today) + milestonesText(loaded.milestones) + stepsText(loaded.board) + checkInsText(loaded.checkIns);
    for (const Goal &old : loaded.oldWordings) {
        text += u"\nBefore: %1\n"_s.arg(old.values().title);
    }
    return text + (loaded.shares.empty() ? u"\nOnly you can see it.\n"_s : u"\nShared in %1 mentorships.\n"_s.arg(loaded.shares.size()));
}

static QJsonObject metricJson(const GoalMetric &metric)
{
    return {{u"name"_s, metric.name}, {u"unit"_s, metric.unit}, {u"baseline"_s, optionalJson(metric.baseline)}, {u"target"_s, optionalJson(metric.target)}};
}

static QJsonArray partsJson(const std::vector<Milestone> &milestones)
{
    QJsonArray array;
    for (const Milestone &part : milestones) {
        array.append(QJsonObject{{u"id"_s, idText(part.id.value)},
                                 {u"title"_s, part.values.title},
                                 {u"due"_s, dayJson(part.values.due)},
                                 {u"reachedOn"_s, dayJson(part.reachedOn)}});
    }
    return array;
}

static QJsonArray partsJson(const std::vector<Step> &steps)
{
    QJsonArray array;
    for (const Step &part : steps) {
        array.append(QJsonObject{{u"id"_s, idText(part.id.value)},
                                 {u"title"_s, part.values.title},
                                 {u"due"_s, dayJson(part.values.due)},
                                 {u"column"_s, codeOf(part.place.column)},
                                 {u"doneOn"_s, dayJson(part.place.doneOn)}});
    }
    return array;
}

static QJsonArray partsJson(const std::vector<CheckIn> &checkIns)
{
    QJsonArray array;
    for (const CheckIn &part : checkIns) {
        array.append(QJsonObject{{u"id"_s, idText(part.id.value)},
                                 {u"day"_s, part.values.day.toString(Qt::ISODate)},
                                 {u"progress"_s, optionalJson(part.values.progress)},
                                 {u"confidence"_s, optionalJson(part.values.confidence)},
                                 {u"note"_s, part.values.note},
                                 {u"blocker"_s, part.values.blocker},
                                 {u"help"_s, part.values.help}});
    }
    return array;
}

static QJsonObject checksJson(const GoalDraft &values, QDate today)
{
    QJsonObject json;
    for (const SmartCheck &check : smartChecks(values, today)) {
        json.insert(codeOf(check.part), check.passes() ? u"ok"_s : codeOf(check.gap));
    }
    return json;
}

QJsonObject toJson(const LoadedGoal &loaded, QDate today)
{
    const GoalDraft &values = loaded.goal.values();
    QJsonObject json = factsJson(loaded.goal, loaded.facts, today);
    json.insert(u"aspiration"_s, loaded.aspiration ? QJsonValue(idText(loaded.aspiration->id().value)) : QJsonValue());
    json.insert(u"specific"_s, values.specific);
    json.insert(u"measurable"_s, values.measurable);
    json.insert(u"achievable"_s, values.achievable);
    json.insert(u"relevant"_s, values.relevant);
    json.insert(u"timeBound"_s, values.timeBound);
    json.insert(u"metric"_s, metricJson(values.metric));
    json.insert(u"checks"_s, checksJson(values, today));
    json.insert(u"milestones"_s, partsJson(loaded.milestones));
    json.insert(u"steps"_s, partsJson(loaded.board));
    json.insert(u"checkIns"_s, partsJson(loaded.checkIns));
    json.insert(u"shares"_s, static_cast<qint64>(loaded.shares.size()));
    json.insert(u"basedOn"_s, toText(loaded.seen));
    return json;
}

}
