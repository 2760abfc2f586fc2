// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifier.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialbuilder.h"
#include "credentialkey.h"
#include "dataintegrity.h"
#include "recordfixtures.h"

#include <QHash>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace
{

/** Knowledge that a test fills. */
class TestKnowledge final : public VerifierKnowledge
{
public:
    QHash<QString, KeyStanding> standings;
    QStringList withdrawn;
    QStringList superseded;
    QHash<QString, QByteArray> originals;

    KeyStanding standingOf(const QString &did) const override { return standings.value(did, KeyStanding::NotKnown); }
    bool isWithdrawn(const QString &credentialId) const override { return withdrawn.contains(credentialId); }
    bool isSuperseded(const QString &credentialId) const override { return superseded.contains(credentialId); }
    QByteArray original(const QString &credentialId) const override { return originals.value(credentialId); }
};

VerificationReport verified(const JsonValue &value, const VerifierKnowledge &knowledge = VerifierKnowledge())
{
    return verifyCredential(canonicalJson(value), readAt, knowledge);
}

/** @p record, signed again by @p signer as its own. */
JsonValue signedAgain(JsonValue record, const TestSigner &signer = mira())
{
    record.remove(u"proof");
    return withProof(std::move(record), credentialTime(signedAt + 1000), signer).value();
}

JsonValue &nested(JsonValue &record, size_t index)
{
    return (*record.find(u"credentialSubject")->find(u"verifiableCredential")->mutableItems())[index];
}

}

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsARecord();
    void acceptsPublishedFiles_data();
    void acceptsPublishedFiles();
    void memberOrderAndSpaceDoNotMatter();
    void editedSaysWhere();
    void editedWithinAResignedRecord();
    void unsignedEntry();
    void swappedIssuer();
    void copiedProof();
    void otherSubject();
    void compiledByOther();
    void expiredAndNotYetValid();
    void withdrawnHereAndInTheFile();
    void withdrawalByAnotherKeyCountsNothing();
    void supersededHereAndInTheFile();
    void sameEntryTwice();
    void extraContext();
    void reorderedSet();
    void duplicatedStatement();
    void termThatNobodyDefines();
    void missingProof();
    void proofsInAnotherOrder();
    void unknownSuiteIsRefused();
    void ownWordsForBadJson_data();
    void ownWordsForBadJson();
    void saysHowKeysAreKnown();
    void saysWhatIsSelfStated();
    void nameAgrees();
    void neverSaysGenuine();
};

void VerifierTest::acceptsARecord()
{
    const VerificationReport report = verified(sampleRecord(3));
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.credentials.size(), 4);
    QCOMPARE(report.credentials.at(0).kind, u"clr"_s);
    QCOMPARE(report.credentials.at(0).issuer, mira().did());
    QCOMPARE(report.credentials.at(2).pointer, u"/credentialSubject/verifiableCredential/1"_s);
    QCOMPARE(report.credentials.at(2).issuer, jonas().did());
    QCOMPARE(report.credentials.at(2).signedAt, u"2026-03-01T09:00:00Z"_s);
}

void VerifierTest::acceptsPublishedFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"own/competency.jcs", "own/assignment.jcs", "own/goal.jcs", "own/hours.jcs", "own/recommendation.jcs", "own/career-record.clr.jcs",
                             "own/competency.rdfc", "own/assignment.rdfc", "own/goal.rdfc", "own/hours.rdfc", "own/recommendation.rdfc",
                             "own/career-record.clr.rdfc", "own/competency.rdfc+jcs"}) {
        QTest::newRow(name) << QString(u"credentials/"_s + QLatin1StringView(name) + u".json"_s);
    }
}

void VerifierTest::acceptsPublishedFiles()
{
    QFETCH(QString, file);
    const VerificationReport report = verifyCredential(testData(file), readAt);
    QVERIFY2(report.holds(), qPrintable(toText(report)));
}

void VerifierTest::memberOrderAndSpaceDoNotMatter()
{
    const QByteArray indented = QJsonDocument::fromJson(canonicalJson(sampleRecord())).toJson(QJsonDocument::Indented);
    QVERIFY(verifyCredential(indented, readAt).holds());
}

