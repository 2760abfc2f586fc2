// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesstext.h"

#include "clioptions.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QString numberText(double number)
{
    return QString::number(std::round(number * 100) / 100, 'g', 8);
}

static QString unitText(MethodUnit unit)
{
    switch (unit) {
    case MethodUnit::Minutes:
        return u" min"_s;
    case MethodUnit::Hours:
        return u" h"_s;
    case MethodUnit::Weeks:
        return u" weeks"_s;
    case MethodUnit::Months:
        return u" months"_s;
    case MethodUnit::Years:
        return u" years"_s;
    default:
        return {};
    }
}

QString nameOf(const Requirement &requirement, const Method &method)
{
    if (!requirement.statement.isEmpty()) {
        return requirement.statement;
    }
    switch (requirement.kind) {
    case RequirementKind::Competencies: {
        const MethodPillar *pillar = method.pillar(requirement.topic);
        return u"%1: the mean of the ratings."_s.arg(pillar != nullptr ? pillar->name : requirement.topic);
    }
    case RequirementKind::Evidence:
        return u"Work that a mentor accepted."_s;
    case RequirementKind::Recommendation:
        return u"A mentor's recommendation to this level."_s;
    case RequirementKind::Experience:
        return u"Years of practice."_s;
    case RequirementKind::Hours:
        return u"Hours of %1 within the last year."_s.arg(requirement.topic);
    default:
        return requirement.id;
    }
}

static QString haveText(const RequirementStanding &standing)
{
    const QString unit = unitText(standing.requirement.unit);
    return standing.have ? u"%1 of %2%3"_s.arg(numberText(*standing.have), numberText(standing.requirement.minimum), unit)
                         : u"%1%2 wanted"_s.arg(numberText(standing.requirement.minimum), unit);
}

static QString countedText(const CountedEntry &entry, const Method &method)
{
    const MethodCompetency *competency = method.competency(entry.title);
    const MethodPillar *pillar = method.pillar(entry.title);
    const QString title = competency != nullptr ? competency->name : pillar != nullptr ? pillar->name : entry.title;
    const QString day = entry.day.isValid() ? entry.day.toString(Qt::ISODate) + u"  "_s : QString();
    return u"\n      %1%2: %3%4"_s.arg(day, title.isEmpty() ? idText(entry.id) : title, numberText(entry.amount), entry.thin ? u" (thin)"_s : QString());
}

QString textOf(const RequirementStanding &standing, const Method &method)
{
    const Requirement &requirement = standing.requirement;
    QString text = u"%1  %2"_s.arg(codeOf(standing.state).leftJustified(7), nameOf(requirement, method));
    text += requirement.recommended ? u" (recommended)"_s : QString();
    text += u"\n      "_s + haveText(standing);
    if (!standing.isMet() && standing.shortfall > 0) {
        text += u"; %1%2 short"_s.arg(numberText(standing.shortfall), unitText(requirement.unit));
    }
    if (standing.expected) {
        text += u"; at the present pace on "_s + standing.expected->toString(Qt::ISODate);
    }
    if (!standing.open.isEmpty()) {
        text += u"; nothing for "_s + standing.open.join(u", "_s);
    }
    for (const CountedEntry &entry : standing.counted) {
        text += countedText(entry, method);
    }
    return requirement.origin.uncertain ? QString(text + u"\n      The source of this is uncertain: "_s + requirement.origin.source.join(u"; "_s)) : text;
}

static QJsonArray toJson(const std::vector<CountedEntry> &counted)
{
    QJsonArray array;
    for (const CountedEntry &entry : counted) {
        array.append(QJsonObject{{u"id"_s, idText(entry.id)},
                                 {u"title"_s, entry.title},
                                 {u"day"_s, entry.day.isValid() ? QJsonValue(entry.day.toString(Qt::ISODate)) : QJsonValue()},
                                 {u"amount"_s, entry.amount},
                                 {u"thin"_s, entry.thin}});
    }
    return array;
}

QJsonObject toJson(const RequirementStanding &standing)
{
    const Requirement &requirement = standing.requirement;
    return {{u"id"_s, requirement.id},
            {u"topic"_s, requirement.topic},
            {u"state"_s, codeOf(standing.state)},
            {u"have"_s, optionalJson(standing.have)},
            {u"wanted"_s, requirement.minimum},
            {u"shortfall"_s, standing.shortfall},
            {u"expected"_s, dayJson(standing.expected)},
            {u"open"_s, QJsonArray::fromStringList(standing.open)},
            {u"counted"_s, toJson(standing.counted)},
            {u"recommended"_s, requirement.recommended},
            {u"uncertain"_s, requirement.origin.uncertain},
            {u"source"_s, QJsonArray::fromStringList(requirement.origin.source)}};
}

static QString textOf(const RenewalRow &row)
{
    QString text = u"\n      %1: %2 of %3 h"_s.arg(row.category, numberText(row.have), numberText(row.needed));
    text += row.replaced > 0 ? u", %1 h of other work stand in"_s.arg(numberText(row.replaced)) : QString();
    text += row.shortfall > 0 ? u"; %1 h short"_s.arg(numberText(row.shortfall)) : QString();
    return row.expected ? QString(text + u"; at the present pace on "_s + row.expected->toString(Qt::ISODate)) : text;
}

QString textOf(const RenewalWindow &window)
{
    QString text = u"%1  %2: %3 to %4, %5"_s.arg(codeOf(window.state).leftJustified(8), window.held.certification, window.span.first.toString(Qt::ISODate),
                                                 window.span.last.toString(Qt::ISODate),
                                                 window.daysLeft < 0 ? u"over"_s : u"%1 days left"_s.arg(window.daysLeft));
    for (const RenewalRow &row : window.rows) {
        text += textOf(row);
    }
    return text;
}

QJsonObject toJson(const RenewalWindow &window)
{
    QJsonArray rows;
    for (const RenewalRow &row : window.rows) {
        rows.append(QJsonObject{{u"category"_s, row.category},
                                {u"have"_s, row.have},
                                {u"replaced"_s, row.replaced},
                                {u"needed"_s, row.needed},
                                {u"shortfall"_s, row.shortfall},
                                {u"expected"_s, dayJson(row.expected)},
                                {u"counted"_s, toJson(row.counted)}});
    }
    return {{u"id"_s, idText(window.held.id)},
            {u"certification"_s, window.held.certification},
            {u"from"_s, window.span.first.toString(Qt::ISODate)},
            {u"until"_s, window.span.last.toString(Qt::ISODate)},
            {u"state"_s, codeOf(window.state)},
            {u"daysLeft"_s, window.daysLeft},
            {u"hours"_s, rows}};
}

}
