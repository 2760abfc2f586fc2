// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"
#include "migrations.h"
#include "workspacefolder.h"
#include "workspaceschema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/**
 * A file of every version stands in tests/data/workspaces as vN.waymark, with its key in hexadecimal as vN.key. After a new
 * version was added, WAYMARK_KEEP_WORKSPACE=FOLDER makes this program leave the file of that version in FOLDER.
 */
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVersionHasItsFile();
    void storedFileOpens_data();
    void storedFileOpens();
    void freshEqualsMigrated_data();
    void freshEqualsMigrated();
    void refusesNewerAndTouchesNothing();
    void secondTimeChangesNothing();
    void failedStepLeavesTheFileAsItWas();

private:
    [[nodiscard]] Result<void> fill(Workspace &workspace);

    WorkspaceFolder m_fresh;
};

static QDir storedFiles()
{
    return QDir(QStringLiteral(WAYMARK_TEST_DATA "/workspaces"));
}

static WorkspaceKey storedKey(const QString &path)
{
    QFile file(storedFiles().filePath(QFileInfo(path).completeBaseName() + u".key"_s));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? QByteArray::fromHex(file.readAll().trimmed()) : QByteArray(WorkspaceKey::length, 0);
    return *WorkspaceKey::fromBytes(bytes, *FileHead::read(path));
}

/** Something in it that a later version must still show. */
Result<void> MigrationTest::fill(Workspace &workspace)
{
    const JournalDraft draft{.day = QDate(2026, 3, 1),
                             .title = u"Kept since this version"_s,
                             .body = u"An entry with a *history*."_s,
                             .mood = 4,
                             .energy = {},
                             .confidence = {},
                             .prompt = {}};
    WAYMARK_TRY(const JournalEntryId id, workspace.journal().add(draft, {u"kept"_s}).result());
    JournalDraft later = draft;
    later.body = u"An entry with a longer *history*."_s;
    return workspace.journal().save(id, later, {}).result();
}

