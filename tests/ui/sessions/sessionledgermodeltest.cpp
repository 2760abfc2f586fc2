// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionledgermodel.h"
#include "opensessionsfixture.h"
#include "sessionwords.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace waymark;
using namespace Qt::StringLiterals;

class SessionLedgerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysThatThereIsNothing();
    void addsUpWhatBothSay();
    void saysWhoseWordIsMissing();
    void putsMinutesIntoWords_data();
    void putsMinutesIntoWords();
    void saysTheTimeElsewhere();
};

void SessionLedgerModelTest::saysThatThereIsNothing()
{
    OpenSessionsFixture fixture;
    SessionLedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSessions(&fixture.sessions);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QVERIFY(model.months().isEmpty());
}

void SessionLedgerModelTest::addsUpWhatBothSay()
{
    OpenSessionsFixture fixture;
    const std::array days{QDate(2025, 12, 2), QDate(2026, 1, 6), QDate(2026, 2, 3), QDate(2026, 2, 17)};
    std::vector<SessionId> ids;
    for (const QDate day : days) {
        ids.push_back(fixture.held(day));
    }
    fixture.send();
    for (const SessionId id : ids) {
        needed(fixture.theirs.sayHours(id, 75));
    }
    fixture.fetch();
    SessionLedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSessions(&fixture.sessions);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.total(), u"0"_s);
    for (const SessionId id : {ids.at(0), ids.at(2), ids.at(3)}) {
        needed(fixture.service.sayHours(id, 75));
    }
    QTRY_COMPARE(model.total(), u"3.75"_s);
    QCOMPARE(model.years(), (QStringList{u"2026: 2.5 h"_s, u"2025: 1.25 h"_s}));
    QCOMPARE(model.months().size(), 3);
    QCOMPARE(model.months().at(1).y, 0.0);
    QCOMPARE(model.months().at(2).y, 2.5);
    QCOMPARE(model.months().at(2).when, u"February 2026"_s);
    QCOMPARE(model.months().at(2).value, u"2 h 30 min"_s);
    QCOMPARE(model.ticks(), (QStringList{u"Dec"_s, u"Jan"_s, u"Feb"_s}));
    QCOMPARE(model.index(0).data(SessionLedgerModel::Day).toString(), u"Tue 17 February, 16:00"_s);
    QCOMPARE(model.index(0).data(SessionLedgerModel::Trust).toString(), u"confirmed"_s);
    QCOMPARE(model.index(2).data(SessionLedgerModel::Waits).toBool(), true);
}

void SessionLedgerModelTest::saysWhoseWordIsMissing()
{
    OpenSessionsFixture fixture(Role::Mentor);
    const SessionId id = fixture.held({2026, 2, 3});
    SessionLedgerModel model;
    model.setSessions(&fixture.sessions);
    QTRY_COMPARE(model.rowCount(), 1);
    const auto said = [&model] { return model.index(0).data(SessionLedgerModel::Said).toString(); };
    QCOMPARE(said(), u"Nobody said yet how long it was"_s);
    needed(fixture.service.sayHours(id, 60));
    QTRY_COMPARE(said(), u"You say so; the word of Somebody is missing"_s);
    fixture.send();
    needed(fixture.theirs.sayHours(id, 45));
    fixture.fetch();
    QTRY_COMPARE(said(), u"You say 1 h, Somebody says 45 min"_s);
}

void SessionLedgerModelTest::putsMinutesIntoWords_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("hours");

    QTest::newRow("none") << 0 << u"0 min"_s << u"0"_s;
    QTest::newRow("under an hour") << 45 << u"45 min"_s << u"0.75"_s;
    QTest::newRow("whole") << 120 << u"2 h"_s << u"2"_s;
    QTest::newRow("half") << 90 << u"1 h 30 min"_s << u"1.5"_s;
    QTest::newRow("odd") << 61 << u"1 h 1 min"_s << u"1.02"_s;
}

void SessionLedgerModelTest::putsMinutesIntoWords()
{
    QFETCH(int, minutes);
    QFETCH(QString, words);
    QFETCH(QString, hours);

    QCOMPARE(SessionWords::minutes(minutes), words);
    QCOMPARE(SessionWords::hours(minutes), hours);
}

void SessionLedgerModelTest::saysTheTimeElsewhere()
{
    OpenSessionsFixture fixture;
    SessionDraft draft;
    QCOMPARE(SessionWords::when(draft, fixture.sessions.clock()), u"No time yet"_s);
    draft.startsAt = OpenSessionsFixture::at({2026, 3, 2}, 23);
    draft.zone = u"Europe/Oslo"_s;
    draft.plannedMinutes = 90;
    QCOMPARE(SessionWords::when(draft, fixture.sessions.clock()), u"Monday 2 March 2026, 23:00 to 00:30 · 00:00 in Oslo · tomorrow"_s);
    draft.zone = u"Europe/London"_s;
    QCOMPARE(SessionWords::when(draft, fixture.sessions.clock()), u"Monday 2 March 2026, 23:00 to 00:30 · tomorrow"_s);
    draft.zone = u"Middle/Earth"_s;
    QCOMPARE(SessionWords::when(draft, fixture.sessions.clock()), u"Monday 2 March 2026, 23:00 to 00:30 · tomorrow"_s);
}

QTEST_GUILESS_MAIN(SessionLedgerModelTest)
#include "sessionledgermodeltest.moc"
