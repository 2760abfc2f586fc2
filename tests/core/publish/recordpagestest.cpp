// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/jcs.h"
#include "recordfixtures.h"
#include "recordpdf.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Pages of a record beside stored pictures of them, so that nothing moves unseen. With WAYMARK_KEEP_PAGES=folder the pictures as they are now are left there. */
class RecordPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookAsTheyDid_data();
    void lookAsTheyDid();
    void noticesWhatMoves();
};

/** Dots to the inch: enough to see letters move, small enough to store. */
static constexpr int resolution = 36;
/** Greys that two versions of a font's hinting may differ by. */
static constexpr int tolerance = 64;

static QList<QImage> picturesOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"record.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    QProcess::execute(u"pdftoppm"_s, {u"-gray"_s, u"-png"_s, u"-r"_s, QString::number(resolution), file.fileName(), folder.filePath(u"page"_s)});
    QList<QImage> pictures;
    for (const QFileInfo &picture : QDir(folder.path()).entryInfoList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        pictures.append(QImage(picture.filePath()).convertToFormat(QImage::Format_Grayscale8));
    }
    return pictures;
}

/** Of the pixels, how many in a thousand differ clearly; all where the sizes do. */
static double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return 1000;
    }
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > tolerance ? 1 : 0;
        }
    }
    return 1000.0 * static_cast<double>(differing) / static_cast<double>(one.width() * one.height());
}

static QString nameOf(const QString &record, qsizetype page)
{
    return u"%1-%2.png"_s.arg(record).arg(page + 1);
}

void RecordPagesTest::lookAsTheyDid_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("entries");

    QTest::newRow("a4") << Paper::A4 << 7;
    QTest::newRow("letter") << Paper::Letter << 4;
}

void RecordPagesTest::lookAsTheyDid()
{
    QFETCH(Paper, paper);
    QFETCH(int, entries);
    const QString record = QString::fromLatin1(QTest::currentDataTag());
    const QList<QImage> pictures = picturesOf(recordPdf(canonicalJson(sampleRecord(entries)), {.paper = paper}).value());
    QVERIFY(pictures.size() > 2);
    if (const QString folder = qEnvironmentVariable("WAYMARK_KEEP_PAGES"); !folder.isEmpty()) {
        for (qsizetype page = 0; page < pictures.size(); ++page) {
            QVERIFY(pictures.at(page).save(folder + u'/' + nameOf(record, page)));
        }
    }
    const QDir stored(testDataFolder() + u"/pages"_s);
    QCOMPARE(stored.entryList({record + u"-*.png"_s}).size(), pictures.size());
    for (qsizetype page = 0; page < pictures.size(); ++page) {
        const double found = difference(pictures.at(page), QImage(stored.filePath(nameOf(record, page))).convertToFormat(QImage::Format_Grayscale8));
        QVERIFY2(found < 2, qPrintable(u"page %1: %2 of 1000"_s.arg(page + 1).arg(found)));
    }
}

/** The comparison itself: a line more on the page is found. */
void RecordPagesTest::noticesWhatMoves()
{
    const QImage before(testDataFolder() + u"/pages/a4-2.png"_s);
    QVERIFY(!before.isNull());
    QImage after(before.size(), QImage::Format_Grayscale8);
    after.fill(Qt::white);
    for (int y = 6; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            after.setPixel(x, y, before.pixel(x, y - 6));
        }
    }
    QVERIFY(difference(before, after) > 2);
}

QTEST_MAIN(RecordPagesTest)
#include "recordpagestest.moc"
