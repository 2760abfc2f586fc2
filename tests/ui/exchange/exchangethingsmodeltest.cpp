// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangethingsmodel.h"
#include "openexchangefixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class ExchangeThingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnythingShared();
    void followsAThingFromWrittenToAnswered();
    void showsTheNewestOfManyAndHowManyThereAre();
    void namesAThingByWhatItBelongsTo();
    void namesASessionByItsDay();
};

struct Lists {
    explicit Lists(OpenExchange &exchange, const QString &person)
    {
        for (ExchangeThingsModel *model : {&cameIn, &notReceived, &received}) {
            model->setExchange(&exchange);
            model->setPerson(person);
        }
        notReceived.setWhat(ExchangeThingsModel::What::NotReceived);
        received.setWhat(ExchangeThingsModel::What::Received);
    }

    ExchangeThingsModel cameIn;
    ExchangeThingsModel notReceived;
    ExchangeThingsModel received;
    QAbstractItemModelTester one{&cameIn, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester two{&notReceived, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester three{&received, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

static const QString agreementWords = u"What you agreed for the mentoring"_s;

void ExchangeThingsModelTest::isEmptyWithoutAnythingShared()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    Lists lists(fixture.jonas, fixture.idOfMira());
    QTRY_COMPARE(lists.cameIn.state(), RowListModel::State::Empty);
    QTRY_COMPARE(lists.notReceived.state(), RowListModel::State::Empty);
    QTRY_COMPARE(lists.received.state(), RowListModel::State::Empty);
    QCOMPARE(lists.cameIn.cameInText(), QString());
}

void ExchangeThingsModelTest::followsAThingFromWrittenToAnswered()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    Lists ofJonas(fixture.jonas, fixture.idOfMira());
    Lists ofMira(fixture.mira, fixture.idOfJonas());
    const EngagementId id = fixture.agree(u"We meet every other week."_s);
    QTRY_COMPARE(columnOf(ofJonas.notReceived, ExchangeThingsModel::Title), QStringList{agreementWords});
    QCOMPARE(columnOf(ofJonas.notReceived, ExchangeThingsModel::Notes), QStringList{u"today"_s});

    const QStringList parcels = fixture.parcels(fixture.two.jonas(), fixture.two.mira());
    fixture.jonas.noteExchanged();
    QTRY_COMPARE(columnOf(ofJonas.notReceived, ExchangeThingsModel::Notes), QStringList{u"in a parcel"_s});

    told(fixture.two.mira().exchange().receive(parcels.constFirst()));
    fixture.mira.noteExchanged();
    QTRY_COMPARE(columnOf(ofMira.cameIn, ExchangeThingsModel::Notes), QStringList{u"new"_s});
    QVERIFY(ofMira.cameIn.cameInText().startsWith("Came in today, "_L1));

    fixture.two.carry(fixture.two.mira(), fixture.two.jonas());
    fixture.jonas.noteExchanged();
    QTRY_COMPARE(ofJonas.notReceived.state(), RowListModel::State::Empty);
    QCOMPARE(columnOf(ofJonas.received, ExchangeThingsModel::Notes), QStringList{u"received"_s});

    fixture.edit(fixture.two.mira(), id, u"We meet every week."_s);
    fixture.two.carry(fixture.two.mira(), fixture.two.jonas());
    fixture.jonas.noteExchanged();
    QTRY_COMPARE(columnOf(ofJonas.received, ExchangeThingsModel::Notes), QStringList{u"answered today"_s});
    QTRY_COMPARE(columnOf(ofJonas.cameIn, ExchangeThingsModel::Notes), QStringList{u"changed"_s});
}

void ExchangeThingsModelTest::showsTheNewestOfManyAndHowManyThereAre()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    for (int i = 0; i < 9; ++i) {
        fixture.agree(QString::number(i));
    }
    ExchangeThingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWhat(ExchangeThingsModel::What::NotReceived);
    model.setExchange(&fixture.jonas);
    model.setPerson(fixture.idOfMira());
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.total(), 9);
    QVERIFY(model.hasMore());
    model.setShownAtMost(ExchangeThingsModel::Most);
    QTRY_COMPARE(model.rowCount(), 9);
    QVERIFY(!model.hasMore());
}

void ExchangeThingsModelTest::namesAThingByWhatItBelongsTo()
{
    QCOMPARE(wordsOf({.table = u"goal"_s, .title = u"Lead a review"_s, .subject = {}}), u"Goal ‘Lead a review’"_s);
    QCOMPARE(wordsOf({.table = u"review"_s, .title = {}, .subject = u"A business case"_s}), u"Review of ‘A business case’"_s);
    QCOMPARE(wordsOf({.table = u"review"_s, .title = {}, .subject = {}}), u"A review"_s);
    QCOMPARE(wordsOf({.table = u"of_a_newer_version"_s, .title = {}, .subject = {}}), u"Something"_s);
}

void ExchangeThingsModelTest::namesASessionByItsDay()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    Lists lists(fixture.mira, fixture.idOfJonas());
    SessionDraft draft;
    draft.startsAt = QDateTime(QDate(2026, 3, 12), QTime(23, 30), QTimeZone::UTC).toMSecsSinceEpoch();
    draft.zone = u"Europe/Oslo"_s;
    draft.agenda = u"- 10 Costs\n- 20 **People**"_s;
    told(fixture.two.mira().sessions().plan(fixture.spaceOf(fixture.two.mira()), draft));
    const QString day = QLocale().toString(QDate(2026, 3, 13), QLocale::LongFormat); // where it is held
    QTRY_COMPARE(columnOf(lists.notReceived, ExchangeThingsModel::Title), QStringList{u"Session of "_s + day});
}

QTEST_GUILESS_MAIN(ExchangeThingsModelTest)

#include "exchangethingsmodeltest.moc"
