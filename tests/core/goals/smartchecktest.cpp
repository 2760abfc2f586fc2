// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smartcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SmartCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingPasses();
    void nothingPasses();
    void gaps_data();
    void gaps();
    void codes();
};

static const QDate today(2026, 3, 1);

static GoalDraft smart()
{
    GoalDraft goal;
    goal.aspiration = AspirationId{QUuid::createUuid()};
    goal.title = u"Lead the review"_s;
    goal.specific = u"Chair the review for the payments domain"_s;
    goal.measurable = u"Reviews chaired on my own"_s;
    goal.achievable = u"Petra lends me the chair"_s;
    goal.metric = {.name = u"Reviews"_s, .unit = u"reviews"_s, .baseline = 0, .target = 3};
    goal.start = today;
    goal.due = QDate(2027, 3, 31);
    return goal;
}

void SmartCheckTest::everythingPasses()
{
    const SmartChecks checks = smartChecks(smart(), today);
    QCOMPARE(passedChecks(checks), 5);
    QCOMPARE(checks.front().part, SmartPart::Specific);
    QCOMPARE(checks.back().part, SmartPart::TimeBound);
}

void SmartCheckTest::nothingPasses()
{
    const SmartChecks checks = smartChecks({}, today);
    QCOMPARE(passedChecks(checks), 0);
    QStringList codes;
    for (const SmartCheck &check : checks) {
        codes.append(codeOf(check.part) + u':' + codeOf(check.gap));
    }
    QCOMPARE(codes, (QStringList{u"specific:blank"_s, u"measurable:blank"_s, u"achievable:blank"_s, u"relevant:no-aspiration"_s, u"time-bound:no-day"_s}));
}

void SmartCheckTest::gaps_data()
{
    QTest::addColumn<GoalDraft>("goal");
    QTest::addColumn<SmartPart>("part");
    QTest::addColumn<SmartGap>("gap");

    const auto row = [](const char *name, SmartPart part, SmartGap gap, auto change) {
        GoalDraft goal = smart();
        change(goal);
        QTest::newRow(name) << goal << part << gap;
    };
    using enum SmartPart;
    row("two words", Specific, SmartGap::TooFewWords, [](GoalDraft &g) { g.specific = u"Get better"_s; });
    row("three words", Specific, SmartGap::None, [](GoalDraft &g) { g.specific = u"Chair the review"_s; });
    row("one long word", Specific, SmartGap::TooFewWords, [](GoalDraft &g) { g.specific = u"Architekturentscheidungsprotokoll"_s; });
    row("a script without spaces", Specific, SmartGap::None, [](GoalDraft &g) { g.specific = u"支付领域的评审会议"_s; });
    row("spaces only", Specific, SmartGap::Blank, [](GoalDraft &g) { g.specific = u" \n "_s; });
    row("one word of means", Achievable, SmartGap::TooFewWords, [](GoalDraft &g) { g.achievable = u"Time"_s; });

    row("metric alone", Measurable, SmartGap::None, [](GoalDraft &g) { g.measurable.clear(); });
    row("no metric, number in words", Measurable, SmartGap::None, [](GoalDraft &g) { g.metric = {}, g.measurable = u"3 reviews"_s; });
    row("no metric, percent", Measurable, SmartGap::None, [](GoalDraft &g) { g.metric = {}, g.measurable = u"20 %"_s; });
    row("no metric, no number", Measurable, SmartGap::NoNumber, [](GoalDraft &g) { g.metric = {}; });
    row("metric without target", Measurable, SmartGap::NoNumber, [](GoalDraft &g) { g.metric.target = std::nullopt, g.measurable.clear(); });
    row("number of nothing", Measurable, SmartGap::NoUnit, [](GoalDraft &g) { g.metric = {}, g.measurable = u"3"_s; });
    row("target of nothing", Measurable, SmartGap::NoUnit, [](GoalDraft &g) { g.metric.name.clear(), g.metric.unit = u" "_s, g.measurable.clear(); });
    row("target is the baseline", Measurable, SmartGap::NoChange, [](GoalDraft &g) { g.metric.baseline = 3; });
    row("no baseline", Measurable, SmartGap::None, [](GoalDraft &g) { g.metric.baseline = std::nullopt; });

    row("no aspiration", Relevant, SmartGap::NoAspiration, [](GoalDraft &g) { g.aspiration = std::nullopt, g.relevant = u"It is good for me"_s; });
    row("no day", TimeBound, SmartGap::NoDay, [](GoalDraft &g) { g.due = std::nullopt, g.timeBound = u"soon"_s; });
    row("due today", TimeBound, SmartGap::None, [](GoalDraft &g) { g.due = today; });
    row("due yesterday", TimeBound, SmartGap::DayPassed, [](GoalDraft &g) { g.start = std::nullopt, g.due = today.addDays(-1); });
    row("due before start", TimeBound, SmartGap::DueBeforeStart, [](GoalDraft &g) { g.start = QDate(2027, 4, 1); });
}

void SmartCheckTest::gaps()
{
    QFETCH(GoalDraft, goal);
    QFETCH(SmartPart, part);
    QFETCH(SmartGap, gap);

    const SmartChecks checks = smartChecks(goal, today);
    QCOMPARE(checks.at(static_cast<std::size_t>(part)), (SmartCheck{part, gap}));
    QCOMPARE(passedChecks(checks), gap == SmartGap::None ? 5 : 4);
}

void SmartCheckTest::codes()
{
    QCOMPARE(codeOf(SmartGap::None), QString());
    QCOMPARE(codeOf(SmartGap::DayPassed), u"day-passed"_s);
    QCOMPARE(codeOf(SmartGap::NoUnit), u"no-unit"_s);
    QCOMPARE(codeOf(SmartPart::TimeBound), u"time-bound"_s);
}

QTEST_APPLESS_MAIN(SmartCheckTest)
#include "smartchecktest.moc"