void VerifierTest::editedSaysWhere()
{
    JsonValue record = sampleRecord(2);
    nested(record, 1).find(u"credentialSubject")->set(u"narrative"_s, u"Better than she is."_s);

    const VerificationReport unknown = verified(record);
    const QString entry = u"/credentialSubject/verifiableCredential/1"_s;
    QCOMPARE(unknown.credentials.at(2).refusals, QList<Refusal>({{RefusalReason::Edited, entry, {}}}));
    // The record's own signature breaks too, and points at what broke it.
    QCOMPARE(unknown.credentials.at(0).refusals, QList<Refusal>({{RefusalReason::Edited, entry, u"inside-refused"_s}}));
    QVERIFY(unknown.credentials.at(1).holds());

    TestKnowledge knowledge;
    knowledge.originals.insert(sampleCredential(2)[u"id"].toString(), canonicalJson(sampleCredential(2)));
    const VerificationReport known = verified(record, knowledge);
    QCOMPARE(known.credentials.at(2).refusals.front().pointer, QString(entry + u"/credentialSubject/narrative"_s));
    QCOMPARE(known.credentials.at(0).refusals.front().pointer, QString(entry + u"/credentialSubject/narrative"_s));
}

void VerifierTest::editedWithinAResignedRecord()
{
    JsonValue record = sampleRecord(2);
    nested(record, 0).set(u"name"_s, u"Business valuation – Leading"_s);
    const VerificationReport report = verified(signedAgain(record));
    QVERIFY(report.credentials.at(0).holds());
    QVERIFY(!report.holds());
    QCOMPARE(report.credentials.at(1).refusals.front().reason, RefusalReason::Edited);
}

void VerifierTest::unsignedEntry()
{
    JsonValue record = sampleRecord(2);
    nested(record, 0).remove(u"proof");
    QVERIFY(verified(signedAgain(record)).has(RefusalReason::Unsigned));

    JsonValue whole = sampleRecord(1);
    whole.remove(u"proof");
    QCOMPARE(verified(whole).credentials.at(0).refusals.front().reason, RefusalReason::Unsigned);
    whole.set(u"proof"_s, JsonValue::array());
    QCOMPARE(verified(whole).credentials.at(0).refusals.front().reason, RefusalReason::Unsigned);
}

void VerifierTest::swappedIssuer()
{
    // Somebody signs in Jonas's name with a key of his own; the signature itself holds.
    const TestSigner stranger('\3');
    JsonValue record = sampleRecord(1);
    nested(record, 0).remove(u"proof");
    nested(record, 0) = withProof(nested(record, 0), credentialTime(signedAt), stranger).value();
    const VerificationReport report = verified(signedAgain(record));
    QCOMPARE(report.credentials.at(1).refusals,
             QList<Refusal>({{RefusalReason::SwappedIssuer, u"/credentialSubject/verifiableCredential/0/proof/0/verificationMethod"_s, jonas().did()}}));
}

void VerifierTest::copiedProof()
{
    JsonValue record = sampleRecord(2);
    nested(record, 1).set(u"proof"_s, nested(record, 0)[u"proof"]);
    const VerificationReport report = verified(signedAgain(record));
    QVERIFY(report.credentials.at(1).holds());
    QCOMPARE(report.credentials.at(2).refusals, QList<Refusal>({{RefusalReason::CopiedProof, u"/credentialSubject/verifiableCredential/1"_s, {}}}));
}

void VerifierTest::otherSubject()
{
    const TestSigner thief('\4');
    JsonValue record = sampleRecord(1);
    record.find(u"credentialSubject")->set(u"id"_s, thief.did());
    record.find(u"issuer")->set(u"id"_s, thief.did());
    const VerificationReport report = verified(signedAgain(record, thief));
    QVERIFY(report.credentials.at(0).holds());
    QCOMPARE(report.credentials.at(1).refusals,
             QList<Refusal>({{RefusalReason::OtherSubject, u"/credentialSubject/verifiableCredential/0/credentialSubject/id"_s, mira().did()}}));
}

void VerifierTest::compiledByOther()
{
    const TestSigner office('\5');
    JsonValue record = sampleRecord(1);
    record.find(u"issuer")->set(u"id"_s, office.did());
    record = signedAgain(record, office);
    QVERIFY(verified(record).has(RefusalReason::CompiledByOther));

    TestKnowledge knowledge;
    knowledge.standings.insert(office.did(), KeyStanding::Confirmed);
    QVERIFY(verified(record, knowledge).holds());
}

