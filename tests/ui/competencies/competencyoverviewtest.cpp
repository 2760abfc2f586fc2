// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyoverview.h"
#include "competencygrowth.h"
#include "opencompetenciesfixture.h"
#include "pillarlevels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CompetencyOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryCoreCompetencyUnderItsPillar();
    void showsWhatEachSourceSays();
    void ratesAndCorrectsOnOneDay();
    void keepsTheRatingOfAnotherDay();
    void showsWhatAnUndoBringsBack();
    void makesAGoalOfAGap();
    void namesWhatIsSeenDifferently();
    void saysWhatTheNextLevelAsksFor();
    void showsGrowthOverTime();
};

/** The overview with testers over its models. */
struct Overview {
    OpenCompetenciesFixture fixture;
    CompetencyOverview overview;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    void open()
    {
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(overview.rows()), static_cast<QAbstractItemModel *>(overview.gaps()),
                                          static_cast<QAbstractItemModel *>(overview.missing()), static_cast<QAbstractItemModel *>(overview.disagreements())}) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        overview.setCompetencies(&fixture.competencies);
    }
    [[nodiscard]] QVariant of(const QString &competency, int role) const
    {
        CompetencyListModel *rows = const_cast<CompetencyOverview &>(overview).rows();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row).data(CompetencyListModel::CompetencyId).toString() == competency) {
                return rows->index(row).data(role);
            }
        }
        return {};
    }
};

void CompetencyOverviewTest::listsEveryCoreCompetencyUnderItsPillar()
{
    Overview shown;
    shown.open();
    QTRY_COMPARE(shown.overview.state(), RowListModel::State::Ready);
    QCOMPARE(shown.overview.rows()->rowCount(), 42);
    QVERIFY(!shown.overview.isAssessed());
    QCOMPARE(shown.overview.pillarNames().size(), 5);
    QVERIFY(shown.overview.selfMeans().isEmpty());
    QVERIFY(shown.overview.levelText().isEmpty());
    QCOMPARE(shown.overview.stepNames().size(), 5);
    QVERIFY(shown.overview.rows()->index(0).data(CompetencyListModel::FirstOfPillar).toBool());
    QVERIFY(!shown.overview.rows()->index(1).data(CompetencyListModel::FirstOfPillar).toBool());
    QCOMPARE(shown.of(fundamentals, CompetencyListModel::Evidence).toString(), u"none yet"_s);
}

void CompetencyOverviewTest::showsWhatEachSourceSays()
{
    Overview shown;
    shown.fixture.say(fundamentals, AssessmentSource::Self, 3);
    shown.fixture.say(fundamentals, AssessmentSource::Peer, 4);
    shown.fixture.say(fundamentals, AssessmentSource::Target, 5);
    shown.open();
    QTRY_COMPARE(shown.overview.state(), RowListModel::State::Ready);
    QCOMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 3);
    QCOMPARE(shown.of(fundamentals, CompetencyListModel::Peer).toInt(), 4);
    QCOMPARE(shown.of(fundamentals, CompetencyListModel::Target).toInt(), 5);
    QCOMPARE(shown.of(fundamentals, CompetencyListModel::Mentor).toInt(), -1);
    QCOMPARE(shown.overview.selfMeans().constFirst(), 3.0);
    QVERIFY(shown.overview.mentorMeans().isEmpty());
    QCOMPARE(shown.overview.gaps()->rowCount(), 1);
    QCOMPARE(shown.overview.gaps()->index(0).data(CompetencyRowsModel::Notes).toString(),
             u"1 step(s): from 4, Experienced to 5, Shaping; 0 of 3 pieces of evidence"_s);
}

void CompetencyOverviewTest::ratesAndCorrectsOnOneDay()
{
    Overview shown;
    shown.open();
    QTRY_COMPARE(shown.overview.state(), RowListModel::State::Ready);
    shown.overview.rate(fundamentals, 2);
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 2);
    shown.overview.rate(fundamentals, 3);
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 3);
    QCOMPARE(needed(shown.fixture.service.growth(fundamentals)).size(), 1U);
}

void CompetencyOverviewTest::keepsTheRatingOfAnotherDay()
{
    Overview shown;
    const AssessmentId first = shown.fixture.say(fundamentals, AssessmentSource::Self, 2);
    (void)needed(shown.fixture.service.showIn(first, shown.fixture.pair.space()));
    shown.open();
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 2);
    shown.overview.rate(fundamentals, 3);
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 3);
    const auto shared = needed(shown.fixture.service.standings({.space = shown.fixture.pair.space()}));
    QCOMPARE(shared.size(), 1U);
    QCOMPARE(shared.front().level(AssessmentSource::Self), 3); // it is shown where the last one is
}

