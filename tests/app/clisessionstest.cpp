// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "climeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Sessions at the command line, on two workspaces that met. */
class CliSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void plansASession();
    void bothWriteInIt();
    void keepsBothWhereTwoSavedTheSame();
    void carriesActionsForward();
    void countsHoursOfBoth();
    void writesACalendarFile();
    void goesThroughItsStates();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    [[nodiscard]] bool carry(CliSession &from, CliSession &to) { return m_meeting.carry(from, to); }
    [[nodiscard]] QString plan(const QString &at) { return m_mira.id({u"session"_s, u"plan"_s, u"--at"_s, at, u"--zone"_s, u"Europe/Oslo"_s}); }

    CliMeeting m_meeting;
    CliSession &m_mira = m_meeting.mira;
    CliSession &m_jonas = m_meeting.jonas;
};

void CliSessionsTest::initTestCase()
{
    QVERIFY(m_meeting.begin());
}

void CliSessionsTest::plansASession()
{
    QCOMPARE(m_mira.json({u"session"_s, u"list"_s}).toArray().size(), 0);
    const QString id = m_mira.id({u"session"_s, u"plan"_s, u"--at"_s, u"2130-11-24 16:00"_s, u"--zone"_s, u"Europe/Oslo"_s, u"--minutes"_s, u"45"_s,
                                  u"--place"_s, u"By video"_s, u"--agenda"_s, u"- The ask, 20 min"_s, u"--with"_s, u"jonas"_s});
    const QJsonValue session = m_mira.json({u"session"_s, u"show"_s, id});
    QCOMPARE(session[u"startsAt"].toString(), u"2130-11-24T15:00:00Z"_s);
    QCOMPARE(session[u"zone"].toString(), u"Europe/Oslo"_s);
    QCOMPARE(session[u"minutes"].toInt(), 45);
    QCOMPARE(session[u"agenda"].toString(), u"- The ask, 20 min"_s);
    QCOMPARE(session[u"with"].toString(), u"Jonas"_s);
    QCOMPARE(m_mira.json({u"session"_s, u"list"_s, u"--coming"_s})[0][u"id"].toString(), id);

    QCOMPARE(m_mira.id({u"session"_s, u"edit"_s, id, u"--at"_s, u""_s, u"--parking"_s, u"Petra's cost measure"_s}), id);
    const QJsonValue edited = m_mira.json({u"session"_s, u"show"_s, id});
    QVERIFY(edited[u"startsAt"].isNull());
    QCOMPARE(edited[u"parking"].toString(), u"Petra's cost measure"_s);
    QCOMPARE(edited[u"place"].toString(), u"By video"_s);
}

void CliSessionsTest::bothWriteInIt()
{
    const QString id = plan(u"2130-01-10 16:00"_s);
    QCOMPARE(m_mira.id({u"session"_s, u"note"_s, id, u"I rehearse too much."_s}), id);
    QCOMPARE(m_mira.id({u"session"_s, u"edit"_s, id, u"--learned"_s, u"Ask sooner"_s}), id);
    QVERIFY(carry(m_mira, m_jonas));
    const QString file = m_jonas.write(u"notes.md"_s, "Bring the *calendar*.");
    const QString seen = m_jonas.json({u"session"_s, u"show"_s, id})[u"basedOn"].toString();
    QCOMPARE(m_jonas.id({u"session"_s, u"edit"_s, id, u"--notes-file"_s, file, u"--decisions"_s, u"Next: stakeholders"_s, u"--learned"_s, u"Wait longer"_s,
                         u"--based-on"_s, seen}),
             id);
    QCOMPARE(m_jonas.json({u"session"_s, u"show"_s, id})[u"ownNote"].toString(), QString());
    QVERIFY(carry(m_jonas, m_mira));
    const QJsonValue hers = m_mira.json({u"session"_s, u"show"_s, id});
    QCOMPARE(hers[u"notes"].toString(), u"Bring the *calendar*."_s);
    QCOMPARE(hers[u"learnedMentee"].toString(), u"Ask sooner"_s);
    QCOMPARE(hers[u"learnedMentor"].toString(), u"Wait longer"_s);
    QCOMPARE(hers[u"ownNote"].toString(), u"I rehearse too much."_s);
    const auto text = m_mira.run({u"session"_s, u"show"_s, id});
    QVERIFY(text && text->text.contains("WHAT JONAS LEARNED\nWait longer"_L1));
}

