// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deviceguard.h"
#include "identityworkspace.h"

#include <QFile>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class DeviceGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyBecomesANewDeviceOnItsFirstWrite();
    void aDeviceThatWasGivenUpElsewhereBecomesANewOne();
};

void DeviceGuardTest::aCopyBecomesANewDeviceOnItsFirstWrite()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    PacketsCut cut;
    const auto question = [&cut](Database &) { return Result<PacketsCut>(cut); };
    const QString state = mira.file.folder().filePath(u"state"_s);
    DeviceGuard guard(state, mira.file.path(), question, mira.file.clock(), mira.file.random());
    QVERIFY(guard.begin(mira.database()));
    QVERIFY(!*guard.objection(mira.database()));
    QCOMPARE(guard.beforeFirstWrite(mira.database())->device, mira.author.device);

    const SpaceId space{QByteArray(32, 's')};
    QVERIFY(guard.raise(mira.database(), space, 1));
    cut.insert(space, 1);
    QVERIFY(!*guard.objection(mira.database()));

    // An older state: looking changes nothing, writing does.
    cut.clear();
    QCOMPARE(*guard.objection(mira.database()), std::optional(DeviceMarker::Comparison::Ahead));
    QCOMPARE(ownidentity::author(mira.database())->device, mira.author.device);
    const auto author = guard.beforeFirstWrite(mira.database());
    QVERIFY(author);
    QVERIFY(author->device != mira.author.device);
    QVERIFY(!*guard.objection(mira.database()));
    QCOMPARE(ownidentity::card(mira.database())->devices.size(), 1);

    guard.distrust();
    QVERIFY(guard.beforeFirstWrite(mira.database())->device != author->device);
    QVERIFY(!*guard.objection(mira.database()));

    // A copy beside the file: both go on, as two devices.
    const QString copy = mira.file.folder().filePath(u"copy.waymark"_s);
    QVERIFY(QFile::copy(mira.file.path(), copy));
    DeviceGuard copied(state, copy, question, mira.file.clock(), mira.file.random());
    QCOMPARE(*copied.objection(mira.database()), std::optional(DeviceMarker::Comparison::Copy));
    QVERIFY(copied.beforeFirstWrite(mira.database()));
    QCOMPARE(ownidentity::card(mira.database())->devices.size(), 2);
}

void DeviceGuardTest::aDeviceThatWasGivenUpElsewhereBecomesANewOne()
{
    IdentityWorkspace mira(1, u"Mira"_s);
    const auto question = [](Database &) { return Result<PacketsCut>(PacketsCut()); };
    DeviceGuard guard(mira.file.folder().filePath(u"state"_s), mira.file.path(), question, mira.file.clock(), mira.file.random());
    QVERIFY(guard.begin(mira.database()));
    IdentityRepository repository(mira.database());
    auto device = *repository.device(mira.author.device);
    QVERIFY(device);
    device->state = KnownDevice::State::Former;
    QVERIFY(repository.saveDevice(*device));
    QVERIFY(guard.beforeFirstWrite(mira.database())->device != mira.author.device);
    QVERIFY(!*guard.objection(mira.database()));
}

QTEST_GUILESS_MAIN(DeviceGuardTest)
#include "deviceguardtest.moc"
