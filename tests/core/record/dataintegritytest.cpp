// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dataintegrity.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialkey.h"
#include "recordfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class DataIntegrityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalisesAsPublished();
    void hashesAsPublished();
    void acceptsThePublishedProof();
    void signsAsPublishedElsewhere_data();
    void signsAsPublishedElsewhere();
    void verifiesWhatItSigns();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void groupsFingerprints();
};

static const QString published = u"credentials/vc-di-eddsa/"_s;

void DataIntegrityTest::canonicalisesAsPublished()
{
    QCOMPARE(canonicalJson(testJson(published + u"unsigned.json"_s)), testData(published + u"canonDocJCS.txt"_s));
    QCOMPARE(canonicalJson(testJson(published + u"proofConfigJCS.json"_s)), testData(published + u"proofCanonJCS.txt"_s));
}

void DataIntegrityTest::hashesAsPublished()
{
    const QByteArray input = proofInput(testJson(published + u"unsigned.json"_s), testJson(published + u"proofConfigJCS.json"_s));
    QCOMPARE(input.toHex(), testData(published + u"combinedHashJCS.txt"_s).trimmed());
}

void DataIntegrityTest::acceptsThePublishedProof()
{
    const JsonValue document = testJson(published + u"signedJCS.json"_s);
    QCOMPARE(checkProof(document, document[u"proof"]), ProofState::Holds);
}

void DataIntegrityTest::signsAsPublishedElsewhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");

    QTest::newRow("competency") << u"competency"_s << u"org"_s;
    QTest::newRow("assignment") << u"assignment"_s << u"mentor"_s;
    QTest::newRow("goal") << u"goal"_s << u"architect"_s;
    QTest::newRow("hours") << u"hours"_s << u"org"_s;
    QTest::newRow("recommendation") << u"recommendation"_s << u"peer"_s;
    QTest::newRow("the whole record") << u"career-record.clr"_s << u"architect"_s;
}

/** The files were signed by public JavaScript libraries; Ed25519 gives the same signature every time. */
void DataIntegrityTest::signsAsPublishedElsewhere()
{
    QFETCH(QString, file);
    QFETCH(QString, key);

    const JsonValue document = testJson(u"credentials/own/"_s + file + u".jcs.json"_s);
    const JsonValue keys = testJson(u"credentials/own/keys.json"_s);
    const TestSigner signer(QByteArray::fromHex(keys[key][u"ed25519SeedHex"].toString().toLatin1()));
    QCOMPARE(signer.did(), keys[key][u"did"].toString());

    JsonValue bare = document;
    bare.remove(u"proof");
    const auto again = withProof(bare, document[u"proof"].items().front()[u"created"].toString(), signer);
    QVERIFY(again);
    QCOMPARE(canonicalJson(*again), canonicalJson(document));
}

void DataIntegrityTest::verifiesWhatItSigns()
{
    const JsonValue credential = sampleCredential();
    QCOMPARE(credential[u"proof"].items().size(), size_t(1));
    QCOMPARE(checkProof(credential, credential[u"proof"].items().front()), ProofState::Holds);
    QVERIFY(canonicalJson(credential) == canonicalJson(sampleCredential()));
}

void DataIntegrityTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ProofState>("state");

    const QString value = sampleCredential()[u"proof"].items().front()[u"proofValue"].toString();
    const QString otherLast = value.chopped(1) + (value.endsWith(u'2') ? u'3' : u'2');
    QTest::newRow("type") << u"type"_s << u"Ed25519Signature2020"_s << ProofState::Malformed;
    QTest::newRow("suite") << u"cryptosuite"_s << u"eddsa-rdfc-2022"_s << ProofState::UnknownSuite;
    QTest::newRow("purpose") << u"proofPurpose"_s << u"authentication"_s << ProofState::Malformed;
    QTest::newRow("created") << u"created"_s << u"2026-03-01T09:00:01Z"_s << ProofState::Differs;
    QTest::newRow("key of somebody else") << u"verificationMethod"_s << verificationMethodOf(mira().did()) << ProofState::Differs;
    QTest::newRow("key on a server") << u"verificationMethod"_s << u"did:web:example.org#key-1"_s << ProofState::UnknownKey;
    QTest::newRow("fragment of another key") << u"verificationMethod"_s << QString(jonas().did() + u'#' + mira().did().sliced(8)) << ProofState::UnknownKey;
    QTest::newRow("no base") << u"proofValue"_s << value.sliced(1) << ProofState::Malformed;
    QTest::newRow("short") << u"proofValue"_s << value.first(20) << ProofState::Malformed;
    QTest::newRow("not base58") << u"proofValue"_s << QString(value.chopped(1) + u'0') << ProofState::Malformed;
    QTest::newRow("another last character") << u"proofValue"_s << otherLast << ProofState::Differs;
    QTest::newRow("a member more") << u"challenge"_s << u"x"_s << ProofState::Differs;
}

void DataIntegrityTest::namesWhatIsWrong()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(ProofState, state);

    const JsonValue credential = sampleCredential();
    JsonValue proof = credential[u"proof"].items().front();
    proof.set(member, value);
    QCOMPARE(checkProof(credential, proof), state);
}

void DataIntegrityTest::groupsFingerprints()
{
    QCOMPARE(keyFingerprint(u"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"_s), u"z6Mk rJVn aZke FzdQ yMZu 1cgj g7k1 pZZ6 pvBQ 7XJP t4sw bTQ2"_s);
    QCOMPARE(keyFingerprint(u"did:web:example.org"_s), u"did:web:example.org"_s);
}

QTEST_APPLESS_MAIN(DataIntegrityTest)
#include "dataintegritytest.moc"
