// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parcel.h"

#include "attachmentblob.h"
#include "parcelletter.h"
#include "sealedobject.h"
#include "seededrandom.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class ParcelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void isNotForAnybodyElse();
    void everyFlippedByteIsNamed();
    void everyTruncationIsNamed();
    void namesTheChunkThatIsDamaged();
    void somethingElseIsNoParcel();
    void newerParcelsAreNamed();
    void partsMustBeAsLongAsTheySay();
    void letterIsSignedForThisAlone();
    void blobPiecesOpenInTheirPlaceAlone();

private:
    [[nodiscard]] QByteArray written(const QList<ParcelPart> &parts);
    [[nodiscard]] Result<QList<std::pair<ParcelItemKind, QByteArray>>> items(QByteArray bytes);

    SeededRandom m_random{1};
    OpeningKey m_mine = OpeningKey::generate(m_random);
    OpeningKey m_other = OpeningKey::generate(m_random);
};

QByteArray ParcelTest::written(const QList<ParcelPart> &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> done = Parcel::write(buffer, parts, {m_mine.publicKey()}, m_random);
    return done ? buffer.data() : QByteArray();
}

Result<QList<std::pair<ParcelItemKind, QByteArray>>> ParcelTest::items(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QList<std::pair<ParcelItemKind, QByteArray>> found;
    const Result<void> done = Parcel::read(buffer, std::span(&m_mine, 1), [&found](ParcelItemKind kind, const QByteArray &content) {
        found.append({kind, content});
        return Result<void>();
    });
    return done.transform([&found] { return found; });
}

void ParcelTest::readsWhatItWrites_data()
{
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::newRow("nothing") << QList<qint64>{};
    QTest::newRow("an empty item") << QList<qint64>{0};
    QTest::newRow("small ones") << QList<qint64>{1, 100, 3000};
    QTest::newRow("a whole chunk") << QList<qint64>{Parcel::chunkBytes - 18};
    QTest::newRow("over a chunk's end") << QList<qint64>{Parcel::chunkBytes - 5, 10};
    QTest::newRow("large ones") << QList<qint64>{5'000'000, 7, 3'000'001};
}

void ParcelTest::readsWhatItWrites()
{
    QFETCH(QList<qint64>, sizes);
    QList<ParcelPart> parts;
    QList<std::pair<ParcelItemKind, QByteArray>> expected;
    qint64 bytes = 0;
    for (const qint64 size : std::as_const(sizes)) {
        const QByteArray content = m_random.bytes(size);
        parts.append(ParcelPart::of(ParcelItemKind::Packet, content));
        expected.append({ParcelItemKind::Packet, content});
        bytes += size;
    }
    const QByteArray parcel = written(parts);
    QCOMPARE(parcel.size(), Parcel::sizeOf(bytes, sizes.size(), 1));
    QCOMPARE(items(parcel).value(), expected);
}

void ParcelTest::isNotForAnybodyElse()
{
    QByteArray parcel = written({ParcelPart::of(ParcelItemKind::Packet, "for Mira")});
    QVERIFY(!parcel.contains("for Mira"));
    std::swap(m_mine, m_other);
    const auto read = items(parcel);
    std::swap(m_mine, m_other);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotForMe);
}

void ParcelTest::everyFlippedByteIsNamed()
{
    const QByteArray parcel = written({ParcelPart::of(ParcelItemKind::Packet, m_random.bytes(100))});
    for (qsizetype at = 0; at < parcel.size(); ++at) {
        QByteArray flipped = parcel;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        QBuffer buffer(&flipped);
        buffer.open(QIODevice::ReadOnly);
        int visited = 0;
        const Result<void> read = Parcel::read(buffer, std::span(&m_mine, 1), [&visited](ParcelItemKind, const QByteArray &) {
            ++visited;
            return Result<void>();
        });
        QVERIFY(!read);
        QCOMPARE(visited, 0);
        QCOMPARE(read.error().kind, at < 4 ? Error::Kind::Invalid : Error::Kind::Damaged);
        QVERIFY(!read.error().field.isEmpty());
    }
}

