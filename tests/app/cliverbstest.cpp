// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "climeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What people do at the command line, on two workspaces that met. */
class CliVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void showsAndRenamesMe();
    void listsPeopleAndConfirmsThem();
    void listsDevicesAndKeepsTheOneInUse();
    void keepsAnAspiration();
    void wordsAGoal();
    void takesAGoalThroughItsStates();
    void reframesAGoal();
    void editsThePartsOfAGoal();
    void sharesAGoal();
    void keepsWins();
    void assessesAndFindsGaps();
    void sharesAssessments();
    void namesWhatIsNotThere_data();
    void namesWhatIsNotThere();

private:
    [[nodiscard]] bool carry(CliSession &from, CliSession &to) { return m_meeting.carry(from, to); }

    CliMeeting m_meeting;
    CliSession &m_mira = m_meeting.mira;
    CliSession &m_jonas = m_meeting.jonas;
};

void CliVerbsTest::initTestCase()
{
    QVERIFY(m_meeting.begin());
}

void CliVerbsTest::showsAndRenamesMe()
{
    QCOMPARE(m_jonas.json({u"identity"_s, u"show"_s})[u"email"].toString(), u"Jonas@example.org"_s);
    const QJsonValue renamed = m_jonas.json({u"identity"_s, u"rename"_s, u"Jonas Berg"_s});
    QCOMPARE(renamed[u"name"].toString(), u"Jonas Berg"_s);
    QCOMPARE(renamed[u"email"].toString(), u"Jonas@example.org"_s);
    QCOMPARE(m_jonas.json({u"identity"_s, u"rename"_s, u"Jonas"_s, u"--email"_s, u""_s})[u"email"].toString(), QString());
    QCOMPARE(m_jonas.fails({u"identity"_s, u"rename"_s, u" "_s}), Error::Kind::Blank);
    QCOMPARE(m_jonas.json({u"identity"_s, u"show"_s})[u"name"].toString(), u"Jonas"_s);
}

