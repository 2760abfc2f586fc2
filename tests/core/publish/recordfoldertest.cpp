// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordfolder.h"

#include "canonical/jcs.h"
#include "carrierverifier.h"
#include "credentialbuilder.h"
#include "dataintegrity.h"
#include "manifest.h"
#include "recordfixtures.h"
#include "recordtables.h"
#include "seal.h"
#include "verifier.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;

class RecordFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything();
    void verifiesAsAnArchive();
    void takesOnlyNamedEvidence();
    void pageRunsNothing();
    void pageLinksTheEvidence();
    void namesCarryNoPath();
    void resumeHasWhatOthersSigned();
    void hoursHaveATableOfTheirOwn();
    void refusesWhatIsNoRecord();
};

/** A record with one credential whose texts are as bad as they can be, and one piece of evidence, `proof.txt`. */
static QByteArray hostileRecord()
{
    Claim claim = sampleClaim(1);
    claim.name = u"../../<script>alert('x')</script>"_s;
    claim.narrative = u"</blockquote><img src=x onerror=alert(1)>"_s;
    claim.evidence.front().sha256 = QCryptographicHash::hash("proof", QCryptographicHash::Sha256);
    claim.evidence.front().name = u"\"><script>alert(2)</script>"_s;
    const Envelope envelope{.id = testUuid(1), .issuer = {.did = jonas().did(), .name = u"=HYPERLINK(\"http://x\")"_s}, .at = signedAt};
    Compilation compilation;
    compilation.envelope = {.id = testUuid(1000), .issuer = {.did = mira().did(), .name = u"Mira Sommer"_s}, .at = signedAt};
    compilation.holder = miraAsHolder();
    compilation.name = u"Career record"_s;
    compilation.credentials = {withProof(achievementCredential(envelope, miraAsHolder(), claim), credentialTime(signedAt), jonas()).value()};
    return canonicalJson(withProof(clrCredential(compilation), credentialTime(signedAt), mira()).value());
}

static QByteArray fileOf(const QList<CarriedFile> &files, const QString &name)
{
    const auto it = std::ranges::find(files, name, &CarriedFile::name);
    return it == files.cend() ? QByteArray() : it->bytes;
}

void RecordFolderTest::holdsEverything()
{
    const QByteArray record = canonicalJson(sampleRecord(2));
    const QList<CarriedFile> files = recordFolder(record).value();
    for (const QString &name :
         {u"index.html"_s, u"career-record.md"_s, u"career-record.json"_s, u"entries.csv"_s, u"hours.csv"_s, u"resume.json"_s, u"VERIFY.txt"_s,
          u"credentials/0001-business-valuation-1-able.json"_s, u"credentials/0002-business-valuation-2-able.json"_s, u"SHA256SUMS"_s, u"manifest.json"_s}) {
        QVERIFY2(!fileOf(files, name).isEmpty(), qPrintable(name));
    }
    QCOMPARE(fileOf(files, u"career-record.json"_s), record);
    QCOMPARE(files.back().name, manifestName);
    QCOMPARE(fileOf(files, u"SHA256SUMS"_s).count('\n'), files.size() - 2);
    QCOMPARE(recordFolder(record).value().back().bytes, files.back().bytes);
}

void RecordFolderTest::verifiesAsAnArchive()
{
    QList<CarriedFile> files = recordFolder(canonicalJson(sampleRecord(2))).value();
    files.back().bytes = sealed(files.back().bytes, mira()).value();
    const QByteArray zip = sealed(zipped(files, signedAt, mira().did()).value(), mira()).value();
    const auto check = [](const QByteArray &credential) -> Result<VerificationReport> { return verifyCredential(credential, readAt); };
    const CarrierReport report = verifyCarrier(zip, check).value();
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    files.front().bytes.replace("Business", "Pleasure");
    const CarrierReport edited = verifyCarrier(sealed(zipped(files, signedAt, mira().did()).value(), mira()).value(), check).value();
    QCOMPARE(edited.refusals, (QList<CarrierRefusal>{{.reason = CarrierReason::FileChanged, .where = u"index.html"_s}}));
}

void RecordFolderTest::takesOnlyNamedEvidence()
{
    const CarriedFile good{.name = u"proof.txt"_s, .bytes = "proof"};
    QCOMPARE(fileOf(recordFolder(hostileRecord(), {good}).value(), u"evidence/proof.txt"_s), "proof");
    QCOMPARE(recordFolder(hostileRecord(), {{.name = u"other.txt"_s, .bytes = "other"}}).error().field, u"evidence"_s);
    QCOMPARE(recordFolder(hostileRecord(), {{.name = u"../proof.txt"_s, .bytes = "proof"}}).error().field, u"name"_s);
    QCOMPARE(recordFolder(hostileRecord(), {good, good}).error().field, u"name"_s);
}

void RecordFolderTest::pageRunsNothing()
{
    const QByteArray html = recordHtml(hostileRecord()).value();
    QVERIFY(html.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for (const char *markup : {"<script", "<img", "onerror=alert(1)>", "javascript:"}) {
        QVERIFY2(!html.contains(markup), markup);
    }
    QVERIFY(html.contains("&lt;script&gt;alert('x')&lt;/script&gt;"));
}

void RecordFolderTest::pageLinksTheEvidence()
{
    const QList<CarriedFile> files = recordFolder(hostileRecord(), {{.name = u"proof of \u00fc.txt"_s, .bytes = "proof"}}).value();
    QVERIFY2(fileOf(files, u"index.html"_s).contains("<a href=\"evidence/proof%20of%20%C3%BC.txt\">"), fileOf(files, u"index.html"_s).constData());
}

void RecordFolderTest::namesCarryNoPath()
{
    const QList<CarriedFile> files = singleCredentials(hostileRecord());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.front().name, u"credentials/0001-script-alert-x-script-able.json"_s);
}

void RecordFolderTest::resumeHasWhatOthersSigned()
{
    const QJsonObject resume = QJsonDocument::fromJson(recordResume(canonicalJson(sampleRecord(2))).value()).object();
    QCOMPARE(resume.value("basics"_L1).toObject().value("name"_L1).toString(), u"Mira Sommer"_s);
    const QJsonObject certificate = resume.value("certificates"_L1).toArray().at(1).toObject();
    QCOMPARE(certificate.value("name"_L1).toString(), u"Business valuation 2"_s);
    QCOMPARE(certificate.value("issuer"_L1).toString(), u"Jonas Weber"_s);
    QCOMPARE(certificate.value("date"_L1).toString(), u"2026-03-01"_s);
    QCOMPARE(resume.value("skills"_L1).toArray().at(0).toObject().value("level"_L1).toString(), u"3 (Able)"_s);
}

void RecordFolderTest::hoursHaveATableOfTheirOwn()
{
    QCOMPARE(hoursCsv(canonicalJson(sampleRecord(2))).value().count("\r\n"), 1);
    const QByteArray csv = recordCsv(hostileRecord()).value();
    QVERIFY2(csv.contains("\"'=HYPERLINK("), csv.constData());
}

void RecordFolderTest::refusesWhatIsNoRecord()
{
    QCOMPARE(recordFolder("hello").error().field, u"record"_s);
    QCOMPARE(recordHtml("{}").error().kind, Error::Kind::Invalid);
    QCOMPARE(recordResume(canonicalJson(sampleCredential())).error().field, u"record"_s);
    QVERIFY(singleCredentials("hello").isEmpty());
}

QTEST_MAIN(RecordFolderTest)
#include "recordfoldertest.moc"