void ParcelTest::everyTruncationIsNamed()
{
    const QByteArray parcel = written({ParcelPart::of(ParcelItemKind::Packet, m_random.bytes(200'000))});
    for (qsizetype size = 0; size < parcel.size(); size += size < 100 ? 1 : 1024) {
        const auto read = items(parcel.first(size));
        QVERIFY(!read);
        QVERIFY(read.error().kind == Error::Kind::Damaged || (size == 0 && read.error().kind == Error::Kind::Invalid));
        QCOMPARE(read.error().field, size == 0 ? u"magic"_s : size < SealedObject::headLength ? u"head"_s : u"length"_s);
    }
    QCOMPARE(items(parcel + '\0').error().field, u"tail"_s);
}

void ParcelTest::namesTheChunkThatIsDamaged()
{
    QByteArray parcel = written({ParcelPart::of(ParcelItemKind::Packet, m_random.bytes(200'000))});
    const qsizetype second = SealedObject::headLength + KeySlots::sizeFor(1) + 24 + Parcel::chunkBytes + 17;
    parcel[second + 5] = static_cast<char>(parcel.at(second + 5) ^ 1);
    const auto read = items(parcel);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
    QCOMPARE(read.error().field, u"stream.chunk[1]"_s);
}

void ParcelTest::somethingElseIsNoParcel()
{
    QCOMPARE(items("Dear Mira, …").error().kind, Error::Kind::Invalid);
    const auto packet = items(SealedObject::seal(SealedKind::Packet, "x"));
    QCOMPARE(packet.error().kind, Error::Kind::Invalid);
    QCOMPARE(packet.error().field, u"kind"_s);
}

void ParcelTest::newerParcelsAreNamed()
{
    QCOMPARE(items(SealedObject::seal(SealedKind::Parcel, "x", 2)).error().kind, Error::Kind::Newer);
}

void ParcelTest::partsMustBeAsLongAsTheySay()
{
    ParcelPart part = ParcelPart::of(ParcelItemKind::Packet, "twelve bytes");
    part.sizes = {11};
    QVERIFY(written({part}).isEmpty());
    part.sizes = {12, 12};
    QVERIFY(written({part}).isEmpty());
    part.sizes = {};
    QVERIFY(written({part}).isEmpty());
}

void ParcelTest::letterIsSignedForThisAlone()
{
    const DeviceKey device = DeviceKey::generate(m_random);
    const ParcelLetter letter{.from = {QByteArray(32, 'j')},
                              .device = device.id(),
                              .to = {QByteArray(32, 'm')},
                              .at = 1'772'366'400'000,
                              .number = 2,
                              .count = 3};
    const QByteArray item = signedLetter(letter, device);
    QCOMPARE(parcelLetterFrom(item).value(), letter);
    QVERIFY(verifyLetter(item, device.signingPublicKey()));
    QVERIFY(!verifyLetter(item, DeviceKey::generate(m_random).signingPublicKey()));
    QVERIFY(verifySignature(Purpose::Parcel, device.signingPublicKey(), item.sliced(64), item.first(64)));
    QVERIFY(!verifySignature(Purpose::Packet, device.signingPublicKey(), item.sliced(64), item.first(64)));
    for (qsizetype at = 0; at < item.size(); ++at) {
        QByteArray flipped = item;
        flipped[at] = static_cast<char>(flipped.at(at) ^ 1);
        QVERIFY(!parcelLetterFrom(flipped) || !verifyLetter(flipped, device.signingPublicKey()));
    }
}

void ParcelTest::blobPiecesOpenInTheirPlaceAlone()
{
    const PackedAttachment attachment = AttachmentBlob::begin(QByteArray(32, 'h'), AttachmentBlob::pieceBytes + 10, m_random);
    QCOMPARE(AttachmentBlob::pieceCount(attachment), 2);
    const QByteArray first = m_random.bytes(AttachmentBlob::pieceBytes);
    const QByteArray last = m_random.bytes(10);
    const QByteArray firstObject = AttachmentBlob::sealedPiece(attachment, 0, first, m_random);
    const QByteArray lastObject = AttachmentBlob::sealedPiece(attachment, 1, last, m_random);
    QCOMPARE(firstObject.size(), AttachmentBlob::sealedSize(attachment, 0));
    QCOMPARE(lastObject.size(), AttachmentBlob::sealedSize(attachment, 1));
    QCOMPARE(AttachmentBlob::openedPiece(attachment, 0, firstObject).value(), first);
    QCOMPARE(AttachmentBlob::openedPiece(attachment, 1, lastObject).value(), last);
    QCOMPARE(AttachmentBlob::nameOfPiece(lastObject).value(), AttachmentBlob::pieceName(attachment, 1));
    QVERIFY(!AttachmentBlob::openedPiece(attachment, 1, firstObject));
    const PackedAttachment other = AttachmentBlob::begin(attachment.hash, attachment.size, m_random);
    QVERIFY(!AttachmentBlob::openedPiece(other, 0, firstObject));
    PackedAttachment wrongKey = attachment;
    wrongKey.key = other.key;
    QCOMPARE(AttachmentBlob::openedPiece(wrongKey, 0, firstObject).error().field, u"blob.content"_s);
}

QTEST_GUILESS_MAIN(ParcelTest)
#include "parceltest.moc"
