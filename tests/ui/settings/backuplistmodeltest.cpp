// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backuplistmodel.h"
#include "opensettingsfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class BackupListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesABackupAndListsIt();
    void goesBackOnlyWhileNobodyHasTheFileOpen();
};

void BackupListModelTest::makesABackupAndListsIt()
{
    OpenSettingsFixture fixture;
    BackupListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSettings(&fixture.settings);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.summary(), QString());
    fixture.write(u"one"_s);
    model.make();
    QVERIFY(model.isBusy());
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(model.doneText().startsWith("A backup was made"_L1));
    QVERIFY(model.index(0).data(BackupListModel::PresentKey).toBool());
    QVERIFY(model.summary().startsWith("1 backup(s), "_L1));
    model.make();
    QTRY_COMPARE(model.doneText(), u"Nothing has changed since the newest backup."_s);
}

void BackupListModelTest::goesBackOnlyWhileNobodyHasTheFileOpen()
{
    OpenSettingsFixture fixture;
    fixture.write(u"one"_s);
    told(fixture.two.mira().backUp(Backups::When::Now));
    BackupListModel model;
    model.setSettings(&fixture.settings);
    QTRY_COMPARE(model.rowCount(), 1);
    std::optional<ClosedWork> work;
    connect(&fixture.settings, &OpenSettings::closedWorkWanted, this, [&work](const ClosedWork &wanted) { work = wanted; });
    model.goBackTo(0, {});
    QTRY_VERIFY(work.has_value());
    QCOMPARE(work->work().error().kind, Error::Kind::InUse);
    QCOMPARE(told(fixture.two.mira().journal().entryCount()), 1);
}

QTEST_GUILESS_MAIN(BackupListModelTest)

#include "backuplistmodeltest.moc"
