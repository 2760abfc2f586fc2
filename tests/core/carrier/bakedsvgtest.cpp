// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bakedsvg.h"

#include "canonical/jsonparser.h"
#include "carrierfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class BakedSvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatWasPutIn();
    void splitsTheEndOfTheSection();
    void readsThoseOfOthers_data();
    void readsThoseOfOthers();
    void refusesBadPictures_data();
    void refusesBadPictures();
    void refusesPicturesThatTakeNone_data();
    void refusesPicturesThatTakeNone();
};

static QByteArray drawing(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" "
           "xmlns:clr=\"https://purl.imsglobal.org/clr/v2p0\">"
        + inside + "</svg>";
}

void BakedSvgTest::carriesWhatWasPutIn()
{
    const QByteArray credential = "{\"name\":\"Zoë & <Łukasz>\"}";
    for (const BakedKind kind : {BakedKind::Badge, BakedKind::Clr}) {
        const QByteArray svg = bakedSvg(sampleSvg(), kind, credential, mira().did()).value();
        const CarriedCredential carried = readBakedSvg(svg);
        QVERIFY(carried.refusals.isEmpty());
        QCOMPARE(carried.credential, credential);
        QVERIFY(svg.contains(kind == BakedKind::Badge ? "<openbadges:credential>" : "<clr:credential>"));
        QVERIFY(svg.contains(sealedHint));
    }
}

void BakedSvgTest::splitsTheEndOfTheSection()
{
    const QByteArray credential = "{\"name\":\"a]]>b]]]>c]]\"}";
    const QByteArray svg = bakedSvg(sampleSvg(), BakedKind::Badge, credential).value();
    QCOMPARE(readBakedSvg(svg).credential, credential);
    QVERIFY(!svg.contains("a]]>b"));
}

void BakedSvgTest::readsThoseOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("own vector") << u"carriers/competency.rdfc.svg"_s << QByteArray("{\"@context\":[");
    QTest::newRow("1EdTech, JSON") << u"carriers/simple-json.svg"_s << QByteArray("{");
    QTest::newRow("1EdTech, compact signature") << u"carriers/simple-jwt.svg"_s << QByteArray("eyJ");
}

void BakedSvgTest::readsThoseOfOthers()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const CarriedCredential carried = readBakedSvg(testData(file));
    QVERIFY2(carried.refusals.isEmpty(), qPrintable(codeOf(carried.refusals.value(0).reason)));
    QVERIFY2(carried.credential.startsWith(beginning), carried.credential.first(40).constData());
    QVERIFY(beginning == "eyJ" || parseJson(carried.credential));
}

void BakedSvgTest::refusesBadPictures_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<CarrierReason>("reason");

    const QByteArray badge = "<openbadges:credential>{}</openbadges:credential>";
    QTest::newRow("empty") << QByteArray() << CarrierReason::Unreadable;
    QTest::newRow("cut off") << drawing(badge).chopped(6) << CarrierReason::Unreadable;
    QTest::newRow("no drawing") << QByteArray("<html/>") << CarrierReason::Unreadable;
    QTest::newRow("a drawing of no standard") << QByteArray("<svg/>") << CarrierReason::Unreadable;
    QTest::newRow("no credential") << sampleSvg() << CarrierReason::NoCredential;
    QTest::newRow("an element of another standard") << drawing("<credential>{}</credential>") << CarrierReason::NoCredential;
    QTest::newRow("two") << drawing(badge + badge) << CarrierReason::SeveralCredentials;
    QTest::newRow("two kinds") << drawing(badge + "<clr:credential>{}</clr:credential>") << CarrierReason::SeveralCredentials;
    QTest::newRow("not directly inside") << drawing("<g>" + badge + "</g>") << CarrierReason::Unreadable;
    QTest::newRow("an element within it") << drawing("<openbadges:credential><b/>{}</openbadges:credential>") << CarrierReason::Unreadable;
    QTest::newRow("something behind the end") << QByteArray(drawing(badge) + "<svg/>") << CarrierReason::Unreadable;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + drawing("<openbadges:credential>&a;</openbadges:credential>"))
                              << CarrierReason::Unreadable;
    QTest::newRow("an external entity") << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                                                      + drawing("<openbadges:credential>&a;</openbadges:credential>"))
                                        << CarrierReason::Unreadable;
    QTest::newRow("nested without end") << drawing(QByteArray("<g>").repeated(5000)) << CarrierReason::Unreadable;
    QTest::newRow("bytes of no encoding") << drawing("<openbadges:credential>\xff\xfe</openbadges:credential>") << CarrierReason::Unreadable;
}

void BakedSvgTest::refusesBadPictures()
{
    QFETCH(QByteArray, svg);
    QFETCH(CarrierReason, reason);
    const CarriedCredential carried = readBakedSvg(svg);
    QCOMPARE(carried.refusals.size(), 1);
    QCOMPARE(carried.refusals.front().reason, reason);
    QVERIFY(carried.credential.isEmpty());
}

void BakedSvgTest::refusesPicturesThatTakeNone_data()
{
    QTest::addColumn<QByteArray>("picture");

    QTest::newRow("none") << QByteArray("hello");
    QTest::newRow("not closed") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    QTest::newRow("carries one already") << bakedSvg(sampleSvg(), BakedKind::Badge, "{}").value();
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + sampleSvg());
}

void BakedSvgTest::refusesPicturesThatTakeNone()
{
    QFETCH(QByteArray, picture);
    QCOMPARE(bakedSvg(picture, BakedKind::Badge, "{\"a\":\"b\"}").error().field, u"svg"_s);
}

QTEST_APPLESS_MAIN(BakedSvgTest)
#include "bakedsvgtest.moc"
