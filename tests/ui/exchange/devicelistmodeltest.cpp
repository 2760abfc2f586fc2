// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicelistmodel.h"
#include "openexchangefixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class DeviceListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichDeviceThisIs();
    void declaresAnotherDeviceLost();
    void refusesTheDeviceInHand();
};

void DeviceListModelTest::knowsWhichDeviceThisIs()
{
    OpenExchangeFixture fixture;
    DeviceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(DeviceListModel::Here).toBool());
    QCOMPARE(model.index(0).data(DeviceListModel::Notes).toString(), u"This computer, since today"_s);
    QCOMPARE(model.name(), u"Mira Kovač"_s);
    QVERIFY(!model.keyText().isEmpty());
}

void DeviceListModelTest::declaresAnotherDeviceLost()
{
    OpenExchangeFixture fixture;
    told(fixture.two.mira().identity().becomeNewDevice(ownidentity::FormerDevice::GoesOn, u"Desk"_s));
    DeviceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(DeviceListModel::Name).toString(), u"Desk"_s);
    QVERIFY(model.index(1).data(DeviceListModel::InUse).toBool());
    QSignalSpy revoked(&model, &DeviceListModel::revoked);
    model.revoke(1);
    QTRY_COMPARE(revoked.size(), 1);
    QTRY_VERIFY(!model.index(1).data(DeviceListModel::InUse).toBool());
}

void DeviceListModelTest::refusesTheDeviceInHand()
{
    OpenExchangeFixture fixture;
    DeviceListModel model;
    model.setExchange(&fixture.mira);
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy failed(&model, &DeviceListModel::failed);
    model.revoke(0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(model.index(0).data(DeviceListModel::InUse).toBool());
}

QTEST_GUILESS_MAIN(DeviceListModelTest)

#include "devicelistmodeltest.moc"
