// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalmonthmodel.h"
#include "openjournalfixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class JournalMonthModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void isEmptyWithoutAJournal();
    void beginsWithTheLocalesWeek();
    void hasADotWhereSomethingWasWritten();
    void turnsToOtherMonthsAndBack();
};

void JournalMonthModelTest::isEmptyWithoutAJournal()
{
    JournalMonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
}

void JournalMonthModelTest::beginsWithTheLocalesWeek()
{
    OpenJournalFixture fixture;
    JournalMonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QCOMPARE(model.weekdays().constFirst(), u"Mo"_s);
    QCOMPARE(model.rowCount(), 6 + 31); // 1 March 2026 is a Sunday
    QCOMPARE(model.index(5).data(JournalMonthModel::Day).toInt(), 0);
    QCOMPARE(model.index(6).data(JournalMonthModel::Day).toInt(), 1);
    QVERIFY(model.index(6).data(JournalMonthModel::IsToday).toBool());
    QVERIFY(model.index(7).data(JournalMonthModel::IsFuture).toBool());
    QVERIFY(model.isAtPresent());
}

void JournalMonthModelTest::hasADotWhereSomethingWasWritten()
{
    OpenJournalFixture fixture;
    JournalMonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const JournalEntryId id = fixture.add({2026, 3, 4}, u"Wednesday"_s);
    QTRY_COMPARE(model.index(9).data(JournalMonthModel::Entries).toInt(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(fixture.service.remove(id).result());
    QTRY_COMPARE(model.index(9).data(JournalMonthModel::Entries).toInt(), 0);
}

void JournalMonthModelTest::turnsToOtherMonthsAndBack()
{
    OpenJournalFixture fixture;
    fixture.add({2024, 2, 29}, u"Leap day"_s);
    JournalMonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    model.turn(-25);
    QCOMPARE(model.title(), u"Februar 2024"_s);
    QVERIFY(!model.isAtPresent());
    QTRY_COMPARE(model.index(model.rowCount() - 1).data(JournalMonthModel::Entries).toInt(), 1);
    model.turnToPresent();
    QVERIFY(model.isAtPresent());
}

QTEST_GUILESS_MAIN(JournalMonthModelTest)

#include "journalmonthmodeltest.moc"
