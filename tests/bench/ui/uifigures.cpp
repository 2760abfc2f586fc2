// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uifigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <print>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static double median(const std::vector<GuiCost> &rounds, double GuiCost::*part)
{
    if (rounds.empty()) {
        return 0;
    }
    std::vector<double> values;
    std::ranges::transform(rounds, std::back_inserter(values), part);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

static double worst(const std::vector<GuiCost> &rounds, double GuiCost::*part)
{
    const auto found = std::ranges::max_element(rounds, {}, part);
    return found == rounds.end() ? 0 : (*found).*part;
}

double UiFigure::medianWork() const
{
    return median(rounds, &GuiCost::work);
}

double UiFigure::worstWork() const
{
    return worst(rounds, &GuiCost::work);
}

double UiFigure::medianStall() const
{
    return median(rounds, &GuiCost::stall);
}

double UiFigure::worstStall() const
{
    return worst(rounds, &GuiCost::stall);
}

QByteArray toJson(const std::vector<UiFigure> &figures)
{
    QJsonArray array;
    for (const UiFigure &figure : figures) {
        QJsonArray rounds;
        for (const GuiCost &round : figure.rounds) {
            rounds.append(QJsonArray{round.work, round.stall});
        }
        array.append(QJsonObject{{u"place"_s, figure.place}, {u"what"_s, figure.what}, {u"rounds"_s, rounds}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<UiFigure> figuresFromJson(const QByteArray &json)
{
    std::vector<UiFigure> figures;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        UiFigure figure{.place = value[u"place"_s].toString(), .what = value[u"what"_s].toString(), .rounds = {}};
        for (const QJsonValue &round : value[u"rounds"_s].toArray()) {
            figure.rounds.push_back({.work = round[0].toDouble(), .stall = round[1].toDouble()});
        }
        figures.push_back(figure);
    }
    return figures;
}

bool UiTable::Row::isMemory() const
{
    return many.place == "memory"_L1;
}

double UiTable::Row::more() const
{
    return many.medianWork() - few.medianWork();
}

QString UiTable::Row::missed() const
{
    if (isMemory()) {
        return many.medianWork() > few.medianWork() * memoryGrowth ? u"memory"_s : QString();
    }
    QStringList missed;
    if (more() > frame) {
        missed.append(u"frame"_s);
    }
    if (many.medianStall() > longestStall) {
        missed.append(u"stall"_s);
    }
    return missed.join(u", "_s);
}

UiTable::UiTable(std::vector<UiFigure> few, std::vector<UiFigure> many)
{
    for (UiFigure &figure : many) {
        const auto same = std::ranges::find_if(few, [&figure](const UiFigure &other) { return other.place == figure.place && other.what == figure.what; });
        m_rows.push_back({.few = same == few.end() ? UiFigure() : *same, .many = std::move(figure)});
    }
}

bool UiTable::allMet() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.missed().isEmpty(); });
}

void UiTable::printRow(const Row &row)
{
    const double few = row.few.medianWork();
    const std::string ratio = few > 0 ? std::format("{:.2f}", row.many.medianWork() / few) : "-";
    const std::string verdict = row.missed().isEmpty() ? "met" : "NOT MET: " + row.missed().toStdString();
    std::println("| {:<12} | {:<34} | {:>7.1f} | {:>7.1f} {:>7.1f} | {:>6} | {:>6.1f} | {:>5.1f} | {:>6.1f} {:>6.1f} | {:<15} |", row.many.place.toStdString(),
                 row.many.what.toStdString(), few, row.many.medianWork(), row.many.worstWork(), ratio, row.more(), row.many.medianWork() / frame,
                 row.many.medianStall(), row.many.worstStall(), verdict);
}

QByteArray UiTable::jsonOf(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{{u"place"_s, row.many.place},
                                 {u"what"_s, row.many.what},
                                 {u"few"_s, row.few.medianWork()},
                                 {u"many"_s, row.many.medianWork()},
                                 {u"worst"_s, row.many.worstWork()},
                                 {u"stall"_s, row.many.medianStall()},
                                 {u"worstStall"_s, row.many.worstStall()},
                                 {u"met"_s, row.missed().isEmpty()}});
    }
    return QJsonDocument(array).toJson();
}

void UiTable::print(int few, int many, bool asJson) const
{
    if (asJson) {
        std::print("{}", jsonOf(m_rows).toStdString());
        return;
    }
    std::println("Work of the window's thread in ms, with {} and with {} records (median; worst); memory in MiB. Bars: at most a frame of {} ms more than "
                 "with few, no stall over {} ms, memory at most {} times.",
                 few, many, frame, longestStall, memoryGrowth);
    std::println("| {:<12} | {:<34} | {:>7} | {:>7} {:>7} | {:>6} | {:>6} | {:>5} | {:>6} {:>6} | {:<15} |", "place", "what", "few", "many", "worst", "ratio",
                 "more", "/16", "stall", "worst", "");
    std::println("|{:-<14}|{:-<36}|{:->9}|{:->17}|{:->8}|{:->8}|{:->7}|{:->15}|{:-<17}|", "", "", "", "", "", "", "", "", "");
    std::ranges::for_each(m_rows, printRow);
}

}
