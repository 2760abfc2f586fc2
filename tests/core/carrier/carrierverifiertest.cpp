// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrierverifier.h"

#include "bakedpng.h"
#include "bakedsvg.h"
#include "canonical/jcs.h"
#include "carrierfixtures.h"
#include "verifier.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CarrierVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFilesByTheirBeginning_data();
    void knowsFilesByTheirBeginning();
    void holds_data();
    void holds();
    void refuses_data();
    void refuses();
    void picturesOfOthersNeedNoSeal();
    void saysWhoSigned();
    void saysItInJson();
    void handsOnWhatTheCheckMeets();
};

static QByteArray badge()
{
    return canonicalJson(sampleCredential());
}

void CarrierVerifierTest::knowsFilesByTheirBeginning_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");

    QTest::newRow("pdf") << samplePages() << u"pdf"_s;
    QTest::newRow("png") << samplePng() << u"png"_s;
    QTest::newRow("svg") << sampleSvg() << u"svg"_s;
    QTest::newRow("svg with a mark before it") << QByteArray("\xef\xbb\xbf" + sampleSvg()) << u"svg"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04") << u"zip"_s;
    QTest::newRow("json") << badge() << u"json"_s;
    QTest::newRow("empty") << QByteArray() << u"json"_s;
}

void CarrierVerifierTest::knowsFilesByTheirBeginning()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, kind);
    QCOMPARE(codeOf(kindOfCarrier(file)), kind);
}

void CarrierVerifierTest::holds_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("json") << badge();
    QTest::newRow("png") << sampleBakedPng();
    QTest::newRow("svg") << sampleBakedSvg();
    QTest::newRow("pdf") << sampleBoundPdf();
    QTest::newRow("zip") << sampleZip();
}

void CarrierVerifierTest::holds()
{
    QFETCH(QByteArray, file);
    const CarrierReport report = verified(file);
    QVERIFY2(report.holds(), qPrintable(toText(report)));
    QCOMPARE(report.seal.state, report.kind == CarrierKind::Credential ? SealFinding::State::None : SealFinding::State::Holds);
}

void CarrierVerifierTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<CarrierReason>("reason");

    const QByteArray pdf = sampleBoundPdf();
    QTest::newRow("an edited page") << QByteArray(pdf).replace("/MediaBox [ 0 0 595 842 ]", "/MediaBox [ 0 0 595 843 ]") << CarrierReason::BrokenSeal;
    QTest::newRow("something added behind") << QByteArray(pdf + "\n") << CarrierReason::BrokenSeal;
    QTest::newRow("pages before the seal") << pdf.first(pdf.indexOf("%%EOF") + 6) << CarrierReason::Unsealed;
    QTest::newRow("pages sealed by who signed an entry") << sampleBoundPdf(jonas()) << CarrierReason::SealedByOther;
    QTest::newRow("no record") << samplePages() << CarrierReason::NoCredential;
    QTest::newRow("a drawing that was sealed") << QByteArray(sampleBakedSvg()).replace("waymark-seal/1", "waymark-seal/2") << CarrierReason::Unsealed;
    QTest::newRow("an edited drawing") << QByteArray(sampleBakedSvg()).replace(">Badge<", ">Gold badge<") << CarrierReason::BrokenSeal;
    const TestSigner stranger('\7');
    QTest::newRow("a drawing by a stranger") << sealed(bakedSvg(sampleSvg(), BakedKind::Badge, badge(), stranger.did()).value(), stranger).value()
                                             << CarrierReason::SealedByOther;
}

void CarrierVerifierTest::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(CarrierReason, reason);
    const CarrierReport report = verified(file);
    QVERIFY(!report.holds());
    QVERIFY2(std::ranges::contains(report.refusals, reason, &CarrierRefusal::reason), qPrintable(toText(report)));
    QVERIFY(toText(report).contains(sentenceOf(reason)));
}

void CarrierVerifierTest::picturesOfOthersNeedNoSeal()
{
    for (const QByteArray &file : {bakedPng(samplePng(), BakedKind::Badge, badge()).value(), bakedSvg(sampleSvg(), BakedKind::Badge, badge()).value()}) {
        const CarrierReport report = verified(file);
        QVERIFY2(report.holds(), qPrintable(toText(report)));
        QVERIFY(toText(report).contains(u"sealed by nobody and may show anything"_s));
    }
}

void CarrierVerifierTest::saysWhoSigned()
{
    const QString text = toText(verified(sampleBoundPdf()));
    QVERIFY2(text.contains(u"Signed by others:\n  Business valuation 1 – Able · signed by the key …"_s + jonas().did().last(8)), qPrintable(text));
    QVERIFY(text.contains(u"The pages are sealed by the key z6Mk"_s));
    QVERIFY(!text.contains(u"genuine"_s));
}

void CarrierVerifierTest::saysItInJson()
{
    const QJsonObject json = toJson(verified(sampleBoundPdf(jonas())));
    QCOMPARE(json.value("file"_L1).toString(), u"pdf"_s);
    QCOMPARE(json.value("holds"_L1).toBool(true), false);
    QCOMPARE(json.value("seal"_L1).toObject().value("key"_L1).toString(), jonas().did());
    QCOMPARE(json.value("fileRefusals"_L1).toArray().at(0).toObject().value("reason"_L1).toString(), u"sealed-by-other"_s);
    QCOMPARE(json.value("credentials"_L1).toArray().size(), 3);
    QVERIFY(!toJson(verified(badge())).contains("file"_L1));
}

void CarrierVerifierTest::handsOnWhatTheCheckMeets()
{
    const auto report = verifyCarrier(badge(), [](const QByteArray &) -> Result<VerificationReport> { return failure(Error::Kind::Storage); });
    QCOMPARE(report.error().kind, Error::Kind::Storage);
}

QTEST_APPLESS_MAIN(CarrierVerifierTest)
#include "carrierverifiertest.moc"
