// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settlemodel.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class SettleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhereNothingWasChangedTwice();
    void showsBothTextsAndTheQuestion();
    void keepsMine();
    void takesTheirs();
    void letsNewWordsStand();
    void undoBringsTheQuestionBack();
};

struct Settling {
    Settling()
    {
        fixture.two.meet();
        id = fixture.disagree();
        model.setExchange(&fixture.mira);
        model.setPerson(fixture.idOfJonas());
        model.setFirstName(u"Jonas"_s);
    }

    [[nodiscard]] QString agreement() { return OpenExchangeFixture::agreementOf(fixture.two.mira(), id); }

    OpenExchangeFixture fixture;
    EngagementId id;
    SettleModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void SettleModelTest::isEmptyWhereNothingWasChangedTwice()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    SettleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    model.setPerson(fixture.idOfJonas());
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.setPerson({});
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
}

void SettleModelTest::showsBothTextsAndTheQuestion()
{
    Settling settling;
    QTRY_COMPARE(settling.model.count(), 1);
    QCOMPARE(settling.model.heading(), u"1 thing(s) to settle"_s);
    const QModelIndex row = settling.model.index(0);
    QCOMPARE(row.data(SettleModel::MyWords).toString(), u"We meet every week."_s);
    QCOMPARE(row.data(SettleModel::TheirWords).toString(), u"We meet once a month."_s);
    QCOMPARE(row.data(SettleModel::TheirName).toString(), u"Jonas"_s);
    QVERIFY(row.data(SettleModel::Question).toString().contains(u"“What was agreed”"_s));
    QVERIFY(row.data(SettleModel::Writable).toBool());
}

void SettleModelTest::keepsMine()
{
    Settling settling;
    QTRY_COMPARE(settling.model.count(), 1);
    settling.model.keepMine(0);
    QTRY_COMPARE(settling.model.count(), 0);
    QCOMPARE(settling.agreement(), u"We meet every week."_s);
}

void SettleModelTest::takesTheirs()
{
    Settling settling;
    QTRY_COMPARE(settling.model.count(), 1);
    settling.model.takeTheirs(0);
    QTRY_COMPARE(settling.model.count(), 0);
    QCOMPARE(settling.agreement(), u"We meet once a month."_s);
}

void SettleModelTest::letsNewWordsStand()
{
    Settling settling;
    QTRY_COMPARE(settling.model.count(), 1);
    QSignalSpy settled(&settling.model, &SettleModel::settled);
    settling.model.write(0, u"We meet every week in spring, and once a month after."_s);
    QTRY_COMPARE(settling.model.count(), 0);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settling.agreement(), u"We meet every week in spring, and once a month after."_s);
    settling.fixture.two.carry(settling.fixture.two.mira(), settling.fixture.two.jonas());
    QCOMPARE(OpenExchangeFixture::agreementOf(settling.fixture.two.jonas(), settling.id), settling.agreement());
}

void SettleModelTest::undoBringsTheQuestionBack()
{
    Settling settling;
    QTRY_COMPARE(settling.model.count(), 1);
    settling.model.takeTheirs(0);
    QTRY_COMPARE(settling.model.count(), 0);
    told(settling.fixture.two.mira().store().withEngine([](ActionEngine &engine) { return engine.undo(); }));
    QTRY_COMPARE(settling.model.count(), 1);
}

QTEST_GUILESS_MAIN(SettleModelTest)

#include "settlemodeltest.moc"
