// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspiration.h"
#include "checkin.h"
#include "milestone.h"
#include "orderkey.h"
#include "step.h"
#include "win.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aspirationRules_data();
    void aspirationRules();
    void aspirationIsToBeReviewed_data();
    void aspirationIsToBeReviewed();
    void aspirationCodes();
    void checkInRules_data();
    void checkInRules();
    void titledRules_data();
    void titledRules();
    void overdueParts();
    void columnsKeepTheirCodes();
    void boardSorts();
    void stepMoves_data();
    void stepMoves();
    void doneStepKeepsItsDay();
    void equalPositionsMakeRoom();
};

static QString said(const auto &result)
{
    return result ? QString() : QString(codeOf(result.error().kind) + u' ' + result.error().field);
}

void GoalPartsTest::aspirationRules_data()
{
    QTest::addColumn<AspirationDraft>("draft");
    QTest::addColumn<QString>("error");

    const QDate good(2030, 1, 1);
    QTest::newRow("fine") << AspirationDraft{u"Lead"_s, {}, {}, good, good} << QString();
    QTest::newRow("no title") << AspirationDraft{u" "_s, u"v"_s, {}, {}, {}} << u"blank title"_s;
    QTest::newRow("horizon") << AspirationDraft{u"Lead"_s, {}, {}, QDate(9999, 1, 1), {}} << u"out-of-range horizon"_s;
    QTest::newRow("review day") << AspirationDraft{u"Lead"_s, {}, {}, {}, QDate(1, 1, 1)} << u"out-of-range review-on"_s;
    QTest::newRow("long vision") << AspirationDraft{u"Lead"_s, QString(1024 * 1024 + 1, u'x'), {}, {}, {}} << u"too-long vision"_s;
}

void GoalPartsTest::aspirationRules()
{
    QFETCH(AspirationDraft, draft);
    QFETCH(QString, error);

    QCOMPARE(said(Aspiration::create({}, draft)), error);
    const Aspiration stored = Aspiration::fromStore({}, draft, Aspiration::State::Unknown, {});
    QCOMPARE(stored.values(), draft);
    QVERIFY(stored.isOpen());
    QCOMPARE(stored.problem() ? QString(codeOf(stored.problem()->kind) + u' ' + stored.problem()->field) : QString(), error);
}

void GoalPartsTest::aspirationIsToBeReviewed_data()
{
    QTest::addColumn<std::optional<QDate>>("reviewOn");
    QTest::addColumn<Aspiration::State>("state");
    QTest::addColumn<bool>("due");

    const QDate today(2026, 3, 1);
    QTest::newRow("never") << std::optional<QDate>() << Aspiration::State::Open << false;
    QTest::newRow("today") << std::optional(today) << Aspiration::State::Open << true;
    QTest::newRow("tomorrow") << std::optional(today.addDays(1)) << Aspiration::State::Open << false;
    QTest::newRow("dropped") << std::optional(today) << Aspiration::State::Dropped << false;
}

void GoalPartsTest::aspirationIsToBeReviewed()
{
    QFETCH(std::optional<QDate>, reviewOn);
    QFETCH(Aspiration::State, state);
    QFETCH(bool, due);

    AspirationDraft draft;
    draft.reviewOn = reviewOn;
    QCOMPARE(Aspiration::fromStore({}, draft, state, {}).isToBeReviewed(QDate(2026, 3, 1)), due);
}

void GoalPartsTest::aspirationCodes()
{
    for (const auto &[state, code] : {std::pair(Aspiration::State::Open, u"open"_s), std::pair(Aspiration::State::Fulfilled, u"fulfilled"_s),
                                      std::pair(Aspiration::State::Dropped, u"dropped"_s)}) {
        QCOMPARE(codeOf(state), code);
        QCOMPARE(aspirationState(code), state);
    }
    QCOMPARE(aspirationState(u"paused"_s), Aspiration::State::Unknown);
    for (const auto &[decision, code] : {std::pair(AspirationReview::Decision::Keep, u"keep"_s), std::pair(AspirationReview::Decision::Redefine, u"redefine"_s),
                                         std::pair(AspirationReview::Decision::Drop, u"drop"_s)}) {
        QCOMPARE(codeOf(decision), code);
        QCOMPARE(aspirationDecision(code), decision);
    }
    QCOMPARE(aspirationDecision({}), AspirationReview::Decision::Unknown);
}

