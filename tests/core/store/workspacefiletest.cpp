// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"
#include "backups.h"
#include "copyto.h"
#include "migrations.h"

#include "workspacefixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsACompleteWorkspace();
    void neverReplacesWhatIsThere();
    void refusesANewerFile();
    void refusesAnotherProgramsFile();
    void migratesAloneAndAfterABackup();
    void doesNotMigrateWhileSomebodyElseHasTheFile();
    void leavesNothingInTheLogAfterACheckpoint();
    void changesTheKey();
    void changesNoKeyWhileTheFileIsOpen();
    void restoresABackupAndKeepsWhatWasThere();
    void restoresOverADamagedFile();
    void restoresNothingWhileTheFileIsOpen();
    void restoresNoNewerBackup();
    void copiesAPairThatBelongsTogether();
    void copiesOverNothing();
    void noticesASyncedFolder();

private:
    /** A schema with one step more. */
    [[nodiscard]] static Schema later()
    {
        const ConceptSchema step{.types = {}, .migrations = {{.version = 99, .sql = "CREATE TABLE later (a INTEGER) STRICT;"}}};
        return Schema({storeSchema(), step});
    }
};

void WorkspaceFileTest::createsACompleteWorkspace()
{
    WorkspaceFixture fixture;
    {
        const auto file = fixture.create();
        VERIFY_DONE(file);
        const auto database = *file->connect(Database::Mode::ReadWrite);
        QCOMPARE(*database->number("PRAGMA application_id"), workspaceApplicationId);
        QCOMPARE(*schemaVersion(*database), fixture.schema.version());
        QCOMPARE(attachmentKey(*database)->size(), 32);
        VERIFY_DONE(write(*database, u"word"_s, u"kept"_s));
    }
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), QStringList({u"Growth.waymark"_s, u"Growth.waymark-lock"_s}));
    QCOMPARE(*FileHead::read(fixture.path), fixture.key.head());
    const auto again = fixture.open();
    VERIFY_DONE(again);
    QCOMPARE(*written(**again->connect(Database::Mode::ReadOnly), u"word"_s), u"kept"_s);
}

void WorkspaceFileTest::neverReplacesWhatIsThere()
{
    WorkspaceFixture fixture;
    QVERIFY(putBytes(fixture.path, "a letter"));
    VERIFY_FAILS(fixture.create(), Error::Kind::NotPossible);
    QCOMPARE(bytesOf(fixture.path), "a letter"_ba);
}

void WorkspaceFileTest::refusesANewerFile()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(WorkspaceFile::create(fixture.path, fixture.key, later(), fixture.random));
    const QByteArray before = bytesOf(fixture.path);
    VERIFY_FAILS(fixture.open(), Error::Kind::Newer);
    QCOMPARE(bytesOf(fixture.path), before);
}

void WorkspaceFileTest::refusesAnotherProgramsFile()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    VERIFY_DONE((*fixture.connect())->execute("PRAGMA application_id = 1"));
    VERIFY_FAILS(fixture.open(), Error::Kind::NotAWorkspace);
}

void WorkspaceFileTest::migratesAloneAndAfterABackup()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const auto file = WorkspaceFile::open(fixture.path, fixture.key, later(), fixture.clock);
    VERIFY_DONE(file);
    QCOMPARE(*schemaVersion(**file->connect(Database::Mode::ReadOnly)), 99);
    const QList<Backup> backups = Backups(fixture.paths.backups, fixture.path).list();
    QCOMPARE(backups.size(), 1);
    const auto backup = *Database::open(backups.first().path, fixture.key.raw(), Database::Mode::Unchanging);
    QCOMPARE(*schemaVersion(*backup), fixture.schema.version());
}

void WorkspaceFileTest::doesNotMigrateWhileSomebodyElseHasTheFile()
{
    WorkspaceFixture fixture;
    const auto other = fixture.create();
    VERIFY_FAILS(WorkspaceFile::open(fixture.path, fixture.key, later(), fixture.clock), Error::Kind::InUse);
    QCOMPARE(*schemaVersion(**fixture.connect()), fixture.schema.version());
}

