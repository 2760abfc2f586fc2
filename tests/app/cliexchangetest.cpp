// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "climeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What a person is asked before it counts: packets that delete much, a clock that is behind, a device that was lost. */
class CliExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void asksBeforeMuchIsDeleted_data();
    void asksBeforeMuchIsDeleted();
    void bothAgreeAfterTheAnswer();
    void signsNothingWithAClockThatIsBehind();
    void countsNothingAfterARevocation();

private:
    /** Goals that Mira shared and Jonas has. */
    [[nodiscard]] QStringList shareGoals(int count);
    [[nodiscard]] QString askedBy(const QStringList &goals);
    [[nodiscard]] QStringList goalsAtJonas();

    CliMeeting m_meeting;
    CliSession &m_mira = m_meeting.mira;
    CliSession &m_jonas = m_meeting.jonas;
};

void CliExchangeTest::initTestCase()
{
    QVERIFY(m_meeting.begin());
}

QStringList CliExchangeTest::shareGoals(int count)
{
    QStringList goals;
    for (int number = 0; number < count; ++number) {
        goals.append(m_mira.id({u"goal"_s, u"add"_s, u"Goal %1"_s.arg(number)}));
        if (!m_mira.run({u"goal"_s, u"share"_s, goals.constLast(), u"--with"_s, u"Jonas"_s})) {
            return {};
        }
    }
    return m_meeting.carry(m_mira, m_jonas) ? goals : QStringList();
}

/** Takes them away again; gives the packet that asks at Jonas'. */
QString CliExchangeTest::askedBy(const QStringList &goals)
{
    for (const QString &goal : goals) {
        if (!m_mira.run({u"goal"_s, u"unshare"_s, goal, u"--with"_s, u"Jonas"_s})) {
            return {};
        }
    }
    const QString parcel = m_meeting.send(m_mira, u"Jonas"_s).value(0);
    if (m_jonas.json({u"receive"_s, parcel})[u"questions"].toInt() != 1) {
        return {};
    }
    return m_jonas.json({u"exchange"_s, u"questions"_s})[0][u"packet"].toString();
}

QStringList CliExchangeTest::goalsAtJonas()
{
    QStringList titles;
    for (const QJsonValue &goal : m_jonas.json({u"goal"_s, u"list"_s, u"--with"_s, u"Mira"_s}).toArray()) {
        titles.append(goal[u"title"].toString());
    }
    titles.sort();
    return titles;
}

void CliExchangeTest::asksBeforeMuchIsDeleted_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("left");

    QTest::newRow("accept") << u"accept"_s << QStringList{u"Goal 2"_s};
    // What she made is hers to take away: his answer lets everything else in.
    QTest::newRow("keep") << u"keep"_s << QStringList{u"Goal 2"_s, u"Goal 2"_s};
}

void CliExchangeTest::asksBeforeMuchIsDeleted()
{
    QFETCH(QString, answer);
    QFETCH(QStringList, left);
    const QStringList goals = shareGoals(3);
    QCOMPARE(goals.size(), 3);
    const QStringList before = goalsAtJonas();
    const QString packet = askedBy(goals.first(2));
    QVERIFY(!packet.isEmpty());
    QCOMPARE(goalsAtJonas(), before);
    const QJsonValue question = m_jonas.json({u"exchange"_s, u"questions"_s})[0];
    QCOMPARE(question[u"from"].toString(), u"Mira"_s);
    QCOMPARE(question[u"deletes"].toInt(), 2);

    QCOMPARE(m_jonas.fails({u"exchange"_s, u"answer"_s, packet, u"perhaps"_s}), Error::Kind::Invalid);
    QCOMPARE(m_jonas.fails({u"exchange"_s, u"answer"_s, packet + u"9"_s, answer}), Error::Kind::NotFound);
    QVERIFY(m_jonas.run({u"exchange"_s, u"answer"_s, packet, answer}));
    QCOMPARE(goalsAtJonas(), left);
    QCOMPARE(m_jonas.json({u"exchange"_s, u"questions"_s}).toArray().size(), 0);
    QCOMPARE(m_jonas.fails({u"exchange"_s, u"answer"_s, packet, answer}), Error::Kind::NotFound);
}

void CliExchangeTest::bothAgreeAfterTheAnswer()
{
    QVERIFY(m_meeting.carry(m_jonas, m_mira));
    QCOMPARE(m_mira.json({u"goal"_s, u"list"_s, u"--with"_s, u"Jonas"_s}).toArray().size(), goalsAtJonas().size());
}

