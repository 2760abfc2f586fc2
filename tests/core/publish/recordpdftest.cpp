// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordpdf.h"

#include "attachedpdf.h"
#include "canonical/jcs.h"
#include "pdftext.h"
#include "recordfixtures.h"
#include "recordtables.h"
#include "seal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class RecordPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellFormedPdf_data();
    void isAWellFormedPdf();
    void carriesTheRecordItself();
    void isSealedByWhoCompiledIt();
    void isTheSameEveryTime();
    void saysWhatThePagesAre();
    void hasBookmarks();
    void replacesWhatNoFontHas();
    void embedsItsFonts();
    void manyPages();
    void refusesWhatIsNoRecord();
    void csvRunsNothing_data();
    void csvRunsNothing();
    void csvListsEntries();
    void markdownShowsNoMarkup();

    void writesForTheEye();

private:
    /** Standard output of @p program, with the PDF as its last argument but @p after. */
    static QString run(const QString &program, const QStringList &before, const QByteArray &pdf, const QStringList &after = {});
};

QString RecordPdfTest::run(const QString &program, const QStringList &before, const QByteArray &pdf, const QStringList &after)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"record.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return u"not written"_s;
    }
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, before + QStringList(file.fileName()) + after);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                   : QString(u"failed: "_s + QString::fromUtf8(process.readAllStandardError()));
}

void RecordPdfTest::isAWellFormedPdf_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("size");

    QTest::newRow("A4") << Paper::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << Paper::Letter << u"612 x 792 pts (letter)"_s;
}

void RecordPdfTest::isAWellFormedPdf()
{
    QFETCH(Paper, paper);
    QFETCH(QString, size);

    const auto pdf = recordPdf(canonicalJson(sampleRecord(3)), {.paper = paper});
    QVERIFY(pdf);
    QVERIFY(run(u"qpdf"_s, {u"--check"_s}, *pdf).contains(u"No syntax or stream encoding errors"_s));
    const QString info = run(u"pdfinfo"_s, {}, *pdf);
    QVERIFY2(info.contains(size), qPrintable(info));
}

void RecordPdfTest::carriesTheRecordItself()
{
    const QByteArray json = canonicalJson(sampleRecord(2));
    const QByteArray pdf = recordPdf(json).value();
    QCOMPARE(run(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, u"/dev/stdout"_s}, pdf).toUtf8(), json);
    const QString list = run(u"pdfdetach"_s, {u"-list"_s}, pdf);
    QVERIFY2(list.contains(attachedRecordName) && list.contains(u"seal.txt"_s), qPrintable(list));
    const CarriedCredential carried = readAttachedPdf(pdf);
    QVERIFY(carried.refusals.isEmpty());
    QCOMPARE(carried.credential, json);
}

void RecordPdfTest::isSealedByWhoCompiledIt()
{
    const QByteArray pdf = recordPdf(canonicalJson(sampleRecord(2))).value();
    QCOMPARE(findSeal(pdf).state, SealFinding::State::Broken);
    QCOMPARE(sealed(pdf, jonas()).error().field, u"seal"_s);
    const QByteArray done = sealed(pdf, mira()).value();
    QCOMPARE(findSeal(done).state, SealFinding::State::Holds);
    QCOMPARE(findSeal(done).did, mira().did());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s}, done).contains(u"No syntax or stream encoding errors"_s));
    QVERIFY(run(u"pdfdetach"_s, {u"-save"_s, u"2"_s, u"-o"_s, u"/dev/stdout"_s}, done).contains(mira().did()));
}

void RecordPdfTest::isTheSameEveryTime()
{
    const QByteArray json = canonicalJson(sampleRecord(2));
    QCOMPARE(recordPdf(json).value(), recordPdf(json).value());
}

void RecordPdfTest::saysWhatThePagesAre()
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s}, recordPdf(canonicalJson(sampleRecord(2))).value(), {u"-"_s});
    QVERIFY2(text.contains(u"These pages are the holder’s own statement"_s), qPrintable(text));
    QVERIFY(text.contains(u"Mira Sommer"_s));
    QVERIFY(text.contains(u"Business valuation 2 – 3 (Able)"_s));
    QVERIFY(text.contains(u"Jonas Weber"_s));
    QVERIFY(text.contains(u"Zoë & Łukasz"_s));
    QVERIFY(text.contains(u"Page 2 of"_s));
    QVERIFY(text.contains(QString(u"sealed by the key …"_s + mira().did().last(8))));
    QVERIFY(!text.contains(u"genuine"_s));
}

