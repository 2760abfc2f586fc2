// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differencelistmodel.h"
#include "opensettingsfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class DifferenceListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatIsGone();
    void saysWhyABackupCannotBeRead();
};

static QString backupOf(OpenSettingsFixture &fixture)
{
    told(fixture.two.mira().backUp(Backups::When::Now));
    const WorkspacePaths paths(fixture.two.mira().path());
    return Backups(paths.backups, paths.main).list().constFirst().path;
}

void DifferenceListModelTest::bringsBackWhatIsGone()
{
    OpenSettingsFixture fixture;
    const JournalEntryId gone = fixture.write(u"gone tomorrow"_s);
    fixture.write(u"stays"_s);
    const QString backup = backupOf(fixture);
    told(fixture.two.mira().journal().remove(gone));

    DifferenceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProperty("settings", QVariant::fromValue(&fixture.settings));
    model.compare(backup, {});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(DifferenceListModel::Title).toString(), u"gone tomorrow"_s);
    QCOMPARE(model.index(0).data(DifferenceListModel::Notes).toString(), u"gone today"_s);
    QSignalSpy brought(&model, &DifferenceListModel::broughtBack);
    model.bringChosenBack();
    QVERIFY(!model.isBusy()); // nothing is chosen
    model.chooseAll(true);
    QCOMPARE(model.chosenCount(), 1);
    model.bringChosenBack();
    QTRY_COMPARE(brought.size(), 1);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(told(fixture.two.mira().journal().entryCount()), 2);
}

void DifferenceListModelTest::saysWhyABackupCannotBeRead()
{
    OpenSettingsFixture fixture;
    DifferenceListModel model;
    model.setProperty("settings", QVariant::fromValue(&fixture.settings));
    model.compare(fixture.two.path(u"gone.waymark"_s), {});
    QTRY_COMPARE(model.state(), RowListModel::State::Failed);
    QVERIFY(!model.errorText().isEmpty());
}

QTEST_GUILESS_MAIN(DifferenceListModelTest)

#include "differencelistmodeltest.moc"
