// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetbody.h"

#include "samplepacket.h"
#include "strictcbor.h"

#include <QCborArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace waymark;

Q_DECLARE_METATYPE(std::function<void(QCborMap &)>)

class PacketBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void isTheSameBytesForTheSameBody();
    void carriesActionsOfTheDeviceThatAFileWasBefore();
    void refuses_data();
    void refuses();
    void refusesWhatFollows();
    void refusesTooMuch();
    void everyPrefixIsRefused();
    void everyFlippedByteIsReadOrRefused();
};

static const DeviceId device{QByteArray(16, 'd')};

void PacketBodyTest::readsWhatItWrites()
{
    const PacketBody body = samplePacketBody(device);
    const Result<PacketBody> read = packetBodyFrom(encoded(body));
    QVERIFY(read);
    QCOMPARE(*read, body);
}

void PacketBodyTest::isTheSameBytesForTheSameBody()
{
    QCOMPARE(encoded(samplePacketBody(device)), encoded(samplePacketBody(device)));
}

void PacketBodyTest::carriesActionsOfTheDeviceThatAFileWasBefore()
{
    PacketBody body = samplePacketBody(device);
    const DeviceId before{QByteArray(16, 'e')};
    body.actions[0].version.device = before;
    for (ExchangedChange &change : body.actions[0].changes) {
        change.version.device = before;
    }
    const Result<PacketBody> read = packetBodyFrom(encoded(body));
    QVERIFY(read);
    QCOMPARE(*read, body);
}

void PacketBodyTest::refuses_data()
{
    QTest::addColumn<std::function<void(QCborMap &)>>("change");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    using Change = std::function<void(QCborMap &)>;
    const auto row = [](const char *name, Change change, const char *kind, const char *place) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(kind) << QString::fromLatin1(place);
    };
    row("a later format", [](QCborMap &map) { map[0] = 2; }, "newer", "packet.format");
    row(
        "a later format with members of its own",
        [](QCborMap &map) {
            map[0] = 2;
            map[10] = 1;
        },
        "newer", "packet.format");
    row("format nought", [](QCborMap &map) { map[0] = 0; }, "out-of-range", "packet.format");
    row("a member missing", [](QCborMap &map) { map.remove(9); }, "invalid", "packet");
    row("a member too many", [](QCborMap &map) { map[10] = 1; }, "invalid", "packet");
    row(
        "another member in place of one",
        [](QCborMap &map) {
            map.remove(7);
            map[11] = 1;
        },
        "invalid", "packet");
    row("space too short", [](QCborMap &map) { map[1] = QByteArray(31, 's'); }, "invalid", "packet.space");
    row("space too long", [](QCborMap &map) { map[1] = QByteArray(33, 's'); }, "too-large", "packet.space");
    row("space a text", [](QCborMap &map) { map[1] = QString(32, u's'); }, "invalid", "packet.space");
    row("membership nought", [](QCborMap &map) { map[2] = 0; }, "out-of-range", "packet.membership");
    row("device too short", [](QCborMap &map) { map[3] = QByteArray(15, 'd'); }, "invalid", "packet.device");
    row("sequence nought", [](QCborMap &map) { map[4] = 0; }, "out-of-range", "packet.sequence");
    row("sequence absurd", [](QCborMap &map) { map[4] = qint64(1) << 50; }, "out-of-range", "packet.sequence");
    row("no previous packet", [](QCborMap &map) { map[5] = QByteArray(""); }, "invalid", "packet.previous");
    row("a first packet with one before", [](QCborMap &map) { map[4] = 1; }, "too-large", "packet.previous");
    row(
        "acknowledges itself", [](QCborMap &map) { map[6] = QCborArray{QCborArray{QByteArray(16, 'd'), 1, QByteArray(32, 'h')}}; }, "invalid",
        "packet.acknowledgements[0].device");
    row(
        "acknowledges a device twice",
        [](QCborMap &map) {
            const QCborArray entry{QByteArray(16, 'o'), 1, QByteArray(32, 'h')};
            map[6] = QCborArray{entry, entry};
        },
        "invalid", "packet.acknowledgements[1].device");
    row(
        "acknowledges packet nought", [](QCborMap &map) { map[6] = QCborArray{QCborArray{QByteArray(16, 'o'), 0, QByteArray(32, 'h')}}; }, "out-of-range",
        "packet.acknowledgements[0].sequence");
    row("actions no array", [](QCborMap &map) { map[8] = 1; }, "invalid", "packet.actions");
    row("action of three members", [](QCborMap &map) { map[8] = QCborArray{QCborArray{1, u"a"_s, 1}}; }, "invalid", "packet.actions[0]");
    row(
        "action of nobody", [](QCborMap &map) { map[8] = QCborArray{QCborArray{1, u"a"_s, 1, QCborArray(), QByteArray(3, 'd')}}; }, "invalid",
        "packet.actions[0].device");
    row(
        "action that names the packet's own device", [](QCborMap &map) { map[8] = QCborArray{QCborArray{1, u"a"_s, 1, QCborArray(), QByteArray(16, 'd')}}; },
        "invalid", "packet.actions[0].device");
    row(
        "label too long", [](QCborMap &map) { map[8] = QCborArray{QCborArray{1, QString(200, u'a'), 1, QCborArray()}}; }, "too-large",
        "packet.actions[0].label");
    row("counter negative", [](QCborMap &map) { map[8] = QCborArray{QCborArray{-1, u"a"_s, 1, QCborArray()}}; }, "out-of-range", "packet.actions[0].counter");
    row(
        "change with a record too short",
        [](QCborMap &map) { map[8] = QCborArray{QCborArray{1, u"a"_s, 1, QCborArray{QCborArray{QByteArray(15, 'r'), 1, 10, 1, QCborArray(), 1}}}}; }, "invalid",
        "packet.actions[0].changes[0].record");
    row(
        "value nested too deeply",
        [](QCborMap &map) {
            const QCborValue deep = QCborArray{QCborArray{QCborArray{QCborArray{QCborArray{1}}}}};
            map[8] = QCborArray{QCborArray{1, u"a"_s, 1, QCborArray{QCborArray{QByteArray(16, 'r'), 1, 10, 1, QCborArray(), deep}}}};
        },
        "invalid", "packet.actions[0].changes[0].value[0][0][0][0]");
    row(
        "attachment without a key", [](QCborMap &map) { map[9] = QCborArray{QCborArray{QByteArray(16, 'b'), 1, 1, 1}}; }, "invalid",
        "packet.attachments[0].key");
    row(
        "attachment of three gibibytes",
        [](QCborMap &map) { map[9] = QCborArray{QCborArray{QByteArray(16, 'b'), QByteArray(32, 'k'), QByteArray(32, 'h'), qint64(3) << 30}}; }, "out-of-range",
        "packet.attachments[0].size");
}

