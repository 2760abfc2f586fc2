// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarfigure.h"
#include "recorddocument.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class RadarFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatOthersSignedAtItsHighestLevel();
    void needsThreeAxes();
    void reachesAsFarAsItsLevels();
};

static DocumentEntry competency(const QString &name, int level, int steps = 5)
{
    DocumentEntry entry;
    entry.type = u"Competency"_s;
    entry.name = name;
    entry.results = {{.name = u"Level"_s, .value = QString::number(level), .levelName = u"Able"_s, .steps = steps}};
    return entry;
}

void RadarFigureTest::showsWhatOthersSignedAtItsHighestLevel()
{
    RecordDocument document;
    DocumentEntry hours;
    hours.type = u"ext:MentoringHours"_s;
    DocumentEntry own = competency(u"Security"_s, 5);
    own.selfStated = true;
    DocumentEntry unrated = competency(u"Usability"_s, 1);
    unrated.results.clear();
    document.entries = {competency(u"Governance"_s, 2),
                        hours,
                        own,
                        unrated,
                        competency(u"Compliance"_s, 1, 4),
                        competency(u"Governance"_s, 4),
                        competency(u"Governance"_s, 3),
                        competency(u"Infrastructure"_s, 9)};
    const RadarFigure radar = radarOf(document);
    QCOMPARE(radar.levels, 5);
    QCOMPARE(radar.axes.size(), 3);
    QCOMPARE(radar.axes.at(0).row, 5);
    QCOMPARE(radar.axes.at(0).share, 0.8);
    QCOMPARE(radar.axes.at(1).row, 4);
    QCOMPARE(radar.axes.at(1).share, 0.25);
    QCOMPARE(radar.axes.at(2).share, 1.0); // above its scale
}

void RadarFigureTest::needsThreeAxes()
{
    RecordDocument document;
    document.entries = {competency(u"Governance"_s, 2), competency(u"Compliance"_s, 3)};
    QVERIFY(!radarOf(document).isReadable());
    document.entries.push_back(competency(u"Security"_s, 1));
    QVERIFY(radarOf(document).isReadable());
}

void RadarFigureTest::reachesAsFarAsItsLevels()
{
    QImage paper(400, 400, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paintRadar(painter, paper.rect(),
               {.axes = {{.row = 1, .share = 1}, {.row = 2, .share = 0.2}, {.row = 3, .share = 0.2}, {.row = 4, .share = 0.2}}, .levels = 5});
    painter.end();
    const auto grey = [&paper](int x, int y) { return qGray(paper.pixel(x, y)); };
    QCOMPARE(grey(205, 110), 0xe4); // within the arm that reaches the outer ring, between two rings
    QCOMPARE(grey(205, 290), 0xff); // beyond the one that does not
    QCOMPARE(grey(2, 2), 0xff);
}

QTEST_MAIN(RadarFigureTest)
#include "radarfiguretest.moc"
