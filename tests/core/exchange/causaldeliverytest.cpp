// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "causaldelivery.h"

#include "deletionguard.h"
#include "recordtype.h"

#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CausalDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPacketIsReady();
    void waitsForTheOneBefore();
    void waitsForWhatItAcknowledges();
    void isKnownWhenApplied();
    void forks();
    void closedDevices();
    void noticesThatSomebodyKnowsMore();
    void guardCountsDeletions();
    void guardAsksAboveFivePercent_data();
    void guardAsksAboveFivePercent();
};

static const DeviceId mira{QByteArray(16, 'm')};
static const DeviceId jonas{QByteArray(16, 'j')};
static const QByteArray one(32, '1');
static const QByteArray two(32, '2');
static const QByteArray three(32, '3');

using State = Delivery::State;

void CausalDeliveryTest::firstPacketIsReady()
{
    QCOMPARE(deliveryOf({.name = {mira, 1}, .hash = one, .previous = {}, .acknowledgements = {}}, {}).state, State::Ready);
}

void CausalDeliveryTest::waitsForTheOneBefore()
{
    const Delivery delivery = deliveryOf({.name = {mira, 3}, .hash = three, .previous = two, .acknowledgements = {}}, {{mira, {1, one}}});
    QCOMPARE(delivery.state, State::Waiting);
    QCOMPARE(delivery.missing, PacketName(mira, 2));
    QCOMPARE(deliveryOf({.name = {mira, 3}, .hash = three, .previous = two, .acknowledgements = {}}, {{mira, {2, two}}}).state, State::Ready);
}

void CausalDeliveryTest::waitsForWhatItAcknowledges()
{
    const PacketPlace packet{.name = {mira, 1}, .hash = one, .previous = {}, .acknowledgements = {{jonas, {2, two}}}};
    QCOMPARE(deliveryOf(packet, {{jonas, {1, one}}}), (Delivery{.state = State::Waiting, .missing = PacketName{jonas, 2}}));
    QCOMPARE(deliveryOf(packet, {{jonas, {2, two}}}).state, State::Ready);
    QCOMPARE(deliveryOf(packet, {{jonas, {3, three}}}).state, State::Ready);
}

void CausalDeliveryTest::isKnownWhenApplied()
{
    const PacketPlace packet{.name = {mira, 2}, .hash = two, .previous = one, .acknowledgements = {}};
    QCOMPARE(deliveryOf(packet, {{mira, {2, two}}}).state, State::Known);
    QCOMPARE(deliveryOf(packet, {{mira, {3, three}}}).state, State::Known);
}

void CausalDeliveryTest::forks()
{
    const PacketPlace packet{.name = {mira, 2}, .hash = two, .previous = one, .acknowledgements = {}};
    QCOMPARE(deliveryOf(packet, {{mira, {2, three}}}).state, State::Fork);
    QCOMPARE(deliveryOf(packet, {{mira, {3, three}}}, {}, one).state, State::Fork);
    QCOMPARE(deliveryOf(packet, {{mira, {1, three}}}).state, State::Fork);
    const PacketPlace contradicting{.name = {mira, 1}, .hash = one, .previous = {}, .acknowledgements = {{jonas, {1, one}}}};
    QCOMPARE(deliveryOf(contradicting, {{jonas, {1, two}}}).state, State::Fork);
}

void CausalDeliveryTest::closedDevices()
{
    const PacketPlace packet{.name = {mira, 2}, .hash = two, .previous = one, .acknowledgements = {}};
    QCOMPARE(deliveryOf(packet, {{mira, {1, one}}}, {{mira, 1}}).state, State::Closed);
    QCOMPARE(deliveryOf(packet, {{mira, {1, one}}}, {{mira, 2}}).state, State::Ready);
    const PacketPlace after{.name = {mira, 1}, .hash = one, .previous = {}, .acknowledgements = {{jonas, {9, two}}}};
    QCOMPARE(deliveryOf(after, {{jonas, {4, one}}}, {{jonas, 4}}).state, State::Ready);
    QCOMPARE(deliveryOf(after, {{jonas, {3, one}}}, {{jonas, 4}}).state, State::Waiting);
}

void CausalDeliveryTest::noticesThatSomebodyKnowsMore()
{
    QVERIFY(knowsMoreThan({{mira, {3, three}}}, mira, {2, two}));
    QVERIFY(knowsMoreThan({{mira, {2, three}}}, mira, {2, two}));
    QVERIFY(!knowsMoreThan({{mira, {2, two}}}, mira, {2, two}));
    QVERIFY(!knowsMoreThan({{mira, {1, three}}}, mira, {2, two}));
    QVERIFY(!knowsMoreThan({{jonas, {9, three}}}, mira, {2, two}));
    QVERIFY(!knowsMoreThan({}, mira, {}));
}

static ExchangedChange change(char record, int field, const QCborValue &value)
{
    return {.record = QUuid::fromRfc4122(QByteArray(16, record)), .type = 900, .field = field, .version = {1, mira}, .parents = {}, .value = value};
}

void CausalDeliveryTest::guardCountsDeletions()
{
    const QCborMap deletion{{0, 1}, {1, QCborMap()}};
    const QList<ExchangedAction> actions{
        {.version = {1, mira}, .label = {}, .at = 0, .changes = {change('a', FieldNumber::Life, deletion), change('b', FieldNumber::Life, deletion)}},
        {.version = {2, mira},
         .label = {},
         .at = 0,
         .changes = {change('a', FieldNumber::Life, deletion), change('c', 10, 1), change('d', FieldNumber::Purged, 1)}},
        {.version = {3, mira}, .label = {}, .at = 0, .changes = {change('b', FieldNumber::Life, nullptr)}},
    };
    QCOMPARE(deletedBy(actions), (QList<RecordId>{change('a', 0, 1).record, change('d', 0, 1).record}));
}

void CausalDeliveryTest::guardAsksAboveFivePercent_data()
{
    QTest::addColumn<qint64>("deleted");
    QTest::addColumn<qint64>("living");
    QTest::addColumn<bool>("asks");
    QTest::newRow("none of none") << qint64(0) << qint64(0) << false;
    QTest::newRow("one of ten") << qint64(1) << qint64(10) << false;
    QTest::newRow("two of ten") << qint64(2) << qint64(10) << true;
    QTest::newRow("five of a hundred") << qint64(5) << qint64(100) << false;
    QTest::newRow("six of a hundred") << qint64(6) << qint64(100) << true;
}

void CausalDeliveryTest::guardAsksAboveFivePercent()
{
    QFETCH(qint64, deleted);
    QFETCH(qint64, living);
    QFETCH(bool, asks);
    QCOMPARE(asksBeforeDeleting(deleted, living), asks);
}

QTEST_GUILESS_MAIN(CausalDeliveryTest)
#include "causaldeliverytest.moc"
