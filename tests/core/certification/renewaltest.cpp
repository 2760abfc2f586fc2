// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewal.h"
#include "methodfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Windows of two years, by the method that comes with the program: CITA-P takes 40, 40 and 640 hours, CITA-A 60, 20 and 640. */
class RenewalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsEndTwoYearsLater_data();
    void windowsEndTwoYearsLater();
    void leavesOutWhatNobodyKnowsTheEndOf();
    void countsHoursByCategory_data();
    void countsHoursByCategory();
    void countsOnlyWithinTheWindow();
    void spreadsHoursOverTheirDays();
    void saysWhetherThePaceIsEnough_data();
    void saysWhetherThePaceIsEnough();
    void aNewerOneTakesItsPlace();
    void theFirstThatEndsComesFirst();
    void mentorsHaveAYear_data();
    void mentorsHaveAYear();

private:
    Method m_method = builtInMethod();
};

static const QDate today(2026, 3, 1);

static HeldCertificate held(QDate given, const QString &certification = u"CITA-P"_s, std::optional<QDate> until = {})
{
    return {.id = QUuid::createUuidV5(QUuid(), certification + given.toString(Qt::ISODate)),
            .certification = certification,
            .title = certification,
            .given = given,
            .until = until};
}

static ReadinessEntry hours(const QString &category, double amount, QDate from = today, std::optional<QDate> until = {})
{
    return {.id = {}, .kind = RequirementKind::Hours, .topic = category, .title = u"Hours"_s, .from = from, .until = until.value_or(from), .amount = amount};
}

void RenewalTest::windowsEndTwoYearsLater_data()
{
    QTest::addColumn<HeldCertificate>("certificate");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<qint64>("daysLeft");
    QTest::addColumn<RenewalState>("state");

    QTest::newRow("given today") << held(today) << QDate(2028, 2, 29) << qint64(730) << RenewalState::Behind;
    QTest::newRow("given on a leap day") << held(QDate(2024, 2, 29)) << QDate(2026, 2, 27) << qint64(-2) << RenewalState::Expired;
    QTest::newRow("on its last day") << held(QDate(2024, 3, 2)) << today << qint64(0) << RenewalState::Behind;
    QTest::newRow("a day over") << held(QDate(2024, 3, 1)) << QDate(2026, 2, 28) << qint64(-1) << RenewalState::Expired;
    QTest::newRow("its own last day counts") << held(QDate(2025, 1, 1), u"CITA-P"_s, QDate(2029, 1, 1)) << QDate(2029, 1, 1) << today.daysTo(QDate(2029, 1, 1))
                                             << RenewalState::Behind;
    QTest::newRow("no figures in the source") << held(QDate(2025, 1, 1), u"CITA-D"_s) << QDate(2026, 12, 31) << qint64(305) << RenewalState::Unknown;
    QTest::newRow("not of the method, with an end") << held(QDate(2025, 1, 1), u"TOGAF"_s, QDate(2026, 12, 31)) << QDate(2026, 12, 31) << qint64(305)
                                                    << RenewalState::Unknown;
}

void RenewalTest::windowsEndTwoYearsLater()
{
    QFETCH(HeldCertificate, certificate);
    QFETCH(QDate, until);
    QFETCH(qint64, daysLeft);
    QFETCH(RenewalState, state);

    const auto windows = renewalWindows(m_method, {certificate}, {}, today);
    QCOMPARE(windows.size(), 1U);
    QCOMPARE(windows.front().span.last, until);
    QCOMPARE(windows.front().daysLeft, daysLeft);
    QCOMPARE(windows.front().state, state);
}

void RenewalTest::leavesOutWhatNobodyKnowsTheEndOf()
{
    QVERIFY(renewalWindows(m_method, {held(QDate(2025, 1, 1), u"TOGAF"_s), held(QDate())}, {}, today).empty());
    QVERIFY(renewalWindows(m_method, {held(QDate(2025, 1, 1), u"CITA-P"_s, QDate(2024, 1, 1))}, {}, today).empty());
}

void RenewalTest::countsHoursByCategory_data()
{
    QTest::addColumn<double>("education");
    QTest::addColumn<double>("contribution");
    QTest::addColumn<double>("practice");
    QTest::addColumn<double>("replaced");
    QTest::addColumn<double>("shortfall");
    QTest::addColumn<RenewalState>("state");

    QTest::newRow("exactly") << 40.0 << 40.0 << 640.0 << 0.0 << 0.0 << RenewalState::Met;
    QTest::newRow("an hour of practice short") << 40.0 << 40.0 << 639.0 << 0.0 << 1.0 << RenewalState::OnTrack;
    QTest::newRow("spare education stands in") << 45.0 << 40.0 << 636.0 << 4.0 << 0.0 << RenewalState::Met;
    QTest::newRow("both stand in") << 50.0 << 50.0 << 620.0 << 20.0 << 0.0 << RenewalState::Met;
    QTest::newRow("no more than twenty") << 90.0 << 90.0 << 619.0 << 20.0 << 1.0 << RenewalState::OnTrack;
    QTest::newRow("what is needed is not spare") << 45.0 << 39.0 << 636.0 << 4.0 << 0.0 << RenewalState::OnTrack;
    QTest::newRow("practice replaces nothing") << 39.0 << 40.0 << 900.0 << 0.0 << 0.0 << RenewalState::OnTrack;
}