void VerifierTest::expiredAndNotYetValid()
{
    Claim claim = sampleClaim();
    claim.validUntil = QDate(2026, 3, 10);
    const Envelope envelope{.id = testUuid(1), .issuer = {.did = jonas().did(), .name = u"Jonas"_s}, .at = signedAt};
    const JsonValue credential = withProof(achievementCredential(envelope, miraAsHolder(), claim), credentialTime(signedAt), jonas()).value();
    const QByteArray bytes = canonicalJson(credential);
    QVERIFY(verifyCredential(bytes, signedAt).holds());
    QCOMPARE(verifyCredential(bytes, readAt).credentials.at(0).refusals.front().reason, RefusalReason::Expired);
    QCOMPARE(verifyCredential(bytes, readAt).credentials.at(0).refusals.front().pointer, u"/validUntil"_s);
    QCOMPARE(verifyCredential(bytes, signedAt - 1).credentials.at(0).refusals.front().reason, RefusalReason::NotYetValid);
}

static JsonValue withdrawalBy(const TestSigner &signer)
{
    const Envelope envelope{.id = testUuid(50), .issuer = {.did = signer.did(), .name = u"Somebody"_s}, .at = signedAt + 5000};
    const QString subject = sampleCredential(1)[u"id"].toString();
    return withProof(endorsementCredential(envelope, subject, withdrawalName.toString(), u"By mistake."_s), credentialTime(signedAt + 5000), signer).value();
}

void VerifierTest::withdrawnHereAndInTheFile()
{
    TestKnowledge knowledge;
    knowledge.withdrawn.append(sampleCredential(1)[u"id"].toString());
    const VerificationReport here = verified(sampleRecord(2), knowledge);
    QCOMPARE(here.credentials.at(1).refusals.front().reason, RefusalReason::Withdrawn);
    QVERIFY(here.credentials.at(2).holds());

    JsonValue record = sampleRecord(2);
    record.set(u"endorsement"_s, JsonValue::array({withdrawalBy(jonas())}));
    const VerificationReport inFile = verified(signedAgain(record));
    const auto first = std::ranges::find(inFile.credentials, u"/credentialSubject/verifiableCredential/0"_s, &CredentialFinding::pointer);
    QCOMPARE(first->refusals.front().reason, RefusalReason::Withdrawn);
    QCOMPARE(inFile.allRefusals().size(), 1);
}

void VerifierTest::withdrawalByAnotherKeyCountsNothing()
{
    JsonValue record = sampleRecord(1);
    record.set(u"endorsement"_s, JsonValue::array({withdrawalBy(mira())}));
    QVERIFY(verified(signedAgain(record)).holds());
}

void VerifierTest::supersededHereAndInTheFile()
{
    TestKnowledge knowledge;
    knowledge.superseded.append(sampleCredential(1)[u"id"].toString());
    QCOMPARE(verified(sampleRecord(1), knowledge).credentials.at(1).refusals.front().reason, RefusalReason::Superseded);

    JsonValue newer = sampleCredential(1);
    newer.remove(u"proof");
    newer.set(u"validFrom"_s, credentialTime(signedAt + 60000));
    newer = withProof(newer, credentialTime(signedAt + 60000), jonas()).value();
    JsonValue record = sampleRecord(1);
    record.find(u"credentialSubject")->find(u"verifiableCredential")->append(newer);
    const VerificationReport report = verified(signedAgain(record));
    QCOMPARE(report.credentials.at(1).refusals.front().reason, RefusalReason::Superseded);
    QVERIFY(report.credentials.at(2).holds());
}

void VerifierTest::sameEntryTwice()
{
    JsonValue record = sampleRecord(1);
    record.find(u"credentialSubject")->find(u"verifiableCredential")->append(sampleCredential(1));
    QVERIFY(verified(signedAgain(record)).has(RefusalReason::Twice));
}

void VerifierTest::extraContext()
{
    JsonValue shipped = sampleCredential();
    shipped.find(u"@context")->append(u"https://w3id.org/security/multikey/v1"_s);
    QCOMPARE(verified(shipped).credentials.at(0).refusals, QList<Refusal>({{RefusalReason::OtherContext, u"/proof/1"_s, {}}}));

    JsonValue unknown = sampleCredential();
    unknown.find(u"@context")->append(u"https://example.org/other-meaning"_s);
    QCOMPARE(verified(unknown).credentials.at(0).refusals.front(),
             (Refusal{RefusalReason::UnknownContext, u"/@context"_s, u"https://example.org/other-meaning"_s}));
}

