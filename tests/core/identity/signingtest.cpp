// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base58.h"
#include "devicecertificate.h"
#include "didkey.h"
#include "identityfixture.h"
#include "revocation.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignatureHoldsForItsPurposeAlone();
    void aSignatureIsDeterministic();
    void signedBytesRefuseEveryFlippedBit();
    void signedBytesRefuseTooFewBytes();
    void base58MeetsPublishedVectors_data();
    void base58MeetsPublishedVectors();
    void didKeyMeetsAPublishedVector();
    void refusesOtherDids_data();
    void refusesOtherDids();
    void onlyTheOwnerOpensABox();
    void aCertificateTellsItsDevice();
    void aCertificateRefusesEveryFlippedBit();
    void aDeviceMustAgree();
    void aRevocationBoundsASpace();
    void aRevocationRefusesEveryFlippedBit();
    void secretsCompareByValue();
};

static SigningKey key(char fill)
{
    return *SigningKey::fromSeed(SecretBytes::copied(QByteArray(seedLength, fill)));
}

void SigningTest::aSignatureHoldsForItsPurposeAlone()
{
    const SigningKey signer = key('a');
    const QByteArray signature = signer.sign(Purpose::Packet, "bytes");
    QVERIFY(verifySignature(Purpose::Packet, signer.publicKey(), "bytes", signature));
    for (int purpose = 0; purpose <= static_cast<int>(Purpose::HandOver); ++purpose) {
        const auto other = static_cast<Purpose>(purpose);
        QCOMPARE(verifySignature(other, signer.publicKey(), "bytes", signature).has_value(), other == Purpose::Packet);
    }
    QVERIFY(verifyBareSignature(signer.publicKey(), "waymark/packet/v1\0bytes"_ba, signature));
    QVERIFY(!verifySignature(Purpose::Packet, key('b').publicKey(), "bytes", signature));
    QVERIFY(!verifySignature(Purpose::Packet, signer.publicKey(), "bites", signature));
    QVERIFY(!verifySignature(Purpose::Packet, signer.publicKey(), "bytes", signature.chopped(1)));
    QVERIFY(!verifySignature(Purpose::Packet, {}, "bytes", signature));
}

