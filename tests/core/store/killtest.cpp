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

using namespace Qt::StringLiterals;
using namespace waymark;

/** The two keys that the child changes between. */
static WorkspaceKey keyNumber(int number)
{
    const char letter = static_cast<char>('a' + number);
    return *WorkspaceKey::fromBytes(QByteArray(32, letter), *FileHead::fromBytes("WMK\1" + QByteArray(12, letter)));
}

static Result<WorkspaceKey> keyOfFile(const QString &path)
{
    WAYMARK_TRY(const FileHead head, FileHead::read(path));
    return head == keyNumber(0).head() ? keyNumber(0) : keyNumber(1);
}

static bool say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
    return true;
}

/** One round of what a workspace goes through; tells what is about to happen, and what is certain. */
static Result<void> oneRound(const WorkspaceFixture &fixture, int round)
{
    WAYMARK_TRY(const WorkspaceKey key, keyOfFile(fixture.path));
    WAYMARK_TRY(WorkspaceFile file, WorkspaceFile::open(fixture.path, key, fixture.schema, fixture.clock));
    {
        WAYMARK_TRY(const auto database, file.connect(Database::Mode::ReadWrite));
        say("writing", round);
        WAYMARK_CHECK(write(*database, u"round"_s, QString::number(round)));
        say("written", round);
        WAYMARK_TRY(const auto files, AttachmentStore::open(fixture.paths.files, QByteArray(32, 'f'), fixture.clock));
        const QString source = fixture.folder.filePath(u"source"_s);
        if (!putBytes(source, QByteArray(3 << 20, static_cast<char>(round)))) {
            return failure(Error::Kind::Storage);
        }
        WAYMARK_CHECK(files->addFile(source, [&](qint64, qint64) { return say("storing", round); }));
        say("checkpoint", round);
        WAYMARK_CHECK(checkpoint(*database));
        WAYMARK_CHECK(Backups(fixture.paths.backups, fixture.path).make(*database, key.raw(), fixture.clock, Backups::When::Now, [&](qint64, qint64) {
            return say("backing up", round);
        }));
    }
    say("swapping", round);
    const WorkspaceKey next = keyNumber(key == keyNumber(0) ? 1 : 0);
    WAYMARK_CHECK(file.changeKey(next, [&](qint64, qint64) { return say("copying", round); }));
    say("swapped", round);
    return Backups(fixture.paths.backups, fixture.path).giveKey(key, next);
}

static Result<int> lastRound(const QString &path)
{
    WAYMARK_TRY(const WorkspaceKey key, keyOfFile(path));
    WAYMARK_TRY(const auto database, Database::open(path, key.raw(), Database::Mode::ReadWrite));
    WAYMARK_TRY(const QString round, written(*database, u"round"_s));
    return round.toInt();
}

/** The child: goes on from where the last one was killed. */
static int work(const QString &path)
{
    WorkspaceFixture fixture;
    fixture.path = path;
    fixture.paths = WorkspacePaths(path);
    int round = lastRound(path).value_or(0);
    fixture.clock.advance(Backups::intervalMs * round);
    for (;;) {
        fixture.clock.advance(Backups::intervalMs);
        ++round;
        if (const auto done = oneRound(fixture, round); !done) {
            std::printf("failed %s\n", qPrintable(codeOf(done.error().kind) + u' ' + done.error().detail));
            std::fflush(stdout);
            return 1;
        }
    }
}

/** A program is ended without notice while it writes, stores, backs up, swaps: the file opens and nothing committed is missing. */
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();

private:
    /** Lets the child work until it has said @p moment for the @p count th time, and ends it. Gives the last round that was certain, or nothing where the child failed. */
    [[nodiscard]] std::optional<int> killAt(const QByteArray &moment, int count);
    void verifyAll(int certain);

    WorkspaceFixture m_fixture;
};

void KillTest::initTestCase()
{
    m_fixture.key = keyNumber(0);
    VERIFY_DONE(m_fixture.create());
    VERIFY_DONE(AttachmentStore::openOrCreate(m_fixture.paths.files, QByteArray(32, 'f'), m_fixture.clock, m_fixture.random));
}

std::optional<int> KillTest::killAt(const QByteArray &moment, int count)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"work"_s, m_fixture.path});
    int certain = 0;
    while (count > 0 && (child.canReadLine() || child.waitForReadyRead(60'000))) {
        while (count > 0 && child.canReadLine()) {
            const QByteArray line = child.readLine().trimmed();
            if (line.startsWith("failed")) {
                qWarning() << line;
                return std::nullopt;
            }
            if (line.startsWith("written")) {
                certain = line.split(' ').last().toInt();
            }
            count -= line.startsWith(moment) ? 1 : 0;
        }
    }
    child.kill();
    return child.waitForFinished() && count == 0 ? std::optional(certain) : std::nullopt;
}

void KillTest::verifyAll(int certain)
{
    const auto key = keyOfFile(m_fixture.path);
    VERIFY_DONE(key);
    const auto file = WorkspaceFile::open(m_fixture.path, *key, m_fixture.schema, m_fixture.clock);
    VERIFY_DONE(file);
    const auto database = *file->connect(Database::Mode::ReadWrite);
    VERIFY_DONE(verifyDatabase(*database));
    QVERIFY(written(*database, u"round"_s)->toInt() >= certain);
    for (const Backup &backup : Backups(m_fixture.paths.backups, m_fixture.path).list()) {
        const auto backupKey = keyOfFile(backup.path);
        VERIFY_DONE(backupKey);
        VERIFY_DONE(verifyDatabase(backup.path, backupKey->raw()));
    }
    const auto files = AttachmentStore::open(m_fixture.paths.files, QByteArray(32, 'f'), m_fixture.clock);
    VERIFY_DONE(files);
    QTemporaryDir elsewhere;
    const auto copy = *AttachmentStore::openOrCreate(elsewhere.filePath(u"files"_s), QByteArray(32, 'f'), m_fixture.clock, m_fixture.random);
    VERIFY_DONE((*files)->copyMissingTo(*copy)); // compares every hash
    QCOMPARE(QDir(m_fixture.folder.path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    QCOMPARE(QDir(m_fixture.paths.backups).entryList({u"*.part*"_s}, QDir::Files), QStringList());
}

void KillTest::losesNothing_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<int>("count");

    for (const char *moment : {"writing", "written", "storing", "checkpoint", "backing up", "swapping", "copying", "swapped"}) {
        for (const int count : {1, 2}) {
            QTest::addRow("%s %d", moment, count) << QByteArray(moment) << count;
        }
    }
}

void KillTest::losesNothing()
{
    QFETCH(QByteArray, moment);
    QFETCH(int, count);
    const auto certain = killAt(moment, count);
    QVERIFY(certain.has_value());
    verifyAll(*certain);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "work"_L1) {
        return work(arguments.value(2));
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
