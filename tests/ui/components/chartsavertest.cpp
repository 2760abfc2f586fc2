// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartsaver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ChartSaverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesATable();
    void neutralisesWhatASpreadsheetWouldRun_data();
    void neutralisesWhatASpreadsheetWouldRun();
    void saysWhatCouldNotBeWritten();

private:
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
