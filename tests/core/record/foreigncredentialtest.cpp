// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "credentialkey.h"
#include "recordfixtures.h"
#include "verifier.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Credentials that others made: files of the validator of 1EdTech, and tokens signed with OpenSSL. */
class ForeignCredentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheValidator_data();
    void everyFileOfTheValidator();
    void countsTheFilesOfTheValidator();
    void acceptsTokens_data();
    void acceptsTokens();
    void refusesTokens_data();
    void refusesTokens();
    void acceptsATokenOfADidKey();
    void refusesEveryEditOfAToken();
};

static const QString validator = u"credentials/1edtech-validator/"_s;

static QString reasons(const VerificationReport &report)
{
    QStringList codes;
    for (const Refusal &refusal : report.allRefusals()) {
        codes.append(codeOf(refusal.reason));
    }
    codes.removeDuplicates();
    codes.sort();
    return codes.join(u' ');
}

void ForeignCredentialTest::everyFileOfTheValidator_data()
{
    QTest::addColumn<QString>("expected");
    // Where the validator accepts what is refused here: version 1 of the data model and its proofs, numbers, a method or an issuer that do not
    // name each other, a proof of an unknown kind beside a good one, and a record that another than its holder compiled.
    const auto row = [](const char *file, const QString &expected) { QTest::newRow(file) << expected; };
    row("ob30/complete.json", u"expired number proof-missing swapped-issuer unknown-suite"_s);
    row("ob30/complete_v1.json", u"broken-proof number wrong-form"_s);
    row("ob30/credential-status-revoked.json", u"broken-proof wrong-form"_s);
    row("ob30/endorsement-err-schema-status-refresh.json", u"broken-proof wrong-form"_s);
    row("ob30/endorsement-valid.json", {});
    row("ob30/simple-context-alias.json", {});
    row("ob30/simple-context-version.json", {});
    row("ob30/simple-did-key-method.json", u"swapped-issuer unknown-key-kind"_s);
    row("ob30/simple-did-web-method.json", {});
    row("ob30/simple-eddsa-2022.json", u"unknown-suite wrong-form"_s);
    row("ob30/simple-err-context.json", u"swapped-issuer unknown-member wrong-form"_s);
    row("ob30/simple-err-credential-subject-achievement-result-description-type.json", u"unknown-member"_s);
    row("ob30/simple-err-credential-subject-identifier-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-credential-subject-profile-type.json", u"unknown-member"_s);
    row("ob30/simple-err-credential-subject-result-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-credential-subject-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-evidence-type.json", u"unknown-member"_s);
    row("ob30/simple-err-expired.json", u"expired"_s);
    row("ob30/simple-err-issued.json", u"missing-member not-yet-valid"_s);
    row("ob30/simple-err-issuer-otheridentifier-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-issuer-parentorg-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-issuer-type.json", u"unknown-member wrong-form"_s);
    row("ob30/simple-err-issuer.json", u"missing-member swapped-issuer"_s);
    row("ob30/simple-err-proof-method-no-scheme.json", u"swapped-issuer unknown-key-kind"_s);
    row("ob30/simple-err-proof-method-unknown-did-method.json", u"swapped-issuer unknown-key-kind"_s);
    row("ob30/simple-err-proof-method-unknown-scheme.json", u"swapped-issuer unknown-key-kind"_s);
    row("ob30/simple-err-proof-method.json", u"unknown-key-kind"_s);
    row("ob30/simple-err-proof-value.json", u"edited"_s);
    row("ob30/simple-err-type.json", u"unknown-member"_s);
    row("ob30/simple-jwt.jwt", {});
    row("ob30/simple-multiple-proofs.json", u"broken-proof"_s);
    row("ob30/simple-noproof.json", u"unsigned wrong-form"_s);
    row("ob30/simple.json", {});
    row("ob30/simple.jwt", u"claim-differs unknown-key-kind wrong-form"_s);
    row("ob30/simple_v1.json", u"broken-proof wrong-form"_s);
    row("ob30/velocity.jwt", u"claim-differs number unknown-key-kind wrong-form"_s);
    row("clr20/complex.json", u"broken-proof compiled-by-other other-subject wrong-form"_s);
    row("clr20/simple-noproof.json", u"broken-proof compiled-by-other unsigned wrong-form"_s);
    row("clr20/simple.json", u"compiled-by-other"_s);
    row("clr20/simple.jwt", u"claim-differs compiled-by-other wrong-form"_s);
    row("clr20/simple_old_safesigned.json", u"broken-proof compiled-by-other wrong-form"_s);
    row("clr20/simple_v1.json", u"broken-proof compiled-by-other other-subject wrong-form"_s);
}

void ForeignCredentialTest::everyFileOfTheValidator()
{
    QFETCH(QString, expected);
    const VerificationReport report = verifyCredential(testData(validator + QString::fromLatin1(QTest::currentDataTag())), readAt);
    QCOMPARE(reasons(report), expected);
}

