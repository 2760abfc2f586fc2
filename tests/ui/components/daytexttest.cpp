// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daytext.h"

#include <QLocale>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class DayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysAsTheyAreShown();
    void saysWhyADayIsNotTaken_data();
    void saysWhyADayIsNotTaken();
};

void DayTextTest::readsDaysAsTheyAreShown()
{
    DayText text;
    QVERIFY(text.text().isEmpty());
    text.setDay({2027, 3, 31});
    QCOMPARE(text.text(), u"31 Mar 2027"_s);
    QCOMPARE(text.parse(text.text()), QDate(2027, 3, 31));
    QCOMPARE(text.parse(u"31 March 2027"_s), QDate(2027, 3, 31));
    QCOMPARE(text.parse(u" 2027-03-31 "_s), QDate(2027, 3, 31));
    QCOMPARE(text.parse(QLocale().toString(QDate(2027, 3, 31), QLocale::ShortFormat)), QDate(2027, 3, 31));
    QVERIFY(!text.parse(u"someday"_s).isValid());
}

void DayTextTest::saysWhyADayIsNotTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("begins");

    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("a day") << u"2027-03-31"_s << QString();
    QTest::newRow("the first") << u"1900-01-01"_s << QString();
    QTest::newRow("the last") << u"2200-12-31"_s << QString();
    QTest::newRow("no day") << u"someday"_s << u"This is no day."_s;
    QTest::newRow("the 30th of February") << u"2027-02-30"_s << u"This is no day."_s;
    QTest::newRow("the year 1") << u"0001-01-01"_s << u"The year has to lie between 1900 and 2200."_s;
    QTest::newRow("the year 9999") << u"9999-12-31"_s << u"The year has to lie between 1900 and 2200."_s;
}

void DayTextTest::saysWhyADayIsNotTaken()
{
    QFETCH(QString, typed);
    QFETCH(QString, begins);
    const QString problem = DayText().problemWith(typed);
    QCOMPARE(problem.isEmpty(), begins.isEmpty());
    QVERIFY2(problem.startsWith(begins), qPrintable(problem));
}

QTEST_GUILESS_MAIN(DayTextTest)

#include "daytexttest.moc"
