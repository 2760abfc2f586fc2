// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityfixture.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class InvitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItMade();
    void theCommitmentOpensWithItsNonceAlone();
    void anInvitationRefusesEveryFlippedBit();
    void anAcceptanceReadsAndRefusesEveryFlippedBit();
    void refusesADeviceThatIsNotInTheCard();
    void bothSidesMakeTheSameFiveWords();
    void anyDifferenceMakesOtherWords();
};

static const QByteArray inviterNonce(nonceLength, 'i');
static const QByteArray inviteeNonce(nonceLength, 'e');

static Invitation invitationOf(const Somebody &who)
{
    return Invitation::make(who.card, who.device, Role::Mentor, inviterNonce, fixtureNow);
}

static Acceptance acceptanceOf(const Somebody &who, const Invitation &invitation)
{
    return Acceptance::make(invitation, who.card, who.device, inviteeNonce, fixtureNow);
}

void InvitationTest::readsWhatItMade()
{
    const Somebody jonas(1, u"Jonas"_s);
    const Invitation made = invitationOf(jonas);
    const auto read = Invitation::read(made.bytes);
    QVERIFY(read);
    QCOMPARE(read->inviter, jonas.card);
    QCOMPARE(read->device, jonas.device.id());
    QCOMPARE(read->inviterRole, Role::Mentor);
    QCOMPARE(read->inviteeRole(), Role::Mentee);
    QCOMPARE(read->id(), made.id());
    QCOMPARE(read->issued, fixtureNow);
}

void InvitationTest::theCommitmentOpensWithItsNonceAlone()
{
    const Invitation made = invitationOf(Somebody(1));
    QVERIFY(!made.bytes.contains(inviterNonce));
    QVERIFY(made.isOpenedBy(inviterNonce));
    QVERIFY(!made.isOpenedBy(inviteeNonce));
    QVERIFY(!made.isOpenedBy({}));
}

void InvitationTest::anInvitationRefusesEveryFlippedBit()
{
    const QByteArray good = invitationOf(Somebody(1)).bytes;
    const auto isAccepted = [](const QByteArray &bytes) { return Invitation::read(bytes).has_value(); };
    QVERIFY(isAccepted(resealed(good, SealedObject::open(good)->body)));
    QCOMPARE(acceptedFlips(good, isAccepted), 0);
    QCOMPARE(acceptedBodyFlips(good, isAccepted), 0);
    for (qsizetype length = 0; length < good.size(); ++length) {
        QVERIFY(!isAccepted(good.first(length)));
    }
}

void InvitationTest::anAcceptanceReadsAndRefusesEveryFlippedBit()
{
    const Somebody jonas(1, u"Jonas"_s);
    const Somebody mira(2);
    const Invitation invitation = invitationOf(jonas);
    const QByteArray good = acceptanceOf(mira, invitation).bytes;
    const auto read = Acceptance::read(good);
    QVERIFY(read);
    QCOMPARE(read->invitee, mira.card);
    QCOMPARE(read->invitation, invitation.id());
    QCOMPARE(read->nonce, inviteeNonce);

    const auto isAccepted = [](const QByteArray &bytes) { return Acceptance::read(bytes).has_value(); };
    QVERIFY(isAccepted(resealed(good, SealedObject::open(good)->body)));
    QCOMPARE(acceptedFlips(good, isAccepted), 0);
    QCOMPARE(acceptedBodyFlips(good, isAccepted), 0);
    for (qsizetype length = 0; length < good.size(); ++length) {
        QVERIFY(!isAccepted(good.first(length)));
    }
}

void InvitationTest::refusesADeviceThatIsNotInTheCard()
{
    // A stranger signs, with a device of his own, what holds somebody else's card.
    const Somebody jonas(1);
    const Somebody stranger(3);
    const auto payload = [](const QByteArray &file) { return SealedObject::open(file)->body.sliced(publicKeyLength + signatureLength); };
    const QByteArray invitation = invitationOf(jonas).bytes;
    const QByteArray forged = resealed(invitation, stranger.device.signedBytes<Purpose::Invitation>(payload(invitation)));
    QCOMPARE(Invitation::read(forged).error(), (Error{Error::Kind::Stranger, u"device"_s, {}}));

    const QByteArray acceptance = acceptanceOf(jonas, invitationOf(Somebody(2))).bytes;
    const QByteArray forgedToo = resealed(acceptance, stranger.device.signedBytes<Purpose::Acceptance>(payload(acceptance)));
    QCOMPARE(Acceptance::read(forgedToo).error(), (Error{Error::Kind::Stranger, u"device"_s, {}}));
}

void InvitationTest::bothSidesMakeTheSameFiveWords()
{
    const Invitation invitation = invitationOf(Somebody(1));
    const Acceptance acceptance = acceptanceOf(Somebody(2), invitation);
    const QString words = fiveWords(invitation, acceptance, inviterNonce);
    QCOMPARE(words.split(u' ').size(), 5);
    QCOMPARE(fiveWords(*Invitation::read(invitation.bytes), *Acceptance::read(acceptance.bytes), inviterNonce), words);
}

void InvitationTest::anyDifferenceMakesOtherWords()
{
    const Somebody mira(2);
    const Invitation invitation = invitationOf(Somebody(1));
    const Invitation inBetween = invitationOf(Somebody(3));
    const QStringList all{
        fiveWords(invitation, acceptanceOf(mira, invitation), inviterNonce),
        fiveWords(invitation, acceptanceOf(mira, invitation), inviteeNonce),
        fiveWords(inBetween, acceptanceOf(mira, inBetween), inviterNonce),
        fiveWords(invitation, acceptanceOf(Somebody(3), invitation), inviterNonce),
        fiveWords(invitation, Acceptance::make(invitation, mira.card, mira.device, inviterNonce, fixtureNow), inviterNonce),
    };
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

QTEST_GUILESS_MAIN(InvitationTest)
#include "invitationtest.moc"
