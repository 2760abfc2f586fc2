// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundingstatement.h"
#include "identityfixture.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class FoundingStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItMade();
    void theSpaceIsTheHashOfTheBytes();
    void refusesEveryFlippedBit();
    void refusesOtherMembers_data();
    void refusesOtherMembers();
    void refusesTheCertificateOfAnotherDevice();
};

static Result<FoundingStatement> made(Somebody &owner, const QList<SpaceMember> &members)
{
    return FoundingStatement::makeMentorship(owner.card.devices.first(), owner.device, members, fixtureNow, owner.random);
}

void FoundingStatementTest::readsWhatItMade()
{
    Somebody jonas(1);
    const Somebody mira(2);
    const auto statement = made(jonas, {{jonas.key.id(), Role::Mentor}, {mira.key.id(), Role::Mentee}});
    QVERIFY(statement);
    const auto read = FoundingStatement::read(statement->bytes);
    QVERIFY(read);
    QCOMPARE(*read, *statement);
    QCOMPARE(read->owner, jonas.key.id());
    QCOMPARE(read->kind, u"mentorship"_s);
    QCOMPARE(read->members.size(), 2);
    QVERIFY(read->members.contains(SpaceMember{mira.key.id(), Role::Mentee}));
    QVERIFY(read->members.contains(SpaceMember{jonas.key.id(), Role::Mentor}));
}

void FoundingStatementTest::theSpaceIsTheHashOfTheBytes()
{
    Somebody jonas(1);
    const Somebody mira(2);
    const QList<SpaceMember> members{{jonas.key.id(), Role::Mentor}, {mira.key.id(), Role::Mentee}};
    const auto first = made(jonas, members);
    const auto second = made(jonas, members);
    QVERIFY(first && second);
    QCOMPARE(first->space().bytes, blake2b(first->bytes));
    QVERIFY(first->space() != second->space());
}

void FoundingStatementTest::refusesEveryFlippedBit()
{
    Somebody jonas(1);
    const Somebody mira(2);
    const auto statement = made(jonas, {{jonas.key.id(), Role::Mentor}, {mira.key.id(), Role::Mentee}});
    QVERIFY(statement);
    QCOMPARE(acceptedFlips(statement->bytes, [](const QByteArray &bytes) { return FoundingStatement::read(bytes).has_value(); }), 0);
}

void FoundingStatementTest::refusesOtherMembers_data()
{
    QTest::addColumn<QList<SpaceMember>>("members");
    QTest::addColumn<Error::Kind>("kind");
    const PersonId owner = Somebody(1).key.id();
    const PersonId other = Somebody(2).key.id();
    const PersonId third = Somebody(3).key.id();

    QTest::newRow("nobody") << QList<SpaceMember>() << Error::Kind::Invalid;
    QTest::newRow("one") << QList<SpaceMember>{{owner, Role::Mentor}} << Error::Kind::Invalid;
    QTest::newRow("one twice") << QList<SpaceMember>{{owner, Role::Mentor}, {owner, Role::Mentee}} << Error::Kind::Invalid;
    QTest::newRow("two mentors") << QList<SpaceMember>{{owner, Role::Mentor}, {other, Role::Mentor}} << Error::Kind::Invalid;
    QTest::newRow("without the owner") << QList<SpaceMember>{{third, Role::Mentor}, {other, Role::Mentee}} << Error::Kind::Invalid;
    QTest::newRow("three") << QList<SpaceMember>{{owner, Role::Mentor}, {other, Role::Mentee}, {third, Role::Mentee}} << Error::Kind::Invalid;
    QTest::newRow("a role of the private space") << QList<SpaceMember>{{owner, Role::Self}, {other, Role::Mentee}} << Error::Kind::Newer;
}

void FoundingStatementTest::refusesOtherMembers()
{
    QFETCH(QList<SpaceMember>, members);
    QFETCH(Error::Kind, kind);
    Somebody jonas(1);
    const auto statement = made(jonas, members);
    QVERIFY(!statement);
    QCOMPARE(statement.error().kind, kind);
}

void FoundingStatementTest::refusesTheCertificateOfAnotherDevice()
{
    Somebody jonas(1);
    const Somebody mira(2);
    const auto statement = FoundingStatement::makeMentorship(mira.card.devices.first(), jonas.device,
                                                             {{jonas.key.id(), Role::Mentor}, {mira.key.id(), Role::Mentee}}, fixtureNow, jonas.random);
    QCOMPARE(statement.error(), (Error{Error::Kind::Stranger, u"device"_s, {}}));
}

QTEST_GUILESS_MAIN(FoundingStatementTest)
#include "foundingstatementtest.moc"
