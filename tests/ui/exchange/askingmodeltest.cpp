// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askingmodel.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class AskingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhereNobodyAsks();
    void asksBeforeMuchIsDeleted_data();
    void asksBeforeMuchIsDeleted();
};

void AskingModelTest::isEmptyWhereNobodyAsks()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    AskingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    model.setPerson(fixture.idOfJonas());
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
}

void AskingModelTest::asksBeforeMuchIsDeleted_data()
{
    QTest::addColumn<bool>("accept");
    QTest::addColumn<qsizetype>("left");
    QTest::addColumn<QString>("words");
    QTest::newRow("deleted here too") << true << qsizetype(1) << u"The parcel is in. 2 thing(s) went with it, into the trash."_s;
    // They are Jonas's: what only he may write goes all the same.
    QTest::newRow("kept, as far as one may") << false << qsizetype(1) << u"The parcel is in. 2 thing(s) that only Jonas may keep went into the trash."_s;
}

void AskingModelTest::asksBeforeMuchIsDeleted()
{
    QFETCH(bool, accept);
    QFETCH(qsizetype, left);
    QFETCH(QString, words);
    OpenExchangeFixture fixture;
    fixture.two.meet();
    const EngagementId first = fixture.agree(u"one"_s);
    const EngagementId second = fixture.agree(u"two"_s);
    fixture.agree(u"three"_s);
    fixture.two.carry(fixture.two.jonas(), fixture.two.mira());
    told(fixture.two.jonas().mentoring().remove(first));
    told(fixture.two.jonas().mentoring().remove(second));
    fixture.two.carry(fixture.two.jonas(), fixture.two.mira());

    AskingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFirstName(u"Jonas"_s);
    model.setExchange(&fixture.mira);
    model.setPerson(fixture.idOfJonas());
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(AskingModel::Question).toString().startsWith("A parcel from Jonas deletes 2 of the 3 things"_L1));
    QSignalSpy answered(&model, &AskingModel::answered);
    model.answer(0, accept);
    QVERIFY(model.isBusy());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.constFirst().constFirst().toString(), words);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(std::ssize(told(fixture.two.mira().mentoring().engagements(fixture.spaceOf(fixture.two.mira())))), left);
}

QTEST_GUILESS_MAIN(AskingModelTest)

#include "askingmodeltest.moc"