void WorkspaceFileTest::leavesNothingInTheLogAfterACheckpoint()
{
    WorkspaceFixture fixture;
    const auto file = fixture.create();
    const auto writer = *file->connect(Database::Mode::ReadWrite);
    const auto reader = *file->connect(Database::Mode::ReadOnly);
    VERIFY_DONE(write(*writer, u"word"_s, u"kept"_s));
    QVERIFY(QFileInfo(fixture.path + u"-wal"_s).size() > 0);
    VERIFY_DONE(checkpoint(*writer));
    QCOMPARE(QFileInfo(fixture.path + u"-wal"_s).size(), 0);
    // Somebody who still reads an older state keeps the log: told, not waited for.
    VERIFY_DONE(reader->execute("BEGIN; SELECT count(*) FROM wm_setting;"));
    VERIFY_DONE(write(*writer, u"word"_s, u"later"_s));
    VERIFY_DONE(writer->execute("PRAGMA busy_timeout = 0"));
    VERIFY_FAILS(checkpoint(*writer), Error::Kind::InUse);
}

void WorkspaceFileTest::changesTheKey()
{
    WorkspaceFixture fixture;
    auto file = *fixture.create();
    VERIFY_DONE(write(**file.connect(Database::Mode::ReadWrite), u"word"_s, u"kept"_s));
    const WorkspaceKey old = fixture.key;
    const WorkspaceKey next = fixture.keyOf('n');
    VERIFY_DONE(file.changeKey(next));
    QCOMPARE(*FileHead::read(fixture.path), next.head());
    QCOMPARE(*written(**file.connect(Database::Mode::ReadOnly), u"word"_s), u"kept"_s);
    VERIFY_FAILS(fixture.open(), Error::Kind::WrongPassphrase);
    VERIFY_FAILS(Database::open(fixture.path, old.raw(), Database::Mode::ReadWrite), Error::Kind::WrongPassphrase);
    fixture.key = next;
    VERIFY_DONE(fixture.open());
}

void WorkspaceFileTest::changesNoKeyWhileTheFileIsOpen()
{
    WorkspaceFixture fixture;
    auto file = *fixture.create();
    const WorkspaceKey next = fixture.keyOf('n');
    {
        const auto other = *fixture.open();
        VERIFY_FAILS(file.changeKey(next), Error::Kind::InUse);
    }
    {
        const auto connection = *file.connect(Database::Mode::ReadWrite);
        VERIFY_DONE(connection->execute("PRAGMA busy_timeout = 0"));
        VERIFY_FAILS(file.changeKey(next), Error::Kind::InUse);
    }
    QCOMPARE(*FileHead::read(fixture.path), fixture.key.head());
    VERIFY_FAILS(file.changeKey(next, [](qint64, qint64) { return false; }), Error::Kind::Cancelled);
    VERIFY_DONE(fixture.open());
    VERIFY_DONE(file.changeKey(next));
}

void WorkspaceFileTest::restoresABackupAndKeepsWhatWasThere()
{
    WorkspaceFixture fixture;
    Backups backups(fixture.paths.backups, fixture.path);
    QString backup;
    {
        const auto file = *fixture.create();
        const auto database = *file.connect(Database::Mode::ReadWrite);
        VERIFY_DONE(write(*database, u"word"_s, u"older"_s));
        QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
        backup = backups.list().first().path;
        VERIFY_DONE(write(*database, u"word"_s, u"newer"_s));
    }
    fixture.clock.advance(1000);
    VERIFY_DONE(fixture.restore(backup, fixture.key));
    QVERIFY(!QFile::exists(fixture.path + u"-wal"_s));
    QCOMPARE(*written(**fixture.open()->connect(Database::Mode::ReadOnly), u"word"_s), u"older"_s);
    QCOMPARE(*written(**Database::open(backups.list().first().path, fixture.key.raw(), Database::Mode::Unchanging), u"word"_s), u"newer"_s);
}

