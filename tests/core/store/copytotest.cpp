// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyto.h"

#include "workspacefixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CopyToTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithItsSaltAndOpensWithItsKey();
    void canKeepTheKey();
    void holdsWhatStandsInTheLogOnly();
    void isOneMomentOfTheFile();
    void leavesTheOldCopyWhenCancelled();
    void leavesNothingWhenTheSourceIsDamaged();
    void joinsATransaction();
    void findsEveryDamagedPage();

private:
    [[nodiscard]] QString target() const { return m_fixture->folder.filePath(u"copy"_s); }
    [[nodiscard]] QStringList files() const { return QDir(m_fixture->folder.path()).entryList({u"copy*"_s}, QDir::Files); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Database> m_source;
};

void CopyToTest::init()
{
    m_source.reset();
    m_fixture = std::make_unique<WorkspaceFixture>();
    VERIFY_DONE(m_fixture->create());
    m_source = *m_fixture->connect();
    VERIFY_DONE(write(*m_source, u"word"_s, u"kept"_s));
}

void CopyToTest::beginsWithItsSaltAndOpensWithItsKey()
{
    const WorkspaceKey other = m_fixture->keyOf('o');
    VERIFY_DONE(copyTo(*m_source, target(), other.raw()));
    QVERIFY(bytesOf(target()).startsWith(other.head().bytes()));
    VERIFY_FAILS(Database::open(target(), m_fixture->key.raw(), Database::Mode::Unchanging), Error::Kind::WrongPassphrase);
    const auto copy = *Database::open(target(), other.raw(), Database::Mode::ReadWrite);
    QCOMPARE(*written(*copy, u"word"_s), u"kept"_s);
    QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void CopyToTest::canKeepTheKey()
{
    VERIFY_DONE(copyTo(*m_source, target(), m_fixture->key.raw()));
    QCOMPARE(files(), QStringList{u"copy"_s});
    const auto copy = *Database::open(target(), m_fixture->key.raw(), Database::Mode::Unchanging);
    QCOMPARE(*written(*copy, u"word"_s), u"kept"_s);
}

void CopyToTest::holdsWhatStandsInTheLogOnly()
{
    QVERIFY(QFileInfo(m_fixture->path + u"-wal"_s).size() > 0);
    const auto reader = *Database::open(m_fixture->path, m_fixture->key.raw(), Database::Mode::ReadOnly);
    VERIFY_DONE(copyTo(*reader, target(), m_fixture->key.raw()));
    QCOMPARE(*written(**Database::open(target(), m_fixture->key.raw(), Database::Mode::Unchanging), u"word"_s), u"kept"_s);
}

void CopyToTest::isOneMomentOfTheFile()
{
    VERIFY_DONE(m_source->execute("CREATE TABLE big (a); INSERT INTO big VALUES (zeroblob(20000000));"));
    const auto writer = *m_fixture->connect();
    int steps = 0;
    VERIFY_DONE(copyTo(*m_source, target(), m_fixture->key.raw(), [&](qint64, qint64) {
        // Somebody goes on writing meanwhile.
        return write(*writer, u"word"_s, u"later %1"_s.arg(++steps)).has_value();
    }));
    QVERIFY(steps > 1);
    QCOMPARE(*written(**Database::open(target(), m_fixture->key.raw(), Database::Mode::Unchanging), u"word"_s), u"kept"_s);
    QCOMPARE(*written(*m_source, u"word"_s), u"later %1"_s.arg(steps));
}

void CopyToTest::leavesTheOldCopyWhenCancelled()
{
    VERIFY_DONE(m_source->execute("CREATE TABLE big (a); INSERT INTO big VALUES (zeroblob(20000000));"));
    QVERIFY(putBytes(target(), "old"));
    VERIFY_FAILS(copyTo(*m_source, target(), m_fixture->key.raw(), [](qint64 done, qint64 whole) { return done == 0 || done < whole / 2; }),
                 Error::Kind::Cancelled);
    QCOMPARE(bytesOf(target()), "old"_ba);
    QCOMPARE(files(), QStringList{u"copy"_s});
    VERIFY_DONE(write(*m_source, u"word"_s, u"still writable"_s));
}

void CopyToTest::leavesNothingWhenTheSourceIsDamaged()
{
    VERIFY_DONE(m_source->execute("CREATE TABLE big (a); INSERT INTO big VALUES (zeroblob(200000));"));
    VERIFY_DONE(checkpoint(*m_source));
    m_source.reset();
    QVERIFY(damagePage(m_fixture->path, QFileInfo(m_fixture->path).size() / 4096 - 10));
    m_source = *m_fixture->connect();
    VERIFY_FAILS(copyTo(*m_source, target(), m_fixture->key.raw()), Error::Kind::Damaged);
    QCOMPARE(files(), QStringList());
}

void CopyToTest::joinsATransaction()
{
    VERIFY_DONE(m_source->execute("BEGIN"));
    VERIFY_DONE(written(*m_source, u"word"_s));
    VERIFY_DONE(copyTo(*m_source, target(), m_fixture->key.raw()));
    VERIFY_DONE(m_source->execute("COMMIT"));
}

void CopyToTest::findsEveryDamagedPage()
{
    VERIFY_DONE(copyTo(*m_source, target(), m_fixture->key.raw()));
    VERIFY_DONE(verifyDatabase(target(), m_fixture->key.raw()));
    const QByteArray whole = bytesOf(target());
    for (qint64 page = 1; page < whole.size() / 4096; ++page) {
        QVERIFY(putBytes(target(), whole));
        QVERIFY(damagePage(target(), page));
        VERIFY_FAILS(verifyDatabase(target(), m_fixture->key.raw()), Error::Kind::Damaged);
    }
}

QTEST_GUILESS_MAIN(CopyToTest)
#include "copytotest.moc"
