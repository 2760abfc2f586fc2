// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"
#include "backups.h"
#include "copyto.h"

#include "workspacefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace waymark;

/** What can be wrong with a file or a disk: each is named, nothing is lost, and one can go on. */
class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void namesAWrongKey();
    void namesADamagedFirstPageWhereABackupProvesIt();
    void opensAFileWithADamagedPageAndNamesIt();
    void namesWhatIsNoWorkspace_data();
    void namesWhatIsNoWorkspace();
    void namesAReadOnlyFolder();
    void namesAFolderThatIsNotThere();
    void losesNothingOnAFullDisk();
    void createsNothingOnAFullDisk();
    void storesNoHalfAttachmentOnAFullDisk();
    void worksBesideASecondProgram();
    void refusesToSwapUnderASecondProgram();

private:
    /** A folder of its own on the disk of 16 MiB; empty without ./dev, which fails the test. */
    [[nodiscard]] QString smallDisk()
    {
        const QString disk = qEnvironmentVariable("WAYMARK_TEST_FULL_DISK");
        m_onSmallDisk = disk.isEmpty() ? nullptr : std::make_unique<QTemporaryDir>(disk + u"/XXXXXX"_s);
        return m_onSmallDisk ? m_onSmallDisk->path() : QString();
    }
    /** Leaves @p bytes free on the small disk. */
    [[nodiscard]] bool fill(qint64 bytes)
    {
        const auto space = std::filesystem::space(m_onSmallDisk->path().toStdString());
        QFile ballast(m_onSmallDisk->filePath(u"ballast"_s));
        const qint64 size = static_cast<qint64>(space.available) - bytes;
        return ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(size, 'b')) == size;
    }
    [[nodiscard]] std::unique_ptr<QProcess> otherProgram(const WorkspaceFixture &fixture)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"write"_s, fixture.path, QString::fromLatin1(fixture.key.head().bytes().toHex())});
        return process->waitForReadyRead() && process->readLine() == "written\n" ? std::move(process) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_onSmallDisk;
};

void BadFilesTest::cleanup()
{
    m_onSmallDisk.reset();
}

void BadFilesTest::namesAWrongKey()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    const WorkspaceKey right = fixture.key;
    const auto backup = Backups(fixture.paths.backups, fixture.path).make(**fixture.connect(), right.raw(), fixture.clock);
    QVERIFY(*backup);
    fixture.key = *WorkspaceKey::fromBytes(QByteArray(32, 'w'), right.head());
    VERIFY_FAILS(fixture.open(), Error::Kind::WrongPassphrase);
    fixture.key = right;
    VERIFY_DONE(fixture.open());
}

void BadFilesTest::namesADamagedFirstPageWhereABackupProvesIt()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    QVERIFY(*Backups(fixture.paths.backups, fixture.path).make(**fixture.connect(), fixture.key.raw(), fixture.clock));
    QVERIFY(damagePage(fixture.path, 0));
    VERIFY_FAILS(fixture.open(), Error::Kind::Damaged);
    fixture.key = *WorkspaceKey::fromBytes(QByteArray(32, 'w'), fixture.key.head());
    VERIFY_FAILS(fixture.open(), Error::Kind::WrongPassphrase);
}

void BadFilesTest::opensAFileWithADamagedPageAndNamesIt()
{
    WorkspaceFixture fixture;
    VERIFY_DONE(fixture.create());
    VERIFY_DONE((*fixture.connect())->execute("CREATE TABLE note (body TEXT); INSERT INTO note VALUES (printf('%.*c', 40000, 'x'));"));
    QVERIFY(damagePage(fixture.path, QFileInfo(fixture.path).size() / 4096 - 3));
    const auto file = fixture.open();
    VERIFY_DONE(file);
    const auto database = *file->connect(Database::Mode::ReadOnly);
    VERIFY_FAILS(database->number("SELECT sum(instr(body, 'y')) FROM note"), Error::Kind::Damaged);
    VERIFY_FAILS(verifyDatabase(**file->connect(Database::Mode::ReadOnly)), Error::Kind::Damaged);
    VERIFY_DONE(write(**file->connect(Database::Mode::ReadWrite), u"word"_s, u"one can go on"_s));
}

