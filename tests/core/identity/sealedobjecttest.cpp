// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealedobject.h"
#include "hashing.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class SealedObjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheBytesOfItsFormat();
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void findsEveryFlippedBit();
    void isDamagedWhereverItIsCut();
    void refusesAnotherKind();
    void peekReadsTheHeadAlone();
};

static const QByteArray body = "a body"_ba;

/** @p bytes with byte @p at set to @p value and the hash made to fit. */
static QByteArray changed(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    bytes.chop(SealedObject::hashLength);
    return bytes + blake2b(bytes);
}

void SealedObjectTest::hasTheBytesOfItsFormat()
{
    const QByteArray bytes = SealedObject::seal(SealedKind::Packet, body);
    const QByteArray start = "WMKO"_ba + QByteArray::fromHex("04010000000000000006") + body;
    QCOMPARE(bytes.first(start.size()), start);
    QCOMPARE(bytes.sliced(start.size()), blake2b(start));
}

void SealedObjectTest::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << body;
    QTest::newRow("a mebibyte") << QByteArray(1024 * 1024, '\0');
}

void SealedObjectTest::opensWhatItSealed()
{
    QFETCH(QByteArray, content);
    for (int kind = 1; kind <= 7; ++kind) {
        const auto opened = SealedObject::open(SealedObject::seal(static_cast<SealedKind>(kind), content));
        QVERIFY(opened);
        QCOMPARE(static_cast<int>(opened->kind), kind);
        QCOMPARE(static_cast<int>(opened->version), 1);
        QCOMPARE(opened->body, content);
    }
}

void SealedObjectTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");
    const QByteArray good = SealedObject::seal(SealedKind::IdentityCard, body);

    QTest::newRow("nothing") << QByteArray() << Error::Kind::Invalid << u"magic"_s;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n"_ba << Error::Kind::Invalid << u"magic"_s;
    QTest::newRow("half a magic") << "WM"_ba << Error::Kind::Damaged << u"head"_s;
    QTest::newRow("half a head") << good.first(9) << Error::Kind::Damaged << u"head"_s;
    QTest::newRow("cut off") << good.chopped(1) << Error::Kind::Damaged << u"length"_s;
    QTest::newRow("longer than it says") << good + "x" << Error::Kind::Damaged << u"tail"_s;
    QTest::newRow("kind of the future") << changed(good, 4, 99) << Error::Kind::Newer << u"kind"_s;
    QTest::newRow("format of the future") << changed(good, 5, 2) << Error::Kind::Newer << u"version"_s;
    QTest::newRow("format zero") << changed(good, 5, 0) << Error::Kind::Invalid << u"version"_s;
    QTest::newRow("larger than its kind may be") << SealedObject::seal(SealedKind::Packet, QByteArray(2 * 1024 * 1024, 'x')).replace(4, 1, "\x01")
                                                 << Error::Kind::Damaged << u"hash"_s;
    QTest::newRow("larger, and whole") << changed(SealedObject::seal(SealedKind::Packet, QByteArray(2 * 1024 * 1024, 'x')), 4, 1) << Error::Kind::TooLarge
                                       << u"length"_s;
}

void SealedObjectTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    const auto opened = SealedObject::open(bytes);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(opened.error().field, field);
}

void SealedObjectTest::findsEveryFlippedBit()
{
    const QByteArray good = SealedObject::seal(SealedKind::Parcel, body);
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!SealedObject::open(flipped), QByteArray::number(bit).constData());
    }
}

void SealedObjectTest::isDamagedWhereverItIsCut()
{
    const QByteArray good = SealedObject::seal(SealedKind::Parcel, body);
    for (qsizetype length = 1; length < good.size(); ++length) {
        const auto opened = SealedObject::open(good.first(length));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    }
}

void SealedObjectTest::refusesAnotherKind()
{
    const QByteArray card = SealedObject::seal(SealedKind::IdentityCard, body);
    QVERIFY(SealedObject::open(card, SealedKind::IdentityCard));
    QCOMPARE(SealedObject::open(card, SealedKind::Packet).error(), (Error{Error::Kind::Invalid, u"kind"_s, {}}));
}

void SealedObjectTest::peekReadsTheHeadAlone()
{
    const auto head = SealedObject::peek(SealedObject::seal(SealedKind::Blob, body).first(SealedObject::headLength));
    QVERIFY(head);
    QCOMPARE(*head, (SealedHead{.kind = SealedKind::Blob, .version = 1, .bodyLength = body.size()}));
    const QByteArray huge = "WMKO"_ba + QByteArray::fromHex("0101ffffffffffffffff");
    QCOMPARE(SealedObject::peek(huge).error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(SealedObjectTest)
#include "sealedobjecttest.moc"