void MigrationTest::initTestCase()
{
    QVERIFY(m_fresh.make());
    const auto workspace = m_fresh.open();
    QVERIFY(workspace);
    QVERIFY(fill(**workspace));
    QVERIFY((*workspace)->emptyLog().result());
    if (qEnvironmentVariableIsSet("WAYMARK_KEEP_WORKSPACE")) {
        const QString name = u"%1/v%2"_s.arg(qEnvironmentVariable("WAYMARK_KEEP_WORKSPACE")).arg(workspaceSchema().version());
        QFile key(name + u".key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(WorkspaceFolder::key(m_fresh.path()).bytes().toHex() + '\n');
        QVERIFY(QFile::copy(m_fresh.path(), name + u".waymark"_s));
    }
}

void MigrationTest::everyVersionHasItsFile()
{
    QStringList expected;
    for (int version = 1; version <= workspaceSchema().version(); ++version) {
        expected.append(u"v%1.waymark"_s.arg(version));
    }
    QStringList present = storedFiles().entryList({u"*.waymark"_s}, QDir::Files);
    std::ranges::sort(expected);
    QCOMPARE(present, expected);
}

static void storedFileRows()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : storedFiles().entryList({u"*.waymark"_s}, QDir::Files)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/** A copy of a stored file, alone in @p folder, opened. */
static Result<std::unique_ptr<Workspace>> openStored(const QString &name, WorkspaceFolder &folder)
{
    const QString path = folder.filePath(name);
    const bool copied = QFile::copy(storedFiles().filePath(name), path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return copied ? Workspace::openWithKey(path, storedKey(path), folder.surroundings()) : failure(Error::Kind::NotFound);
}

void MigrationTest::storedFileOpens_data()
{
    storedFileRows();
}

void MigrationTest::storedFileOpens()
{
    QFETCH(QString, name);
    WorkspaceFolder folder;
    const auto workspace = openStored(name, folder);
    QVERIFY2(workspace, workspace ? "" : qPrintable(codeOf(workspace.error().kind) + workspace.error().detail));
    const auto entries = (*workspace)->journal().entries().result();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1U);
    const auto entry = (*workspace)->journal().entry(entries->front().key.id).result();
    QVERIFY(entry);
    QCOMPARE(entry->entry.values().title, u"Kept since this version"_s);
    QCOMPARE(entry->entry.values().body, u"An entry with a longer *history*."_s);
    QCOMPARE(entry->tags, QStringList{u"kept"_s});
    QCOMPARE((*workspace)->journal().entriesMatching(u"longer"_s).result()->size(), 1U);
    const auto actions = (*workspace)->store().read([](Database &database) { return history(database); }).result();
    QVERIFY(actions);
    QCOMPARE(actions->front().label, u"journal.edit"_s);
    const auto undone = (*workspace)->store().withEngine([&](ActionEngine &engine) { return engine.undoAction(actions->front().key); }).result();
    QVERIFY2(undone, undone ? "" : qPrintable(codeOf(undone.error().kind) + undone.error().field));
    QCOMPARE((*workspace)->journal().entry(entries->front().key.id).result()->entry.values().body, u"An entry with a *history*."_s);
}

/** Everything that makes a schema, sorted: the order in which it came does not matter. */
static QStringList schemaOf(Workspace &workspace)
{
    const auto question = [](Database &database) -> Result<std::vector<QString>> {
        WAYMARK_TRY(Statement statement, database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"));
        return statement.readAll([](const Statement &row) { return row.text(0).simplified(); });
    };
    const auto lines = workspace.store().read(question).result();
    return lines ? QStringList(lines->cbegin(), lines->cend()) : QStringList();
}

void MigrationTest::freshEqualsMigrated_data()
{
    storedFileRows();
}

void MigrationTest::freshEqualsMigrated()
{
    QFETCH(QString, name);
    WorkspaceFolder folder;
    const auto migrated = openStored(name, folder);
    const auto fresh = m_fresh.open();
    QVERIFY(migrated && fresh);
    const QStringList expected = schemaOf(**fresh);
    QVERIFY(expected.size() > 100);
    const QStringList present = schemaOf(**migrated);
    for (qsizetype i = 0; i < std::min(present.size(), expected.size()); ++i) {
        QCOMPARE(present.at(i), expected.at(i));
    }
    QCOMPARE(present.size(), expected.size());
}

/** The schema of this program with @p sql as one more version. */
static std::shared_ptr<const Schema> withOneMore(const std::string &sql)
{
    const Schema present = workspaceSchema();
    ConceptSchema schema{.types = present.types(), .migrations = present.migrations()};
    schema.migrations.push_back({.version = present.version() + 1, .sql = sql});
    return std::make_shared<const Schema>(std::vector<ConceptSchema>{schema});
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MigrationTest::refusesNewerAndTouchesNothing()
{
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    {
        const auto engine = folder.engine(withOneMore("CREATE TABLE later (key INTEGER PRIMARY KEY) STRICT;"));
        QVERIFY(engine);
        QVERIFY(checkpoint((*engine)->database()));
    }
    const QByteArray before = bytesOf(folder.path());
    const auto workspace = folder.open();
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::Newer);
    QVERIFY(bytesOf(folder.path()) == before);
    QCOMPARE(QDir(folder.path() + u"-backups"_s).entryList({u"*.waymark"_s}).size(), 1); // that of the step itself
}

void MigrationTest::secondTimeChangesNothing()
{
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    const QByteArray before = bytesOf(folder.path());
    QVERIFY(folder.engine(std::make_shared<const Schema>(workspaceSchema())));
    QVERIFY(bytesOf(folder.path()) == before);
    QVERIFY(!QDir(folder.path() + u"-backups"_s).exists());
}

void MigrationTest::failedStepLeavesTheFileAsItWas()
{
    WorkspaceFolder folder;
    QVERIFY(folder.make());
    const auto engine = folder.engine(withOneMore("CREATE TABLE later (key INTEGER PRIMARY KEY) STRICT; SELECT nothing FROM nowhere;"));
    QVERIFY(!engine);
    const auto workspace = folder.open();
    QVERIFY(workspace);
    QVERIFY(!schemaOf(**workspace).join(u'\n').contains(u"later (key"_s));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
