// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "figures.h"
#include "needed.h"
#include "recordfixtures.h"
#include "recordpdf.h"
#include "residentmemory.h"
#include "stopwatch.h"

#include <QCommandLineParser>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

/** A record of ten years: attested work with words of the mentor, set on paper. */
static void measurePaper(Figures &figures, int entries)
{
    const QByteArray record = canonicalJson(sampleRecord(entries));
    QByteArray pdf;
    const double time = millisecondsOf([&] { pdf = needed(recordPdf(record)); });
    const auto add = [&](const QString &what, const QString &unit, double measured, double limit, const QString &limitIs) {
        figures.add({.what = what, .records = entries, .unit = unit, .measured = measured, .reference = limit, .referenceIs = limitIs, .bar = 1.0});
    };
    add(u"record to PDF"_s, u"ms"_s, time, 10'000, u"ten seconds"_s);
    add(u"memory at its peak"_s, u"MiB"_s, static_cast<double>(peakResidentKiB()) / 1024, 300, u"300 MiB"_s);
    figures.add({.what = u"pages"_s,
                 .records = entries,
                 .unit = u""_s,
                 .measured = static_cast<double>(pdf.count("/Type /Page\n")),
                 .reference = 300,
                 .referenceIs = u"300"_s});
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What a career record of ten years costs, as a PDF."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Print JSON alone."_s});
    parser.process(application);
    Figures figures;
    measurePaper(figures, 20);
    measurePaper(figures, 2000);
    figures.print(parser.isSet(u"json"_s));
    return figures.allMet() ? 0 : 1;
}
