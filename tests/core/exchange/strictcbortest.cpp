// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strictcbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class StrictCborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void refuses_data();
    void refuses();
    void namesThePlace();
    void everyPrefixIsRefused();
};

void StrictCborTest::readsWhatItWrites()
{
    const QCborValue value = QCborMap{{1, u"Grüße"_s},
                                      {2, QByteArray("bytes")},
                                      {3, QCborArray{nullptr, true, false, -1, 23, 24, 255, 256, 65536, qint64(1) << 40, 1.5}},
                                      {QByteArray(16, 'd'), 7}};
    const QByteArray bytes = strictlyEncoded(value);
    StrictCbor reader(bytes);
    const Result<QCborValue> read = reader.value(CborPlace("value"_L1), 4);
    QVERIFY(read);
    QCOMPARE(*read, value);
    QVERIFY(reader.end(CborPlace("value"_L1)));
}

void StrictCborTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("number that is longer than need be") << QByteArray::fromHex("1817");
    QTest::newRow("number that is longer than need be, two bytes") << QByteArray::fromHex("1900ff");
    QTest::newRow("head that ends") << QByteArray::fromHex("19ff");
    QTest::newRow("indefinite array") << QByteArray::fromHex("9f01ff");
    QTest::newRow("indefinite text") << QByteArray::fromHex("7f6161ff");
    QTest::newRow("reserved length") << QByteArray::fromHex("1c");
    QTest::newRow("tag") << QByteArray::fromHex("c100");
    QTest::newRow("undefined") << QByteArray::fromHex("f7");
    QTest::newRow("half float") << QByteArray::fromHex("f93c00");
    QTest::newRow("not a number") << QByteArray::fromHex("fb7ff8000000000000");
    QTest::newRow("bytes longer than what follows") << QByteArray::fromHex("5affffffff00");
    QTest::newRow("array longer than what follows") << QByteArray::fromHex("9bffffffffffffffff");
    QTest::newRow("map longer than what follows") << QByteArray::fromHex("ba0000000201");
    QTest::newRow("no UTF-8") << QByteArray::fromHex("62c328");
    QTest::newRow("the same key twice") << QByteArray::fromHex("a201010102");
    QTest::newRow("array as a key") << QByteArray::fromHex("a1800101");
    QTest::newRow("nested too deeply") << QByteArray::fromHex("8181818100");
    QTest::newRow("beyond 63 bits") << QByteArray::fromHex("1bffffffffffffffff");
}

void StrictCborTest::refuses()
{
    QFETCH(QByteArray, bytes);
    StrictCbor reader(bytes);
    const Result<QCborValue> read = reader.value(CborPlace("value"_L1), 3);
    QVERIFY(!read);
    QVERIFY(read.error().field.startsWith("value"_L1));
}

void StrictCborTest::namesThePlace()
{
    const QByteArray bytes = strictlyEncoded(QCborArray{1, QCborArray{2, QCborMap{{1, 1}}}}).chopped(1) + QByteArray::fromHex("f7");
    StrictCbor reader(bytes);
    const Result<QCborValue> read = reader.value(CborPlace(CborPlace("packet"_L1), "value"_L1), 4);
    QVERIFY(!read);
    QCOMPARE(read.error().field, u"packet.value[1][1][0]"_s);
}

void StrictCborTest::everyPrefixIsRefused()
{
    const QByteArray bytes = strictlyEncoded(QCborArray{QCborMap{{1, u"text"_s}}, QByteArray(300, 'x'), 70000, 2.5});
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QByteArray prefix = bytes.first(size);
        QVERIFY(!StrictCbor(prefix).value(CborPlace("value"_L1), 4));
    }
}

QTEST_GUILESS_MAIN(StrictCborTest)
#include "strictcbortest.moc"
