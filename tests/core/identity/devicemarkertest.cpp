// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devicemarker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class DeviceMarkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isMissingUntilBegun();
    void isTheSameAfterItWasRaised();
    void isAheadOfAnOlderState();
    void neverGoesBack();
    void anotherWorkspaceOrDeviceHasItsOwn();
    void knowsAnotherDevicesMarker();
    void knowsACopyFromAMove();
    void damageIsMissing();
    void doesNotNameSpaces();
    void cannotRaiseWhatIsNotThere();
    void tellsAReadOnlyFolder();

private:
    [[nodiscard]] DeviceMarker marker(const QString &file = u"a.waymark"_s, char device = 'd') const;
    [[nodiscard]] QString workspace(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const SpaceId space{QByteArray(32, 's')};
static const SpaceId otherSpace{QByteArray(32, 'o')};

void DeviceMarkerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(workspace(u"a.waymark"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QString DeviceMarkerTest::workspace(const QString &file) const
{
    return m_folder->filePath(file);
}

DeviceMarker DeviceMarkerTest::marker(const QString &file, char device) const
{
    return {m_folder->filePath(u"state/waymark"_s), {.workspace = QByteArray(16, 'w'), .device = {QByteArray(16, device)}}, workspace(file)};
}

void DeviceMarkerTest::isMissingUntilBegun()
{
    QCOMPARE(marker().compare({}), DeviceMarker::Comparison::Missing);
    QVERIFY(!QFile::exists(marker().path()));
    QVERIFY(marker().begin({}));
    QCOMPARE(marker().compare({}), DeviceMarker::Comparison::Same);
}

void DeviceMarkerTest::isTheSameAfterItWasRaised()
{
    QVERIFY(marker().begin({{otherSpace, 4}}));
    QVERIFY(marker().raise(space, 1));
    QVERIFY(marker().raise(space, 2));
    QCOMPARE(marker().compare({{space, 2}, {otherSpace, 4}}), DeviceMarker::Comparison::Same);
    // Cut, and not put yet.
    QCOMPARE(marker().compare({{space, 3}, {otherSpace, 4}}), DeviceMarker::Comparison::Same);
}

void DeviceMarkerTest::isAheadOfAnOlderState()
{
    QVERIFY(marker().begin({}));
    QVERIFY(marker().raise(space, 2));
    QCOMPARE(marker().compare({{space, 1}}), DeviceMarker::Comparison::Ahead);
    QCOMPARE(marker().compare({}), DeviceMarker::Comparison::Ahead);
    QCOMPARE(marker().compare({{otherSpace, 9}}), DeviceMarker::Comparison::Ahead);
}

void DeviceMarkerTest::neverGoesBack()
{
    QVERIFY(marker().begin({}));
    QVERIFY(marker().raise(space, 5));
    QVERIFY(marker().raise(space, 3));
    QCOMPARE(marker().compare({{space, 4}}), DeviceMarker::Comparison::Ahead);
}

void DeviceMarkerTest::anotherWorkspaceOrDeviceHasItsOwn()
{
    QVERIFY(marker().begin({}));
    QCOMPARE(marker(u"a.waymark"_s, 'e').compare({}), DeviceMarker::Comparison::Missing);
    const DeviceMarker other(m_folder->filePath(u"state/waymark"_s), {.workspace = QByteArray(16, 'v'), .device = {QByteArray(16, 'd')}}, u"/x"_s);
    QCOMPARE(other.compare({}), DeviceMarker::Comparison::Missing);
}

void DeviceMarkerTest::knowsAnotherDevicesMarker()
{
    QVERIFY(marker(u"a.waymark"_s, 'e').begin({}));
    QVERIFY(QFile::copy(marker(u"a.waymark"_s, 'e').path(), marker().path()));
    QCOMPARE(marker().compare({}), DeviceMarker::Comparison::OtherDevice);
}

void DeviceMarkerTest::knowsACopyFromAMove()
{
    QVERIFY(marker().begin({}));
    QVERIFY(QFile::copy(workspace(u"a.waymark"_s), workspace(u"b.waymark"_s)));
    QCOMPARE(marker(u"b.waymark"_s).compare({}), DeviceMarker::Comparison::Copy);
    QVERIFY(QFile::remove(workspace(u"a.waymark"_s)));
    QCOMPARE(marker(u"b.waymark"_s).compare({}), DeviceMarker::Comparison::Same);
}

void DeviceMarkerTest::damageIsMissing()
{
    QVERIFY(marker().begin({}));
    QFile file(marker().path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 1));
    file.close();
    QCOMPARE(marker().compare({}), DeviceMarker::Comparison::Missing);
}

void DeviceMarkerTest::doesNotNameSpaces()
{
    QVERIFY(marker().begin({}));
    QVERIFY(marker().raise(space, 1));
    QFile file(marker().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(space.bytes.first(16)));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Nothing but the marker and nothing half written is left.
    QCOMPARE(QDir(m_folder->filePath(u"state/waymark"_s)).entryList(QDir::Files).size(), 1);
}

void DeviceMarkerTest::cannotRaiseWhatIsNotThere()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"state/waymark"_s)));
    QCOMPARE(marker().raise(space, 1).error().kind, Error::Kind::NotFound);
}

void DeviceMarkerTest::tellsAReadOnlyFolder()
{
    const QString folder = qEnvironmentVariable("WAYMARK_TEST_READ_ONLY");
    QVERIFY2(!folder.isEmpty(), "run by ./dev test, which makes a folder that nobody can write to");
    const DeviceMarker unwritable(folder, {.workspace = QByteArray(16, 'w'), .device = {QByteArray(16, 'd')}}, u"/x"_s);
    QCOMPARE(unwritable.begin({}).error().kind, Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(DeviceMarkerTest)
#include "devicemarkertest.moc"
