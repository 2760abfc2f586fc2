// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "salvage.h"

#include "copyto.h"
#include "migrations.h"

#include "workspacefixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesAWholeFileWhole();
    void readsAroundADamagedPage();
    void readsAroundEveryDamagedPage();
    void changesNothingOfTheDamagedFile();
    void refusesWhatItCannotRead();
    void writesOverNothing();
    void leavesNothingWhenCancelled();

private:
    [[nodiscard]] QString target() const { return m_fixture->folder.filePath(u"Saved.waymark"_s); }
    [[nodiscard]] qint64 pages() const { return QFileInfo(m_fixture->path).size() / 4096; }
    [[nodiscard]] std::unique_ptr<Database> saved() { return *Database::open(target(), m_fixture->key.raw(), Database::Mode::Unchanging); }

    static constexpr int rows = 300;
    std::unique_ptr<WorkspaceFixture> m_fixture;
};

/** Tables of both kinds, over many pages: rows with a number and rows under a key. */
void SalvageTest::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    VERIFY_DONE(m_fixture->create());
    const auto database = *m_fixture->connect();
    VERIFY_DONE(database->execute("CREATE TABLE note (id BLOB PRIMARY KEY NOT NULL, body TEXT NOT NULL, n INTEGER) STRICT; CREATE INDEX note_n ON note (n);"));
    VERIFY_DONE(database->execute("BEGIN"));
    for (int i = 0; i < rows; ++i) {
        auto insert = *database->prepare("INSERT INTO note VALUES (?1, ?2, ?3)");
        VERIFY_DONE(insert.bind(1, m_fixture->random.bytes(16)).bind(2, QString(700, u'x')).bind(3, i).run());
        VERIFY_DONE(write(*database, u"setting %1"_s.arg(i, 5), QString(200, u'y')));
    }
    VERIFY_DONE(database->execute("COMMIT"));
}

void SalvageTest::copiesAWholeFileWhole()
{
    const auto result = salvage(m_fixture->path, m_fixture->key, target());
    VERIFY_DONE(result);
    QCOMPARE(result->incompleteTables, QStringList());
    const auto database = saved();
    QCOMPARE(*database->number("SELECT count(*) FROM note"), rows);
    QCOMPARE(*database->number("SELECT sum(length(body)) FROM note"), rows * 700);
    QCOMPARE(*schemaVersion(*database), m_fixture->schema.version());
    QCOMPARE(*database->number("SELECT count(*) FROM sqlite_master WHERE name = 'note_n'"), 1);
    m_fixture->path = target();
    VERIFY_DONE(m_fixture->open());
}

void SalvageTest::readsAroundADamagedPage()
{
    QVERIFY(damagePage(m_fixture->path, pages() / 2));
    const auto result = salvage(m_fixture->path, m_fixture->key, target());
    VERIFY_DONE(result);
    QVERIFY(*saved()->number("SELECT count(*) FROM note") >= rows - 20);
}

void SalvageTest::readsAroundEveryDamagedPage()
{
    const QByteArray whole = bytesOf(m_fixture->path);
    const qint64 step = pages() / 12;
    int incomplete = 0;
    for (qint64 page = 2; page < whole.size() / 4096; page += step) {
        QFile::remove(target());
        QVERIFY(putBytes(m_fixture->path, whole));
        QVERIFY(damagePage(m_fixture->path, page));
        const auto result = salvage(m_fixture->path, m_fixture->key, target());
        if (!result) {
            // A page of the list of tables itself: said so, and a backup is needed.
            QCOMPARE(codeOf(result.error().kind), codeOf(Error::Kind::Damaged));
            continue;
        }
        incomplete += result->incompleteTables.isEmpty() ? 0 : 1;
        VERIFY_DONE(verifyDatabase(target(), m_fixture->key.raw()));
    }
    QVERIFY(incomplete > 3);
}

void SalvageTest::changesNothingOfTheDamagedFile()
{
    QVERIFY(damagePage(m_fixture->path, pages() / 2));
    const QByteArray before = bytesOf(m_fixture->path);
    VERIFY_DONE(salvage(m_fixture->path, m_fixture->key, target()));
    QCOMPARE(bytesOf(m_fixture->path), before);
}

void SalvageTest::refusesWhatItCannotRead()
{
    QVERIFY(damagePage(m_fixture->path, 0));
    VERIFY_FAILS(salvage(m_fixture->path, m_fixture->key, target()), Error::Kind::Damaged);
    QVERIFY(!QFile::exists(target()));
}

void SalvageTest::writesOverNothing()
{
    QVERIFY(putBytes(target(), "a letter"));
    VERIFY_FAILS(salvage(m_fixture->path, m_fixture->key, target()), Error::Kind::NotPossible);
    QCOMPARE(bytesOf(target()), "a letter"_ba);
}

void SalvageTest::leavesNothingWhenCancelled()
{
    VERIFY_FAILS(salvage(m_fixture->path, m_fixture->key, target(), [](qint64, qint64) { return false; }), Error::Kind::Cancelled);
    QCOMPARE(QDir(m_fixture->folder.path()).entryList({u"Saved*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvagetest.moc"
