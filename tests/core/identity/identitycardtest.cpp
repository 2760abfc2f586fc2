// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "didkey.h"
#include "identityfixture.h"

#include <QCborMap>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class IdentityCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItIssued();
    void isTheSameForTheSameInput();
    void refusesEveryFlippedBit();
    void refusesEveryFlippedBitWithTheFrameMadeToFit();
    void refusesEveryCut();
    void refusesWhatIsNotDeterministic();
    void refusesDevicesOfOthers();
    void refusesADeviceTwice();
    void refusesARevokedDeviceInUse();
    void refusesABlankName();
    void refusesTooManyDevices();
    void hashesAnAddressAsTheStandardDoes();
};

static bool isAccepted(const QByteArray &bytes)
{
    return IdentityCard::read(bytes).has_value();
}

void IdentityCardTest::readsWhatItIssued()
{
    const Somebody mira(1, u"Mira Łukasz 🧱"_s);
    const auto read = IdentityCard::read(mira.card.bytes);
    QVERIFY(read);
    QCOMPARE(*read, mira.card);
    QCOMPARE(read->name, u"Mira Łukasz 🧱"_s);
    QCOMPARE(read->person, mira.key.id());
    QVERIFY(read->device(mira.device.id()) != nullptr);
    QCOMPARE(read->device(mira.device.id())->openingKey, mira.device.opening().publicKey());
    QVERIFY(read->device(DeviceId{QByteArray(16, 'x')}) == nullptr);
}

void IdentityCardTest::isTheSameForTheSameInput()
{
    QCOMPARE(Somebody(1).card.bytes, Somebody(1).card.bytes);
    QVERIFY(Somebody(1).card.bytes != Somebody(2).card.bytes);
}

void IdentityCardTest::refusesEveryFlippedBit()
{
    QCOMPARE(acceptedFlips(Somebody(1).card.bytes, isAccepted), 0);
}

void IdentityCardTest::refusesEveryFlippedBitWithTheFrameMadeToFit()
{
    const QByteArray card = Somebody(1).card.bytes;
    QVERIFY(isAccepted(resealed(card, SealedObject::open(card)->body)));
    QCOMPARE(acceptedBodyFlips(card, isAccepted), 0);
}

void IdentityCardTest::refusesEveryCut()
{
    const QByteArray card = Somebody(1).card.bytes;
    const QByteArray body = SealedObject::open(card)->body;
    for (qsizetype length = 0; length < card.size(); ++length) {
        QVERIFY(!isAccepted(card.first(length)));
    }
    for (qsizetype length = 0; length < body.size(); ++length) {
        QVERIFY(!isAccepted(resealed(card, body.first(length))));
    }
}

void IdentityCardTest::refusesWhatIsNotDeterministic()
{
    // Properly signed, but not what this program writes: another key, the keys in another order, a number too long.
    const Somebody mira(1);
    const QByteArray payload = SealedObject::open(mira.card.bytes)->body.sliced(publicKeyLength + signatureLength);
    QCborMap more = QCborValue::fromCbor(payload).toMap();
    more.insert(8, 1);
    QCborMap turned;
    turned.insert(2, QCborValue());
    turned.insert(1, QCborValue());
    for (const QByteArray &odd : {more.toCborValue().toCbor(), turned.toCborValue().toCbor(), "\xa1\x18\x01\x00"_ba, "\xbf\xff"_ba, "\xa0\x00"_ba, "\x01"_ba}) {
        const auto read = IdentityCard::read(resealed(mira.card.bytes, mira.key.signedBytes<Purpose::IdentityCard>(odd)));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }
}

void IdentityCardTest::refusesDevicesOfOthers()
{
    const Somebody mira(1);
    const Somebody jonas(2);
    IdentityCard draft = mira.draft(u"Mira"_s);
    draft.devices += jonas.card.devices;
    QCOMPARE(IdentityCard::issue(mira.key, draft).error(), (Error{Error::Kind::Stranger, u"devices"_s, {}}));
}

void IdentityCardTest::refusesADeviceTwice()
{
    const Somebody mira(1);
    IdentityCard draft = mira.draft(u"Mira"_s);
    draft.former = draft.devices;
    QCOMPARE(IdentityCard::issue(mira.key, draft).error(), (Error{Error::Kind::Invalid, u"devices"_s, {}}));
}

void IdentityCardTest::refusesARevokedDeviceInUse()
{
    Somebody mira(1);
    IdentityCard draft = mira.draft(u"Mira"_s);
    draft.revocations = {Revocation::issue(mira.key, mira.device.id(), {}, fixtureNow, mira.random)};
    QCOMPARE(IdentityCard::issue(mira.key, draft).error(), (Error{Error::Kind::Invalid, u"revocations"_s, {}}));
    draft.former = std::exchange(draft.devices, {});
    QVERIFY(IdentityCard::issue(mira.key, draft));
}

void IdentityCardTest::refusesABlankName()
{
    const Somebody mira(1);
    QCOMPARE(IdentityCard::issue(mira.key, mira.draft(u"  "_s)).error().kind, Error::Kind::Invalid);
    QCOMPARE(IdentityCard::issue(mira.key, mira.draft(QString(1025, u'x'))).error().kind, Error::Kind::Invalid);
}

void IdentityCardTest::refusesTooManyDevices()
{
    Somebody mira(1);
    IdentityCard draft = mira.draft(u"Mira"_s);
    while (draft.devices.size() < IdentityCard::maximumDevices) {
        draft.devices += DeviceCertificate::issue(mira.key, DeviceKey::generate(mira.random), u"Laptop"_s, fixtureNow);
    }
    QVERIFY(IdentityCard::issue(mira.key, draft));
    draft.devices += DeviceCertificate::issue(mira.key, DeviceKey::generate(mira.random), u"Laptop"_s, fixtureNow);
    QVERIFY(!IdentityCard::issue(mira.key, draft));
}

void IdentityCardTest::hashesAnAddressAsTheStandardDoes()
{
    // Open Badges 3.0, IdentityObject: the specification's own example.
    QCOMPARE(hashedIdentity(u"a@example.com"_s, u"Kosher"_s), u"sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"_s);
}

QTEST_GUILESS_MAIN(IdentityCardTest)
#include "identitycardtest.moc"
