// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessmodel.h"
#include "opencertificationfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class ReadinessModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAsLongAsNothingIsChosen();
    void keepsWhatIsChosen();
    void saysWhatIsThereAndWhatIsMissing();
    void putsWhatIsMissingFirst();
    void knowsCareerLevels();
    void followsWhatIsWritten();
    void staysEmptyForWhatTheMethodDoesNotKnow();
};

static int rowOf(const ReadinessModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row).data(ReadinessModel::Name) == name) {
            return row;
        }
    }
    return -1;
}

static QString text(const ReadinessModel &model, const QString &name, ReadinessModel::Role role)
{
    return model.index(rowOf(model, name)).data(role).toString();
}

void ReadinessModelTest::isEmptyAsLongAsNothingIsChosen()
{
    OpenCertificationFixture fixture;
    ReadinessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.aim(), -1);
    QVERIFY(model.aims().contains(u"CITA-Professional"_s));
    QVERIFY(!model.aims().contains(u"CITA-Specialist"_s)); // no longer given
}

void ReadinessModelTest::keepsWhatIsChosen()
{
    OpenCertificationFixture fixture;
    ReadinessModel model;
    model.setCertification(&fixture.certification);
    QTRY_VERIFY(!model.aims().isEmpty());
    model.choose(static_cast<int>(model.aims().indexOf(u"CITA-Professional"_s)));
    QTRY_COMPARE(model.aimId(), u"CITA-P"_s);
    QVERIFY(model.isPack());
    QCOMPARE(told(fixture.two.mira().certification().text({.room = PackRoom::Aim, .topic = {}})).text.body, u"CITA-P"_s);

    ReadinessModel another;
    another.setCertification(&fixture.certification);
    QTRY_COMPARE(another.name(), u"CITA-Professional"_s);
}

void ReadinessModelTest::saysWhatIsThereAndWhatIsMissing()
{
    OpenCertificationFixture fixture;
    fixture.practise();
    fixture.aimAt(u"CITA-P"_s);
    ReadinessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(text(model, u"Years of practice"_s, ReadinessModel::Status), u"done"_s);
    QCOMPARE(text(model, u"Years of practice"_s, ReadinessModel::Tally), u"12 of 10 years"_s);
    QCOMPARE(model.index(rowOf(model, u"Years of practice"_s)).data(ReadinessModel::Counted).toStringList().size(), 3);
    QCOMPARE(text(model, u"Presentation"_s, ReadinessModel::Status), u"missing"_s);
    QVERIFY(model.index(rowOf(model, u"Case studies"_s)).data(ReadinessModel::Uncertain).toBool());
    QVERIFY(text(model, u"Case studies"_s, ReadinessModel::Source).contains(u"The source is uncertain."_s));
    QCOMPARE(model.tally(), u"1 of %1 met"_s.arg(model.rowCount()));
    QCOMPARE(model.missing(), model.rowCount() - 1);
    QVERIFY(model.levelText().startsWith(u"No mentor recommended you"_s));
}

void ReadinessModelTest::putsWhatIsMissingFirst()
{
    OpenCertificationFixture fixture;
    fixture.practise();
    fixture.aimAt(u"CITA-P"_s);
    ReadinessModel model;
    model.setProperty("missingFirst", true);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(model.index(0).data(ReadinessModel::Status).toString(), u"missing"_s);
    QVERIFY(!text(model, model.index(0).data().toString(), ReadinessModel::Words).contains(u"Recommended"_s));
    QCOMPARE(rowOf(model, u"Years of practice"_s), model.rowCount() - 1);
}

void ReadinessModelTest::knowsCareerLevels()
{
    OpenCertificationFixture fixture;
    fixture.aimAt(u"professional"_s);
    ReadinessModel model;
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(model.name(), u"Professional"_s);
    QVERIFY(!model.isPack());
    QCOMPARE(text(model, u"Mentor’s recommendation"_s, ReadinessModel::Tally), u"missing"_s);
    QCOMPARE(text(model, u"Accepted work"_s, ReadinessModel::Room), u"assignments:"_s);
    QCOMPARE(text(model, u"Hours: Learning"_s, ReadinessModel::Room), u"career/8"_s);
    QVERIFY(rowOf(model, u"Hours: Learning"_s) >= 0);
}

void ReadinessModelTest::followsWhatIsWritten()
{
    OpenCertificationFixture fixture;
    fixture.aimAt(u"CITA-P"_s);
    ReadinessModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    fixture.writeCase(u"The move to one ledger"_s);
    QTRY_COMPARE(text(model, u"Case studies"_s, ReadinessModel::Status), u"part"_s);
    QCOMPARE(model.index(rowOf(model, u"Case studies"_s)).data(ReadinessModel::Counted).toStringList(), QStringList{u"The move to one ledger · thin"_s});
}

void ReadinessModelTest::staysEmptyForWhatTheMethodDoesNotKnow()
{
    OpenCertificationFixture fixture;
    fixture.aimAt(u"of another method"_s);
    ReadinessModel model;
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QSignalSpy failed(&model, &ReadinessModel::failed);
    model.choose(-1);
    model.choose(1'000);
    QVERIFY(failed.isEmpty());
}

QTEST_MAIN(ReadinessModelTest)

#include "readinessmodeltest.moc"
