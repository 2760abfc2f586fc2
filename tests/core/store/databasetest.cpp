// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "workspacefixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfValue();
    void keepsTextWithNulAndEmoji();
    void givesASecondUserOfTheSameTextAStatementOfItsOwn();
    void tellsABadParameterWhenItRuns();
    void canBindAgainInTheMiddleOfRows();
    void setsWhatEveryConnectionNeeds();
    void refusesAnotherKey();
    void tellsADamagedPageFromAWrongKey();
    void doesNotOpenWhatIsNotThere();
    void readsABackupWithoutAFileBesideIt();
    void saysThatSomebodyElseWrites();
    void namesTheKindOfEveryCode_data();
    void namesTheKindOfEveryCode();

private:
    [[nodiscard]] RawKey key(char letter = 'k') const { return {.key = QByteArray(32, letter), .salt = QByteArray(16, 's')}; }
    [[nodiscard]] std::unique_ptr<Database> fresh() { return *Database::open(path(), key(), Database::Mode::Create); }
    [[nodiscard]] QString path()
    {
        if (!m_folder) {
            m_folder = std::make_unique<QTemporaryDir>();
        }
        return m_folder->filePath(u"a b%23 ü.db"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void cleanup() { m_folder.reset(); }
};

void DatabaseTest::keepsEveryKindOfValue()
{
    const auto database = fresh();
    VERIFY_DONE(database->execute("CREATE TABLE t (a, b, c, d, e, f, g)"));
    const QUuid id = QUuid::createUuid();
    auto insert = *database->prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, qint64(1) << 62)
        .bind(2, 0.5)
        .bind(3, u"Ärger"_s)
        .bind(4, QByteArray("\0x", 2))
        .bind(5, QDate(1, 1, 1))
        .bind(6, id)
        .bind(7, std::optional<qint64>());
    VERIFY_DONE(insert.run());
    QCOMPARE(database->changedRows(), 1);

    auto row = *database->prepare("SELECT * FROM t");
    QVERIFY(*row.step());
    QCOMPARE(row.integer(0), qint64(1) << 62);
    QCOMPARE(row.real(1), 0.5);
    QCOMPARE(row.text(2), u"Ärger"_s);
    QCOMPARE(row.blob(3), QByteArray("\0x", 2));
    QCOMPARE(row.date(4), QDate(1, 1, 1));
    QCOMPARE(row.uuid(5), id);
    QVERIFY(row.isNull(6));
    QCOMPARE(row.optionalInteger(6), std::nullopt);
    QCOMPARE(row.typeOf(3), 4);
    QVERIFY(!*row.step());
}

void DatabaseTest::keepsTextWithNulAndEmoji()
{
    const auto database = fresh();
    const QString text = u"a"_s + QChar(0) + u"b 😀 שלום"_s;
    auto select = *database->prepare("SELECT ?1, ?2");
    QVERIFY(*select.bind(1, text).bind(2, QString()).step());
    QCOMPARE(select.text(0), text);
    QVERIFY(!select.isNull(1));
}

void DatabaseTest::givesASecondUserOfTheSameTextAStatementOfItsOwn()
{
    const auto database = fresh();
    auto first = *database->prepare("SELECT ?1");
    QVERIFY(*first.bind(1, 1).step());
    {
        auto second = *database->prepare("SELECT ?1");
        QVERIFY(*second.bind(1, 2).step());
        QCOMPARE(second.integer(0), 2);
    }
    QCOMPARE(first.integer(0), 1);
    first = *database->prepare("SELECT 3");
    // Given back: what was bound is forgotten.
    auto third = *database->prepare("SELECT ?1");
    QVERIFY(*third.step());
    QVERIFY(third.isNull(0));
}

void DatabaseTest::tellsABadParameterWhenItRuns()
{
    const auto database = fresh();
    auto statement = *database->prepare("SELECT ?1");
    QVERIFY(!statement.bind(2, 1).step());
    QVERIFY(statement.bind(1, 1).step());
}

void DatabaseTest::canBindAgainInTheMiddleOfRows()
{
    const auto database = fresh();
    auto statement = *database->prepare("SELECT ?1 UNION ALL SELECT ?1");
    QVERIFY(*statement.bind(1, 1).step());
    QVERIFY(*statement.bind(1, 2).step());
    QCOMPARE(statement.integer(0), 2);
}

