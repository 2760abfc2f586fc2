// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoursmodel.h"
#include "opencertificationfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class HoursModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtWholePeriods_data();
    void looksAtWholePeriods();
    void addsUpByCategory();
};

void HoursModelTest::looksAtWholePeriods_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<DaySpan>("span");

    QTest::newRow("last year") << int(HoursModel::LastYear) << DaySpan{.first = QDate(2025, 3, 2), .last = QDate(2026, 3, 1)};
    QTest::newRow("the year before") << int(HoursModel::YearBefore) << DaySpan{.first = QDate(2024, 3, 2), .last = QDate(2025, 3, 1)};
    QTest::newRow("this calendar year") << int(HoursModel::ThisCalendarYear) << DaySpan{.first = QDate(2026, 1, 1), .last = QDate(2026, 3, 1)};
    QTest::newRow("last calendar year") << int(HoursModel::LastCalendarYear) << DaySpan{.first = QDate(2025, 1, 1), .last = QDate(2025, 12, 31)};
}

void HoursModelTest::looksAtWholePeriods()
{
    QFETCH(int, period);
    QFETCH(DaySpan, span);
    QCOMPARE(spanOf(static_cast<HoursModel::Period>(period), QDate(2026, 3, 1)), span);
}

void HoursModelTest::addsUpByCategory()
{
    OpenCertificationFixture fixture;
    HoursModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    const QDate today = fixture.two.clock().today();
    fixture.spend(u"education"_s, 8, today.addDays(-20));
    fixture.spend(u"education"_s, 4.5, today.addDays(-10));
    fixture.spend(u"contribution"_s, 3, today.addDays(-10));
    fixture.spend(u"education"_s, 40, today.addDays(-500));
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_COMPARE(model.totalText(), u"15.5 h"_s);
    QCOMPARE(model.index(0).data(HoursModel::Name).toString(), u"Contributions to the profession"_s);
    QCOMPARE(model.index(1).data(HoursModel::Hours).toString(), u"12.5 h"_s);
    model.setPeriod(HoursModel::YearBefore);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(HoursModel::Hours).toString(), u"40 h"_s);
}

QTEST_MAIN(HoursModelTest)

#include "hoursmodeltest.moc"
