// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrcode.h"

#include <QTest>

#include <Prison/ImageScanner>
#include <Prison/ScanResult>

using namespace waymark;
using namespace Qt::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysToACameraWhatItWasGiven_data();
    void saysToACameraWhatItWasGiven();
    void hasNoneOfWhatDoesNotFit();
};

/** In greys, as a camera's picture: the scanner reads few pictures with an alpha channel. */
static QString scanned(const QImage &image)
{
    return Prison::ImageScanner::scan(image.convertToFormat(QImage::Format_Grayscale8), Prison::Format::QRCode).text();
}

void QrCodeTest::saysToACameraWhatItWasGiven_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a key") << u"WAYMARK:V01K4AAAB3NzaC1lZDI1NTE5AAAAIGx0c2V0"_s;
    QTest::newRow("signs") << u"a+b/c=="_s;
    QTest::newRow("as long as a sealed seed") << QString(400, u'Z');
}

void QrCodeTest::saysToACameraWhatItWasGiven()
{
    QFETCH(QString, text);
    const QImage image = qrCode(text);
    QVERIFY(!image.isNull());
    QCOMPARE(scanned(image), text);
    QCOMPARE(scanned(image.scaled(image.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation)), text);
}

void QrCodeTest::hasNoneOfWhatDoesNotFit()
{
    QVERIFY(qrCode({}).isNull());
    QVERIFY(qrCode(QString(5000, u'x')).isNull());
}

QTEST_GUILESS_MAIN(QrCodeTest)

#include "qrcodetest.moc"