void DatabaseTest::setsWhatEveryConnectionNeeds()
{
    const auto database = fresh();
    VERIFY_DONE(database->execute("CREATE TABLE t (a)"));
    QCOMPARE(*database->number("PRAGMA foreign_keys"), 1);
    QCOMPARE(*database->number("PRAGMA recursive_triggers"), 1);
    QCOMPARE(*database->number("PRAGMA synchronous"), 2);
    QCOMPARE(*database->number("PRAGMA auto_vacuum"), 2);
    QCOMPARE(*database->number("PRAGMA temp_store"), 2);
    QCOMPARE(*database->number("PRAGMA cache_size"), -Database::readerCache);
    auto journal = *database->prepare("PRAGMA journal_mode");
    QVERIFY(*journal.step());
    QCOMPARE(journal.text(0), u"wal"_s);
}

void DatabaseTest::refusesAnotherKey()
{
    VERIFY_DONE(fresh()->execute("CREATE TABLE t (a)"));
    VERIFY_FAILS(Database::open(path(), key('x'), Database::Mode::ReadWrite), Error::Kind::WrongPassphrase);

    QVERIFY(!Database::open(path(), {.key = QByteArray(31, 'k'), .salt = key().salt}, Database::Mode::ReadWrite));
    VERIFY_DONE(Database::open(path(), key(), Database::Mode::ReadWrite));
    QVERIFY(bytesOf(path()).startsWith(key().salt));
}

void DatabaseTest::tellsADamagedPageFromAWrongKey()
{
    {
        const auto database = fresh();
        VERIFY_DONE(database->execute("CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(20000));"));
    }
    QVERIFY(damagePage(path(), 4));
    const auto database = *Database::open(path(), key(), Database::Mode::ReadWrite);
    VERIFY_FAILS(database->number("SELECT sum(length(hex(a))) FROM t"), Error::Kind::Damaged);
}

void DatabaseTest::doesNotOpenWhatIsNotThere()
{
    VERIFY_FAILS(Database::open(path(), key(), Database::Mode::ReadWrite), Error::Kind::NotFound);
    VERIFY_FAILS(Database::open(path() + u"/none/x"_s, key(), Database::Mode::Create), Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path()));
}

void DatabaseTest::readsABackupWithoutAFileBesideIt()
{
    VERIFY_DONE(fresh()->execute("CREATE TABLE t (a); INSERT INTO t VALUES (7);"));
    const auto database = *Database::open(path(), key(), Database::Mode::Unchanging);
    QCOMPARE(*database->number("SELECT a FROM t"), 7);
    QVERIFY(!database->execute("INSERT INTO t VALUES (8)"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void DatabaseTest::saysThatSomebodyElseWrites()
{
    const auto first = fresh();
    VERIFY_DONE(first->execute("CREATE TABLE t (a); BEGIN IMMEDIATE;"));
    const auto second = *Database::open(path(), key(), Database::Mode::ReadWrite);
    VERIFY_DONE(second->execute("PRAGMA busy_timeout = 0"));
    VERIFY_FAILS(second->execute("BEGIN IMMEDIATE"), Error::Kind::InUse);
    VERIFY_DONE(first->execute("ROLLBACK"));
    VERIFY_DONE(second->execute("BEGIN IMMEDIATE"));
}

void DatabaseTest::namesTheKindOfEveryCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("full") << 13 << Error::Kind::DiskFull;
    QTest::newRow("read-only") << 8 << Error::Kind::ReadOnly;
    QTest::newRow("read-only folder") << (8 | (6 << 8)) << Error::Kind::ReadOnly;
    QTest::newRow("not a database") << 26 << Error::Kind::WrongPassphrase;
    QTest::newRow("corrupt") << 11 << Error::Kind::Damaged;
    QTest::newRow("corrupt file system") << (10 | (33 << 8)) << Error::Kind::Damaged;
    QTest::newRow("busy") << 5 << Error::Kind::InUse;
    QTest::newRow("busy snapshot") << (5 | (2 << 8)) << Error::Kind::InUse;
    QTest::newRow("cannot open") << 14 << Error::Kind::Storage;
    QTest::newRow("input or output") << 10 << Error::Kind::Storage;
    QTest::newRow("too big") << 18 << Error::Kind::TooLarge;
    QTest::newRow("constraint") << 19 << Error::Kind::Storage;
}

void DatabaseTest::namesTheKindOfEveryCode()
{
    QFETCH(int, code);
    QFETCH(Error::Kind, kind);
    QCOMPARE(codeOf(kindOfSqliteCode(code)), codeOf(kind));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
