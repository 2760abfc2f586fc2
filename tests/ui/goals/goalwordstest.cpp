// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalwords.h"

#include <QLocale>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static const QDate today(2026, 3, 1);

class GoalWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDays_data();
    void namesDays();
    void readsNumbers_data();
    void readsNumbers();
    void saysHowAGoalStands_data();
    void saysHowAGoalStands();
    void saysThePace();
    void comparesConfidence();
    void saysSomethingForEveryCheck();
};

void GoalWordsTest::namesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");

    QTest::newRow("none") << QDate() << QString();
    QTest::newRow("today") << today << u"today"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << u"tomorrow"_s;
    QTest::newRow("yesterday, in another month") << today.addDays(-1) << u"yesterday"_s;
    QTest::newRow("this year") << QDate(2026, 12, 1) << u"1 December"_s;
    QTest::newRow("another year") << QDate(2027, 3, 31) << u"31 March 2027"_s;
}

void GoalWordsTest::namesDays()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, words);
    QCOMPARE(GoalWords::day(day, today), words);
}

void GoalWordsTest::readsNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<double>>("number");

    QTest::newRow("whole") << u" 3 "_s << std::optional(3.0);
    QTest::newRow("with a point") << u"3.5"_s << std::optional(3.5);
    QTest::newRow("below zero") << u"-2"_s << std::optional(-2.0);
    QTest::newRow("words") << u"three"_s << std::optional<double>();
    QTest::newRow("nothing") << QString() << std::optional<double>();
}

void GoalWordsTest::readsNumbers()
{
    QFETCH(const QString, typed);
    QFETCH(const std::optional<double>, number);
    QCOMPARE(GoalWords::numberFrom(typed), number);
}

static Goal goal(GoalState state, std::optional<double> target, QDate due = {2026, 5, 31})
{
    GoalDraft values;
    values.title = u"Chair"_s;
    values.metric = {.name = {}, .unit = u"reviews"_s, .baseline = 0, .target = target};
    values.start = QDate(2026, 1, 1);
    values.due = due;
    GoalStanding standing;
    standing.state = state;
    standing.notedOn = QDate(2026, 1, 1);
    standing.closedOn = isOpen(state) ? std::nullopt : std::optional(QDate(2026, 2, 27));
    return Goal::fromStore({}, values, standing);
}

static GoalFacts facts(double current)
{
    return {.current = current, .confidence = {}, .lastCheckIn = QDate(2026, 2, 27)};
}

void GoalWordsTest::saysHowAGoalStands_data()
{
    QTest::addColumn<Goal>("one");
    QTest::addColumn<double>("current");
    QTest::addColumn<QString>("words");

    QTest::newRow("on plan") << goal(GoalState::Active, 3) << 1.2 << u"1.2 of 3 reviews, on plan"_s;
    QTest::newRow("ahead") << goal(GoalState::Active, 3) << 2.0 << u"2 of 3 reviews, ahead of plan"_s;
    QTest::newRow("behind") << goal(GoalState::Active, 3) << 0.0 << u"0 of 3 reviews, 8 week(s) behind plan"_s;
    QTest::newRow("over its day") << goal(GoalState::Active, 3, {2026, 2, 26}) << 1.0 << u"1 of 3 reviews, 3 day(s) over"_s;
    QTest::newRow("nothing counted") << goal(GoalState::Active, {}) << 0.0 << u"Nothing is counted yet"_s;
    QTest::newRow("a draft") << goal(GoalState::Draft, 3) << 0.0 << u"0 of 3 reviews, a draft"_s;
    QTest::newRow("achieved") << goal(GoalState::Achieved, 3) << 3.0 << u"Achieved 27 February"_s;
    QTest::newRow("let go") << goal(GoalState::Dropped, 3) << 3.0 << u"Let go 27 February"_s;
}

void GoalWordsTest::saysHowAGoalStands()
{
    QFETCH(const Goal, one);
    QFETCH(const double, current);
    QFETCH(const QString, words);
    QCOMPARE(GoalWords::standing(one, facts(current), today), words);
}

void GoalWordsTest::saysThePace()
{
    QCOMPARE(GoalWords::pace(goal(GoalState::Active, 3), facts(1), today), u"At this pace: 3 in late June."_s);
    QCOMPARE(GoalWords::pace(goal(GoalState::Active, 3), facts(0), today), QString());
    QCOMPARE(GoalWords::pace(goal(GoalState::Achieved, 3), facts(1), today), QString());
}

void GoalWordsTest::comparesConfidence()
{
    const auto said = [](QDate day, std::optional<int> confidence) {
        CheckIn checkIn;
        checkIn.values.day = day;
        checkIn.values.confidence = confidence;
        return checkIn;
    };
    QCOMPARE(GoalWords::confidence({}, today), QString());
    QCOMPARE(GoalWords::confidence({said({2026, 2, 15}, 7), said({2026, 2, 8}, {}), said({2026, 2, 1}, 5)}, today),
             u"confidence 7 of 10 (15 February), up from 5"_s);
    QCOMPARE(GoalWords::confidence({said({2026, 2, 15}, 3), said({2026, 2, 1}, 5)}, today), u"confidence 3 of 10 (15 February), down from 5"_s);
    QCOMPARE(GoalWords::confidence({said({2026, 2, 15}, 5), said({2026, 2, 1}, 5)}, today), u"confidence 5 of 10 (15 February)"_s);
}

void GoalWordsTest::saysSomethingForEveryCheck()
{
    for (int part = 0; part <= static_cast<int>(SmartPart::TimeBound); ++part) {
        for (int gap = 0; gap <= static_cast<int>(SmartGap::DayPassed); ++gap) {
            QVERIFY(!GoalWords::check({static_cast<SmartPart>(part), static_cast<SmartGap>(gap)}).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(GoalWordsTest)

#include "goalwordstest.moc"
