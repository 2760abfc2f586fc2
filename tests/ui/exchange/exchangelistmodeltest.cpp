// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangelistmodel.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class ExchangeListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsMineWhereNobodyIsKnown();
    void saysHowThingsStandWithEachPerson();
    void putsAnOpenInvitationUnderItsOwnHeading();
    void findsPeopleByTheirNames();
};

static QString noteOfFirst(const ExchangeListModel &model)
{
    return model.index(0).data(ExchangeListModel::Notes).toString();
}

void ExchangeListModelTest::showsWhatIsMineWhereNobodyIsKnown()
{
    OpenExchangeFixture fixture;
    ExchangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(columnOf(model, ExchangeListModel::RowId), (QStringList{u"devices"_s, u"diary"_s}));
    QCOMPARE(model.first(), QString());
}

void ExchangeListModelTest::saysHowThingsStandWithEachPerson()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    ExchangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(ExchangeListModel::Title).toString(), u"Jonas Lindqvist"_s);
    QCOMPARE(model.index(0).data(ExchangeListModel::Initials).toString(), u"JL"_s);
    QTRY_COMPARE(noteOfFirst(model), u"Has everything"_s);

    fixture.disagree();
    QTRY_COMPARE(noteOfFirst(model), u"1 to settle · 1 to send"_s);
    QVERIFY(model.index(0).data(ExchangeListModel::Waits).toBool());
    QCOMPARE(model.first(), u"person:"_s + fixture.idOfJonas());
    QTRY_COMPARE(fixture.mira.waiting(), 1);
}

void ExchangeListModelTest::putsAnOpenInvitationUnderItsOwnHeading()
{
    OpenExchangeFixture fixture;
    ExchangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 2);
    told(fixture.two.mira().identity().invite(Role::Mentee));
    fixture.mira.noteExchanged();
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.idAt(0).startsWith("invitation:"_L1));
    QCOMPARE(noteOfFirst(model), u"Made today, not answered yet"_s);
    QCOMPARE(model.first(), model.idAt(0));
}

void ExchangeListModelTest::findsPeopleByTheirNames()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    ExchangeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 3);
    model.setSearchText(u"lind"_s);
    QCOMPARE(columnOf(model, ExchangeListModel::Title), QStringList{u"Jonas Lindqvist"_s});
    model.setSearchText(u"petra"_s);
    QCOMPARE(model.state(), RowListModel::State::Empty);
    model.setSearchText({});
    QCOMPARE(model.rowCount(), 3);
}

QTEST_GUILESS_MAIN(ExchangeListModelTest)

#include "exchangelistmodeltest.moc"
