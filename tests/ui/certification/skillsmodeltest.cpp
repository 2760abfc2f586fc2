// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "skillsmodel.h"
#include "opencertificationfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class SkillsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThePillars();
    void saysHowMuchIsWritten();
};

void SkillsModelTest::listsThePillars()
{
    OpenCertificationFixture fixture;
    SkillsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QVERIFY(model.rowCount() > 3);
    QCOMPARE(model.tally(), u"0 of %1 written"_s.arg(model.rowCount()));
    QCOMPARE(model.index(0).data(SkillsModel::Notes).toString(), u"nothing yet"_s);
    QCOMPARE(model.index(0).data(SkillsModel::Status).toString(), u"missing"_s);
}

void SkillsModelTest::saysHowMuchIsWritten()
{
    OpenCertificationFixture fixture;
    SkillsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCertification(&fixture.certification);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    const PackPlace place{.room = PackRoom::Skills, .topic = model.index(1).data(SkillsModel::Topic).toString()};
    told(fixture.two.mira().certification().write({.place = place, .body = u"Two words"_s}));
    QTRY_COMPARE(model.index(1).data(SkillsModel::Status).toString(), u"part"_s);
    QVERIFY(model.index(1).data(SkillsModel::Notes).toString().startsWith(u"2 word(s), thin below "_s));
    told(fixture.two.mira().certification().write({.place = place, .body = u"word "_s.repeated(500)}));
    QTRY_COMPARE(model.index(1).data(SkillsModel::Status).toString(), u"done"_s);
    QCOMPARE(model.tally(), u"1 of %1 written"_s.arg(model.rowCount()));
}

QTEST_MAIN(SkillsModelTest)

#include "skillsmodeltest.moc"