void CliVerbsTest::listsPeopleAndConfirmsThem()
{
    const QJsonArray people = m_mira.json({u"people"_s}).toArray();
    QCOMPARE(people.size(), 1);
    const QString words = people.first()[u"words"].toString();
    QCOMPARE(words.split(u' ').size(), 5);
    QCOMPARE(m_jonas.json({u"people"_s})[0][u"words"].toString(), words);

    const auto wrong = m_mira.run({u"confirm"_s, u"jonas"_s, u"zoo "_s + words.section(u' ', 1)});
    QVERIFY(wrong);
    QCOMPARE(wrong->exitCode, ExitCode::NotVerified);
    QCOMPARE(wrong->json[u"wrongWord"].toInt(), 1);
    QCOMPARE(m_mira.json({u"people"_s})[0][u"confirmed"].toBool(), false);

    QCOMPARE(m_mira.json({u"confirm"_s, u"jonas"_s, words.toUpper()})[u"confirmed"].toBool(), true);
    QCOMPARE(m_mira.json({u"people"_s})[0][u"confirmed"].toBool(), true);
    QCOMPARE(m_mira.fails({u"forget"_s, u"Jonas"_s}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.fails({u"confirm"_s, u"Nobody"_s, words}), Error::Kind::NotFound);
}

void CliVerbsTest::listsDevicesAndKeepsTheOneInUse()
{
    const QJsonArray devices = m_mira.json({u"device"_s, u"list"_s}).toArray();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.first()[u"thisOne"].toBool(), true);
    QCOMPARE(devices.first()[u"state"].toString(), u"in use"_s);
    QCOMPARE(m_mira.json({u"device"_s, u"list"_s, u"Jonas"_s})[0][u"thisOne"].toBool(), false);
    QCOMPARE(m_mira.fails({u"device"_s, u"revoke"_s, devices.first()[u"id"].toString()}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.fails({u"device"_s, u"revoke"_s, u"00"_s}), Error::Kind::NotFound);
}

void CliVerbsTest::keepsAnAspiration()
{
    const QString id = m_mira.id({u"aspiration"_s, u"add"_s, u"Lead architecture"_s, u"--horizon"_s, u"2030-12-31"_s, u"--motivation"_s, u"It matters"_s});
    const QJsonValue before = m_mira.json({u"aspiration"_s, u"show"_s, id});
    QCOMPARE(before[u"horizon"].toString(), u"2030-12-31"_s);
    QCOMPARE(m_mira.id({u"aspiration"_s, u"edit"_s, id, u"--vision"_s, u"A team that decides well"_s, u"--horizon"_s, u""_s, u"--based-on"_s,
                        before[u"basedOn"].toString()}),
             id);
    const QJsonValue after = m_mira.json({u"aspiration"_s, u"show"_s, id});
    QCOMPARE(after[u"vision"].toString(), u"A team that decides well"_s);
    QCOMPARE(after[u"motivation"].toString(), u"It matters"_s);
    QVERIFY(after[u"horizon"].isNull());

    QCOMPARE(m_mira.id({u"aspiration"_s, u"review"_s, id, u"keep"_s, u"--note"_s, u"Still true"_s}), id);
    QCOMPARE(m_mira.json({u"aspiration"_s, u"show"_s, id})[u"reviews"][0][u"note"].toString(), u"Still true"_s);
    QCOMPARE(m_mira.id({u"aspiration"_s, u"state"_s, id, u"fulfilled"_s}), id);
    QCOMPARE(m_mira.json({u"aspiration"_s, u"list"_s})[0][u"state"].toString(), u"fulfilled"_s);
    QCOMPARE(m_mira.fails({u"aspiration"_s, u"state"_s, id, u"forgotten"_s}), Error::Kind::Invalid);
    QCOMPARE(m_mira.id({u"aspiration"_s, u"remove"_s, id}), id);
    QCOMPARE(m_mira.fails({u"aspiration"_s, u"show"_s, id}), Error::Kind::NotFound);
}

void CliVerbsTest::wordsAGoal()
{
    const QString why = m_mira.id({u"aspiration"_s, u"add"_s, u"Speak in public"_s});
    const QString id = m_mira.id({u"goal"_s, u"add"_s, u"Give talks"_s, u"--aspiration"_s, why, u"--metric"_s, u"talks"_s, u"--unit"_s, u"talks"_s,
                                  u"--baseline"_s, u"0"_s, u"--target"_s, u"4"_s, u"--start"_s, u"2030-01-01"_s, u"--due"_s, u"2030-06-30"_s});
    const QJsonValue goal = m_mira.json({u"goal"_s, u"show"_s, id});
    QCOMPARE(goal[u"state"].toString(), u"draft"_s);
    QCOMPARE(goal[u"metric"][u"target"].toDouble(), 4.0);
    QCOMPARE(goal[u"aspiration"].toString(), why);
    QCOMPARE(goal[u"checks"][u"time-bound"].toString(), u"ok"_s);
    QVERIFY(goal[u"checks"][u"specific"].toString() != u"ok"_s);

    QCOMPARE(m_mira.id({u"goal"_s, u"edit"_s, id, u"--title"_s, u"Give four talks"_s, u"--target"_s, u""_s, u"--aspiration"_s, u""_s, u"--based-on"_s,
                        goal[u"basedOn"].toString()}),
             id);
    const QJsonValue edited = m_mira.json({u"goal"_s, u"show"_s, id});
    QCOMPARE(edited[u"title"].toString(), u"Give four talks"_s);
    QVERIFY(edited[u"metric"][u"target"].isNull());
    QVERIFY(edited[u"aspiration"].isNull());
    QCOMPARE(edited[u"due"].toString(), u"2030-06-30"_s);
    QCOMPARE(m_mira.json({u"goal"_s, u"due"_s, u"--until"_s, u"2030-07-01"_s})[0][u"id"].toString(), id);
    QCOMPARE(m_mira.fails({u"goal"_s, u"edit"_s, id, u"--due"_s, u"2029-01-01"_s}), Error::Kind::OutOfRange);
    QCOMPARE(m_mira.fails({u"goal"_s, u"edit"_s, id, u"--due"_s, u"soon"_s}), Error::Kind::Invalid);
    QCOMPARE(m_mira.fails({u"goal"_s, u"edit"_s, id, u"--target"_s, u"many"_s}), Error::Kind::Invalid);
}

void CliVerbsTest::takesAGoalThroughItsStates()
{
    const QString id = m_mira.id({u"goal"_s, u"add"_s, u"Read a book a month"_s});
    const auto state = [&] { return m_mira.json({u"goal"_s, u"show"_s, id})[u"state"].toString(); };
    QVERIFY(m_mira.run({u"goal"_s, u"activate"_s, id}));
    QCOMPARE(state(), u"active"_s);
    QVERIFY(m_mira.run({u"goal"_s, u"drop"_s, id}));
    QCOMPARE(state(), u"dropped"_s);
    QVERIFY(m_mira.run({u"goal"_s, u"activate"_s, id}));
    QVERIFY(m_mira.run({u"goal"_s, u"achieve"_s, id}));
    QCOMPARE(m_mira.json({u"goal"_s, u"list"_s, u"--closed"_s})[0][u"state"].toString(), u"achieved"_s);
    QVERIFY(m_mira.run({u"goal"_s, u"remove"_s, id}));
    QCOMPARE(m_mira.fails({u"goal"_s, u"show"_s, id}), Error::Kind::NotFound);
}

void CliVerbsTest::reframesAGoal()
{
    const QString id = m_mira.id({u"goal"_s, u"add"_s, u"Write a book"_s});
    QVERIFY(m_mira.run({u"goal"_s, u"activate"_s, id}));
    const QString before = m_mira.json({u"goal"_s, u"reframe"_s, id, u"--title"_s, u"Write ten articles"_s, u"--reason"_s, u"Smaller"_s})[u"before"].toString();
    QCOMPARE(m_mira.json({u"goal"_s, u"show"_s, id})[u"title"].toString(), u"Write ten articles"_s);
    const QJsonValue old = m_mira.json({u"goal"_s, u"show"_s, before});
    QCOMPARE(old[u"title"].toString(), u"Write a book"_s);
    QCOMPARE(old[u"state"].toString(), u"reframed"_s);
}

void CliVerbsTest::editsThePartsOfAGoal()
{
    const QString goal = m_mira.id({u"goal"_s, u"add"_s, u"Certify"_s});
    const QString milestone = m_mira.id({u"goal"_s, u"milestone"_s, goal, u"Half of it"_s, u"--due"_s, u"2030-03-01"_s});
    const QString step = m_mira.id({u"goal"_s, u"step"_s, goal, u"Buy the book"_s, u"--milestone"_s, milestone});
    const QString checkIn = m_mira.id(
        {u"goal"_s, u"checkin"_s, goal, u"--progress"_s, u"2.5"_s, u"--confidence"_s, u"7"_s, u"--help-wanted"_s, u"A quiet room"_s});
    const QJsonValue before = m_mira.json({u"goal"_s, u"show"_s, goal});

    QVERIFY(m_mira.run({u"milestone"_s, u"edit"_s, milestone, u"--due"_s, u"2030-04-01"_s, u"--based-on"_s, before[u"milestones"][0][u"basedOn"].toString()}));
    QVERIFY(m_mira.run({u"milestone"_s, u"reach"_s, milestone, u"--day"_s, u"2030-03-15"_s}));
    QVERIFY(m_mira.run({u"step"_s, u"edit"_s, step, u"--title"_s, u"Borrow the book"_s, u"--based-on"_s, before[u"steps"][0][u"basedOn"].toString()}));
    QVERIFY(m_mira.run({u"step"_s, u"move"_s, step, u"done"_s}));
    QVERIFY(m_mira.run({u"checkin"_s, u"edit"_s, checkIn, u"--note"_s, u"Well"_s, u"--based-on"_s, before[u"checkIns"][0][u"basedOn"].toString()}));

    const QJsonValue after = m_mira.json({u"goal"_s, u"show"_s, goal});
    QCOMPARE(after[u"milestones"][0][u"due"].toString(), u"2030-04-01"_s);
    QCOMPARE(after[u"milestones"][0][u"reachedOn"].toString(), u"2030-03-15"_s);
    QCOMPARE(after[u"steps"][0][u"title"].toString(), u"Borrow the book"_s);
    QCOMPARE(after[u"steps"][0][u"column"].toString(), u"done"_s);
    QCOMPARE(after[u"checkIns"][0][u"note"].toString(), u"Well"_s);
    QCOMPARE(after[u"checkIns"][0][u"progress"].toDouble(), 2.5);
    QCOMPARE(after[u"current"].toDouble(), 2.5);
    QCOMPARE(m_mira.json({u"conflicts"_s, u"list"_s}).toArray().size(), 0);

    QVERIFY(m_mira.run({u"milestone"_s, u"reach"_s, milestone, u"--not"_s}));
    QVERIFY(m_mira.json({u"goal"_s, u"show"_s, goal})[u"milestones"][0][u"reachedOn"].isNull());
    QCOMPARE(m_mira.fails({u"step"_s, u"move"_s, step, u"elsewhere"_s}), Error::Kind::Invalid);
    QCOMPARE(m_mira.fails({u"goal"_s, u"checkin"_s, goal, u"--confidence"_s, u"11"_s}), Error::Kind::OutOfRange);
    for (const QStringList &gone :
         {QStringList{u"milestone"_s, u"remove"_s, milestone}, {u"step"_s, u"remove"_s, step}, {u"checkin"_s, u"remove"_s, checkIn}}) {
        QVERIFY2(m_mira.run(gone), qPrintable(gone.join(u' ')));
    }
    QCOMPARE(m_mira.json({u"goal"_s, u"show"_s, goal})[u"steps"].toArray().size(), 0);
}

void CliVerbsTest::sharesAGoal()
{
    const QString goal = m_mira.id({u"goal"_s, u"add"_s, u"Mentor somebody"_s});
    const QString copy = m_mira.json({u"goal"_s, u"share"_s, goal, u"--with"_s, u"Jonas"_s})[u"copy"].toString();
    QVERIFY(carry(m_mira, m_jonas));
    QCOMPARE(m_jonas.json({u"goal"_s, u"list"_s, u"--with"_s, u"Mira"_s})[0][u"id"].toString(), copy);
    QCOMPARE(m_jonas.json({u"goal"_s, u"show"_s, copy})[u"title"].toString(), u"Mentor somebody"_s);
    QCOMPARE(m_jonas.json({u"goal"_s, u"list"_s}).toArray().size(), 0);
    QVERIFY(m_jonas.fails({u"goal"_s, u"edit"_s, copy, u"--title"_s, u"Mine"_s}).has_value());
    QVERIFY(m_mira.run({u"goal"_s, u"unshare"_s, goal}));
    QVERIFY(carry(m_mira, m_jonas));
    QCOMPARE(m_jonas.fails({u"goal"_s, u"show"_s, copy}), Error::Kind::NotFound);
}

void CliVerbsTest::keepsWins()
{
    const QString id = m_mira.id({u"win"_s, u"add"_s, u"The workshop went well"_s, u"--day"_s, u"2026-03-01"_s});
    const QString versions = m_mira.json({u"win"_s, u"show"_s, id})[u"basedOn"].toString();
    QVERIFY(m_mira.run({u"win"_s, u"edit"_s, id, u"--note"_s, u"They asked for more"_s, u"--based-on"_s, versions}));
    const QJsonValue row = m_mira.json({u"win"_s, u"list"_s})[0];
    QCOMPARE(row[u"note"].toString(), u"They asked for more"_s);
    QCOMPARE(row[u"day"].toString(), u"2026-03-01"_s);
    QVERIFY(m_mira.run({u"win"_s, u"remove"_s, id}));
    QCOMPARE(m_mira.json({u"win"_s, u"list"_s}).toArray().size(), 0);
}

void CliVerbsTest::assessesAndFindsGaps()
{
    const QJsonValue competency = m_mira.json({u"method"_s, u"competencies"_s})[0];
    const QString name = competency[u"name"].toString();
    const QString id = m_mira.id({u"assess"_s, name.toUpper(), u"2"_s, u"--day"_s, u"2026-01-01"_s, u"--note"_s, u"One project"_s});
    QVERIFY(m_mira.run({u"assess"_s, competency[u"id"].toString(), u"4"_s, u"--source"_s, u"target"_s}));
    const QJsonValue gap = m_mira.json({u"gaps"_s})[0];
    QCOMPARE(gap[u"known"].toInt(), 2);
    QCOMPARE(gap[u"steps"].toInt(), 2);

    const QJsonValue first = m_mira.json({u"assess"_s, u"show"_s, name})[0];
    QCOMPARE(first[u"id"].toString(), id);
    QVERIFY(m_mira.run({u"assess"_s, u"edit"_s, id, u"--level"_s, u"3"_s, u"--based-on"_s, first[u"basedOn"].toString()}));
    QCOMPARE(m_mira.json({u"gaps"_s})[0][u"steps"].toInt(), 1);
    QCOMPARE(m_mira.json({u"assess"_s, u"list"_s})[0][u"levels"][u"self"].toInt(), 3);
    QCOMPARE(m_mira.fails({u"assess"_s, name, u"6"_s}), Error::Kind::OutOfRange);
    QCOMPARE(m_mira.fails({u"assess"_s, name, u"3"_s, u"--source"_s, u"mentor"_s}), Error::Kind::Invalid);
    QCOMPARE(m_mira.fails({u"assess"_s, u"Juggling"_s, u"3"_s}), Error::Kind::NotFound);
    QVERIFY(m_mira.run({u"assess"_s, u"remove"_s, id}));
    QCOMPARE(m_mira.json({u"gaps"_s})[0][u"steps"].toInt(), 4);
}

void CliVerbsTest::sharesAssessments()
{
    const QString competency = m_mira.json({u"method"_s, u"competencies"_s})[1][u"id"].toString();
    QVERIFY(m_mira.run({u"assess"_s, competency, u"3"_s, u"--share"_s, u"--with"_s, u"Jonas"_s}));
    QVERIFY(carry(m_mira, m_jonas));
    QCOMPARE(m_jonas.json({u"assess"_s, u"list"_s, u"--with"_s, u"Mira"_s})[0][u"levels"][u"self"].toInt(), 3);
    QVERIFY(m_jonas.run({u"assess"_s, competency, u"2"_s, u"--mentee"_s, u"Mira"_s}));
    QVERIFY(carry(m_jonas, m_mira));
    const QJsonArray growth = m_mira.json({u"assess"_s, u"show"_s, competency}).toArray();
    QVERIFY(std::ranges::any_of(growth,
                                [](const auto &row) { return row.toObject()[u"source"].toString() == u"mentor" && row.toObject()[u"level"].toInt() == 2; }));
    QCOMPARE(m_mira.fails({u"assess"_s, competency, u"2"_s, u"--mentee"_s, u"Jonas"_s}), Error::Kind::NotFound);
}

void CliVerbsTest::namesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Error::Kind>("kind");
    const QString nothing = u"00000000-0000-7000-8000-000000000001"_s;
    for (const QString &verb :
         {u"aspiration show"_s, u"goal show"_s, u"goal activate"_s, u"milestone edit"_s, u"step edit"_s, u"checkin edit"_s, u"win show"_s, u"assess edit"_s}) {
        QTest::addRow("%s, an id of nothing", qPrintable(verb)) << verb.split(u' ') + QStringList{nothing} << Error::Kind::NotFound;
        QTest::addRow("%s, no id", qPrintable(verb)) << verb.split(u' ') + QStringList{u"the first"_s} << Error::Kind::Invalid;
    }
}

void CliVerbsTest::namesWhatIsNotThere()
{
    QFETCH(QStringList, words);
    QFETCH(Error::Kind, kind);
    QCOMPARE(m_mira.fails(words), kind);
}

QTEST_GUILESS_MAIN(CliVerbsTest)
#include "cliverbstest.moc"
