// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inviting.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class InvitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnInvitationAndTakesItBack();
    void saysThatAPlaceCannotBeWrittenTo();
    void signsWhenAPersonTrustsTheClock();
};

void InvitingTest::writesAnInvitationAndTakesItBack()
{
    OpenExchangeFixture fixture;
    Inviting inviting;
    inviting.setExchange(&fixture.mira);
    QTRY_COMPARE(inviting.suggestedName(), u"Invitation from Mira Kovač.waymark-invitation"_s);
    QSignalSpy made(&inviting, &Inviting::made);
    const QString path = fixture.two.path(u"i.waymark-invitation"_s);
    inviting.invite(false, QUrl::fromLocalFile(path));
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(QFile::exists(path));
    QCOMPARE(made.constFirst().constFirst().toString(), inviting.invitation());
    QVERIFY(inviting.savedText().startsWith(u"‘i.waymark-invitation’ is in "_s));
    QTRY_VERIFY(inviting.madeText().startsWith("Made today"_L1));

    const QString again = fixture.two.path(u"again.waymark-invitation"_s);
    inviting.saveAgain(QUrl::fromLocalFile(again));
    QCOMPARE(QFile(again).size(), QFile(path).size());

    QSignalSpy withdrawn(&inviting, &Inviting::withdrawn);
    inviting.withdraw();
    QTRY_COMPARE(withdrawn.size(), 1);
    QVERIFY(told(fixture.two.mira().identity().openInvitations()).empty());
}

void InvitingTest::saysThatAPlaceCannotBeWrittenTo()
{
    OpenExchangeFixture fixture;
    Inviting inviting;
    inviting.setExchange(&fixture.mira);
    inviting.invite(true, QUrl::fromLocalFile(fixture.two.path(u"nowhere/i.waymark-invitation"_s)));
    QTRY_VERIFY(inviting.errorText().contains("could not be written there"_L1));
    QCOMPARE(told(fixture.two.mira().identity().openInvitations()).size(), 1U);
}

void InvitingTest::signsWhenAPersonTrustsTheClock()
{
    OpenExchangeFixture fixture;
    fixture.two.meet();
    (void)fixture.agree(u"one"_s);
    fixture.two.clock().advance(-qint64(24) * 3600 * 1000);
    Inviting inviting;
    inviting.setExchange(&fixture.jonas);
    QSignalSpy made(&inviting, &Inviting::made);
    const QString path = fixture.two.path(u"i.waymark-invitation"_s);
    inviting.invite(true, QUrl::fromLocalFile(path));
    QTRY_VERIFY(inviting.isClockDoubted());
    QVERIFY(inviting.errorText().contains("clock"_L1));
    QVERIFY(!QFile::exists(path));
    inviting.trustClock();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!inviting.isClockDoubted());
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(InvitingTest)

#include "invitingtest.moc"