void CompetencyOverviewTest::showsWhatAnUndoBringsBack()
{
    Overview shown;
    shown.open();
    QTRY_COMPARE(shown.overview.state(), RowListModel::State::Ready);
    shown.overview.rate(fundamentals, 2);
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), 2);
    shown.fixture.undo();
    QTRY_COMPARE(shown.of(fundamentals, CompetencyListModel::Self).toInt(), -1);
}

void CompetencyOverviewTest::makesAGoalOfAGap()
{
    Overview shown;
    shown.fixture.say(fundamentals, AssessmentSource::Self, 2);
    shown.fixture.say(fundamentals, AssessmentSource::Target, 4);
    shown.open();
    QTRY_COMPARE(shown.overview.gaps()->rowCount(), 1);
    QVERIFY(!shown.overview.gaps()->index(0).data(CompetencyRowsModel::Settled).toBool());
    QSignalSpy made(&shown.overview, &CompetencyOverview::goalMade);
    shown.overview.makeGoal(u"unknown"_s);
    shown.overview.makeGoal(fundamentals);
    QTRY_COMPARE(made.size(), 1);
    const auto goals = needed(shown.fixture.goals.openGoals(shown.fixture.competencies.today()));
    QCOMPARE(goals.size(), 1U);
    QCOMPARE(goals.front().goal.values().metric.target, 4);
    QCOMPARE(goals.front().goal.values().metric.baseline, 2);
    QTRY_VERIFY(shown.overview.gaps()->index(0).data(CompetencyRowsModel::Settled).toBool());
    QVERIFY(shown.fixture.goals.drop(goals.front().key.id).result());
    QTRY_VERIFY(!shown.overview.gaps()->index(0).data(CompetencyRowsModel::Settled).toBool());
}

void CompetencyOverviewTest::namesWhatIsSeenDifferently()
{
    Overview shown;
    shown.fixture.say(fundamentals, AssessmentSource::Self, 4);
    shown.fixture.say(fundamentals, AssessmentSource::Peer, 2);
    shown.open();
    QTRY_COMPARE(shown.overview.disagreements()->rowCount(), 1);
    QCOMPARE(shown.overview.disagreements()->index(0).data(CompetencyRowsModel::Notes).toString(), u"a peer says 2, you say 4"_s);
}

void CompetencyOverviewTest::saysWhatTheNextLevelAsksFor()
{
    Overview shown;
    shown.fixture.say(fundamentals, AssessmentSource::Self, 4);
    shown.open();
    QTRY_COMPARE(shown.overview.state(), RowListModel::State::Ready);
    QVERIFY(shown.overview.levelText().contains(u"Aspiring"_s));
    QVERIFY(shown.overview.levelProgress() > 0 && shown.overview.levelProgress() < 1);
    QCOMPARE(shown.overview.missing()->rowCount(), 5);
    QVERIFY(!shown.of(fundamentals, CompetencyListModel::PillarNote).toString().isEmpty());
}

void CompetencyOverviewTest::showsGrowthOverTime()
{
    OpenCompetenciesFixture fixture;
    fixture.say(fundamentals, AssessmentSource::Self, 2, {2025, 12, 1});
    fixture.say(u"bts.strategy-development"_s, AssessmentSource::Self, 3, {2026, 1, 1});
    fixture.say(fundamentals, AssessmentSource::Self, 4, {2026, 2, 1});
    CompetencyGrowth growth;
    growth.setCompetencies(&fixture.competencies);
    QTRY_COMPARE(growth.points().size(), 3);
    QCOMPARE(growth.points().at(0).y, 2.0);
    QCOMPARE(growth.points().at(1).y, 2.5);
    QCOMPARE(growth.points().at(2).y, 3.5);
    QCOMPARE(growth.points().at(2).x, 2.0);
    growth.setCompetencyId(fundamentals);
    QCOMPARE(growth.points().size(), 2);
    growth.setOfMentor(true);
    QVERIFY(growth.points().isEmpty());
}

QTEST_GUILESS_MAIN(CompetencyOverviewTest)

#include "competencyoverviewtest.moc"
