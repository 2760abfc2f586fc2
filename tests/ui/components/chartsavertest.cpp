// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartsaver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace waymark;
using namespace Qt::StringLiterals;

class ChartSaverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesATable();
    void neutralisesWhatASpreadsheetWouldRun_data();
    void neutralisesWhatASpreadsheetWouldRun();
    void drawsARadar();
    void tellsARadarAsATable();
    void saysWhatCouldNotBeWritten();

private:
    QString savedRadar(const QString &name) const;
    QString saved(const QStringList &headings, const QList<ChartPoint> &rows) const;

    QTemporaryDir m_folder;
};

static ChartPoint row(const QString &when, const QString &value)
{
    ChartPoint point;
    point.when = when;
    point.value = value;
    return point;
}

/** What stands in the file. */
QString ChartSaverTest::saved(const QStringList &headings, const QList<ChartPoint> &rows) const
{
    const QString path = m_folder.filePath(u"table.csv"_s);
    ChartSaver saver;
    QSignalSpy done(&saver, &ChartSaver::saved);
    saver.saveTable(headings, rows, QUrl::fromLocalFile(path));
    if (done.isEmpty() && !done.wait()) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ChartSaverTest::writesATable()
{
    QCOMPARE(saved({u"When"_s, u"Reviews chaired"_s}, {row(u"1 March 2026"_s, u"2 reviews"_s), row(u"2 March 2026"_s, u"3 “big”, and \"small\""_s)}),
             u"\"When\",\"Reviews chaired\"\r\n\"1 March 2026\",\"2 reviews\"\r\n\"2 March 2026\",\"3 “big”, and \"\"small\"\"\"\r\n"_s);
}

void ChartSaverTest::neutralisesWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("formula") << u"=HYPERLINK(A1)"_s << u"'=HYPERLINK(A1)"_s;
    QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("minus") << u"-cmd|' /C calc'!A0"_s << u"'-cmd|' /C calc'!A0"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("a negative number stays one") << u"-3 points"_s << u"-3 points"_s;
    QTest::newRow("words") << u"a = b"_s << u"a = b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ChartSaverTest::neutralisesWhatASpreadsheetWouldRun()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);

    const QString quoted = u'"' + cell + u'"';
    QCOMPARE(saved({text, u"Value"_s}, {row(u"when"_s, text), row(text, u"value"_s)}),
             quoted + u",\"Value\"\r\n\"when\","_s + quoted + u"\r\n"_s + quoted + u",\"value\"\r\n"_s);
}

static RadarValues radar()
{
    RadarValues values;
    values.names = {u"Business"_s, u"People & <skills>"_s, u"Design\nof things"_s};
    values.mentor = {1, 2.5, 5};
    values.target = {4, 4, 4};
    return values;
}

QString ChartSaverTest::savedRadar(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    ChartSaver saver;
    QSignalSpy done(&saver, &ChartSaver::saved);
    saver.saveRadar(nullptr, radar(), QUrl::fromLocalFile(path));
    if (done.isEmpty() && !done.wait()) {
        return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ChartSaverTest::drawsARadar()
{
    const QString drawing = savedRadar(u"radar.svg"_s);
    QXmlStreamReader xml(drawing);
    int polygons = 0;
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            polygons += xml.name() == "polygon"_L1 ? 1 : 0;
            texts += xml.name() == "text"_L1 ? QStringList(xml.readElementText()) : QStringList();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(polygons, 5 + 2); // rings, mentor, target; nobody rated herself
    for (const QString &text : {u"Business"_s, u"People & <skills>"_s, u"Design of things"_s, u"Mentor"_s, u"5"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(text));
    }
    QVERIFY(drawing.contains("320.0,212.0"_L1)); // a fifth of the way up
}

void ChartSaverTest::tellsARadarAsATable()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(savedRadar(u"radar.csv"_s).split(u"\r\n"_s),
             QStringList({u"\"Pillar\",\"Mentor\",\"Self\",\"Target\""_s, u"\"Business\",\"1.0\",\"\",\"4.0\""_s,
                          u"\"People & <skills>\",\"2.5\",\"\",\"4.0\""_s, u"\"Design of things\",\"5.0\",\"\",\"4.0\""_s, QString()}));
    QLocale::setDefault(before);
}

void ChartSaverTest::saysWhatCouldNotBeWritten()
{
    ChartSaver saver;
    QSignalSpy failed(&saver, &ChartSaver::failed);
    saver.saveTable({u"When"_s, u"Value"_s}, {}, QUrl::fromLocalFile(m_folder.filePath(u"not/there/table.csv"_s)));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.constFirst().constFirst().toString().contains("table.csv"_L1));
}

QTEST_GUILESS_MAIN(ChartSaverTest)

#include "chartsavertest.moc"
