// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class JournalDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_data();
    void months();
    void openPeriodHoldsEverything();
    void remembers_data();
    void remembers();
};

void JournalDaysTest::months_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");

    QTest::newRow("november") << 2026 << 11 << u"2026-11-01"_s << u"2026-12-01"_s;
    QTest::newRow("december") << 2026 << 12 << u"2026-12-01"_s << u"2027-01-01"_s;
    QTest::newRow("leap february") << 2024 << 2 << u"2024-02-01"_s << u"2024-03-01"_s;
    QTest::newRow("no month") << 2026 << 13 << QString() << QString();
}

void JournalDaysTest::months()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QCOMPARE(journalMonth(year, month), (JournalPeriod{from, until}));
}

void JournalDaysTest::openPeriodHoldsEverything()
{
    const JournalPeriod all = journalPeriod({}, {});
    for (const QString &day : {QString(), u"0001-01-01"_s, u"9999-12-31"_s, u"no day"_s, u"\U0001F642"_s}) {
        QVERIFY(all.from.toUtf8() <= day.toUtf8() && day.toUtf8() < all.until.toUtf8());
    }
}

void JournalDaysTest::remembers_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("days");

    QTest::newRow("any day") << QDate(2026, 11, 19) << QStringList{u"11-19"_s};
    QTest::newRow("28 February, no leap year") << QDate(2026, 2, 28) << QStringList{u"02-28"_s, u"02-29"_s};
    QTest::newRow("28 February, leap year") << QDate(2028, 2, 28) << QStringList{u"02-28"_s};
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QStringList{u"02-29"_s};
    QTest::newRow("no day") << QDate() << QStringList();
}

void JournalDaysTest::remembers()
{
    QFETCH(QDate, today);
    QFETCH(QStringList, days);
    QCOMPARE(daysRemembered(today), days);
}

QTEST_GUILESS_MAIN(JournalDaysTest)
#include "journaldaystest.moc"