void CliSessionsTest::keepsBothWhereTwoSavedTheSame()
{
    const QString id = plan(u"2130-02-10 16:00"_s);
    const QString seen = m_mira.json({u"session"_s, u"show"_s, id})[u"basedOn"].toString();
    QCOMPARE(m_mira.id({u"session"_s, u"edit"_s, id, u"--notes"_s, u"first"_s, u"--based-on"_s, seen}), id);
    QCOMPARE(m_mira.id({u"session"_s, u"edit"_s, id, u"--notes"_s, u"second"_s, u"--based-on"_s, seen}), id);
    QCOMPARE(m_mira.json({u"conflicts"_s, u"list"_s}).toArray().size(), 1);
}

void CliSessionsTest::carriesActionsForward()
{
    const QString first = plan(u"2131-01-10 16:00"_s);
    const QString second = plan(u"2131-02-10 16:00"_s);
    const QString action = m_mira.id({u"session"_s, u"action"_s, first, u"Send the sheet"_s, u"--for"_s, u"mentor"_s, u"--due"_s, u"2131-01-20"_s});
    const QJsonValue carried = m_mira.json({u"session"_s, u"show"_s, second})[u"carried"];
    QCOMPARE(carried[0][u"id"].toString(), action);
    QCOMPARE(carried[0][u"for"].toString(), u"mentor"_s);
    QCOMPARE(m_mira.json({u"session"_s, u"actions"_s})[0][u"title"].toString(), u"Send the sheet"_s);

    const QString seen = m_mira.json({u"action"_s, u"show"_s, action})[u"basedOn"].toString();
    QCOMPARE(m_mira.id({u"action"_s, u"edit"_s, action, u"--title"_s, u"Send the critique sheet"_s, u"--due"_s, u""_s, u"--based-on"_s, seen}), action);
    QCOMPARE(m_mira.id({u"session"_s, u"done"_s, action, u"--day"_s, u"2131-01-19"_s}), action);
    const QJsonValue done = m_mira.json({u"session"_s, u"show"_s, first})[u"actions"][0];
    QCOMPARE(done[u"doneOn"].toString(), u"2131-01-19"_s);
    QCOMPARE(done[u"title"].toString(), u"Send the critique sheet"_s);
    QVERIFY(done[u"due"].isNull());
    QCOMPARE(m_mira.json({u"session"_s, u"actions"_s}).toArray().size(), 0);
    QCOMPARE(m_mira.id({u"session"_s, u"done"_s, action, u"--not"_s}), action);
    QCOMPARE(m_mira.json({u"session"_s, u"actions"_s}).toArray().size(), 1);
    QCOMPARE(m_mira.id({u"action"_s, u"remove"_s, action}), action);
    QCOMPARE(m_mira.json({u"session"_s, u"actions"_s}).toArray().size(), 0);
}

void CliSessionsTest::countsHoursOfBoth()
{
    const QString id = plan(u"2120-12-31 23:30"_s);
    QCOMPARE(m_mira.id({u"session"_s, u"state"_s, id, u"held"_s}), id);
    QVERIFY(m_mira.json({u"session"_s, u"hours"_s, id, u"90"_s})[u"agreed"].isNull());
    QCOMPARE(m_mira.json({u"session"_s, u"ledger"_s})[u"agreedMinutes"].toInt(), 0);
    QVERIFY(carry(m_mira, m_jonas));
    QCOMPARE(m_jonas.json({u"session"_s, u"hours"_s, id, u"90"_s})[u"agreed"].toInt(), 90);
    QVERIFY(carry(m_jonas, m_mira));
    const QJsonValue ledger = m_mira.json({u"session"_s, u"ledger"_s});
    QCOMPARE(ledger[u"agreedMinutes"].toInt(), 90);
    QCOMPARE(ledger[u"years"][u"2120"].toInt(), 90);
    QCOMPARE(ledger[u"sessions"][0][u"day"].toString(), u"2120-12-31"_s);
    QCOMPARE(ledger[u"sessions"][0][u"mentor"].toInt(), 90);
}

