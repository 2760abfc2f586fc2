// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionlistmodel.h"
#include "opensessionsfixture.h"
#include "sessionmonthmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace waymark;
using namespace Qt::StringLiterals;

class SessionListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysThatThereAreNone();
    void putsWhatIsComingFirst();
    void asksForMyWord();
    void fetchesPageByPage();
    void takesInWhatChanges();
    void findsByWords();
    void knowsTheNeighbour();
    void narrowsToADay();
    void countsTheSessionsOfAMonthByDay();
};

namespace
{
struct List {
    explicit List(OpenSessionsFixture &fixture) { model.setSessions(&fixture.sessions); }

    QStringList column(int role) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.index(row).data(role).toString();
        }
        return all;
    }

    SessionListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};
}

void SessionListModelTest::saysThatThereAreNone()
{
    OpenSessionsFixture fixture;
    const List list(fixture);
    QTRY_COMPARE(list.model.state(), RowListModel::State::Empty);
    QVERIFY(!list.model.isFiltered());
    QCOMPARE(fixture.sessions.isAlone(), false);
}

void SessionListModelTest::putsWhatIsComingFirst()
{
    OpenSessionsFixture fixture;
    fixture.held({2026, 2, 1});
    fixture.plan({});
    fixture.plan(OpenSessionsFixture::at({2026, 4, 7}));
    fixture.plan(OpenSessionsFixture::at({2026, 3, 3}), u"- The ask, 20 min\n- January"_s);
    fixture.held({2025, 12, 16});
    const SessionId off = fixture.plan(OpenSessionsFixture::at({2026, 3, 5}));
    needed(fixture.service.setState(off, SessionState::Cancelled));

    const List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), 6);
    QCOMPARE(list.column(SessionListModel::Heading),
             (QStringList{u"Tue 3 March, 16:00"_s, u"Tue 7 April, 16:00"_s, u"No time yet"_s, u"Thu 5 March, 16:00"_s, u"Sun 1 February, 16:00"_s,
                          u"Tue 16 December 2025, 16:00"_s}));
    QCOMPARE(list.column(SessionListModel::Section), (QStringList{u"Coming"_s, u"Coming"_s, u"Coming"_s, u"Past"_s, u"Past"_s, u"Past"_s}));
    QCOMPARE(list.column(SessionListModel::Notes).at(0), u"Somebody · The ask"_s);
    QCOMPARE(list.column(SessionListModel::Notes).at(3), u"Somebody · cancelled"_s);
}

void SessionListModelTest::asksForMyWord()
{
    OpenSessionsFixture fixture;
    const SessionId id = fixture.held({2026, 2, 1});
    fixture.held({2026, 2, 15});
    fixture.send();
    needed(fixture.theirs.sayHours(id, 75));
    fixture.fetch();

    const List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), 2);
    QCOMPARE(list.column(SessionListModel::Section), (QStringList{u"Waits for your word"_s, u"Past"_s}));
    QCOMPARE(list.model.index(0).data(SessionListModel::Waits).toBool(), true);
    QTRY_COMPARE(fixture.sessions.waiting(), 1);

    needed(fixture.service.sayHours(id, 75));
    QTRY_COMPARE(list.column(SessionListModel::Section), (QStringList{u"Past"_s, u"Past"_s}));
    QCOMPARE(list.column(SessionListModel::Notes).at(1), u"Somebody · 1 h 15 min"_s);
    QTRY_COMPARE(fixture.sessions.waiting(), 0);
}

void SessionListModelTest::fetchesPageByPage()
{
    OpenSessionsFixture fixture;
    static constexpr int all = SessionListModel::pageSize + 15;
    for (int i = 0; i < all; ++i) {
        fixture.plan(OpenSessionsFixture::at(QDate(2026, 2, 1).addDays(-i)));
    }
    List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), SessionListModel::pageSize);
    QTRY_VERIFY(list.model.canFetchMore({}));
    list.model.fetchMore({});
    QTRY_COMPARE(list.model.rowCount(), all);
    QVERIFY(!list.model.canFetchMore({}));
    QCOMPARE(list.column(SessionListModel::Heading).at(0), u"Sun 1 February, 16:00"_s);
    QCOMPARE(list.column(SessionListModel::SessionId).removeDuplicates(), 0);
    fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    QTRY_COMPARE(list.model.rowCount(), all + 1);
}

