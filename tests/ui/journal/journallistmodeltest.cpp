// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journallistmodel.h"
#include "openjournalfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

static QStringList headings(const JournalListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data(JournalListModel::Heading).toString());
    }
    return all;
}

class JournalListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAJournalIsEmpty();
    void showsTheNewestDayFirstUnderItsMonth();
    void fetchesPagesAsTheyAreScrolledTo();
    void refreshesExactlyTheRowThatChanged();
    void followsRemovalAndReturn();
    void findsAsYouType();
    void narrowsToADay();
    void saysInWordsWhenAndWhatFor();
};

void JournalListModelTest::saysThatAJournalIsEmpty()
{
    OpenJournalFixture fixture;
    JournalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.entryCount(), 0);
}

void JournalListModelTest::showsTheNewestDayFirstUnderItsMonth()
{
    OpenJournalFixture fixture;
    fixture.add({2026, 2, 3}, u"February"_s);
    fixture.add({2026, 3, 1}, u"March"_s, {}, 4);
    JournalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(headings(model), (QStringList{u"March"_s, u"February"_s}));
    QCOMPARE(model.index(0).data(JournalListModel::Month).toString(), u"March 2026"_s);
    QCOMPARE(model.index(0).data(JournalListModel::Mood).toInt(), 4);
    QCOMPARE(model.index(1).data(JournalListModel::Mood).toInt(), 0);
    QTRY_COMPARE(model.entryCount(), 2);
}

void JournalListModelTest::fetchesPagesAsTheyAreScrolledTo()
{
    OpenJournalFixture fixture;
    const int count = JournalListModel::pageSize + 5;
    for (int i = 0; i < count; ++i) {
        fixture.add(QDate(2026, 1, 1).addDays(i), QString::number(i));
    }
    JournalListModel model;
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowCount(), JournalListModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QTRY_COMPARE(model.rowCount(), count);
    QVERIFY(!model.canFetchMore({}));
    // Only now: it fetches by itself.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(headings(model).constLast(), u"0"_s);
}

void JournalListModelTest::refreshesExactlyTheRowThatChanged()
{
    OpenJournalFixture fixture;
    fixture.add({2026, 3, 1}, u"first"_s);
    const JournalEntryId second = fixture.add({2026, 3, 2}, u"second"_s);
    JournalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    JournalDraft draft;
    draft.day = QDate(2026, 3, 2);
    draft.title = u"second, again"_s;
    QVERIFY(fixture.service.save(second, draft, {}).result());
    QTRY_COMPARE(headings(model).constFirst(), u"second, again"_s);
    QCOMPARE(changed.size(), 1);
    fixture.add({2026, 3, 1}, u"between"_s);
    QTRY_COMPARE(headings(model), (QStringList{u"second, again"_s, u"between"_s, u"first"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void JournalListModelTest::followsRemovalAndReturn()
{
    OpenJournalFixture fixture;
    const JournalEntryId only = fixture.add({2026, 3, 1}, u"only"_s);
    JournalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowOf(OpenJournalFixture::textOf(only)), 0);
    QVERIFY(fixture.service.remove(only).result());
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(fixture.store.withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QTRY_COMPARE(model.entryAt(0), OpenJournalFixture::textOf(only));
    QCOMPARE(model.state(), RowListModel::State::Ready);
}

void JournalListModelTest::findsAsYouType()
{
    OpenJournalFixture fixture;
    fixture.add({2026, 3, 1}, u"Stakeholders"_s, u"Who decides?"_s);
    fixture.add({2026, 3, 2}, u"Costs"_s);
    JournalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowCount(), 2);
    for (const QString &typed : {u"d"_s, u"de"_s, u"deci"_s}) {
        model.setSearchText(typed);
    }
    QTRY_COMPARE(headings(model), QStringList{u"Stakeholders"_s});
    model.setSearchText(u"nowhere"_s);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QVERIFY(model.isFiltered());
    model.setSearchText({});
    QTRY_COMPARE(model.rowCount(), 2);
}

void JournalListModelTest::narrowsToADay()
{
    OpenJournalFixture fixture;
    fixture.add({2026, 3, 1}, u"first"_s);
    fixture.add({2026, 3, 2}, u"second"_s);
    JournalListModel model;
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowCount(), 2);
    model.setDay(QDate(2026, 3, 2));
    QTRY_COMPARE(headings(model), QStringList{u"second"_s});
    QVERIFY(!model.filterText().isEmpty());
    fixture.add({2026, 3, 1}, u"not on that day"_s);
    QTRY_COMPARE(model.entryCount(), 3);
    QCOMPARE(model.rowCount(), 1);
    model.showAll();
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.filterText().isEmpty());
}

void JournalListModelTest::saysInWordsWhenAndWhatFor()
{
    OpenJournalFixture fixture;
    fixture.workspace.clock().set(QDate(2026, 3, 1), QTime(9, 12));
    fixture.add({2026, 3, 1}, u"now"_s);
    fixture.add({2026, 2, 27}, u"then"_s);
    JournalListModel model;
    model.setJournal(&fixture.journal);
    QTRY_COMPARE(model.rowCount(), 2);
    const QString today = model.index(0).data(JournalListModel::Notes).toString();
    QVERIFY2(today.startsWith("Today "_L1) && today.contains("12"_L1) && today.endsWith("only you"_L1), qPrintable(today));
    QCOMPARE(model.index(1).data(JournalListModel::Notes).toString(), u"Fri 27 · only you"_s);
}

QTEST_GUILESS_MAIN(JournalListModelTest)

#include "journallistmodeltest.moc"