void BadFilesTest::namesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("zero bytes") << QByteArray() << Error::Kind::Damaged;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n and so on") << Error::Kind::NotAWorkspace;
    QTest::newRow("a newer workspace") << QByteArray("WMK\x02 and so on and on") << Error::Kind::Newer;
    QTest::newRow("only a head") << QByteArray("WMK\x01 and so on and on") << Error::Kind::WrongPassphrase;
}

void BadFilesTest::namesWhatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    WorkspaceFixture fixture;
    QVERIFY(putBytes(fixture.path, bytes));
    VERIFY_FAILS(fixture.open(), kind);
    QCOMPARE(bytesOf(fixture.path), bytes);
}

void BadFilesTest::namesAReadOnlyFolder()
{
    const QString folder = qEnvironmentVariable("WAYMARK_TEST_READ_ONLY");
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    WorkspaceFixture fixture;
    VERIFY_FAILS(WorkspaceFile::create(folder + u"/Growth.waymark"_s, fixture.key, fixture.schema, fixture.random), Error::Kind::ReadOnly);

    const auto file = *fixture.create();
    const auto database = *file.connect(Database::Mode::ReadWrite);
    VERIFY_FAILS(copyTo(*database, folder + u"/copy"_s, fixture.key.raw()), Error::Kind::ReadOnly);
    VERIFY_FAILS(file.copyWorkspace(folder + u"/copy"_s, fixture.key), Error::Kind::ReadOnly);
    VERIFY_FAILS(Backups(folder, fixture.path).make(*database, fixture.key.raw(), fixture.clock), Error::Kind::ReadOnly);
    VERIFY_FAILS(AttachmentStore::openOrCreate(folder + u"/files"_s, QByteArray(32, 'a'), fixture.clock, fixture.random), Error::Kind::ReadOnly);
    VERIFY_DONE(write(*database, u"word"_s, u"one can go on"_s));
}

void BadFilesTest::namesAFolderThatIsNotThere()
{
    WorkspaceFixture fixture;
    VERIFY_FAILS(WorkspaceFile::create(fixture.folder.filePath(u"none/Growth.waymark"_s), fixture.key, fixture.schema, fixture.random), Error::Kind::NotFound);
    VERIFY_FAILS(WorkspaceFile::open(fixture.folder.filePath(u"none/Growth.waymark"_s), fixture.key, fixture.schema, fixture.clock), Error::Kind::NotFound);
}

