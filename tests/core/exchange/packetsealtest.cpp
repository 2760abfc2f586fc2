// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packetseal.h"

#include "samplepacket.h"
#include "sealedobject.h"
#include "seededrandom.h"
#include "sizeclass.h"

#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace waymark;

class PacketSealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensForEveryDevice();
    void opensWithAnOldKey();
    void isNotForAnybodyElse();
    void isAsLongAsItSays();
    void hidesHowManyDevices();
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void verifiesBeforeItDecompresses();
    void refusesABomb_data();
    void refusesABomb();
    void refusesTwoFrames();
    void canBeSealedAgainByAMember();
    void anotherHeadDoesNotOpen();
    void moreThanThirtyTwoDevicesAreRefused();

private:
    SeededRandom m_random{1};
    DeviceKey m_device = DeviceKey::generate(m_random);
    OpeningKey m_mine = OpeningKey::generate(m_random);
    OpeningKey m_other = OpeningKey::generate(m_random);
    PacketEnvelope m_packet{.space = {QByteArray(32, 's')},
                            .name = {m_device.id(), 2},
                            .original = packetOriginal(samplePacketBody(m_device.id()), m_device).value()};
};

void PacketSealTest::opensForEveryDevice()
{
    const QByteArray object = *sealedPacket(m_packet, {m_mine.publicKey(), m_other.publicKey()}, m_random);
    for (const OpeningKey &key : {m_mine, m_other}) {
        const Result<PacketEnvelope> opened = openedPacket(object, std::span(&key, 1));
        QVERIFY(opened);
        QCOMPARE(*opened, m_packet);
    }
    const Result<PacketBody> body = openedBody(m_packet.original, m_device.signingPublicKey());
    QVERIFY(body);
    QCOMPARE(*body, samplePacketBody(m_device.id()));
}

void PacketSealTest::opensWithAnOldKey()
{
    const QByteArray object = *sealedPacket(m_packet, {m_other.publicKey()}, m_random);
    const std::vector keys{m_mine, m_other};
    QVERIFY(openedPacket(object, keys));
}

void PacketSealTest::isNotForAnybodyElse()
{
    const QByteArray object = *sealedPacket(m_packet, {m_other.publicKey()}, m_random);
    const Result<PacketEnvelope> opened = openedPacket(object, std::span(&m_mine, 1));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotForMe);
}

void PacketSealTest::isAsLongAsItSays()
{
    for (int devices = 1; devices <= 9; devices += 4) {
        const QList<QByteArray> keys(devices, m_mine.publicKey());
        QCOMPARE(sealedPacket(m_packet, keys, m_random)->size(), sealedPacketSize(m_packet.original.body.size(), devices));
    }
}

void PacketSealTest::hidesHowManyDevices()
{
    const QByteArray one = *sealedPacket(m_packet, {m_mine.publicKey()}, m_random);
    const QByteArray four = *sealedPacket(m_packet, QList<QByteArray>(4, m_mine.publicKey()), m_random);
    const QByteArray five = *sealedPacket(m_packet, QList<QByteArray>(5, m_mine.publicKey()), m_random);
    QCOMPARE(one.size(), four.size());
    QVERIFY(five.size() > four.size());
}

void PacketSealTest::everyFlippedByteIsRefused()
{
    const QByteArray object = *sealedPacket(m_packet, {m_mine.publicKey()}, m_random);
    for (qsizetype at = 0; at < object.size(); ++at) {
        QByteArray flipped = object;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        const Result<PacketEnvelope> opened = openedPacket(flipped, std::span(&m_mine, 1));
        QVERIFY(!opened);
        QVERIFY(!opened.error().field.isEmpty());
    }
}

void PacketSealTest::everyTruncationIsRefused()
{
    const QByteArray object = *sealedPacket(m_packet, {m_mine.publicKey()}, m_random);
    for (qsizetype size = 0; size < object.size(); ++size) {
        QVERIFY(!openedPacket(object.first(size), std::span(&m_mine, 1)));
    }
}

