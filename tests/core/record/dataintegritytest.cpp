// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dataintegrity.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialkey.h"
#include "recordfixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class DataIntegrityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalisesAsPublished();
    void hashesAsPublished();
    void acceptsPublishedProofs_data();
    void acceptsPublishedProofs();
    void signsAsPublishedElsewhere_data();
    void signsAsPublishedElsewhere();
    void verifiesWhatItSigns();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void signsNothingThatNobodyDefines();
    void groupsFingerprints();
};

static const QString published = u"credentials/vc-di-eddsa/"_s;

static JsonValue proofOf(const JsonValue &credential, ProofSuite suite)
{
    return *std::ranges::find_if(credential[u"proof"].items(), [suite](const JsonValue &proof) { return proof[u"cryptosuite"].toString() == codeOf(suite); });
}

void DataIntegrityTest::canonicalisesAsPublished()
{
    QCOMPARE(canonicalJson(testJson(published + u"unsigned.json"_s)), testData(published + u"canonDocJCS.txt"_s));
    QCOMPARE(canonicalJson(testJson(published + u"proofConfigJCS.json"_s)), testData(published + u"proofCanonJCS.txt"_s));
}

void DataIntegrityTest::hashesAsPublished()
{
    const JsonValue document = testJson(published + u"unsigned.json"_s);
    const auto jcs = proofInput(document, testJson(published + u"proofConfigJCS.json"_s), ProofSuite::Jcs);
    QCOMPARE(jcs.value().toHex(), testData(published + u"combinedHashJCS.txt"_s).trimmed());
    JsonValue options = testJson(published + u"proofConfigDataInt.json"_s);
    options.remove(u"@context");
    const auto rdfc = proofInput(document, options, ProofSuite::Rdfc);
    QCOMPARE(rdfc.value().toHex(), testData(published + u"combinedHashDataInt.txt"_s).trimmed());
}

void DataIntegrityTest::acceptsPublishedProofs_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"signedJCS", "signedDataInt", "proof-set/signedProofSet1", "proof-set/signedProofSet2"}) {
        QTest::newRow(name) << QString(published + QLatin1StringView(name) + u".json"_s);
    }
}

void DataIntegrityTest::acceptsPublishedProofs()
{
    QFETCH(QString, file);

    const JsonValue document = testJson(file);
    const std::vector<const JsonValue *> proofs = document[u"proof"].itemsOrSelf();
    QVERIFY(!proofs.empty());
    for (const JsonValue *proof : proofs) {
        QCOMPARE(checkProof(document, *proof), (ProofCheck{.state = ProofState::Holds, .problem = {}}));
    }
}

void DataIntegrityTest::signsAsPublishedElsewhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");

    const std::pair<const char *, const char *> files[] = {{"competency", "org"}, {"assignment", "mentor"},   {"goal", "architect"},
                                                           {"hours", "org"},      {"recommendation", "peer"}, {"career-record.clr", "architect"}};
    for (const auto &[name, key] : files) {
        for (const char *suite : {".jcs", ".rdfc"}) {
            const QByteArray file = QByteArray(name) + suite;
            QTest::newRow(file.constData()) << QString::fromLatin1(file) << QString::fromLatin1(key);
        }
    }
    QTest::newRow("both") << u"competency.rdfc+jcs"_s << u"org"_s;
}

/** The files were signed by public JavaScript libraries; Ed25519 gives the same signature every time. */
void DataIntegrityTest::signsAsPublishedElsewhere()
{
    QFETCH(QString, file);
    QFETCH(QString, key);

    const JsonValue document = testJson(u"credentials/own/"_s + file + u".json"_s);
    const JsonValue keys = testJson(u"credentials/own/keys.json"_s);
    const TestSigner signer(QByteArray::fromHex(keys[key][u"ed25519SeedHex"].toString().toLatin1()));
    QCOMPARE(signer.did(), keys[key][u"did"].toString());

    JsonValue again = document;
    again.remove(u"proof");
    for (const JsonValue *proof : document[u"proof"].itemsOrSelf()) {
        const std::optional<ProofSuite> suite = proofSuiteFromCode((*proof)[u"cryptosuite"].toString());
        QVERIFY(suite);
        again = withProof(again, *suite, (*proof)[u"created"].toString(), signer).value();
    }
    QCOMPARE(canonicalJson(again), canonicalJson(document));
}

