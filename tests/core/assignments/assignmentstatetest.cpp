// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AssignmentStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
    void orderOfFactsDoesNotMatter();
    void twoAttemptsWithOneNumber();
    void isOverdue_data();
    void isOverdue();
    void codesRoundTrip();
};

static AttemptId attemptId(int n)
{
    return AttemptId{QUuid::createUuidV5(QUuid(), QByteArray::number(n))};
}

static AttemptFact attempt(int number, bool withdrawn = false, bool begun = false)
{
    return {.id = attemptId(number), .number = number, .handedIn = number * 1000, .withdrawn = withdrawn, .reviewBegun = begun};
}

static ReviewFact review(int ofAttempt, Verdict verdict, qint64 sent, bool withdrawn = false)
{
    return {.id = ReviewId{QUuid::createUuid()}, .attempt = attemptId(ofAttempt), .verdict = verdict, .sent = sent, .withdrawn = withdrawn};
}

void AssignmentStateTest::state_data()
{
    QTest::addColumn<AssignmentFacts>("facts");
    QTest::addColumn<AssignmentState>("expected");

    using State = AssignmentState;
    const auto row = [](const char *name, std::vector<AttemptFact> attempts, std::vector<ReviewFact> reviews, State expected) {
        QTest::newRow(name) << AssignmentFacts{.attempts = std::move(attempts), .reviews = std::move(reviews)} << expected;
    };
    row("nothing handed in", {}, {}, State::Drafting);
    row("handed in", {attempt(1)}, {}, State::HandedIn);
    row("review begun", {attempt(1, false, true)}, {}, State::InReview);
    row("handed in and withdrawn", {attempt(1, true)}, {}, State::Drafting);
    row("sent back", {attempt(1)}, {review(1, Verdict::Revise, 5)}, State::ToRevise);
    row("sent back, handed in again", {attempt(1), attempt(2)}, {review(1, Verdict::Revise, 5)}, State::HandedIn);
    row("second attempt withdrawn", {attempt(1), attempt(2, true)}, {review(1, Verdict::Revise, 5)}, State::ToRevise);
    row("accepted", {attempt(1)}, {review(1, Verdict::Accept, 5)}, State::Accepted);
    row("accepted while a second was on its way", {attempt(1), attempt(2)}, {review(1, Verdict::Accept, 5)}, State::Accepted);
    row("acceptance withdrawn", {attempt(1)}, {review(1, Verdict::Accept, 5, true)}, State::HandedIn);
    row("accepted attempt withdrawn", {attempt(1, true)}, {review(1, Verdict::Accept, 5)}, State::Drafting);
    row("two reviews, the later accepts", {attempt(1)}, {review(1, Verdict::Revise, 5), review(1, Verdict::Accept, 6)}, State::Accepted);
    row("two reviews, the later sends back", {attempt(1)}, {review(1, Verdict::Revise, 6), review(1, Verdict::Accept, 5)}, State::ToRevise);
    row("later review withdrawn", {attempt(1)}, {review(1, Verdict::Revise, 6, true), review(1, Verdict::Accept, 5)}, State::Accepted);
    row("review of an attempt that is not here", {attempt(1)}, {review(7, Verdict::Accept, 5)}, State::HandedIn);
}

void AssignmentStateTest::state()
{
    QFETCH(AssignmentFacts, facts);
    QFETCH(AssignmentState, expected);
    QCOMPARE(standingOf(facts).state, expected);
}

void AssignmentStateTest::orderOfFactsDoesNotMatter()
{
    AssignmentFacts facts{.attempts = {attempt(1), attempt(2), attempt(3, true)}, .reviews = {review(1, Verdict::Revise, 5), review(2, Verdict::Revise, 9)}};
    const AssignmentStanding standing = standingOf(facts);
    std::ranges::reverse(facts.attempts);
    std::ranges::reverse(facts.reviews);
    QCOMPARE(standingOf(facts), standing);
    QCOMPARE(standing.newest, attemptId(2));
    QCOMPARE(standing.attempts, 2);
    QCOMPARE(standing.handedIn, std::optional<qint64>(2000));
    QCOMPARE(standing.reviewed, std::optional<qint64>(9));
}

void AssignmentStateTest::twoAttemptsWithOneNumber()
{
    AttemptFact later = attempt(1);
    later.id = attemptId(9);
    later.handedIn = 5000;
    const AssignmentFacts facts{.attempts = {later, attempt(1)}, .reviews = {review(1, Verdict::Revise, 5)}};
    QCOMPARE(standingOf(facts).state, AssignmentState::HandedIn);
    QCOMPARE(standingOf(facts).newest, later.id);
    QCOMPARE(standingOf(facts).attempts, 2);
}

void AssignmentStateTest::isOverdue_data()
{
    QTest::addColumn<AssignmentState>("state");
    QTest::addColumn<std::optional<QDate>>("due");
    QTest::addColumn<bool>("overdue");

    const std::optional yesterday(QDate(2026, 2, 28));
    QTest::newRow("no due day") << AssignmentState::Drafting << std::optional<QDate>() << false;
    QTest::newRow("today") << AssignmentState::Drafting << std::optional(QDate(2026, 3, 1)) << false;
    QTest::newRow("yesterday") << AssignmentState::Drafting << yesterday << true;
    QTest::newRow("to revise") << AssignmentState::ToRevise << yesterday << true;
    QTest::newRow("with the mentor") << AssignmentState::HandedIn << yesterday << false;
    QTest::newRow("being reviewed") << AssignmentState::InReview << yesterday << false;
    QTest::newRow("accepted") << AssignmentState::Accepted << yesterday << false;
}

void AssignmentStateTest::isOverdue()
{
    QFETCH(AssignmentState, state);
    QFETCH(std::optional<QDate>, due);
    QFETCH(bool, overdue);
    QCOMPARE(waymark::isOverdue(state, due, QDate(2026, 3, 1)), overdue);
}

void AssignmentStateTest::codesRoundTrip()
{
    for (const auto state :
         {AssignmentState::Drafting, AssignmentState::HandedIn, AssignmentState::InReview, AssignmentState::ToRevise, AssignmentState::Accepted}) {
        QCOMPARE(assignmentStateFromCode(codeOf(state)), std::optional(state));
    }
    QVERIFY(!assignmentStateFromCode(u"lost"));
}

QTEST_GUILESS_MAIN(AssignmentStateTest)
#include "assignmentstatetest.moc"
