// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefixture.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What a sample holds, seen from the first day after a leap day. */
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsWhatWasPromised_data();
    void holdsWhatWasPromised();
    void showsGoalsInEveryState();
    void everyEntryIsItsOwn();
    void showsAssignmentsInEveryState();
    void leavesTwoForTheMentor();
    void everyCommentStandsOnItsWords();
    void everyLinkLeadsSomewhere();
    void endsTheDayBefore();
    void countsDaysOverALeapDay();
    void bothHoldTheSameSharedRecords();
    void isTheSameOnTheSameDay();

private:
    std::unique_ptr<SampleFixture> m_sample;
};

static const QDate theDay(2028, 3, 1);

/** Says why a Result is none. */
template<typename T>
static QByteArray whyNot(const Result<T> &result)
{
    return result ? QByteArray() : (codeOf(result.error().kind) + u' ' + result.error().field + u' ' + result.error().detail).toUtf8();
}

void SampleTest::initTestCase()
{
    m_sample = std::make_unique<SampleFixture>(theDay);
    QElapsedTimer timer;
    timer.start();
    const Result<void> made = m_sample->make();
    QVERIFY2(made, whyNot(made).constData());
    qInfo("made and opened in %lld ms", timer.elapsed());
}

void SampleTest::holdsWhatWasPromised_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("least");

    QTest::newRow("journal entries") << u"SELECT count(*) FROM journal_entry WHERE space = 1 AND trashed = 0"_s << 180;
    QTest::newRow("entries with a mood") << u"SELECT count(mood) FROM journal_entry WHERE space = 1"_s << 180;
    QTest::newRow("different moods") << u"SELECT count(DISTINCT mood) FROM journal_entry WHERE space = 1"_s << 5;
    QTest::newRow("entries that were shared") << u"SELECT count(*) FROM journal_entry WHERE space <> 1"_s << 20;
    QTest::newRow("tags") << u"SELECT count(DISTINCT folded) FROM journal_tag"_s << 30;
    QTest::newRow("links") << u"SELECT count(*) FROM journal_link WHERE target <> ''"_s << 100;
    QTest::newRow("attachments") << u"SELECT count(*) FROM attachment WHERE space = 1"_s << 10;
    QTest::newRow("goals") << u"SELECT count(*) FROM goal WHERE space = 1 AND state <> 'reframed'"_s << 9;
    QTest::newRow("milestones") << u"SELECT count(*) FROM milestone WHERE space = 1"_s << 20;
    QTest::newRow("steps") << u"SELECT count(*) FROM step WHERE space = 1"_s << 25;
    QTest::newRow("check-ins") << u"SELECT count(*) FROM check_in WHERE space = 1"_s << 40;
    QTest::newRow("assignments") << u"SELECT count(*) FROM assignment WHERE space <> 1 AND trashed = 0"_s << 14;
    QTest::newRow("attempts") << u"SELECT count(*) FROM attempt WHERE space <> 1"_s << 22;
    QTest::newRow("reviews") << u"SELECT count(*) FROM review"_s << 20;
    QTest::newRow("comments") << u"SELECT count(*) FROM review_comment"_s << 50;
    QTest::newRow("comments ticked off") << u"SELECT count(*) FROM settled_comment"_s << 30;
    QTest::newRow("evidence") << u"SELECT count(*) FROM evidence"_s << 10;
    QTest::newRow("competencies she rates") << u"SELECT count(DISTINCT competency) FROM self_assessment WHERE space = 1"_s << 42;
    QTest::newRow("days on which she rates") << u"SELECT count(DISTINCT day) FROM self_assessment WHERE space = 1 AND source = 'self'"_s << 4;
    QTest::newRow("competencies he rates") << u"SELECT count(DISTINCT competency) FROM mentor_assessment"_s << 42;
    QTest::newRow("days on which he rates") << u"SELECT count(DISTINCT day) FROM mentor_assessment"_s << 4;
    QTest::newRow("attestations") << u"SELECT count(*) FROM attestation"_s << 10;
    QTest::newRow("sessions that were held") << u"SELECT count(*) FROM session WHERE state = 'held'"_s << 12;
    QTest::newRow("sessions to come") << u"SELECT count(*) FROM session WHERE state = 'planned'"_s << 1;
    QTest::newRow("actions to carry forward") << u"SELECT count(*) FROM session_action WHERE done_on IS NULL"_s << 3;
    QTest::newRow("notes on sessions") << u"SELECT count(*) FROM session_note"_s << 6;
    QTest::newRow("confirmed sessions") << u"SELECT count(*) FROM mentee_hours"_s << 11;
    QTest::newRow("conflicts to settle") << u"SELECT count(*) FROM wm_conflict"_s << 2;
    QTest::newRow("wins") << u"SELECT count(*) FROM win"_s << 12;
}

void SampleTest::holdsWhatWasPromised()
{
    QFETCH(QString, sql);
    QFETCH(int, least);

    const Result<qint64> number = sampleNumber(m_sample->mentee(), sql.toStdString());
    QVERIFY2(number, whyNot(number).constData());
    QVERIFY2(*number >= least, QByteArray::number(*number).constData());
}

