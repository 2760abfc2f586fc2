// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderkey.h"

#include <QStringBuilder>
#include <QTest>

#include <algorithm>
#include <random>

using namespace waymark;

class OrderKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_data();
    void between();
    void noRoom_data();
    void noRoom();
    void validity_data();
    void validity();
    void staysInOrderWhereverItGoes();
    void appendingKeepsKeysShort();
    void prependingKeepsKeysShort();
    void placesWithoutTouchingOthers();
    void makesRoomBetweenEqualKeys();
    void makesRoomAmongNonsense_data();
    void makesRoomAmongNonsense();
};

void OrderKeyTest::between_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("first of all") << QByteArray() << QByteArray() << QByteArray("a0");
    QTest::newRow("at the end") << QByteArray("a0") << QByteArray() << QByteArray("a1");
    QTest::newRow("the integer grows") << QByteArray("az") << QByteArray() << QByteArray("b00");
    QTest::newRow("in front") << QByteArray() << QByteArray("a0") << QByteArray("Zz");
    QTest::newRow("downwards the integer grows") << QByteArray() << QByteArray("Z0") << QByteArray("Yzz");
    QTest::newRow("between neighbours") << QByteArray("a0") << QByteArray("a1") << QByteArray("a0V");
    QTest::newRow("in a gap") << QByteArray("a0") << QByteArray("a5") << QByteArray("a1");
    QTest::newRow("beside a fraction") << QByteArray("a0V") << QByteArray("a1") << QByteArray("a0l");
    QTest::newRow("after the last key of all") << QByteArray(27, 'z') << QByteArray() << QByteArray(QByteArray(27, 'z') + 'V');
    QTest::newRow("in front of a fraction of the first")
        << QByteArray() << QByteArray("A" + QByteArray(26, '0') + "V") << QByteArray("A" + QByteArray(26, '0') + "G");
}

void OrderKeyTest::between()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, key);

    const auto found = OrderKey::between(before, after);
    QVERIFY(found);
    QCOMPARE(*found, key);
    QVERIFY(OrderKey::isValid(key));
    QVERIFY(before < key);
    QVERIFY(after.isEmpty() || key < after);
}

void OrderKeyTest::noRoom_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("equal") << QByteArray("a0") << QByteArray("a0");
    QTest::newRow("the wrong way round") << QByteArray("a1") << QByteArray("a0");
    QTest::newRow("nonsense before") << QByteArray("!") << QByteArray("a0");
    QTest::newRow("nonsense after") << QByteArray("a0") << QByteArray("b");
}

void OrderKeyTest::noRoom()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(!OrderKey::between(before, after));
}

void OrderKeyTest::validity_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("valid");

    QTest::newRow("integer") << QByteArray("a0") << true;
    QTest::newRow("long integer") << QByteArray("c123") << true;
    QTest::newRow("fraction") << QByteArray("a0V") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no head") << QByteArray("00") << false;
    QTest::newRow("half an integer") << QByteArray("b0") << false;
    QTest::newRow("ends with nothing") << QByteArray("a0V0") << false;
    QTest::newRow("no digit") << QByteArray("a-") << false;
    QTest::newRow("nothing is before it") << QByteArray("A" + QByteArray(26, '0')) << false;
    QTest::newRow("endless") << QByteArray("a0" + QByteArray(5000, 'V')) << false;
    QTest::newRow("other bytes") << QByteArray("a\xf0\x9f") << false;
}

void OrderKeyTest::validity()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, valid);
    QCOMPARE(OrderKey::isValid(key), valid);
}

void OrderKeyTest::staysInOrderWhereverItGoes()
{
    std::mt19937 random(42);
    for (int round = 0; round < 20; ++round) {
        std::vector<QByteArray> keys;
        for (int i = 0; i < 200; ++i) {
            const std::size_t at = std::uniform_int_distribution<std::size_t>(0, keys.size())(random);
            const OrderKey::Placement placement = OrderKey::place(keys, at);
            QVERIFY(placement.others.empty());
            keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), placement.key);
        }
        QVERIFY(std::ranges::is_sorted(keys));
        QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
        QVERIFY(std::ranges::all_of(keys, OrderKey::isValid));
    }
}

void OrderKeyTest::appendingKeepsKeysShort()
{
    QByteArray key;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray next = *OrderKey::between(key, {});
        QVERIFY(key < next);
        key = next;
    }
    QCOMPARE_LE(key.size(), 4);
}

void OrderKeyTest::prependingKeepsKeysShort()
{
    QByteArray key = "a0";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray next = *OrderKey::between({}, key);
        QVERIFY(next < key);
        key = next;
    }
    QCOMPARE_LE(key.size(), 4);
}

void OrderKeyTest::placesWithoutTouchingOthers()
{
    const std::vector<QByteArray> keys{"a0", "a1", "a2"};
    QCOMPARE(OrderKey::place(keys, 0), (OrderKey::Placement{"Zz", {}}));
    QCOMPARE(OrderKey::place(keys, 1), (OrderKey::Placement{"a0V", {}}));
    QCOMPARE(OrderKey::place(keys, 3), (OrderKey::Placement{"a3", {}}));
    QCOMPARE(OrderKey::place(keys, 99), (OrderKey::Placement{"a3", {}}));
    QCOMPARE(OrderKey::place({}, 0), (OrderKey::Placement{"a0", {}}));
}

/** The list after the placement was written. */
static std::vector<QByteArray> after(std::vector<QByteArray> keys, std::size_t at, const OrderKey::Placement &placement)
{
    for (const OrderKey::Change &change : placement.others) {
        keys.at(change.index) = change.key;
    }
    keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), placement.key);
    return keys;
}

void OrderKeyTest::makesRoomBetweenEqualKeys()
{
    const std::vector<QByteArray> keys{"a0", "a1", "a1", "a1", "a2"};
    const OrderKey::Placement placement = OrderKey::place(keys, 2);
    QCOMPARE(placement.others.size(), std::size_t(2));
    QCOMPARE(placement.others.front().index, std::size_t(2));
    const std::vector<QByteArray> result = after(keys, 2, placement);
    QVERIFY(std::ranges::is_sorted(result));
    QVERIFY(std::ranges::adjacent_find(result) == result.end());
}

void OrderKeyTest::makesRoomAmongNonsense_data()
{
    QTest::addColumn<QByteArrayList>("keys");

    QTest::newRow("empty ones") << QByteArrayList{"", "", ""};
    QTest::newRow("mixed") << QByteArrayList{"", "!", "a0", "a00", "b", "zzzz"};
    QTest::newRow("other bytes") << QByteArrayList{"a0", "\xff", "\xff\xff"};
}

void OrderKeyTest::makesRoomAmongNonsense()
{
    QFETCH(QByteArrayList, keys);
    const std::vector<QByteArray> list(keys.begin(), keys.end());
    for (std::size_t at = 0; at <= list.size(); ++at) {
        const std::vector<QByteArray> result = after(list, at, OrderKey::place(list, at));
        QVERIFY(OrderKey::isValid(result.at(at)));
        QVERIFY2(at == 0 || result.at(at - 1) < result.at(at), result.at(at).constData());
        QVERIFY2(at == list.size() || result.at(at) < result.at(at + 1), result.at(at).constData());
    }
}

QTEST_APPLESS_MAIN(OrderKeyTest)
#include "orderkeytest.moc"