void DataIntegrityTest::verifiesWhatItSigns()
{
    const JsonValue credential = sampleCredential();
    const JsonValue::Array &proofs = credential[u"proof"].items();
    QCOMPARE(proofs.size(), size_t(2));
    QCOMPARE(proofs.front()[u"cryptosuite"].toString(), u"eddsa-rdfc-2022"_s);
    QCOMPARE(proofs.back()[u"cryptosuite"].toString(), u"eddsa-jcs-2022"_s);
    QVERIFY(std::ranges::all_of(proofs, [&](const JsonValue &proof) { return checkProof(credential, proof).state == ProofState::Holds; }));
    QVERIFY(canonicalJson(credential) == canonicalJson(sampleCredential()));
}

void DataIntegrityTest::namesWhatIsWrong_data()
{
    QTest::addColumn<ProofSuite>("suite");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ProofState>("state");

    for (const ProofSuite suite : {ProofSuite::Rdfc, ProofSuite::Jcs}) {
        const QString value = proofOf(sampleCredential(), suite)[u"proofValue"].toString();
        const QString otherLast = value.chopped(1) + (value.endsWith(u'2') ? u'3' : u'2');
        const auto row = [suite](const char *what, const QString &member, const QString &text, ProofState state) {
            QTest::addRow("%s, %s", qPrintable(codeOf(suite)), what) << suite << member << text << state;
        };
        row("type", u"type"_s, u"Ed25519Signature2020"_s, ProofState::Malformed);
        row("suite", u"cryptosuite"_s, u"ecdsa-rdfc-2019"_s, ProofState::UnknownSuite);
        row("purpose", u"proofPurpose"_s, u"authentication"_s, ProofState::Malformed);
        row("created", u"created"_s, u"2026-03-01T09:00:01Z"_s, ProofState::Differs);
        row("key of somebody else", u"verificationMethod"_s, verificationMethodOf(mira().did()), ProofState::Differs);
        row("key on a server", u"verificationMethod"_s, u"did:web:example.org#key-1"_s, ProofState::UnknownKey);
        row("key behind an address", u"verificationMethod"_s, u"https://example.org/jonas#"_s + jonas().did().sliced(8), ProofState::Differs);
        row("key of an unknown method", u"verificationMethod"_s, u"did:example:jonas#"_s + jonas().did().sliced(8), ProofState::UnknownKey);
        row("fragment of another key", u"verificationMethod"_s, jonas().did() + u'#' + mira().did().sliced(8), ProofState::UnknownKey);
        row("no base", u"proofValue"_s, value.sliced(1), ProofState::Malformed);
        row("short", u"proofValue"_s, value.first(20), ProofState::Malformed);
        row("not base58", u"proofValue"_s, value.chopped(1) + u'0', ProofState::Malformed);
        row("another last character", u"proofValue"_s, otherLast, ProofState::Differs);
        row("a member more", u"challenge"_s, u"x"_s, ProofState::Differs);
        row("another context", u"@context"_s, u"https://www.w3.org/ns/credentials/v2"_s, ProofState::OtherContext);
        row("a member that means nothing", u"mood"_s, u"x"_s, suite == ProofSuite::Rdfc ? ProofState::NoStatements : ProofState::Differs);
    }
}

void DataIntegrityTest::namesWhatIsWrong()
{
    QFETCH(ProofSuite, suite);
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(ProofState, state);

    const JsonValue credential = sampleCredential();
    JsonValue proof = proofOf(credential, suite);
    proof.set(member, value);
    QCOMPARE(checkProof(credential, proof).state, state);
}

/** Where the signature over statements cannot be made, nothing is signed. */
void DataIntegrityTest::signsNothingThatNobodyDefines()
{
    JsonValue credential = sampleCredential();
    credential.remove(u"proof");
    credential.set(u"mood"_s, u"good"_s);
    const auto signedOne = withProof(credential, u"2026-03-01T09:00:00Z"_s, jonas());
    QVERIFY(!signedOne);
    QCOMPARE(signedOne.error(), (Error{Error::Kind::Invalid, u"document"_s, u"mood at /mood"_s}));
}

void DataIntegrityTest::groupsFingerprints()
{
    QCOMPARE(keyFingerprint(u"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"_s), u"z6Mk rJVn aZke FzdQ yMZu 1cgj g7k1 pZZ6 pvBQ 7XJP t4sw bTQ2"_s);
    QCOMPARE(keyFingerprint(u"did:web:example.org"_s), u"did:web:example.org"_s);
}

QTEST_APPLESS_MAIN(DataIntegrityTest)
#include "dataintegritytest.moc"