void ForeignCredentialTest::countsTheFilesOfTheValidator()
{
    const QDir folder(testDataFolder() + u'/' + validator);
    QCOMPARE(folder.entryList({u"*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), (QStringList{u"clr20"_s, u"ob30"_s}));
    QCOMPARE(QDir(folder.filePath(u"ob30"_s)).count() - 2 + QDir(folder.filePath(u"clr20"_s)).count() - 2, 42);
}

void ForeignCredentialTest::acceptsTokens_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"rs256", "es256", "rs256-wrapped"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void ForeignCredentialTest::acceptsTokens()
{
    QFETCH(QString, name);
    const VerificationReport report = verifyCredential(testData(u"credentials/tokens/"_s + name + u".jwt"_s), readAt);
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    const CredentialFinding &finding = report.credentials.front();
    QCOMPARE(finding.issuerName, u"Example Academy"_s);
    QVERIFY(finding.key.startsWith(u"urn:ietf:params:oauth:jwk-thumbprint:sha-256:"_s));
    QVERIFY(!finding.keyIsIssuer);
    QVERIFY(toText(report).contains(u"whether this is the key of https://academy.example.org/issuers/7 cannot be told"_s));
}

void ForeignCredentialTest::refusesTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expected");

    const auto file = [](const char *name) { return testData(u"credentials/tokens/"_s + QLatin1StringView(name) + u".jwt"_s); };
    const auto withHead = [&file](const QByteArray &head) {
        constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray token = file("es256");
        return head.toBase64(options) + token.sliced(token.indexOf('.'));
    };
    QTest::newRow("a key of 1,024 bits") << file("rs256-small-key") << u"unknown-key-kind"_s;
    QTest::newRow("another subject beside it") << file("es256-other-subject") << u"claim-differs"_s;
    QTest::newRow("another date beside it") << file("es256-other-date") << u"claim-differs"_s;
    QTest::newRow("in the name of another key") << file("es256-in-the-name-of-another") << u"swapped-issuer"_s;
    QTest::newRow("no signature asked for") << withHead(R"({"alg":"none"})") << u"unknown-suite"_s;
    QTest::newRow("a shared secret") << withHead(R"({"alg":"HS256"})") << u"unknown-suite"_s;
    QTest::newRow("no key") << withHead(R"({"alg":"ES256"})") << u"unknown-key-kind"_s;
    QTest::newRow("a key on a server") << withHead(R"({"alg":"ES256","kid":"https://example.org/keys/1"})") << u"unknown-key-kind"_s;
    QTest::newRow("a key of another kind") << withHead(R"({"alg":"RS256","kid":")" + verificationMethodOf(jonas().did()).toUtf8() + R"("})")
                                           << u"unknown-key-kind"_s;
    QTest::newRow("a rule that is not known") << withHead(R"({"alg":"ES256","crit":["b64"]})") << u"broken-proof"_s;
    QTest::newRow("a head that is no JSON") << withHead("alg") << u"not-json"_s;
    QTest::newRow("no payload") << QByteArray("eyJhbGciOiJFUzI1NiJ9..AAAA") << u"not-json"_s;
    QTest::newRow("a payload that is no credential") << QByteArray("eyJhbGciOiJFUzI1NiJ9.e30.AAAA") << u"not-a-credential"_s;
}

void ForeignCredentialTest::refusesTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, expected);
    const VerificationReport report = verifyCredential(token, readAt);
    QVERIFY(!report.holds());
    QCOMPARE(reasons(report), expected);
}

static QByteArray tokenBy(const TestSigner &signer, const JsonValue &payload)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray head = R"({"alg":"EdDSA","kid":")" + verificationMethodOf(signer.did()).toUtf8() + R"("})";
    const QByteArray content = head.toBase64(options) + '.' + canonicalJson(payload).toBase64(options);
    return content + '.' + signer.sign(content).value().toBase64(options);
}

void ForeignCredentialTest::acceptsATokenOfADidKey()
{
    JsonValue credential = sampleCredential();
    credential.remove(u"proof");
    const VerificationReport own = verifyCredential(tokenBy(jonas(), credential), readAt);
    QVERIFY2(own.holds(), qPrintable(toText(own)));
    QCOMPARE(own.credentials.front().key, jonas().did());
    QVERIFY(own.credentials.front().keyIsIssuer);
    QCOMPARE(reasons(verifyCredential(tokenBy(mira(), credential), readAt)), u"swapped-issuer"_s);
}

void ForeignCredentialTest::refusesEveryEditOfAToken()
{
    QByteArray token = testData(u"credentials/tokens/es256.jwt"_s);
    for (qsizetype i = 0; i < token.size(); ++i) {
        const char kept = token.at(i);
        token[i] = kept == 'A' ? 'B' : 'A';
        QVERIFY2(!verifyCredential(token, readAt).holds(), qPrintable(QString::number(i)));
        token[i] = kept;
    }
}

QTEST_APPLESS_MAIN(ForeignCredentialTest)
#include "foreigncredentialtest.moc"