void RecordPdfTest::hasBookmarks()
{
    const QByteArray pdf = recordPdf(canonicalJson(sampleRecord(30))).value();
    const QJsonObject outline = QJsonDocument::fromJson(run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s}, pdf).toUtf8()).object();
    const QJsonArray parts = outline.value("outlines"_L1).toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(1).toObject().value("title"_L1).toString(), u"Entries"_s);
    const QJsonArray entries = parts.at(1).toObject().value("kids"_L1).toArray();
    QCOMPARE(entries.size(), 30);
    QCOMPARE(entries.at(29).toObject().value("title"_L1).toString(), u"Business valuation 30 – 3 (Able)"_s);
    const int page = entries.at(29).toObject().value("destpageposfrom1"_L1).toInt();
    const QString text = run(u"pdftotext"_s, {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)}, pdf, {u"-"_s});
    QVERIFY2(text.contains(u"Business valuation 30"_s), qPrintable(QString::number(page)));
}

void RecordPdfTest::replacesWhatNoFontHas()
{
    FontCoverage coverage(PdfText::family());
    QCOMPARE(coverage.covered(u"Zoë, 日本, שלום"_s), u"Zoë, 日本, שלום"_s);
    QCOMPARE(coverage.covered(u"a\U000F1234b"_s), u"a\uFFFDb"_s);
    QCOMPARE(coverage.covered(u"coloured \U0001F600"_s), u"coloured \uFFFD"_s);
    QCOMPARE(coverage.covered(u"a\u200Db"_s), u"a\u200Db"_s);
}

void RecordPdfTest::embedsItsFonts()
{
    const QStringList lines = run(u"pdffonts"_s, {}, recordPdf(canonicalJson(sampleRecord(1))).value()).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embeddedAndReadable(u"Identity-H +yes +(yes|no) +yes "_s);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(embeddedAndReadable), qPrintable(line));
    }
    QVERIFY(lines.join(u'\n').contains(u"NotoSans"_s));
}

void RecordPdfTest::manyPages()
{
    const QString info = run(u"pdfinfo"_s, {}, recordPdf(canonicalJson(sampleRecord(120))).value());
    const int pages = info.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    QVERIFY2(pages > 20, qPrintable(info));
}

void RecordPdfTest::refusesWhatIsNoRecord()
{
    QCOMPARE(recordPdf("hello").error().kind, Error::Kind::Invalid);
    QCOMPARE(recordPdf(canonicalJson(sampleCredential())).error().field, u"record"_s);
}

void RecordPdfTest::csvRunsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("plain") << u"Anna"_s << u"Anna"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("comma and quotes") << u"a,\"b\""_s << u"\"a,\"\"b\"\"\""_s;
    QTest::newRow("formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
}

void RecordPdfTest::csvRunsNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void RecordPdfTest::csvListsEntries()
{
    const QString csv = QString::fromUtf8(recordCsv(canonicalJson(sampleRecord(2))).value());
    QCOMPARE(csv.count(u"\r\n"_s), 3);
    QVERIFY(csv.contains(QString(u"Competency,Business valuation 1,3 (Able),Jonas Weber,"_s + jonas().did() + u",no,2026-03-01"_s)));
}

void RecordPdfTest::markdownShowsNoMarkup()
{
    QCOMPARE(markdownText(u"<b>*x*</b>\n# y"_s), u"\\<b\\>\\*x\\*\\</b\\> \\# y"_s);
    QVERIFY(recordMarkdown(canonicalJson(sampleRecord(1))).value().contains("# Career record of Mira Sommer"));
}

/** With WAYMARK_KEEP_PDF=folder records are left there, to be looked at and for other programs to check. */
void RecordPdfTest::writesForTheEye()
{
    const QString folder = qEnvironmentVariable("WAYMARK_KEEP_PDF");
    for (const auto &[name, paper] : {std::pair(u"a4.pdf"_s, Paper::A4), std::pair(u"letter.pdf"_s, Paper::Letter)}) {
        const auto pdf = recordPdf(canonicalJson(sampleRecord(14)), {.paper = paper});
        QVERIFY(pdf && pdf->startsWith("%PDF-1.7"));
        const QByteArray done = sealed(*pdf, mira()).value();
        QFile file(folder + u'/' + name);
        if (!folder.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(done), done.size());
        }
    }
}

QTEST_MAIN(RecordPdfTest)
#include "recordpdftest.moc"
