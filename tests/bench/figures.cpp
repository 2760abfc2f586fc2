// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <print>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

void Figures::add(const Figure &figure)
{
    std::println(stderr, "{:<44} {:>7}  {:.3f} {}, {} {:.3f}", figure.what.toStdString(), figure.records, figure.measured, figure.unit.toStdString(),
                 figure.referenceIs.toStdString(), figure.reference);
    m_figures.push_back(figure);
}

double Figures::measured(const QString &what, int records) const
{
    const auto found = std::ranges::find_if(m_figures, [&](const Figure &figure) { return figure.what == what && figure.records == records; });
    return found == m_figures.end() ? 0 : found->measured;
}

bool Figures::allMet() const
{
    return std::ranges::all_of(m_figures, &Figure::isMet);
}

static QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{{u"what"_s, figure.what},         {u"records"_s, figure.records},     {u"unit"_s, figure.unit},
                       {u"measured"_s, figure.measured}, {u"reference"_s, figure.reference}, {u"referenceIs"_s, figure.referenceIs},
                       {u"ratio"_s, figure.ratio()}};
    if (figure.bar) {
        object.insert(u"bar"_s, *figure.bar);
        object.insert(u"met"_s, figure.isMet());
    }
    return object;
}

static void printRow(const Figure &figure)
{
    const std::string bar = figure.bar ? std::format("{:.1f}", *figure.bar) : "-";
    const std::string met = !figure.bar ? "-" : figure.isMet() ? "met" : "NOT MET";
    std::println("| {:<44} | {:>7} | {:>10.3f} {:<5} | {:>10.3f} {:<15} | {:>6.2f} | {:>4} | {:<7} |", figure.what.toStdString(), figure.records,
                 figure.measured, figure.unit.toStdString(), figure.reference, figure.referenceIs.toStdString(), figure.ratio(), bar, met);
}

void Figures::print(bool asJson) const
{
    if (asJson) {
        QJsonArray rows;
        for (const Figure &figure : m_figures) {
            rows.append(toJson(figure));
        }
        std::print("{}", QJsonDocument(rows).toJson().toStdString());
        return;
    }
    std::println("| {:<44} | {:>7} | {:<16} | {:<26} | {:>6} | {:>4} | {:<7} |", "what", "records", "Waymark", "reference", "ratio", "bar", "");
    std::println("|{:-<46}|{:->9}|{:-<18}|{:-<28}|{:->8}|{:->6}|{:-<9}|", "", "", "", "", "", "", "");
    std::ranges::for_each(m_figures, printRow);
}

void giveUp(const QString &why)
{
    std::println(stderr, "{}", why.toStdString());
    std::exit(2);
}

}