void CliSessionsTest::writesACalendarFile()
{
    const QString id = plan(u"2132-06-01 16:00"_s);
    const QString path = m_mira.file(u"all.ics"_s);
    const int coming = static_cast<int>(m_mira.json({u"session"_s, u"list"_s, u"--coming"_s}).toArray().size());
    QVERIFY(m_mira.json({u"session"_s, u"ics"_s, path})[u"sessions"].toInt() <= coming);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(QByteArray("UID:" + id.toLatin1() + "\r\n")));
    const QString one = m_mira.file(u"one.ics"_s);
    QCOMPARE(m_mira.json({u"session"_s, u"ics"_s, one, id})[u"sessions"].toInt(), 1);
    QFile single(one);
    QVERIFY(single.open(QIODevice::ReadOnly));
    const QByteArray bytes = single.readAll();
    QVERIFY(bytes.contains("DTSTART:21320601T140000Z\r\n"));
    QVERIFY(bytes.contains("SUMMARY:Session with Jonas\r\n"));
    const QString untimed = m_mira.id({u"session"_s, u"plan"_s});
    QCOMPARE(m_mira.fails({u"session"_s, u"ics"_s, one, untimed}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.fails({u"session"_s, u"ics"_s, m_mira.file(u"no/where.ics"_s), id}), Error::Kind::NotFound);
}

void CliSessionsTest::goesThroughItsStates()
{
    const QString id = plan(u"2133-06-01 16:00"_s);
    QCOMPARE(m_mira.id({u"session"_s, u"state"_s, id, u"cancelled"_s}), id);
    QCOMPARE(m_mira.fails({u"session"_s, u"hours"_s, id, u"60"_s}), Error::Kind::NotPossible);
    QCOMPARE(m_mira.id({u"session"_s, u"state"_s, id, u"planned"_s}), id);
    QCOMPARE(m_mira.id({u"session"_s, u"remove"_s, id}), id);
    QCOMPARE(m_mira.fails({u"session"_s, u"show"_s, id}), Error::Kind::NotFound);
    QVERIFY(m_mira.run({u"undo"_s}));
    QCOMPARE(m_mira.json({u"session"_s, u"show"_s, id})[u"state"].toString(), u"planned"_s);
}

void CliSessionsTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Error::Kind>("kind");

    const QString nobody = u"01935d2e-0000-7000-8000-000000000001"_s;
    QTest::newRow("a time that is none") << QStringList{u"plan"_s, u"--at"_s, u"tomorrow"_s} << Error::Kind::Invalid;
    QTest::newRow("a zone that is none") << QStringList{u"plan"_s, u"--zone"_s, u"Middle/Earth"_s} << Error::Kind::Invalid;
    QTest::newRow("too far ahead") << QStringList{u"plan"_s, u"--at"_s, u"2999-01-01 10:00"_s} << Error::Kind::OutOfRange;
    QTest::newRow("no time at all") << QStringList{u"plan"_s, u"--minutes"_s, u"0"_s} << Error::Kind::OutOfRange;
    QTest::newRow("with a stranger") << QStringList{u"plan"_s, u"--with"_s, u"Nobody"_s} << Error::Kind::NotFound;
    QTest::newRow("show what is not there") << QStringList{u"show"_s, nobody} << Error::Kind::NotFound;
    QTest::newRow("note on what is not there") << QStringList{u"note"_s, nobody, u"x"_s} << Error::Kind::NotFound;
    QTest::newRow("a state that is none") << QStringList{u"state"_s, nobody, u"asleep"_s} << Error::Kind::Invalid;
    QTest::newRow("for nobody") << QStringList{u"action"_s, nobody, u"x"_s, u"--for"_s, u"me"_s} << Error::Kind::NotFound;
    QTest::newRow("done that is not there") << QStringList{u"done"_s, nobody} << Error::Kind::NotFound;
    QTest::newRow("hours beyond a day") << QStringList{u"hours"_s, nobody, u"1441"_s} << Error::Kind::OutOfRange;
    QTest::newRow("an id that is none") << QStringList{u"show"_s, u"12"_s} << Error::Kind::Invalid;
}

void CliSessionsTest::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, words);
    QFETCH(Error::Kind, kind);

    QCOMPARE(m_mira.fails(QStringList{u"session"_s} + words), kind);
}

QTEST_GUILESS_MAIN(CliSessionsTest)
#include "clisessionstest.moc"
