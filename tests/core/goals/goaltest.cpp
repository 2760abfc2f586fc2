// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goal.h"
#include "text.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void createTidiesAndStartsAsDraft();
    void isOverdue_data();
    void isOverdue();
    void statesKeepTheirCodes_data();
    void statesKeepTheirCodes();
    void canBecome_data();
    void canBecome();
    void marksStateWithoutItsDay_data();
    void marksStateWithoutItsDay();
};

static GoalDraft draft()
{
    GoalDraft values;
    values.title = u"Lead the review"_s;
    return values;
}

static QString said(const std::optional<Error> &error)
{
    return error ? QString(codeOf(error->kind) + u' ' + error->field) : QString();
}

void GoalTest::rules_data()
{
    QTest::addColumn<GoalDraft>("values");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QString &error, auto change) {
        GoalDraft values = draft();
        change(values);
        QTest::newRow(name) << values << error;
    };
    const QString tooLong(maximumTextBytes + 1, u'x');
    row("only a title", {}, [](GoalDraft &) { });
    row("no title", u"blank title"_s, [](GoalDraft &d) { d.title = u" \t"_s; });
    row("long title", u"too-long title"_s, [&](GoalDraft &d) { d.title = tooLong; });
    row("long specific", u"too-long specific"_s, [&](GoalDraft &d) { d.specific = tooLong; });
    row("long measurable", u"too-long measurable"_s, [&](GoalDraft &d) { d.measurable = tooLong; });
    row("long achievable", u"too-long achievable"_s, [&](GoalDraft &d) { d.achievable = tooLong; });
    row("long relevant", u"too-long relevant"_s, [&](GoalDraft &d) { d.relevant = tooLong; });
    row("long time-bound", u"too-long time-bound"_s, [&](GoalDraft &d) { d.timeBound = tooLong; });
    row("long unit", u"too-long unit"_s, [&](GoalDraft &d) { d.metric.unit = tooLong; });
    row("endless target", u"out-of-range target"_s, [](GoalDraft &d) { d.metric.target = std::numeric_limits<double>::infinity(); });
    row("no number", u"out-of-range baseline"_s, [](GoalDraft &d) { d.metric.baseline = std::numeric_limits<double>::quiet_NaN(); });
    row("one day", {}, [](GoalDraft &d) { d.start = d.due = QDate(2026, 3, 1); });
    row("due before start", u"out-of-range due"_s, [](GoalDraft &d) { d.start = QDate(2026, 3, 2), d.due = QDate(2026, 3, 1); });
    row("start in 1899", u"out-of-range start"_s, [](GoalDraft &d) { d.start = QDate(1899, 12, 31); });
    row("due in 2201", u"out-of-range due"_s, [](GoalDraft &d) { d.due = QDate(2201, 1, 1); });
    row("due in 2200", {}, [](GoalDraft &d) { d.due = QDate(2200, 12, 31); });
}

void GoalTest::rules()
{
    QFETCH(GoalDraft, values);
    QFETCH(QString, error);

    const auto goal = Goal::create({}, values, QDate(2026, 3, 1));
    QCOMPARE(goal ? QString() : said(goal.error()), error);

    const Goal stored = Goal::fromStore({}, values, {});
    QCOMPARE(said(stored.problem()), error);
    QCOMPARE(stored.values().title, values.title);
}

void GoalTest::createTidiesAndStartsAsDraft()
{
    GoalDraft values = draft();
    values.title = u"  Lead\n the review "_s;
    values.metric.unit = u" reviews "_s;
    values.specific = u"Agenda,\npapers\u0007"_s;
    const auto goal = Goal::create({}, values, QDate(2026, 3, 1));
    QVERIFY(goal);
    QCOMPARE(goal->values().title, u"Lead the review"_s);
    QCOMPARE(goal->values().metric.unit, u"reviews"_s);
    QCOMPARE(goal->values().specific, u"Agenda,\npapers"_s);
    QCOMPARE(goal->standing().state, GoalState::Draft);
    QCOMPARE(goal->standing().notedOn, std::optional(QDate(2026, 3, 1)));
}

