// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bakedpng.h"

#include "canonical/jsonparser.h"
#include "carrierfixtures.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace waymark;

class BakedPngTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatWasPutIn();
    void carriesOneOnly();
    void readsThoseOfOthers_data();
    void readsThoseOfOthers();
    void refusesBadPictures_data();
    void refusesBadPictures();
    void checksumIsThatOfTheStandard();
};

static QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray length(4, '\0');
    QByteArray crc(4, '\0');
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    qToBigEndian(crc32(QByteArray(type + data)), crc.data());
    return length + type + data + crc;
}

/** samplePng() with @p added before its end. */
static QByteArray withChunk(const QByteArray &added)
{
    const QByteArray png = samplePng();
    return png.chopped(12) + added + png.last(12);
}

void BakedPngTest::carriesWhatWasPutIn()
{
    const QByteArray credential = "{\"name\":\"Zoë\"}";
    for (const BakedKind kind : {BakedKind::Badge, BakedKind::Clr}) {
        const QByteArray png = bakedPng(samplePng(), kind, credential).value();
        const CarriedCredential carried = readBakedPng(png);
        QVERIFY(carried.refusals.isEmpty());
        QCOMPARE(carried.credential, credential);
        QVERIFY(png.contains(kind == BakedKind::Badge ? "iTXtopenbadgecredential" : "iTXtclrcredential"));
    }
}

void BakedPngTest::carriesOneOnly()
{
    const QByteArray png = bakedPng(samplePng(), BakedKind::Badge, "{}").value();
    QCOMPARE(bakedPng(png, BakedKind::Badge, "{}").error().field, u"png"_s);
    QCOMPARE(bakedPng(png, BakedKind::Clr, "{}").error().field, u"png"_s);
    QCOMPARE(bakedPng("GIF89a", BakedKind::Badge, "{}").error().kind, Error::Kind::Invalid);
}

void BakedPngTest::readsThoseOfOthers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("own vector") << u"carriers/competency.rdfc.png"_s << QByteArray("{\"@context\":[");
    QTest::newRow("1EdTech, JSON") << u"carriers/simple-json.png"_s << QByteArray("{");
    QTest::newRow("1EdTech, compact signature") << u"carriers/simple-jwt.png"_s << QByteArray("eyJ");
}

void BakedPngTest::readsThoseOfOthers()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const CarriedCredential carried = readBakedPng(testData(file));
    QVERIFY2(carried.refusals.isEmpty(), qPrintable(codeOf(carried.refusals.value(0).reason)));
    QVERIFY2(carried.credential.startsWith(beginning), carried.credential.first(40).constData());
    QVERIFY(beginning == "eyJ" || parseJson(carried.credential));
}

void BakedPngTest::refusesBadPictures_data()
{
    QTest::addColumn<QByteArray>("png");
    QTest::addColumn<CarrierReason>("reason");

    const QByteArray keyword = "openbadgecredential";
    const QByteArray good = chunk("iTXt", keyword + QByteArray(5, '\0') + "{}");
    QByteArray wrong = good;
    wrong[wrong.size() - 1] = static_cast<char>(wrong.back() ^ 1);
    QByteArray long1 = samplePng();
    long1.replace(8, 4, "\x7f\xff\xff\xff");

    QTest::newRow("empty") << QByteArray() << CarrierReason::Unreadable;
    QTest::newRow("signature alone") << samplePng().first(8) << CarrierReason::Unreadable;
    QTest::newRow("cut off") << withChunk(good).chopped(1) << CarrierReason::Unreadable;
    QTest::newRow("a length beyond the end") << long1 << CarrierReason::Unreadable;
    QTest::newRow("wrong checksum") << withChunk(wrong) << CarrierReason::Unreadable;
    QTest::newRow("no credential") << samplePng() << CarrierReason::NoCredential;
    QTest::newRow("two") << withChunk(good + good) << CarrierReason::SeveralCredentials;
    QTest::newRow("two kinds") << withChunk(good + chunk("iTXt", "clrcredential" + QByteArray(5, '\0') + "{}")) << CarrierReason::SeveralCredentials;
    QTest::newRow("compressed") << withChunk(chunk("iTXt", keyword + QByteArray("\0\1\0\0\0{}", 7))) << CarrierReason::Unreadable;
    QTest::newRow("keyword alone") << withChunk(chunk("iTXt", keyword + '\0')) << CarrierReason::Unreadable;
    QTest::newRow("no end of the language") << withChunk(chunk("iTXt", keyword + QByteArray("\0\0\0en", 5))) << CarrierReason::Unreadable;
    QTest::newRow("keyword without an end") << withChunk(chunk("iTXt", keyword)) << CarrierReason::NoCredential;
    QTest::newRow("in another kind of text") << withChunk(chunk("tEXt", keyword + '\0' + "{}")) << CarrierReason::NoCredential;
    QTest::newRow("behind the end") << QByteArray(samplePng() + good) << CarrierReason::NoCredential;
}

void BakedPngTest::refusesBadPictures()
{
    QFETCH(QByteArray, png);
    QFETCH(CarrierReason, reason);
    const CarriedCredential carried = readBakedPng(png);
    QCOMPARE(carried.refusals.size(), 1);
    QCOMPARE(carried.refusals.front().reason, reason);
    QVERIFY(carried.credential.isEmpty());
}

void BakedPngTest::checksumIsThatOfTheStandard()
{
    QCOMPARE(crc32("123456789"), 0xcbf43926U);
    QCOMPARE(crc32(""), 0U);
}

QTEST_APPLESS_MAIN(BakedPngTest)
#include "bakedpngtest.moc"