void PacketSealTest::verifiesBeforeItDecompresses()
{
    const PacketOriginal nonsense{.signature = m_packet.original.signature, .body = QByteArray("no zstd at all")};
    QCOMPARE(openedBody(nonsense, m_device.signingPublicKey()).error().kind, Error::Kind::NotVerified);
    const DeviceKey stranger = DeviceKey::generate(m_random);
    QCOMPARE(openedBody(m_packet.original, stranger.signingPublicKey()).error().kind, Error::Kind::NotVerified);
}

static QByteArray compressedZeros(qsizetype size, bool declareSize)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, declareSize ? 1 : 0);
    const QByteArray zeros(size, '\0');
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(size))), Qt::Uninitialized);
    frame.truncate(
        static_cast<qsizetype>(ZSTD_compress2(context, frame.data(), static_cast<size_t>(frame.size()), zeros.constData(), static_cast<size_t>(size))));
    ZSTD_freeCCtx(context);
    return frame;
}

void PacketSealTest::refusesABomb_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("declares 64 MiB") << compressedZeros(64 << 20, true) << Error::Kind::TooLarge;
    QTest::newRow("declares one byte too many") << compressedZeros(maximumPacketBytes + 1, true) << Error::Kind::TooLarge;
    QTest::newRow("does not say") << compressedZeros(64 << 20, false) << Error::Kind::Damaged;
    QByteArray liar = compressedZeros(2048, true);
    const qsizetype sizeAt = liar.indexOf(QByteArray::fromHex("0007")); // 2048 - 256, little-endian
    QVERIFY(sizeAt > 0 && sizeAt < 12);
    liar[sizeAt + 1] = 1;
    QTest::newRow("says less than it gives") << liar << Error::Kind::Damaged;
}

void PacketSealTest::refusesABomb()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const PacketOriginal bomb{.signature = m_device.sign<Purpose::Packet>(body), .body = body};
    const Result<PacketBody> opened = openedBody(bomb, m_device.signingPublicKey());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
}

void PacketSealTest::refusesTwoFrames()
{
    const QByteArray body = m_packet.original.body + m_packet.original.body;
    const PacketOriginal twice{.signature = m_device.sign<Purpose::Packet>(body), .body = body};
    QCOMPARE(openedBody(twice, m_device.signingPublicKey()).error().kind, Error::Kind::Damaged);
}

void PacketSealTest::canBeSealedAgainByAMember()
{
    const PacketEnvelope opened = *openedPacket(*sealedPacket(m_packet, {m_mine.publicKey()}, m_random), std::span(&m_mine, 1));
    const Result<PacketEnvelope> again = openedPacket(*sealedPacket(opened, {m_other.publicKey()}, m_random), std::span(&m_other, 1));
    QVERIFY(again);
    QVERIFY(openedBody(again->original, m_device.signingPublicKey()));
}

void PacketSealTest::anotherHeadDoesNotOpen()
{
    const SealedObject object = *SealedObject::open(*sealedPacket(m_packet, {m_mine.publicKey()}, m_random));
    QByteArray body = object.body;
    body[55] = static_cast<char>(body.at(55) + 1); // the sequence
    const Result<PacketEnvelope> opened = openedPacket(SealedObject::seal(SealedKind::Packet, body), std::span(&m_mine, 1));
    QVERIFY(!opened);
    QCOMPARE(opened.error().field, u"packet.content"_s);
}

void PacketSealTest::moreThanThirtyTwoDevicesAreRefused()
{
    QCOMPARE(sealedPacket(m_packet, QList<QByteArray>(33, m_mine.publicKey()), m_random).error().kind, Error::Kind::TooLarge);
    QCOMPARE(slotClass(32), 32);
    QCOMPARE(sizeClass(0), 512);
    for (qint64 size = 513; size < 100'000'000; size += size / 7) {
        QVERIFY(sizeClass(size) >= size && sizeClass(size) * 100 <= size * 113);
        QCOMPARE(sizeClass(sizeClass(size)), sizeClass(size));
    }
}

QTEST_GUILESS_MAIN(PacketSealTest)
#include "packetsealtest.moc"
