// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachedpdf.h"

#include "canonical/jcs.h"
#include "canonical/jsonparser.h"
#include "carrierfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AttachedPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheRecordAsItStands();
    void declaresWhatItIs();
    void sealIsTheLastThingInTheFile();
    void isTheSameEveryTime();
    void readsThoseOfOthers_data();
    void readsThoseOfOthers();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesPagesThatAreNone();
};

void AttachedPdfTest::carriesTheRecordAsItStands()
{
    const CarriedCredential carried = readAttachedPdf(sampleBoundPdf());
    QVERIFY(carried.refusals.isEmpty());
    QCOMPARE(carried.credential, canonicalJson(sampleRecord(2)));
}

void AttachedPdfTest::declaresWhatItIs()
{
    const QByteArray pdf = sampleBoundPdf();
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    for (const QByteArray &words :
         {QByteArray("<pdfaid:part>3</pdfaid:part>"), QByteArray("<pdfaid:conformance>B</pdfaid:conformance>"), QByteArray("/AFRelationship /Data"),
          QByteArray("/AF ["), QByteArray("/EmbeddedFiles"), QByteArray("/UF (career-record.json)"), QByteArray("/Lang (en)"),
          QByteArray("<xmp:CreateDate>2026-03-01T09:00:00Z</xmp:CreateDate>"), QByteArray("/CreationDate (D:20260301090000Z)"), QByteArray("/Title (Entries)"),
          QByteArray("/ID [")}) {
        QVERIFY2(pdf.contains(words), words.constData());
    }
}

void AttachedPdfTest::sealIsTheLastThingInTheFile()
{
    const QByteArray pdf = sampleBoundPdf();
    QCOMPARE(pdf.count("%%EOF"), 2);
    const qsizetype firstEnd = pdf.indexOf("%%EOF");
    QVERIFY(pdf.lastIndexOf(Seal::marker) > firstEnd);
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QCOMPARE(findSeal(pdf).state, SealFinding::State::Holds);
    QCOMPARE(findSeal(pdf).did, mira().did());
}

void AttachedPdfTest::isTheSameEveryTime()
{
    QCOMPARE(sampleBoundPdf(), sampleBoundPdf());
}

void AttachedPdfTest::readsThoseOfOthers_data()
{
    QTest::addColumn<QString>("file");

    // One that veraPDF found to be PDF/A-3b, by a script; and one that Qt attached the record to.
    QTest::newRow("associated file") << u"carriers/career-record-pdfa3.pdf"_s;
    QTest::newRow("Qt's attachment") << u"carriers/qt-own-attachment-not-pdfa3.pdf"_s;
}

void AttachedPdfTest::readsThoseOfOthers()
{
    QFETCH(QString, file);
    const CarriedCredential carried = readAttachedPdf(testData(file));
    QVERIFY2(carried.refusals.isEmpty(), qPrintable(codeOf(carried.refusals.value(0).reason)));
    const auto record = parseJson(carried.credential);
    QVERIFY(record && (*record)[u"type"].names(u"ClrCredential"));
}

void AttachedPdfTest::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<CarrierReason>("reason");

    const QByteArray good = sampleBoundPdf();
    QByteArray renamed = good;
    renamed.replace("(career-record.json)", "(career-record.txt )");
    QByteArray encrypted = good;
    encrypted.replace(" /Prev ", " /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P 0 >> /Prev ");
    QTest::newRow("empty") << QByteArray() << CarrierReason::Unreadable;
    QTest::newRow("first line alone") << QByteArray("%PDF-1.7\n") << CarrierReason::Unreadable;
    QTest::newRow("pages alone") << samplePages() << CarrierReason::NoCredential;
    QTest::newRow("no JSON") << renamed << CarrierReason::NoCredential;
    QTest::newRow("encrypted") << encrypted << CarrierReason::Unreadable;
    QTest::newRow("pages within themselves") << QByteArray(samplePages().replace("/Kids[3 0 R]", "/Kids[2 0 R]").replace("/Pages 2", "/Names 2"))
                                             << CarrierReason::Unreadable;
}

void AttachedPdfTest::refusesBadFiles()
{
    QFETCH(QByteArray, pdf);
    QFETCH(CarrierReason, reason);
    const CarriedCredential carried = readAttachedPdf(pdf);
    QCOMPARE(carried.refusals.size(), 1);
    QCOMPARE(codeOf(carried.refusals.front().reason), codeOf(reason));
    QVERIFY(carried.credential.isEmpty());
}

void AttachedPdfTest::refusesPagesThatAreNone()
{
    QCOMPARE(boundPdf("hello", {.title = {}, .author = {}, .language = {}, .at = 0, .bookmarks = {}, .record = "{}", .sealer = mira().did()}).error().field,
             u"pdf"_s);
}

QTEST_APPLESS_MAIN(AttachedPdfTest)
#include "attachedpdftest.moc"
