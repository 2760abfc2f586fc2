// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carrierfixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** One changed byte anywhere in a file is found. */
class CarrierByteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryFlippedByte_data();
    void refusesEveryFlippedByte();
    void refusesEveryCutOffFile_data() { refusesEveryFlippedByte_data(); }
    void refusesEveryCutOffFile();
};

void CarrierByteTest::refusesEveryFlippedByte_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("png") << sampleBakedPng();
    QTest::newRow("svg") << sampleBakedSvg();
    QTest::newRow("pdf") << sampleBoundPdf();
    QTest::newRow("zip") << sampleZip();
}

void CarrierByteTest::refusesEveryFlippedByte()
{
    QFETCH(QByteArray, file);
    QVERIFY(verified(file).holds());
    for (qsizetype i = 0; i < file.size(); ++i) {
        const char kept = file.at(i);
        file[i] = static_cast<char>(kept ^ (1 << (i % 8)));
        QVERIFY2(!verified(file).holds(), qPrintable(QString::number(i)));
        file[i] = kept;
    }
}

void CarrierByteTest::refusesEveryCutOffFile()
{
    QFETCH(QByteArray, file);
    for (qsizetype size = 0; size < file.size(); size += 7) {
        QVERIFY2(!verified(file.first(size)).holds(), qPrintable(QString::number(size)));
    }
}

QTEST_APPLESS_MAIN(CarrierByteTest)
#include "carrierbytetest.moc"
