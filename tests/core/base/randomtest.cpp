// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "random.h"
#include "result.h"
#include "seededrandom.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesUuidsOfVersionSeven();
    void laterUuidsSortLater();
    void giveDifferentBytesEachTime();
    void namesEveryKindOfErrorOnce();
};

void RandomTest::makesUuidsOfVersionSeven()
{
    SeededRandom random(1);
    const QByteArray bytes = makeUuidV7(0x0123456789ab, random).toRfc4122();
    QCOMPARE(bytes.first(6).toHex(), QByteArray("0123456789ab"));
    QCOMPARE(static_cast<unsigned char>(bytes.at(6)) >> 4U, 7U);
    QCOMPARE(static_cast<unsigned char>(bytes.at(8)) >> 6U, 2U);
}

void RandomTest::laterUuidsSortLater()
{
    SeededRandom random(2);
    const QByteArray earlier = makeUuidV7(1'772'366'400'000, random).toRfc4122();
    const QByteArray later = makeUuidV7(1'772'366'400'001, random).toRfc4122();
    QCOMPARE_LT(earlier, later);
}

void RandomTest::giveDifferentBytesEachTime()
{
    SystemRandom random;
    QCOMPARE(random.bytes(24).size(), 24);
    QCOMPARE_NE(random.bytes(24), random.bytes(24));
}

void RandomTest::namesEveryKindOfErrorOnce()
{
    QSet<QString> codes;
    const int last = static_cast<int>(Error::Kind::Storage);
    for (int kind = 0; kind <= last; ++kind) {
        codes.insert(codeOf(static_cast<Error::Kind>(kind)));
    }
    QCOMPARE(codes.size(), last + 1);
    QCOMPARE(codeOf(Error::Kind::WrongPassphrase), u"wrong-passphrase"_s);
    QCOMPARE(codeOf(Error::Kind::Storage), u"storage"_s);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "randomtest.moc"