void GoalPartsTest::checkInRules_data()
{
    QTest::addColumn<CheckInDraft>("draft");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QString &error, auto change) {
        CheckInDraft draft;
        draft.day = QDate(2026, 3, 1);
        draft.confidence = 7;
        change(draft);
        QTest::newRow(name) << draft << error;
    };
    row("confidence", {}, [](CheckInDraft &) { });
    row("lowest", {}, [](CheckInDraft &d) { d.confidence = 1; });
    row("highest", {}, [](CheckInDraft &d) { d.confidence = 10; });
    row("confidence 0", u"out-of-range confidence"_s, [](CheckInDraft &d) { d.confidence = 0; });
    row("confidence 11", u"out-of-range confidence"_s, [](CheckInDraft &d) { d.confidence = 11; });
    row("only progress", {}, [](CheckInDraft &d) { d.confidence = {}, d.progress = 0; });
    row("only a blocker", {}, [](CheckInDraft &d) { d.confidence = {}, d.blocker = u"time"_s; });
    row("nothing", u"blank confidence"_s, [](CheckInDraft &d) { d.confidence = {}, d.note = u" "_s; });
    row("no day", u"out-of-range day"_s, [](CheckInDraft &d) { d.day = {}; });
    row("no number", u"out-of-range progress"_s, [](CheckInDraft &d) { d.progress = std::numeric_limits<double>::quiet_NaN(); });
    row("long note", u"too-long note"_s, [](CheckInDraft &d) { d.note = QString(1024 * 1024 + 1, u'x'); });
}

void GoalPartsTest::checkInRules()
{
    QFETCH(CheckInDraft, draft);
    QFETCH(QString, error);
    QCOMPARE(said(checked(draft)), error);
}

void GoalPartsTest::titledRules_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("winError");

    QTest::newRow("fine") << u"Title"_s << QDate(2026, 3, 1) << QString() << QString();
    QTest::newRow("blank") << u" "_s << QDate(2026, 3, 1) << u"blank title"_s << u"blank title"_s;
    QTest::newRow("absurd day") << u"Title"_s << QDate(3000, 1, 1) << u"out-of-range due"_s << u"out-of-range day"_s;
}

void GoalPartsTest::titledRules()
{
    QFETCH(QString, title);
    QFETCH(QDate, day);
    QFETCH(QString, error);
    QFETCH(QString, winError);

    QCOMPARE(said(checked(MilestoneDraft{title, day})), error);
    QCOMPARE(said(checked(StepDraft{title, day, {}})), error);
    QCOMPARE(said(checked(WinDraft{day, title, {}, {}})), winError);
}

void GoalPartsTest::overdueParts()
{
    const QDate today(2026, 3, 1);
    Milestone milestone{{}, {}, {u"M"_s, today.addDays(-1)}, {}};
    QVERIFY(milestone.isOverdue(today));
    QVERIFY(!milestone.isOverdue(today.addDays(-1)));
    milestone.reachedOn = today;
    QVERIFY(!milestone.isOverdue(today));

    Step step{{}, {}, {u"S"_s, today.addDays(-1), {}}, {StepColumn::Doing, "a0", {}}};
    QVERIFY(step.isOverdue(today));
    QVERIFY(!step.isOverdue(today.addDays(-1)));
    step.place.column = StepColumn::Done;
    QVERIFY(!step.isOverdue(today));
}

void GoalPartsTest::columnsKeepTheirCodes()
{
    for (const auto &[column, code] :
         {std::pair(StepColumn::ToDo, u"todo"_s), std::pair(StepColumn::Doing, u"doing"_s), std::pair(StepColumn::Done, u"done"_s)}) {
        QCOMPARE(codeOf(column), code);
        QCOMPARE(stepColumn(code), column);
    }
    QCOMPARE(stepColumn(u"waiting"_s), StepColumn::ToDo);
}