void SessionListModelTest::takesInWhatChanges()
{
    OpenSessionsFixture fixture;
    const SessionId first = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}));
    const SessionId second = fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    const List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), 2);
    SessionDraft draft = fixture.stored(first).session.draft;
    draft.startsAt = OpenSessionsFixture::at({2026, 3, 17});
    needed(fixture.service.edit(first, draft, {}));
    QTRY_COMPARE(list.column(SessionListModel::SessionId), (QStringList{OpenSessionsFixture::textOf(second), OpenSessionsFixture::textOf(first)}));
    needed(fixture.service.remove(second));
    QTRY_COMPARE(list.model.rowCount(), 1);
    fixture.undo();
    QTRY_COMPARE(list.model.rowCount(), 2);
}

void SessionListModelTest::findsByWords()
{
    OpenSessionsFixture fixture;
    const SessionId first = fixture.plan(OpenSessionsFixture::at({2026, 3, 3}), u"- harbour map"_s);
    fixture.plan(OpenSessionsFixture::at({2026, 3, 10}), u"- the ask"_s);
    List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), 2);
    list.model.setSearchText(u" harb "_s);
    QTRY_COMPARE(list.model.rowCount(), 1);
    QCOMPARE(list.model.sessionAt(0), OpenSessionsFixture::textOf(first));
    list.model.setSearchText(u"nowhere"_s);
    QTRY_COMPARE(list.model.state(), RowListModel::State::Empty);
    QVERIFY(list.model.isFiltered());
    list.model.setSearchText({});
    QTRY_COMPARE(list.model.rowCount(), 2);
}

void SessionListModelTest::knowsTheNeighbour()
{
    OpenSessionsFixture fixture;
    const QString first = OpenSessionsFixture::textOf(fixture.plan(OpenSessionsFixture::at({2026, 3, 3})));
    const QString second = OpenSessionsFixture::textOf(fixture.plan(OpenSessionsFixture::at({2026, 3, 10})));
    List list(fixture);
    QTRY_COMPARE(list.model.rowCount(), 2);
    QCOMPARE(list.model.neighbourOf(first), second);
    QCOMPARE(list.model.neighbourOf(second), first);
    QCOMPARE(list.model.neighbourOf({}), first);
    QCOMPARE(list.model.rowOf(second), 1);
    QCOMPARE(list.model.rowOf(u"nothing"_s), -1);
}

void SessionListModelTest::narrowsToADay()
{
    OpenSessionsFixture fixture;
    const SessionId morning = fixture.plan(fixture.at({2026, 3, 9}, 8));
    const SessionId evening = fixture.plan(fixture.at({2026, 3, 9}, 23));
    fixture.plan(fixture.at({2026, 3, 10}, 0));
    fixture.plan(fixture.at({2026, 3, 8}, 23));
    SessionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSessions(&fixture.sessions);
    QTRY_COMPARE(model.rowCount(), 4);
    model.setDay({2026, 3, 9});
    QVERIFY(model.isFiltered());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.sessionAt(0), OpenSessionsFixture::textOf(morning));
    QCOMPARE(model.sessionAt(1), OpenSessionsFixture::textOf(evening));
    model.setDay({2026, 3, 11});
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.showAll();
    QTRY_COMPARE(model.rowCount(), 4);
}

void SessionListModelTest::countsTheSessionsOfAMonthByDay()
{
    OpenSessionsFixture fixture;
    fixture.plan(fixture.at({2026, 3, 1}, 0));
    fixture.plan(fixture.at({2026, 3, 31}, 23));
    fixture.plan(fixture.at({2026, 3, 31}, 9));
    fixture.plan(fixture.at({2026, 4, 1}, 0));
    needed(fixture.service.setState(fixture.plan(fixture.at({2026, 3, 12})), SessionState::Cancelled));
    SessionMonthModel month;
    const QAbstractItemModelTester tester(&month, QAbstractItemModelTester::FailureReportingMode::QtTest);
    month.setSessions(&fixture.sessions);
    const auto on = [&month](int day) {
        const int blanks = month.rowCount() - 31;
        return month.index(blanks + day - 1).data(MonthModel::Entries).toInt();
    };
    QTRY_COMPARE(on(31), 2);
    QCOMPARE(on(1), 1);
    QCOMPARE(on(12), 0);
    fixture.plan(fixture.at({2026, 3, 12}, 9));
    QTRY_COMPARE(on(12), 1);
    month.turn(1);
    QTRY_COMPARE(month.index(month.rowCount() - 30).data(MonthModel::Entries).toInt(), 1);
}

QTEST_GUILESS_MAIN(SessionListModelTest)
#include "sessionlistmodeltest.moc"