void GoalTest::isOverdue_data()
{
    QTest::addColumn<std::optional<QDate>>("due");
    QTest::addColumn<GoalState>("state");
    QTest::addColumn<bool>("overdue");

    QTest::newRow("no due day") << std::optional<QDate>() << GoalState::Active << false;
    QTest::newRow("due today") << std::optional(QDate(2026, 3, 1)) << GoalState::Active << false;
    QTest::newRow("due yesterday, last month") << std::optional(QDate(2026, 2, 28)) << GoalState::Active << true;
    QTest::newRow("draft") << std::optional(QDate(2026, 2, 28)) << GoalState::Draft << true;
    QTest::newRow("of a newer version") << std::optional(QDate(2026, 2, 28)) << GoalState::Unknown << true;
    QTest::newRow("achieved") << std::optional(QDate(2026, 2, 28)) << GoalState::Achieved << false;
    QTest::newRow("dropped") << std::optional(QDate(2026, 2, 28)) << GoalState::Dropped << false;
    QTest::newRow("reframed") << std::optional(QDate(2026, 2, 28)) << GoalState::Reframed << false;
}

void GoalTest::isOverdue()
{
    QFETCH(std::optional<QDate>, due);
    QFETCH(GoalState, state);
    QFETCH(bool, overdue);

    GoalDraft values = draft();
    values.due = due;
    GoalStanding standing;
    standing.state = state;
    QCOMPARE(Goal::fromStore({}, values, standing).isOverdue(QDate(2026, 3, 1)), overdue);
}

void GoalTest::statesKeepTheirCodes_data()
{
    QTest::addColumn<GoalState>("state");
    QTest::addColumn<QString>("code");

    QTest::newRow("draft") << GoalState::Draft << u"draft"_s;
    QTest::newRow("active") << GoalState::Active << u"active"_s;
    QTest::newRow("achieved") << GoalState::Achieved << u"achieved"_s;
    QTest::newRow("dropped") << GoalState::Dropped << u"dropped"_s;
    QTest::newRow("reframed") << GoalState::Reframed << u"reframed"_s;
}

void GoalTest::statesKeepTheirCodes()
{
    QFETCH(GoalState, state);
    QFETCH(QString, code);
    QCOMPARE(codeOf(state), code);
    QCOMPARE(goalState(code), state);
    QCOMPARE(goalState(code.toUpper()), GoalState::Unknown);
}

void GoalTest::canBecome_data()
{
    QTest::addColumn<GoalState>("from");
    QTest::addColumn<QList<GoalState>>("to");

    using enum GoalState;
    QTest::newRow("draft") << Draft << QList{Active, Achieved, Dropped};
    QTest::newRow("active") << Active << QList{Draft, Achieved, Dropped};
    QTest::newRow("achieved") << Achieved << QList{Active};
    QTest::newRow("dropped") << Dropped << QList{Active};
    QTest::newRow("reframed") << Reframed << QList<GoalState>();
    QTest::newRow("unknown") << Unknown << QList{Draft, Active, Achieved, Dropped};
}

void GoalTest::canBecome()
{
    QFETCH(GoalState, from);
    QFETCH(QList<GoalState>, to);

    QList<GoalState> allowed;
    for (const GoalState state : {GoalState::Draft, GoalState::Active, GoalState::Achieved, GoalState::Dropped, GoalState::Reframed, GoalState::Unknown}) {
        if (waymark::canBecome(from, state)) {
            allowed.append(state);
        }
    }
    QCOMPARE(allowed, to);
}

void GoalTest::marksStateWithoutItsDay_data()
{
    QTest::addColumn<GoalState>("state");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("problem");

    QTest::newRow("active") << GoalState::Active << false << QString();
    QTest::newRow("achieved on a day") << GoalState::Achieved << true << QString();
    QTest::newRow("achieved on none") << GoalState::Achieved << false << u"invalid closed-on"_s;
    QTest::newRow("active with a closing day") << GoalState::Active << true << u"invalid closed-on"_s;
    QTest::newRow("unknown") << GoalState::Unknown << true << QString();
}

void GoalTest::marksStateWithoutItsDay()
{
    QFETCH(GoalState, state);
    QFETCH(bool, closed);
    QFETCH(QString, problem);

    GoalStanding standing;
    standing.state = state;
    standing.closedOn = closed ? std::optional(QDate(2026, 3, 1)) : std::nullopt;
    QCOMPARE(said(Goal::fromStore({}, draft(), standing).problem()), problem);
}

QTEST_APPLESS_MAIN(GoalTest)
#include "goaltest.moc"