void RenewalTest::countsHoursByCategory()
{
    QFETCH(double, education);
    QFETCH(double, contribution);
    QFETCH(double, practice);
    QFETCH(double, replaced);
    QFETCH(double, shortfall);
    QFETCH(RenewalState, state);

    const auto windows = renewalWindows(m_method, {held(QDate(2025, 1, 1))},
                                        {hours(u"education"_s, education), hours(u"contribution"_s, contribution), hours(u"practice"_s, practice)}, today);
    const auto &rows = windows.front().rows;
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows.at(0).have, education);
    QCOMPARE(rows.at(0).needed, 40.0);
    QCOMPARE(rows.at(2).needed, 640.0);
    QCOMPARE(rows.at(2).replaced, replaced);
    QCOMPARE(rows.at(2).shortfall, shortfall);
    QCOMPARE(windows.front().state, state);
}

void RenewalTest::countsOnlyWithinTheWindow()
{
    const auto windows = renewalWindows(m_method, {held(QDate(2025, 1, 1))},
                                        {hours(u"education"_s, 1, QDate(2024, 12, 31)), hours(u"education"_s, 2, QDate(2025, 1, 1)),
                                         hours(u"education"_s, 4, today), hours(u"education"_s, 8, today.addDays(1)), hours(u"gardening"_s, 16)},
                                        today);
    QCOMPARE(windows.front().rows.front().have, 6.0);
    QCOMPARE(windows.front().rows.front().counted.size(), 2U);
    QCOMPARE(windows.front().rows.front().shortfall, 34.0);
}

void RenewalTest::spreadsHoursOverTheirDays()
{
    const auto windows = renewalWindows(m_method, {held(QDate(2025, 1, 1))}, {hours(u"education"_s, 20, QDate(2024, 12, 22), QDate(2025, 1, 10))}, today);
    QCOMPARE(windows.front().rows.front().have, 10.0);
}

void RenewalTest::saysWhetherThePaceIsEnough_data()
{
    QTest::addColumn<double>("part");
    QTest::addColumn<RenewalState>("state");
    // 425 of 730 days are over.
    QTest::newRow("ahead") << 0.9 << RenewalState::OnTrack;
    QTest::newRow("in time") << 0.59 << RenewalState::OnTrack;
    QTest::newRow("too slow") << 0.57 << RenewalState::Behind;
    QTest::newRow("nothing") << 0.0 << RenewalState::Behind;
}

void RenewalTest::saysWhetherThePaceIsEnough()
{
    QFETCH(double, part);
    QFETCH(RenewalState, state);
    const auto windows = renewalWindows(m_method, {held(QDate(2025, 1, 1))},
                                        {hours(u"education"_s, 40 * part), hours(u"contribution"_s, 40 * part), hours(u"practice"_s, 640 * part)}, today);
    QCOMPARE(windows.front().state, state);
}

void RenewalTest::aNewerOneTakesItsPlace()
{
    const auto windows = renewalWindows(m_method, {held(QDate(2023, 1, 1)), held(QDate(2025, 1, 1)), held(QDate(2022, 1, 1), u"CITA-A"_s)}, {}, today);
    QCOMPARE(windows.size(), 3U);
    QCOMPARE(windows.at(0).state, RenewalState::Expired); // CITA-A is no newer CITA-P
    QCOMPARE(windows.at(1).state, RenewalState::Renewed);
    QCOMPARE(windows.at(2).state, RenewalState::Behind);
}

void RenewalTest::theFirstThatEndsComesFirst()
{
    const auto windows = renewalWindows(m_method, {held(QDate(2025, 6, 1)), held(QDate(2025, 1, 1), u"CITA-A"_s)}, {}, today);
    QCOMPARE(windows.front().held.certification, u"CITA-A"_s);
    QCOMPARE(windows.front().rows.front().needed, 60.0);
}

void RenewalTest::mentorsHaveAYear_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QList<HeldCertificate>>("certificates");
    QTest::addColumn<bool>("met");
    QTest::addColumn<qint64>("daysLeft");

    QTest::newRow("begins today") << today << QList<HeldCertificate>() << false << qint64(365);
    QTest::newRow("the last day") << QDate(2025, 3, 1) << QList<HeldCertificate>() << false << qint64(0);
    QTest::newRow("over") << QDate(2025, 1, 1) << QList<HeldCertificate>() << false << qint64(-59);
    QTest::newRow("holds it") << QDate(2025, 1, 1) << QList{held(QDate(2025, 5, 1))} << true << qint64(-59);
    QTest::newRow("holds a higher one") << QDate(2025, 1, 1) << QList{held(QDate(2025, 5, 1), u"CITA-D"_s)} << true << qint64(-59);
    QTest::newRow("holds a lower one") << QDate(2025, 1, 1) << QList{held(QDate(2025, 5, 1), u"CITA-A"_s)} << false << qint64(-59);
    QTest::newRow("held it") << QDate(2025, 1, 1) << QList{held(QDate(2023, 5, 1))} << false << qint64(-59);
}

void RenewalTest::mentorsHaveAYear()
{
    QFETCH(QDate, since);
    QFETCH(QList<HeldCertificate>, certificates);
    QFETCH(bool, met);
    QFETCH(qint64, daysLeft);

    const auto windows = renewalWindows(m_method, {certificates.begin(), certificates.end()}, {}, today);
    const auto deadline = mentorDeadline(m_method, since, windows, today);
    QVERIFY(deadline);
    QCOMPARE(deadline->met, met);
    QCOMPARE(deadline->daysLeft, daysLeft);
    QVERIFY(!mentorDeadline(m_method, QDate(), windows, today));
}

QTEST_GUILESS_MAIN(RenewalTest)
#include "renewaltest.moc"
