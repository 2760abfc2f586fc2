// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rubricmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class RubricModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutARubric();
    void saysWhatTheChosenLevelMeans();
    void takesALevelAwayAgain();
};

static Rubric rubric()
{
    return {.criteria = {{.id = u"a"_s, .title = u"Problem"_s, .levels = {u"no"_s, u"some"_s, u"all"_s}}, {.id = u"b"_s, .title = u"Value"_s, .levels = {}}},
            .highest = 3};
}

void RubricModelTest::isEmptyWithoutARubric()
{
    RubricModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.rated(), 0);
    model.pick(0, 1);
    QVERIFY(model.levels().isEmpty());
}

void RubricModelTest::saysWhatTheChosenLevelMeans()
{
    RubricModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRubric(rubric());
    model.setLevels({{u"a"_s, 2}});
    model.setBefore({{u"a"_s, 1}});
    QCOMPARE(model.index(0).data(RubricModel::Meaning).toString(), u"some"_s);
    QCOMPARE(model.index(0).data(RubricModel::Before).toInt(), 1);
    QCOMPARE(model.index(1).data(RubricModel::Meaning).toString(), QString());
    QCOMPARE(model.ratedText(), u"1 of 2 rated"_s);
}

void RubricModelTest::takesALevelAwayAgain()
{
    RubricModel model;
    model.setRubric(rubric());
    QSignalSpy picked(&model, &RubricModel::picked);
    model.pick(1, 3);
    model.pick(1, 4);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(model.levels(), (CriterionLevels{{u"b"_s, 3}}));
    model.pick(1, 3);
    QCOMPARE(picked.size(), 2);
    QVERIFY(model.levels().isEmpty());
}

QTEST_GUILESS_MAIN(RubricModelTest)

#include "rubricmodeltest.moc"
