// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "figures.h"
#include "recordfixtures.h"
#include "stopwatch.h"
#include "verifier.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

/** A record of @p entries signed entries: signing each and the whole, and verifying it all, each within a second. */
static bool measureRecord(Figures &figures, int entries)
{
    QByteArray record;
    const double signing = millisecondsOf([&] { record = canonicalJson(sampleRecord(entries)); });
    bool holds = false;
    const double verifying = millisecondsOf([&] { holds = verifyCredential(record, readAt).holds(); });
    const auto add = [&](const QString &what, double measured) {
        figures.add({.what = what, .records = entries, .unit = u"ms"_s, .measured = measured, .reference = 1000, .referenceIs = u"one second"_s, .bar = 1.0});
    };
    add(u"sign a record and its entries"_s, signing);
    add(u"verify a record and its entries"_s, verifying);
    return holds;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What it costs to sign and to verify a career record, with both proofs on every credential."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Print JSON alone."_s});
    parser.process(application);
    Figures figures;
    const bool hold = measureRecord(figures, 12) && measureRecord(figures, 150);
    figures.print(parser.isSet(u"json"_s));
    return hold && figures.allMet() ? 0 : 1;
}
