// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialbuilder.h"
#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialschemas.h"
#include "dataintegrity.h"
#include "jsonschema.h"
#include "recordfixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class CredentialBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePublishedSchemas_data();
    void followsThePublishedSchemas();
    void schemasRefuseWhatIsMissing();
    void writesNeitherNullsNorNumbersNorControls();
    void givesTheSameBytesAgain();
    void saysHowOftenItWasShown();
    void hashesIdentitiesAsTheStandardSays();
    void checksClaims_data();
    void checksClaims();
};

static Envelope envelope()
{
    return {.id = testUuid(7), .issuer = {.did = jonas().did(), .name = u"Jonas Weber"_s}, .at = signedAt};
}

static Claim hours()
{
    Claim claim = sampleClaim();
    claim.kind = ClaimKind::Hours;
    claim.results = {{.code = u"hours"_s, .name = u"Hours"_s, .scale = {}, .level = {}, .value = u"42.5"_s}};
    claim.demonstrations.reset();
    claim.evidence.clear();
    return claim;
}

static Claim assignment()
{
    Claim claim = sampleClaim();
    claim.kind = ClaimKind::Assignment;
    claim.results.append({.code = u"accepted"_s, .name = u"Accepted"_s, .scale = {}, .level = {}, .value = {}});
    claim.validUntil = QDate(2030, 1, 1);
    return claim;
}

void CredentialBuilderTest::followsThePublishedSchemas_data()
{
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *name, const JsonValue &value) { QTest::newRow(name) << canonicalJson(value); };
    row("competency", sampleCredential());
    row("hours", achievementCredential(envelope(), miraAsHolder(), hours()));
    row("assignment", achievementCredential(envelope(), miraAsHolder(), assignment()));
    row("self",
        selfCredential(envelope(), miraAsHolder(),
                       {.id = testUuid(9),
                        .type = u"ext:Position"_s,
                        .name = u"Architect"_s,
                        .description = {},
                        .organisation = u"Example"_s,
                        .from = QDate(2024, 1, 1),
                        .until = {}}));
    row("recommendation", endorsementCredential(envelope(), mira().did(), u"Recommendation"_s, u"Ready for the next level."_s));
    row("the whole record", sampleRecord(3));
}

void CredentialBuilderTest::followsThePublishedSchemas()
{
    QFETCH(QByteArray, json);

    const auto value = parseJson(json);
    QVERIFY(value);
    const auto problem = checkCredentialSchema(*value);
    QVERIFY2(!problem, problem ? qPrintable(problem->pointer + u' ' + problem->keyword + u' ' + problem->member) : "");
    if ((*value)[u"type"].names(u"OpenBadgeCredential")) {
        // The strict form of the schema, which asks for arrays even of one value.
        const JsonSchema formal(testJson(u"credentials/schemas/ob_v3p0_achievementcredential_schema.formal.json"_s));
        const auto strict = formal.check(*value);
        QVERIFY2(!strict, strict ? qPrintable(strict->pointer + u' ' + strict->keyword) : "");
    }
}

void CredentialBuilderTest::schemasRefuseWhatIsMissing()
{
    JsonValue credential = sampleCredential();
    credential.find(u"credentialSubject")->find(u"achievement")->remove(u"criteria");
    const auto problem = checkCredentialSchema(credential);
    QVERIFY(problem);
    QCOMPARE(problem->pointer, u"/credentialSubject/achievement"_s);
    QCOMPARE(problem->keyword, u"required"_s);
    QCOMPARE(problem->member, u"criteria"_s);

    JsonValue dated = sampleCredential();
    dated.set(u"validFrom"_s, u"2026-03-01T09:00:00"_s);
    QVERIFY(checkCredentialSchema(dated));
}

static bool hasNullOrNumber(const JsonValue &value)
{
    return value.isNull() || value.isInteger() || std::ranges::any_of(value.items(), hasNullOrNumber)
        || std::ranges::any_of(value.members(), [](const JsonMember &member) { return hasNullOrNumber(member.value); });
}