/** The statements are the same, and so the signature over them holds. */
void VerifierTest::reorderedSet()
{
    JsonValue record = sampleRecord(1);
    std::ranges::reverse(*nested(record, 0).find(u"credentialSubject")->find(u"identifier")->mutableItems());
    const VerificationReport report = verified(record);
    const QString entry = u"/credentialSubject/verifiableCredential/0"_s;
    QCOMPARE(report.credentials.at(1).refusals, QList<Refusal>({{RefusalReason::Rearranged, entry, {}}}));
    QCOMPARE(report.credentials.at(0).refusals, QList<Refusal>({{RefusalReason::Rearranged, entry, u"inside-refused"_s}}));
}

void VerifierTest::duplicatedStatement()
{
    JsonValue credential = sampleCredential();
    JsonValue *evidence = credential.find(u"evidence");
    evidence->append(JsonValue(evidence->items().front()));
    const VerificationReport report = verified(credential);
    QCOMPARE(report.credentials.at(0).refusals, QList<Refusal>({{RefusalReason::Repeated, u"/evidence/1"_s, {}}, {RefusalReason::Rearranged, {}, {}}}));

    // Without the other proof the signature alone would say nothing.
    JsonValue statementsOnly = testJson(u"credentials/own/competency.rdfc.json"_s);
    statementsOnly.find(u"evidence")->append(JsonValue(statementsOnly[u"evidence"].items().front()));
    QVERIFY(verified(statementsOnly).credentials.at(0).proofHolds);
    QVERIFY(verified(statementsOnly).has(RefusalReason::Repeated));
}

void VerifierTest::termThatNobodyDefines()
{
    JsonValue credential = testJson(u"credentials/own/competency.rdfc.json"_s);
    credential.find(u"credentialSubject")->find(u"achievement")->set(u"mood"_s, u"good"_s);
    QCOMPARE(verified(credential).credentials.at(0).refusals.front(),
             (Refusal{RefusalReason::UnknownMember, u"/credentialSubject/achievement/mood"_s, u"mood"_s}));
}

void VerifierTest::missingProof()
{
    for (const size_t index : {0, 1}) {
        JsonValue record = sampleRecord(1);
        JsonValue::Array &proofs = *record.find(u"proof")->mutableItems();
        const QString suite = proofs[index][u"cryptosuite"].toString();
        proofs.erase(proofs.begin() + static_cast<std::ptrdiff_t>(index));
        QCOMPARE(verified(record).allRefusals(), QList<Refusal>({{RefusalReason::ProofMissing, u"/proof"_s, suite}}));
    }
    // A record of entries that were signed in one way needs no other.
    QVERIFY(verified(testJson(u"credentials/own/career-record.clr.jcs.json"_s)).holds());
}

void VerifierTest::proofsInAnotherOrder()
{
    JsonValue credential = sampleCredential();
    std::ranges::reverse(*credential.find(u"proof")->mutableItems());
    QCOMPARE(verified(credential).allRefusals(), QList<Refusal>({{RefusalReason::Rearranged, u"/proof"_s, {}}}));
}

void VerifierTest::unknownSuiteIsRefused()
{
    JsonValue credential = sampleCredential();
    credential.find(u"proof")->mutableItems()->front().set(u"cryptosuite"_s, u"ecdsa-rdfc-2019"_s);
    const VerificationReport report = verified(credential);
    QVERIFY(report.has(RefusalReason::UnknownSuite));
    QVERIFY(!report.holds());
}