void BadFilesTest::losesNothingOnAFullDisk()
{
    WorkspaceFixture fixture;
    const QString folder = smallDisk();
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    fixture.path = folder + u"/Growth.waymark"_s;
    const auto file = *fixture.create();
    const auto database = *file.connect(Database::Mode::ReadWrite);
    VERIFY_DONE(write(*database, u"word"_s, u"kept"_s));
    VERIFY_DONE(checkpoint(*database));
    QVERIFY(fill(64 * 1024));

    VERIFY_FAILS(write(*database, u"much"_s, QString(1'000'000, u'x')), Error::Kind::DiskFull);
    VERIFY_FAILS(copyTo(*database, folder + u"/copy"_s, fixture.key.raw()), Error::Kind::DiskFull);
    VERIFY_FAILS(Backups(folder + u"/backups"_s, fixture.path).make(*database, fixture.key.raw(), fixture.clock), Error::Kind::DiskFull);
    QCOMPARE(QDir(folder).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    QCOMPARE(*written(*database, u"word"_s), u"kept"_s);

    QVERIFY(QFile::remove(m_onSmallDisk->filePath(u"ballast"_s)));
    VERIFY_DONE(write(*database, u"much"_s, QString(1'000'000, u'x')));
    VERIFY_DONE(verifyDatabase(*database));
}

void BadFilesTest::createsNothingOnAFullDisk()
{
    WorkspaceFixture fixture;
    const QString folder = smallDisk();
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    QVERIFY(fill(20 * 1024));
    fixture.path = folder + u"/Growth.waymark"_s;
    VERIFY_FAILS(fixture.create(), Error::Kind::DiskFull);
    QVERIFY(!QFile::exists(fixture.path));
    QVERIFY(QFile::remove(m_onSmallDisk->filePath(u"ballast"_s)));
    VERIFY_DONE(fixture.create());
}

void BadFilesTest::storesNoHalfAttachmentOnAFullDisk()
{
    WorkspaceFixture fixture;
    const QString folder = smallDisk();
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    const auto store = *AttachmentStore::openOrCreate(folder + u"/files"_s, QByteArray(32, 'a'), fixture.clock, fixture.random);
    const QByteArray small(1000, 's');
    QVERIFY(putBytes(fixture.folder.filePath(u"small"_s), small));
    const Blob kept = *store->addFile(fixture.folder.filePath(u"small"_s));
    QVERIFY(putBytes(fixture.folder.filePath(u"large"_s), fixture.random.bytes(20 << 20)));
    VERIFY_FAILS(store->addFile(fixture.folder.filePath(u"large"_s)), Error::Kind::DiskFull);

    // What is left is enough to go on.
    QVERIFY(std::filesystem::space(folder.toStdString()).available > 4 << 20);
    VERIFY_DONE(store->exportTo(kept.hash, folder + u"/out"_s));
    QCOMPARE(bytesOf(folder + u"/out"_s), small);
    const auto check = *Database::open(folder + u"/files"_s, {.key = QByteArray(32, 'a'), .salt = bytesOf(folder + u"/files"_s).first(16)},
                                       Database::Mode::ReadOnly);
    QCOMPARE(*check->number("SELECT count(*) FROM chunk"), 1);
    QCOMPARE(*check->number("SELECT count(*) FROM blob"), 1);
}

void BadFilesTest::worksBesideASecondProgram()
{
    WorkspaceFixture fixture;
    const auto file = *fixture.create();
    const auto database = *file.connect(Database::Mode::ReadWrite);
    VERIFY_DONE(write(*database, u"mine"_s, u"first"_s));
    const auto other = otherProgram(fixture);
    QVERIFY(other);
    QCOMPARE(*written(*database, u"theirs"_s), u"written beside"_s);
    VERIFY_DONE(write(*database, u"mine"_s, u"second"_s));
    QVERIFY(*Backups(fixture.paths.backups, fixture.path).make(*database, fixture.key.raw(), fixture.clock));
    other->closeWriteChannel();
    QVERIFY(other->waitForFinished());
    QCOMPARE(other->exitCode(), 0);
    QCOMPARE(*written(*database, u"mine"_s), u"second"_s);
}

void BadFilesTest::refusesToSwapUnderASecondProgram()
{
    WorkspaceFixture fixture;
    auto file = *fixture.create();
    const QString backup = fixture.folder.filePath(u"backup"_s);
    VERIFY_DONE(copyTo(**file.connect(Database::Mode::ReadWrite), backup, fixture.key.raw()));
    const auto other = otherProgram(fixture);
    QVERIFY(other);
    const auto changed = file.changeKey(fixture.keyOf('n'));
    VERIFY_FAILS(changed, Error::Kind::InUse);
    QVERIFY(changed.error().detail.contains(QString::number(other->processId())));
    VERIFY_FAILS(fixture.restore(backup, fixture.key), Error::Kind::InUse);
    other->kill();
    QVERIFY(other->waitForFinished());
    VERIFY_DONE(file.changeKey(fixture.keyOf('n')));
}

/** The second program: has the file open and writes to it, until its input ends. */
static int writeBeside(const QString &path, const QByteArray &head)
{
    const FixedClock clock;
    const Schema schema({storeSchema()});
    const auto key = *WorkspaceKey::fromBytes(QByteArray(32, 'k'), *FileHead::fromBytes(head));
    const auto file = WorkspaceFile::open(path, key, schema, clock);
    const auto database = file ? file->connect(Database::Mode::ReadWrite) : failure(Error::Kind::NotFound);
    if (!database || !write(**database, u"theirs"_s, u"written beside"_s)) {
        return 1;
    }
    std::puts("written");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "write"_L1) {
        return writeBeside(arguments.value(2), QByteArray::fromHex(arguments.value(3).toLatin1()));
    }
    BadFilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "badfilestest.moc"
