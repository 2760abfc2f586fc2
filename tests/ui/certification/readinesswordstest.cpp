// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesswords.h"
#include "methodfile.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ReadinessWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsHowFarItIs_data();
    void tellsHowFarItIs();
    void everyKindHasAName();
    void saysWhatIsShortAndByWhen();
    void saysWhereANumberComesFrom();

private:
    std::optional<Method> m_method;
};

static RequirementStanding standing(RequirementState state, std::optional<double> have, double wanted, MethodUnit unit)
{
    RequirementStanding standing;
    standing.requirement.minimum = wanted;
    standing.requirement.unit = unit;
    standing.state = state;
    standing.have = have;
    return standing;
}

void ReadinessWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_method = builtInMethod();
}

void ReadinessWordsTest::tellsHowFarItIs_data()
{
    QTest::addColumn<RequirementStanding>("standing");
    QTest::addColumn<QString>("words");

    QTest::newRow("one, there") << standing(RequirementState::Met, 1, 1, MethodUnit::Pieces) << u"there"_s;
    QTest::newRow("one, thin") << standing(RequirementState::Thin, 0, 1, MethodUnit::Pieces) << u"thin"_s;
    QTest::newRow("one, missing") << standing(RequirementState::Missing, 0, 1, MethodUnit::Pieces) << u"missing"_s;
    QTest::newRow("never rated") << standing(RequirementState::Unknown, {}, 60, MethodUnit::Points) << u"not rated"_s;
    QTest::newRow("years") << standing(RequirementState::Met, 11.04, 10, MethodUnit::Years) << u"11 of 10 years"_s;
    QTest::newRow("hours in part") << standing(RequirementState::Missing, 12.25, 40, MethodUnit::Hours) << u"12.3 of 40 h"_s;
    QTest::newRow("pieces") << standing(RequirementState::Thin, 1, 3, MethodUnit::Pieces) << u"1 of 3"_s;
}

void ReadinessWordsTest::tellsHowFarItIs()
{
    QFETCH(RequirementStanding, standing);
    QFETCH(QString, words);
    QCOMPARE(ReadinessWords::tally(standing), words);
}

void ReadinessWordsTest::everyKindHasAName()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(RequirementKind::Hours); ++kind) {
        Requirement requirement;
        requirement.kind = static_cast<RequirementKind>(kind);
        names.append(ReadinessWords::name(requirement, *m_method));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void ReadinessWordsTest::saysWhatIsShortAndByWhen()
{
    RequirementStanding short_ = standing(RequirementState::Missing, 30, 40, MethodUnit::Hours);
    short_.requirement.statement = u"Forty hours of learning."_s;
    short_.shortfall = 10;
    short_.open = {m_method->data().pillars.constFirst().id};
    short_.expected = QDate(2027, 3, 1);
    short_.requirement.recommended = true;
    QCOMPARE(
        ReadinessWords::standing(short_, *m_method),
        u"Forty hours of learning. 10 h short. Nothing yet for: %1. At the present pace on 1 March 2027. Recommended: nobody is turned away without it."_s.arg(
            m_method->data().pillars.constFirst().name));
}

void ReadinessWordsTest::saysWhereANumberComesFrom()
{
    QCOMPARE(ReadinessWords::source({}), QString());
    QCOMPARE(ReadinessWords::source({.source = {u"a"_s, u"b"_s}, .uncertain = true, .note = u"Ours."_s}), u"Source: a and b. The source is uncertain. Ours."_s);
}

QTEST_GUILESS_MAIN(ReadinessWordsTest)

#include "readinesswordstest.moc"