void PacketBodyTest::refuses()
{
    QFETCH(std::function<void(QCborMap &)>, change);
    QFETCH(QString, kind);
    QFETCH(QString, place);
    QCborMap map = QCborValue::fromCbor(encoded(samplePacketBody(device))).toMap();
    change(map);
    const Result<PacketBody> read = packetBodyFrom(strictlyEncoded(map));
    QVERIFY(!read);
    QCOMPARE(codeOf(read.error().kind), kind);
    QCOMPARE(read.error().field, place);
}

void PacketBodyTest::refusesWhatFollows()
{
    const Result<PacketBody> read = packetBodyFrom(encoded(samplePacketBody(device)) + '\0');
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

void PacketBodyTest::refusesTooMuch()
{
    PacketBody body = samplePacketBody(device);
    body.actions[0].changes[1].value = QString(maximumPacketBytes, u'x');
    const Result<PacketBody> read = packetBodyFrom(encoded(body));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::TooLarge);
}

void PacketBodyTest::everyPrefixIsRefused()
{
    const QByteArray bytes = encoded(samplePacketBody(device));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!packetBodyFrom(bytes.first(size)));
    }
}

void PacketBodyTest::everyFlippedByteIsReadOrRefused()
{
    const QByteArray bytes = encoded(samplePacketBody(device));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x5a);
        const Result<PacketBody> read = packetBodyFrom(flipped);
        // What is read has one form alone: these bytes.
        QVERIFY(!read || encoded(*read) == flipped);
    }
}

QTEST_GUILESS_MAIN(PacketBodyTest)
#include "packetbodytest.moc"