void CliExchangeTest::signsNothingWithAClockThatIsBehind()
{
    CliSession ada(u"Ada"_s);
    QVERIFY(ada.begin());
    Workspace &workspace = **ada.session().workspace();
    const auto know = [](ActionEngine &engine) {
        return engine.transaction([](Database &database) { return database.execute("UPDATE wm_clock SET newest = 4102444800000"); }); // 2100
    };
    QVERIFY(workspace.store().withEngine(know).result());

    const QString folder = ada.file(u"."_s);
    const QString invitation = m_mira.file(u"for-ada"_s);
    QVERIFY(m_mira.run({u"invite"_s, invitation}));
    const QList<QStringList> signing{{u"invite"_s, ada.file(u"invitation"_s)},
                                     {u"accept"_s, invitation, ada.file(u"acceptance"_s)},
                                     {u"identity"_s, u"rename"_s, u"Ada B"_s},
                                     {u"device"_s, u"revoke"_s, u"00"_s}};
    for (const QStringList &words : signing) {
        const auto refused = ada.run(words);
        QVERIFY2(!refused && refused.error().kind == Error::Kind::NotPossible && refused.error().field == u"clock", qPrintable(words.constFirst()));
        QVERIFY(sentenceOf(refused.error()).contains(u"--clock-is-right"_s));
    }
    QCOMPARE(ada.json({u"identity"_s, u"show"_s})[u"name"].toString(), u"Ada"_s);
    QVERIFY(!QFile::exists(ada.file(u"acceptance"_s)));
    // A credential too: the signature itself asks.
    const auto sign = [&workspace](ActionEngine &) { return workspace.signer().sign("bytes"); };
    QCOMPARE(workspace.store().withEngine(sign).result().error().field, u"clock"_s);
    // Writing goes on.
    QVERIFY(ada.run({u"journal"_s, u"add"_s, u"--title"_s, u"The clock is odd"_s}));

    QVERIFY(ada.run({u"accept"_s, invitation, ada.file(u"acceptance"_s), u"--clock-is-right"_s}));
    QVERIFY(ada.run({u"send"_s, folder, u"--to"_s, u"Mira"_s})); // said once, until it is closed
    QVERIFY(workspace.store().withEngine(sign).result());
}

/** Mira's laptop is lost; a copy of her file goes on elsewhere. */
void CliExchangeTest::countsNothingAfterARevocation()
{
    CliSession elsewhere(u"Mira"_s);
    const QString lost = m_mira.json({u"device"_s, u"list"_s})[0][u"id"].toString();
    QVERIFY(elsewhere.copy(m_mira));
    QVERIFY(elsewhere.run({u"journal"_s, u"add"_s, u"--title"_s, u"On another computer"_s}));
    QCOMPARE(elsewhere.json({u"device"_s, u"list"_s}).toArray().size(), 2);
    QCOMPARE(elsewhere.json({u"device"_s, u"revoke"_s, lost})[u"state"].toString(), u"revoked"_s);
    QCOMPARE(elsewhere.fails({u"device"_s, u"revoke"_s, lost}), Error::Kind::AlreadyKnown);
    QVERIFY(m_meeting.carry(elsewhere, m_jonas));
    const QJsonArray devices = m_jonas.json({u"device"_s, u"list"_s, u"Mira"_s}).toArray();
    QVERIFY(std::ranges::any_of(devices, [&lost](const auto &row) { return row.toObject()[u"id"] == lost && row.toObject()[u"state"] == u"revoked"_s; }));

    // Whoever found the laptop writes on.
    const QStringList before = goalsAtJonas();
    const QString goal = m_mira.id({u"goal"_s, u"add"_s, u"Not hers"_s});
    QVERIFY(m_mira.run({u"goal"_s, u"share"_s, goal, u"--with"_s, u"Jonas"_s}));
    const QString parcel = m_meeting.send(m_mira, u"Jonas"_s).value(0);
    QVERIFY(!parcel.isEmpty());
    QCOMPARE(m_jonas.fails({u"receive"_s, parcel}), Error::Kind::Revoked);
    QVERIFY(m_jonas.refusal({u"receive"_s, parcel}).contains(u"a device that was revoked"_s));
    QCOMPARE(goalsAtJonas(), before);
    const QJsonArray journal = m_jonas.json({u"exchange"_s}).toArray();
    QVERIFY(std::ranges::any_of(journal, [](const auto &row) { return row.toObject()[u"subject"].toString().startsWith(u"revoked"_s); }));

    // Nothing is sealed to it any more; the computer that goes on can open all.
    QVERIFY(m_jonas.run({u"identity"_s, u"rename"_s, u"Jonas Berg"_s}));
    const QStringList answer = m_meeting.send(m_jonas, u"Mira"_s);
    QCOMPARE(answer.size(), 1);
    QCOMPARE(m_mira.fails({u"receive"_s, answer.constFirst()}), Error::Kind::NotForMe);
    QVERIFY(elsewhere.run({u"receive"_s, answer.constFirst()}));
    QCOMPARE(elsewhere.json({u"people"_s})[0][u"name"].toString(), u"Jonas Berg"_s);
}

QTEST_GUILESS_MAIN(CliExchangeTest)
#include "cliexchangetest.moc"