void SigningTest::aSignatureIsDeterministic()
{
    // RFC 8032, 7.1, test 1.
    const auto signer = SigningKey::fromSeed(SecretBytes::copied(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    QVERIFY(signer);
    QCOMPARE(signer->publicKey().toHex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"_ba);
    QCOMPARE(signer->signBare({}).toHex(),
             "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"_ba);
    QCOMPARE(SigningKey::fromSeed(SecretBytes::copied("short")).error().field, u"seed"_s);
}

void SigningTest::signedBytesRefuseEveryFlippedBit()
{
    const QByteArray good = SignedBytes::sign(key('a'), Purpose::Packet, "payload");
    const auto opened = SignedBytes::open(Purpose::Packet, good);
    QVERIFY(opened);
    QCOMPARE(opened->payload, "payload"_ba);
    QCOMPARE(opened->signer, key('a').publicKey());
    QCOMPARE(acceptedFlips(good, [](const QByteArray &bytes) { return SignedBytes::open(Purpose::Packet, bytes).has_value(); }), 0);
}

void SigningTest::signedBytesRefuseTooFewBytes()
{
    const QByteArray good = SignedBytes::sign(key('a'), Purpose::Packet, "p");
    for (qsizetype length = 0; length < good.size(); ++length) {
        QCOMPARE(SignedBytes::open(Purpose::Packet, good.first(length)).error().field, u"length"_s);
    }
}

void SigningTest::base58MeetsPublishedVectors_data()
{
    // draft-msporny-base58-03, section 5
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("hello") << "Hello World!"_ba << u"2NEpo7TZRRrLZSi2U"_s;
    QTest::newRow("fox") << "The quick brown fox jumps over the lazy dog."_ba << u"USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"_s;
    QTest::newRow("leading zeros") << QByteArray::fromHex("0000287fb4cd") << u"11233QC4"_s;
}

void SigningTest::base58MeetsPublishedVectors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(toBase58(bytes), text);
    QCOMPARE(fromBase58(text), Result<QByteArray>(bytes));
}

void SigningTest::didKeyMeetsAPublishedVector()
{
    // W3C CCG did:key, test vector of the seed 00…00.
    const PersonKey person = *PersonKey::fromSeed(SecretBytes::copied(QByteArray(32, '\0')));
    QCOMPARE(didOf(person.id()), u"did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"_s);
    QCOMPARE(personFromDid(didOf(person.id())), Result<PersonId>(person.id()));
    QCOMPARE(shortDid(person.id()), u"X3mDooWp"_s);
}

void SigningTest::refusesOtherDids_data()
{
    QTest::addColumn<QString>("did");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another method") << u"did:web:example.org"_s;
    QTest::newRow("another base") << u"did:key:f6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"_s;
    QTest::newRow("a character too few") << u"did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooW"_s;
    QTest::newRow("not in the alphabet") << u"did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDoo0p"_s;
    QTest::newRow("a P-256 key") << u"did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"_s;
    QTest::newRow("too long") << QString(u"did:key:z"_s + QString(100000, u'2'));
}

void SigningTest::refusesOtherDids()
{
    QFETCH(QString, did);
    QCOMPARE(personFromDid(did).error(), (Error{Error::Kind::Invalid, u"did"_s, {}}));
}

void SigningTest::onlyTheOwnerOpensABox()
{
    Somebody mira(1);
    Somebody jonas(2);
    const auto box = sealTo(mira.device.opening().publicKey(), "for Mira");
    QVERIFY(box);
    QCOMPARE(mira.device.opening().open(*box)->view(), QByteArrayView("for Mira"));
    QCOMPARE(jonas.device.opening().open(*box).error().kind, Error::Kind::NotForMe);
    QCOMPARE(mira.device.opening().open("short").error().kind, Error::Kind::NotForMe);
    QCOMPARE(sealTo("no key", "bytes").error().field, u"opening-key"_s);
    QCOMPARE(sealTo(QByteArray(32, '\0'), "bytes").error().field, u"opening-key"_s);
}

void SigningTest::aCertificateTellsItsDevice()
{
    const Somebody mira(1);
    const auto issued = DeviceCertificate::issue(mira.key, mira.device, u"Laptop"_s, fixtureNow);
    const auto read = DeviceCertificate::read(issued.bytes);
    QVERIFY(read);
    QCOMPARE(*read, issued);
    QCOMPARE(read->person, mira.key.id());
    QCOMPARE(read->device.bytes, blake2b(mira.device.signingPublicKey()).first(16));
}

void SigningTest::aCertificateRefusesEveryFlippedBit()
{
    const Somebody mira(1);
    const QByteArray good = DeviceCertificate::issue(mira.key, mira.device, u"Laptop"_s, fixtureNow).bytes;
    QCOMPARE(acceptedFlips(good, [](const QByteArray &bytes) { return DeviceCertificate::read(bytes).has_value(); }), 0);
}

void SigningTest::aDeviceMustAgree()
{
    // Jonas claims Mira's device: he signs what her certificate says, her device's own word included.
    const Somebody mira(1);
    const Somebody jonas(2);
    const QByteArray hers = DeviceCertificate::issue(mira.key, mira.device, u"Laptop"_s, fixtureNow).bytes;
    const QByteArray claimed = jonas.key.signedBytes<Purpose::DeviceCertificate>(hers.sliced(publicKeyLength + signatureLength));
    QCOMPARE(DeviceCertificate::read(claimed).error(), (Error{Error::Kind::NotVerified, u"possession"_s, {}}));
}

void SigningTest::aRevocationBoundsASpace()
{
    Somebody mira(1);
    const SpaceId first{QByteArray(32, '1')};
    const SpaceId second{QByteArray(32, '2')};
    const auto issued = Revocation::issue(mira.key, mira.device.id(), {{first, 7}, {second, 0}}, fixtureNow, mira.random);
    const auto read = Revocation::read(issued.bytes);
    QVERIFY(read);
    QCOMPARE(*read, issued);
    QCOMPARE(read->lastSequence(first), 7);
    QCOMPARE(read->lastSequence(second), 0);
    QCOMPARE(read->lastSequence({QByteArray(32, '3')}), 0);
    QVERIFY(!issued.bytes.contains(first.bytes));
}

void SigningTest::aRevocationRefusesEveryFlippedBit()
{
    Somebody mira(1);
    const QByteArray good = Revocation::issue(mira.key, mira.device.id(), {{SpaceId{QByteArray(32, '1')}, 7}}, fixtureNow, mira.random).bytes;
    QCOMPARE(acceptedFlips(good, [](const QByteArray &bytes) { return Revocation::read(bytes).has_value(); }), 0);
}

void SigningTest::secretsCompareByValue()
{
    const SecretBytes secret = SecretBytes::copied("secret");
    QVERIFY(secret == SecretBytes::copied("secret"));
    QVERIFY(!(secret == SecretBytes::copied("secreT")));
    QVERIFY(!(secret == SecretBytes()));
    QByteArray source("another secret");
    const char *place = source.constData();
    QVERIFY(place != nullptr);
    QCOMPARE(SecretBytes::taken(std::move(source)).view(), QByteArrayView("another secret"));
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): it says that it empties it
}

QTEST_GUILESS_MAIN(SigningTest)
#include "signingtest.moc"