void WorkspaceFileTest::restoresOverADamagedFile()
{
    WorkspaceFixture fixture;
    Backups backups(fixture.paths.backups, fixture.path);
    {
        const auto file = *fixture.create();
        const auto database = *file.connect(Database::Mode::ReadWrite);
        VERIFY_DONE(write(*database, u"word"_s, u"kept"_s));
        QVERIFY(*backups.make(*database, fixture.key.raw(), fixture.clock));
    }
    QVERIFY(damagePage(fixture.path, 0));
    const QByteArray damaged = bytesOf(fixture.path);
    VERIFY_FAILS(fixture.open(), Error::Kind::Damaged);
    VERIFY_DONE(fixture.restore(backups.list().first().path, fixture.key));
    QCOMPARE(*written(**fixture.open()->connect(Database::Mode::ReadOnly), u"word"_s), u"kept"_s);
    const QStringList aside = QDir(fixture.folder.path()).entryList({u"Growth.replaced-*.waymark"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(fixture.folder.filePath(aside.first())), damaged);
}

void WorkspaceFileTest::restoresNothingWhileTheFileIsOpen()
{
    WorkspaceFixture fixture;
    const auto file = *fixture.create();
    const QString backup = fixture.folder.filePath(u"backup"_s);
    VERIFY_DONE(copyTo(**file.connect(Database::Mode::ReadWrite), backup, fixture.key.raw()));
    VERIFY_FAILS(fixture.restore(backup, fixture.key), Error::Kind::InUse);
}

void WorkspaceFileTest::restoresNoNewerBackup()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const QString backup = fixture.folder.filePath(u"newer.waymark"_s);
    VERIFY_DONE(WorkspaceFile::create(backup, fixture.key, later(), fixture.random));
    const QByteArray before = bytesOf(fixture.path);
    VERIFY_FAILS(fixture.restore(backup, fixture.key), Error::Kind::Newer);
    VERIFY_FAILS(fixture.restore(backup, fixture.keyOf('x')), Error::Kind::WrongPassphrase);
    QCOMPARE(bytesOf(fixture.path), before);
}

void WorkspaceFileTest::copiesAPairThatBelongsTogether()
{
    WorkspaceFixture fixture;
    const auto file = *fixture.create();
    const auto database = *file.connect(Database::Mode::ReadWrite);
    VERIFY_DONE(write(*database, u"word"_s, u"kept"_s));
    const QByteArray key = *attachmentKey(*database);
    const auto attachments = *AttachmentStore::openOrCreate(fixture.paths.files, key, fixture.clock, fixture.random);
    QVERIFY(putBytes(fixture.folder.filePath(u"letter"_s), "Dear Mira"));
    const Blob blob = *attachments->addFile(fixture.folder.filePath(u"letter"_s));

    const WorkspacePaths copy(fixture.folder.filePath(u"Copy.waymark"_s));
    const WorkspaceKey other = fixture.keyOf('o');
    VERIFY_DONE(file.copyWorkspace(copy.main, other));
    const auto opened = WorkspaceFile::open(copy.main, other, fixture.schema, fixture.clock);
    VERIFY_DONE(opened);
    const auto connection = *opened->connect(Database::Mode::ReadOnly);
    QCOMPARE(*written(*connection, u"word"_s), u"kept"_s);
    const auto copiedFiles = AttachmentStore::open(copy.files, *attachmentKey(*connection), fixture.clock);
    VERIFY_DONE(copiedFiles);
    QCOMPARE(*(*copiedFiles)->find(blob.hash), blob);
}

void WorkspaceFileTest::copiesOverNothing()
{
    WorkspaceFixture fixture;
    const auto file = *fixture.create();
    VERIFY_FAILS(file.copyWorkspace(fixture.path, fixture.key), Error::Kind::NotPossible);
    VERIFY_FAILS(file.copyWorkspace(fixture.folder.filePath(u"none/Copy.waymark"_s), fixture.key), Error::Kind::NotFound);
}

void WorkspaceFileTest::noticesASyncedFolder()
{
    WorkspaceFixture fixture;
    const QString inside = fixture.folder.filePath(u"Sync/deep/er"_s);
    QVERIFY(QDir().mkpath(inside));
    QVERIFY(!isInSyncedFolder(inside + u"/Growth.waymark"_s));
    QVERIFY(QDir().mkpath(fixture.folder.filePath(u"Sync/.stfolder"_s)));
    QVERIFY(isInSyncedFolder(inside + u"/Growth.waymark"_s));
    QVERIFY(!isInSyncedFolder(fixture.path));
}

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "workspacefiletest.moc"