void SampleTest::showsGoalsInEveryState()
{
    for (const GoalState state : {GoalState::Draft, GoalState::Active, GoalState::Achieved, GoalState::Dropped, GoalState::Reframed}) {
        const auto number = sampleNumber(m_sample->mentee(), u"SELECT count(*) FROM goal WHERE space = 1 AND state = '%1'"_s.arg(codeOf(state)).toStdString());
        QVERIFY2(number && *number > 0, qPrintable(codeOf(state)));
    }
}

void SampleTest::everyEntryIsItsOwn()
{
    const auto entries = m_sample->mentee().journal().entries({.after = {}, .count = 1000}).result();
    QVERIFY(entries);
    QSet<QString> texts;
    for (const JournalRow &row : *entries) {
        const auto loaded = m_sample->mentee().journal().entry(row.key.id).result();
        QVERIFY(loaded);
        texts.insert(loaded->entry.values().body);
    }
    QCOMPARE(static_cast<std::size_t>(texts.size()), entries->size());
}

void SampleTest::showsAssignmentsInEveryState()
{
    const auto mine = m_sample->mentee().assignments().mine({}, {.after = {}, .count = 100}).result();
    QVERIFY2(mine, whyNot(mine).constData());
    QMap<AssignmentState, int> states;
    for (const AssignmentRow &row : *mine) {
        ++states[row.standing.state];
    }
    const QMap<AssignmentState, int> expected{{AssignmentState::Drafting, 1},
                                              {AssignmentState::HandedIn, 2},
                                              {AssignmentState::ToRevise, 1},
                                              {AssignmentState::Accepted, 10}};
    QCOMPARE(states, expected);
}

void SampleTest::leavesTwoForTheMentor()
{
    const auto waiting = m_sample->mentor().reviews().waitingForMe().result();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 2U);
    QVERIFY(waiting->front().begun);
    QVERIFY(!waiting->back().begun);
    QVERIFY(m_sample->mentor().reviews().draft(waiting->front().attempt).result().value());
}

void SampleTest::everyCommentStandsOnItsWords()
{
    AssignmentService &assignments = m_sample->mentee().assignments();
    const auto mine = assignments.mine({}, {.after = {}, .count = 100}).result();
    QVERIFY(mine);
    int seen = 0;
    for (const AssignmentRow &row : *mine) {
        const auto attempts = assignments.attempts(row.id).result();
        QVERIFY(attempts);
        for (const AttemptInFull &attempt : *attempts) {
            const auto comments = assignments.comments(attempt.stored.attempt.id).result();
            QVERIFY(comments);
            QVERIFY(std::ranges::all_of(*comments, &ReviewComment::holds));
            seen += static_cast<int>(comments->size());
        }
    }
    QVERIFY2(seen >= 50, QByteArray::number(seen).constData());
}

void SampleTest::everyLinkLeadsSomewhere()
{
    const auto lost = sampleNumber(m_sample->mentee(), "SELECT count(*) FROM journal_link WHERE target = '00000000-0000-0000-0000-000000000000'");
    QVERIFY2(lost, whyNot(lost).constData());
    QCOMPARE(*lost, 0);
}

void SampleTest::endsTheDayBefore()
{
    for (Workspace *workspace : {&m_sample->mentee(), &m_sample->mentor()}) {
        const auto last = sampleNumber(*workspace, "SELECT max(at) FROM wm_action");
        QVERIFY2(last, whyNot(last).constData());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*last, QTimeZone::UTC).date(), theDay.addDays(-1));
        const auto entries = workspace->journal().entries({.after = {}, .count = 1}).result();
        QVERIFY(entries && entries->size() == 1);
        QVERIFY(entries->front().day < theDay);
    }
}

void SampleTest::countsDaysOverALeapDay()
{
    const auto last = m_sample->mentee().journal().entries({.after = {}, .count = 1}).result();
    QVERIFY(last && last->size() == 1);
    QCOMPARE(last->front().day, QDate(2028, 2, 29));
}

void SampleTest::bothHoldTheSameSharedRecords()
{
    const auto hers = SampleFixture::content(m_sample->mentee(), true);
    const auto his = SampleFixture::content(m_sample->mentor(), true);
    QVERIFY2(hers, whyNot(hers).constData());
    QVERIFY2(his, whyNot(his).constData());
    qsizetype records = 0;
    for (const auto &[table, rows] : hers->asKeyValueRange()) {
        QCOMPARE(his->value(table).keys(), rows.keys());
        QCOMPARE(his->value(table), rows);
        records += rows.size();
    }
    QVERIFY(records > 100);
}

void SampleTest::isTheSameOnTheSameDay()
{
    SampleFixture again(theDay);
    QVERIFY(again.make());
    for (const bool shared : {false, true}) {
        QCOMPARE(SampleFixture::content(again.mentee(), shared).value(), SampleFixture::content(m_sample->mentee(), shared).value());
        QCOMPARE(SampleFixture::content(again.mentor(), shared).value(), SampleFixture::content(m_sample->mentor(), shared).value());
    }
}

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