void CredentialBuilderTest::writesNeitherNullsNorNumbersNorControls()
{
    Claim claim = sampleClaim();
    claim.narrative = u"a\u0000b\u0007c\u007fd\ufffee\tf\ng\r\nh"_s;
    claim.name = u"\u0001Name"_s;
    const JsonValue credential = achievementCredential(envelope(), miraAsHolder(), claim);
    QVERIFY(!hasNullOrNumber(credential));
    QCOMPARE(credential[u"credentialSubject"][u"narrative"].toString(), u"abcde\tf\ng\nh"_s);
    QCOMPARE(credential[u"credentialSubject"][u"achievement"][u"name"].toString(), u"Name"_s);
}

void CredentialBuilderTest::givesTheSameBytesAgain()
{
    QCOMPARE(canonicalJson(sampleRecord(3)), canonicalJson(sampleRecord(3)));
}

void CredentialBuilderTest::saysHowOftenItWasShown()
{
    const JsonValue credential = sampleCredential();
    const JsonValue &subject = credential[u"credentialSubject"];
    QCOMPARE(subject[u"result"].items().back()[u"value"].toString(), u"2 of 3"_s);
    QCOMPARE(subject[u"result"].items().front()[u"value"].toString(), u"3"_s);
    QCOMPARE(subject[u"result"].items().front()[u"achievedLevel"].toString(),
             subject[u"achievement"][u"resultDescription"].items().front()[u"rubricCriterionLevel"].items()[2][u"id"].toString());
    QCOMPARE(credential[u"name"].toString(), u"Business valuation 1 – Able"_s);
}

void CredentialBuilderTest::hashesIdentitiesAsTheStandardSays()
{
    // The example of Open Badges 3.0, IdentityHash.
    QCOMPARE(HashedIdentity::of(u"emailAddress"_s, u"a@example.com"_s, u"Kosher"_s).hash,
             u"sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"_s);
}

void CredentialBuilderTest::checksClaims_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, Error::Kind kind, const QString &field, auto change) {
        Claim claim = sampleClaim();
        change(claim);
        QTest::newRow(name) << claim << static_cast<int>(kind) << field;
    };
    using Kind = Error::Kind;
    row("no name", Kind::Blank, u"name"_s, [](Claim &claim) { claim.name = u"  "_s; });
    row("no criteria", Kind::Blank, u"criteria"_s, [](Claim &claim) { claim.criteria.clear(); });
    row("no level", Kind::Blank, u"level"_s, [](Claim &claim) { claim.results.clear(); });
    row("level beyond the scale", Kind::OutOfRange, u"level"_s, [](Claim &claim) { claim.results[0].level = 6; });
    row("no evidence", Kind::NotPossible, u"evidence"_s, [](Claim &claim) { claim.evidence.clear(); });
    row("no accepted evidence", Kind::NotPossible, u"evidence"_s, [](Claim &claim) { claim.evidence[0].accepted = false; });
    row("year 1", Kind::OutOfRange, u"from"_s, [](Claim &claim) { claim.from = QDate(1, 1, 1); });
    row("year 9999", Kind::OutOfRange, u"validUntil"_s, [](Claim &claim) { claim.validUntil = QDate(9999, 1, 1); });
    row("end before start", Kind::OutOfRange, u"until"_s, [](Claim &claim) { claim.until = QDate(2024, 1, 1); });
}

void CredentialBuilderTest::checksClaims()
{
    QFETCH(Claim, claim);
    QFETCH(int, kind);
    QFETCH(QString, field);

    QVERIFY(checkClaim(sampleClaim()));
    QVERIFY(checkClaim(hours()));
    const auto checked = checkClaim(claim);
    QVERIFY(!checked);
    QCOMPARE(static_cast<int>(checked.error().kind), kind);
    QCOMPARE(checked.error().field, field);
}

QTEST_APPLESS_MAIN(CredentialBuilderTest)
#include "credentialbuildertest.moc"
