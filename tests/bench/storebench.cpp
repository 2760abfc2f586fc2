// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivebench.h"
#include "storemeasures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace waymark::bench;

/** What grows with the records, against the smallest workspace. */
static void compareGrowth(Figures &figures, const QList<int> &sizes)
{
    const auto grown = [&](const QString &what, const QString &unit, double bar) {
        figures.add({.what = what,
                     .records = sizes.last(),
                     .unit = unit,
                     .measured = figures.measured(what, sizes.last()),
                     .reference = figures.measured(what, sizes.first()),
                     .referenceIs = u"at %1"_s.arg(sizes.first()),
                     .bar = bar});
    };
    grown(u"open, to the first page"_s, u"ms"_s, 1.3);
    grown(u"resident memory"_s, u"MiB"_s, 1.3);
}

static QList<int> sizesOf(const QString &list)
{
    QList<int> sizes;
    for (const QString &each : list.split(u',')) {
        sizes.append(each.toInt());
    }
    if (sizes.isEmpty() || sizes.contains(0)) {
        giveUp(u"--records takes numbers, separated by commas"_s);
    }
    return sizes;
}

static void measureAll(Figures &figures, const QString &parent, const QList<int> &sizes)
{
    for (const int records : sizes) {
        measureStore(figures, parent, records);
        measureReceiving(figures, parent, records);
    }
    compareGrowth(figures, sizes);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What the store costs, against bare SQLCipher with the same rows in the same run."_s);
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, u"Print JSON alone."_s},
                       {u"folder"_s, u"Where the files are made; beside the program if not named."_s, u"folder"_s, QCoreApplication::applicationDirPath()},
                       {u"records"_s, u"How many records, smallest first."_s, u"list"_s, u"100,10000,100000"_s},
                       {u"resident"_s, u"For itself: open this workspace and tell the memory."_s, u"file"_s},
                       {u"resident-bare"_s, u"For itself: the same for the reference."_s, u"file"_s}});
    parser.process(application);
    if (parser.isSet(u"resident"_s)) {
        return tellResident(parser.value(u"resident"_s), false);
    }
    if (parser.isSet(u"resident-bare"_s)) {
        return tellResident(parser.value(u"resident-bare"_s), true);
    }
    Figures figures;
    measureAll(figures, parser.value(u"folder"_s), sizesOf(parser.value(u"records"_s)));
    figures.print(parser.isSet(u"json"_s));
    return figures.allMet() ? 0 : 1;
}