static Step stepAt(StepColumn column, const QByteArray &position)
{
    return {StepId{QUuid::createUuid()}, {}, {}, {column, position, {}}};
}

/** Three to do, one doing. */
static std::vector<Step> board()
{
    return {stepAt(StepColumn::ToDo, "a0"), stepAt(StepColumn::ToDo, "a1"), stepAt(StepColumn::ToDo, "a2"), stepAt(StepColumn::Doing, "a0")};
}

void GoalPartsTest::boardSorts()
{
    const std::vector<Step> sorted = board();
    std::vector<Step> steps{sorted.at(3), sorted.at(2), sorted.at(0), sorted.at(1)};
    sortForBoard(steps);
    QCOMPARE(steps, sorted);
}

void GoalPartsTest::stepMoves_data()
{
    QTest::addColumn<int>("moved");
    QTest::addColumn<StepColumn>("column");
    QTest::addColumn<int>("after");
    QTest::addColumn<QByteArray>("position");

    QTest::newRow("to the top") << 2 << StepColumn::ToDo << -1 << QByteArray("Zz");
    QTest::newRow("between") << 2 << StepColumn::ToDo << 0 << QByteArray("a0V");
    QTest::newRow("to the end") << 0 << StepColumn::ToDo << 2 << QByteArray("a3");
    QTest::newRow("where it is") << 1 << StepColumn::ToDo << 0 << QByteArray("a1");
    QTest::newRow("to the next column") << 1 << StepColumn::Doing << 3 << QByteArray("a1");
    QTest::newRow("to an empty column") << 1 << StepColumn::Done << -1 << QByteArray("a0");
    QTest::newRow("behind one of another column") << 1 << StepColumn::Doing << 0 << QByteArray("Zz");
}

void GoalPartsTest::stepMoves()
{
    QFETCH(int, moved);
    QFETCH(StepColumn, column);
    QFETCH(int, after);
    QFETCH(QByteArray, position);

    const std::vector<Step> steps = board();
    const auto behind = after < 0 ? std::nullopt : std::optional(steps.at(static_cast<std::size_t>(after)).id);
    const StepMove move = stepMove(steps, steps.at(static_cast<std::size_t>(moved)), column, behind, QDate(2026, 3, 1));
    QCOMPARE(move.place.column, column);
    QCOMPARE(move.place.position, position);
    QVERIFY(move.others.empty());
    QCOMPARE(move.place.doneOn.has_value(), column == StepColumn::Done);
}

void GoalPartsTest::doneStepKeepsItsDay()
{
    Step step = stepAt(StepColumn::Done, "a0");
    step.place.doneOn = QDate(2026, 1, 1);
    QCOMPARE(stepMove({step}, step, StepColumn::Done, {}, QDate(2026, 3, 1)).place.doneOn, std::optional(QDate(2026, 1, 1)));
    QCOMPARE(stepMove({step}, step, StepColumn::Doing, {}, QDate(2026, 3, 1)).place.doneOn, std::optional<QDate>());
}

void GoalPartsTest::equalPositionsMakeRoom()
{
    std::vector<Step> steps{stepAt(StepColumn::ToDo, "a0"), stepAt(StepColumn::ToDo, "a0"), stepAt(StepColumn::ToDo, "a1")};
    sortForBoard(steps);
    const StepMove move = stepMove(steps, steps.at(2), StepColumn::ToDo, steps.at(0).id, QDate(2026, 3, 1));
    QCOMPARE(move.others.size(), std::size_t(1));
    QCOMPARE(move.others.front().first, steps.at(1).id);
    QVERIFY(steps.at(0).place.position < move.place.position);
    QVERIFY(move.place.position < move.others.front().second);
}

QTEST_APPLESS_MAIN(GoalPartsTest)
#include "goalpartstest.moc"