void VerifierTest::ownWordsForBadJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");

    const QByteArray good = canonicalJson(sampleCredential());
    const auto with = [&good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    QTest::newRow("nothing") << QByteArray() << u"not-json"_s;
    QTest::newRow("zeros") << QByteArray(100, '\0') << u"not-json"_s;
    QTest::newRow("text") << QByteArray("hello") << u"not-json"_s;
    QTest::newRow("truncated") << good.first(good.size() - 1) << u"not-json"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not-a-credential"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"a":"b"})") << u"not-a-credential"_s;
    QTest::newRow("fraction") << with(R"("hashed":true)", R"("hashed":1.5)") << u"number"_s;
    QTest::newRow("whole number") << with(R"("hashed":true)", R"("hashed":1)") << u"number"_s;
    QTest::newRow("null") << with(R"("hashed":true)", R"("hashed":null)") << u"empty-value"_s;
    QTest::newRow("member twice") << with(R"("hashed":true)", R"("hashed":true,"hashed":true)") << u"duplicate-member"_s;
    QTest::newRow("control character") << with("Convincing", R"(\u0007)") << u"forbidden-character"_s;
    QTest::newRow("half a character") << with("Convincing", R"(\ud800)") << u"forbidden-character"_s;
    QTest::newRow("not UTF-8") << with("Convincing", "\xff") << u"forbidden-character"_s;
    QTest::newRow("no validFrom") << with(R"("validFrom")", R"("valid")") << u"missing-member"_s;
    QTest::newRow("unknown term in an identity") << with(R"("hashed":true)", R"("hashed":true,"more":"x")") << u"unknown-member"_s;
    QTest::newRow("date without a zone") << with(R"("validFrom":"2026-03-01T09:00:00Z")", R"("validFrom":"2026-03-01T09:00:00")") << u"broken-date"_s;
    QTest::newRow("proof alone") << with(R"("proof":[)", R"("proof":["x",)") << u"broken-proof"_s;
    QTest::newRow("deep") << QByteArray(5000, '[') << u"too-deep"_s;
}

void VerifierTest::ownWordsForBadJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);

    const VerificationReport report = verifyCredential(json, readAt);
    QVERIFY(!report.holds());
    const QList<Refusal> all = report.allRefusals();
    QVERIFY2(std::ranges::any_of(all, [&code](const Refusal &refusal) { return codeOf(refusal.reason) == code; }), qPrintable(toText(report)));
}

void VerifierTest::saysHowKeysAreKnown()
{
    TestKnowledge knowledge;
    knowledge.standings = {{jonas().did(), KeyStanding::Confirmed}, {mira().did(), KeyStanding::Mine}};
    const VerificationReport report = verified(sampleRecord(1), knowledge);
    QCOMPARE(report.credentials.at(0).standing, KeyStanding::Mine);
    QCOMPARE(report.credentials.at(1).standing, KeyStanding::Confirmed);
    QCOMPARE(verified(sampleRecord(1)).credentials.at(1).standing, KeyStanding::NotKnown);
    QCOMPARE(toJson(report)[u"credentials"_s][1][u"key"_s].toString(), u"confirmed"_s);
}

void VerifierTest::saysWhatIsSelfStated()
{
    const Envelope envelope{.id = testUuid(3), .issuer = {.did = mira().did(), .name = u"Mira"_s}, .at = signedAt};
    const SelfStatement
        statement{.id = testUuid(3), .type = u"ext:Position"_s, .name = u"Architect"_s, .description = {}, .organisation = {}, .from = {}, .until = {}};
    JsonValue record = sampleRecord(1);
    const JsonValue own = withProof(selfCredential(envelope, miraAsHolder(), statement), credentialTime(signedAt), mira()).value();
    record.find(u"credentialSubject")->find(u"verifiableCredential")->append(own);
    const VerificationReport report = verified(signedAgain(record));
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QVERIFY(!report.credentials.at(1).selfStated);
    QVERIFY(report.credentials.at(2).selfStated);
    QVERIFY(toText(report).contains(u"nobody else vouches for it"_s));
}

void VerifierTest::nameAgrees()
{
    QCOMPARE(verified(sampleRecord(1)).nameAgrees, std::optional(true));
    JsonValue record = sampleRecord(1);
    record.find(u"issuer")->set(u"name"_s, u"Somebody Else"_s);
    QCOMPARE(verified(signedAgain(record)).nameAgrees, std::optional(false));
    QCOMPARE(verified(sampleCredential()).nameAgrees, std::optional<bool>());
}

void VerifierTest::neverSaysGenuine()
{
    const QString text = toText(verified(sampleRecord(1)));
    QVERIFY(text.contains(QString(u"signed by the key "_s + keyFingerprint(jonas().did()))));
    QVERIFY(!text.contains(u"genuine"_s, Qt::CaseInsensitive));
    QVERIFY(!text.contains(u"authentic"_s, Qt::CaseInsensitive));
}

QTEST_APPLESS_MAIN(VerifierTest)
#include "verifiertest.moc"
