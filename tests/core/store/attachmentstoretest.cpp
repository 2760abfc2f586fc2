// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"

#include "attachmentrepository.h"
#include "copyto.h"
#include "teststore.h"
#include "workspacefixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AttachmentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void namesBytesByBothHashes();
    void storesTheSameFileOnce();
    void refusesOneByteTooMany();
    void acceptsTheLargestSize();
    void keepsNothingOfAFileThatVanished();
    void keepsNothingOfAFileThatGrew();
    void keepsNothingWhenCancelled();
    void saysWhenAFileIsNotThere();
    void saysWhenItsOwnFileIsNotHere();
    void findsADamagedChunk();
    void exportsWholeFilesOnly();
    void isOpenInTwoProgramsAtOnce();
    void collectsWhatNothingRefersTo();
    void collectsWhatWasLeftHalfStored();
    void copiesWhatAnotherStoreMisses();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        return putBytes(m_folder->filePath(name), bytes) ? m_folder->filePath(name) : QString();
    }
    [[nodiscard]] Result<QByteArray> bytesIn(AttachmentStore &store, const QByteArray &hash)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        WAYMARK_CHECK(store.read(hash, buffer));
        return buffer.data();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"Growth.waymark-files"_s); }
    /** How many rows the table has, counted by another connection. */
    [[nodiscard]] qint64 rows(const std::string &table)
    {
        const QByteArray salt = bytesOf(path()).first(16);
        const auto database = *Database::open(path(), {.key = m_key, .salt = salt}, Database::Mode::ReadOnly);
        return *database->number("SELECT count(*) FROM " + table);
    }

    const QByteArray m_key = QByteArray(32, 'a');
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    SeededRandom m_random{1};
    std::unique_ptr<AttachmentStore> m_store;
};

void AttachmentStoreTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *AttachmentStore::openOrCreate(path(), m_key, m_clock, m_random);
}

void AttachmentStoreTest::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("chunks");

    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("one byte") << qint64(1) << qint64(1);
    QTest::newRow("one chunk") << AttachmentStore::chunkSize << qint64(1);
    QTest::newRow("one chunk and a byte") << AttachmentStore::chunkSize + 1 << qint64(2);
    QTest::newRow("three and a half chunks") << AttachmentStore::chunkSize * 7 / 2 << qint64(4);
}

void AttachmentStoreTest::givesBackWhatItWasGiven()
{
    QFETCH(qint64, size);
    QFETCH(qint64, chunks);
    const QByteArray bytes = m_random.bytes(size);
    const auto blob = m_store->addFile(file(u"photo"_s, bytes));
    VERIFY_DONE(blob);
    QCOMPARE(blob->size, size);
    QCOMPARE(*bytesIn(*m_store, blob->hash), bytes);
    QCOMPARE(rows("chunk"), chunks);
    m_store = *AttachmentStore::open(path(), m_key, m_clock);
    QCOMPARE(*m_store->find(blob->hash), *blob);
}

void AttachmentStoreTest::namesBytesByBothHashes()
{
    const auto blob = *m_store->addFile(file(u"letter"_s, "Dear Mira"));
    QCOMPARE(blob.sha256, QCryptographicHash::hash("Dear Mira", QCryptographicHash::Sha256));
    QCOMPARE(blob.hash, QCryptographicHash::hash("Dear Mira", QCryptographicHash::Blake2b_256));
}

void AttachmentStoreTest::storesTheSameFileOnce()
{
    const QByteArray bytes = m_random.bytes(AttachmentStore::chunkSize * 2);
    const Blob first = *m_store->addFile(file(u"a"_s, bytes));
    const Blob second = *m_store->addFile(file(u"b"_s, bytes));
    QCOMPARE(first, second);
    QCOMPARE(rows("blob"), 1);
    QCOMPARE(rows("chunk"), 2);
    QCOMPARE(*bytesIn(*m_store, first.hash), bytes);
}

void AttachmentStoreTest::refusesOneByteTooMany()
{
    QFile sparse(m_folder->filePath(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(AttachmentStore::maximumSize + 1));
    bool wasRead = false;
    VERIFY_FAILS(m_store->addFile(sparse.fileName(), [&](qint64, qint64) { return wasRead = true; }), Error::Kind::TooLarge);
    QVERIFY(!wasRead);
    QCOMPARE(rows("blob"), 0);
}

void AttachmentStoreTest::acceptsTheLargestSize()
{
    // That all of it can be stored and read is proved by the benchmark; here that it is begun.
    QFile sparse(m_folder->filePath(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    QVERIFY(sparse.resize(AttachmentStore::maximumSize));
    qint64 announced = 0;
    const auto stop = [&](qint64, qint64 whole) {
        announced = whole;
        return false;
    };
    VERIFY_FAILS(m_store->addFile(sparse.fileName(), stop), Error::Kind::Cancelled);
    QCOMPARE(announced, AttachmentStore::maximumSize);
}

void AttachmentStoreTest::keepsNothingOfAFileThatVanished()
{
    const QString path = file(u"stick"_s, m_random.bytes(AttachmentStore::chunkSize * 3));
    const auto pullOut = [&](qint64, qint64) { return QFile::resize(path, 0); };
    VERIFY_FAILS(m_store->addFile(path, pullOut), Error::Kind::Vanished);
    QCOMPARE(rows("blob"), 0);
    QCOMPARE(rows("chunk"), 0);
}

void AttachmentStoreTest::keepsNothingOfAFileThatGrew()
{
    const QString path = file(u"growing"_s, m_random.bytes(AttachmentStore::chunkSize * 2));
    const auto grow = [&](qint64, qint64 whole) { return QFile::resize(path, whole + 5); };
    VERIFY_FAILS(m_store->addFile(path, grow), Error::Kind::Vanished);
    QCOMPARE(rows("blob"), 0);
}

void AttachmentStoreTest::keepsNothingWhenCancelled()
{
    const QString path = file(u"large"_s, m_random.bytes(AttachmentStore::chunkSize * 3));
    VERIFY_FAILS(m_store->addFile(path, [](qint64 done, qint64 whole) { return done < whole / 2; }), Error::Kind::Cancelled);
    QCOMPARE(rows("blob"), 0);
    QCOMPARE(rows("chunk"), 0);
}

void AttachmentStoreTest::saysWhenAFileIsNotThere()
{
    VERIFY_FAILS(m_store->addFile(m_folder->filePath(u"none"_s)), Error::Kind::NotFound);
    VERIFY_FAILS(m_store->addFile(m_folder->path()), Error::Kind::NotFound);
    VERIFY_FAILS(m_store->find(QByteArray(32, 'x')), Error::Kind::NotFound);
}

void AttachmentStoreTest::saysWhenItsOwnFileIsNotHere()
{
    VERIFY_FAILS(AttachmentStore::open(m_folder->filePath(u"none"_s), m_key, m_clock), Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
    VERIFY_FAILS(AttachmentStore::open(path(), QByteArray(32, 'b'), m_clock), Error::Kind::Damaged);
    VERIFY_FAILS(AttachmentStore::openOrCreate(file(u"picture"_s, "not ours at all, but long enough"), m_key, m_clock, m_random), Error::Kind::Damaged);
}

void AttachmentStoreTest::findsADamagedChunk()
{
    const Blob blob = *m_store->addFile(file(u"a"_s, m_random.bytes(AttachmentStore::chunkSize)));
    m_store.reset();
    QVERIFY(damagePage(path(), 100));
    m_store = *AttachmentStore::open(path(), m_key, m_clock);
    VERIFY_FAILS(bytesIn(*m_store, blob.hash), Error::Kind::Damaged);
    const QString target = file(u"target"_s, "old");
    VERIFY_FAILS(m_store->exportTo(blob.hash, target), Error::Kind::Damaged);
    QCOMPARE(bytesOf(target), "old"_ba);
}

void AttachmentStoreTest::exportsWholeFilesOnly()
{
    const QByteArray bytes = m_random.bytes(AttachmentStore::chunkSize * 2);
    const Blob blob = *m_store->addFile(file(u"a"_s, bytes));
    const QString target = file(u"target"_s, "old");
    VERIFY_FAILS(m_store->exportTo(blob.hash, target, [](qint64 done, qint64 whole) { return done < whole; }), Error::Kind::Cancelled);
    QCOMPARE(bytesOf(target), "old"_ba);
    VERIFY_DONE(m_store->exportTo(blob.hash, target));
    QCOMPARE(bytesOf(target), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_s}, QDir::Files), QStringList());
    VERIFY_FAILS(m_store->exportTo(blob.hash, m_folder->filePath(u"none/x"_s)), Error::Kind::NotFound);
}

void AttachmentStoreTest::isOpenInTwoProgramsAtOnce()
{
    const auto other = *AttachmentStore::openOrCreate(path(), m_key, m_clock, m_random);
    const QByteArray bytes = m_random.bytes(AttachmentStore::chunkSize * 3);
    // The other stores the same bytes while this one is under way: one of them stays.
    Blob theirs;
    const auto blob = m_store->addFile(file(u"a"_s, bytes), [&](qint64 done, qint64 whole) {
        if (done < whole) {
            theirs = *other->addFile(m_folder->filePath(u"a"_s));
        }
        return true;
    });
    QCOMPARE(*blob, theirs);
    QCOMPARE(rows("blob"), 1);
    QCOMPARE(rows("chunk"), 3);
}

void AttachmentStoreTest::collectsWhatNothingRefersTo()
{
    TestStore workspace;
    const Blob used = *m_store->addFile(file(u"used"_s, "used"));
    const Blob unused = *m_store->addFile(file(u"unused"_s, "unused"));
    const auto refer = [&](Writer &writer) {
        return addAttachment(writer, privateSpace,
                             {.id = writer.newId<AttachmentId>(), .owner = writer.newUuid(), .name = u"a"_s, .mediaType = {}, .content = used});
    };
    VERIFY_DONE(workspace.engine().act(Label{"test.attach"}, refer));
    Database &main = workspace.engine().database();

    QCOMPARE(*m_store->collectOrphans(main), 0);
    m_clock.advance(AttachmentStore::graceMs - 1);
    QCOMPARE(*m_store->collectOrphans(main), 0);
    VERIFY_DONE(m_store->find(unused.hash));
    m_clock.advance(1);
    QCOMPARE(*m_store->collectOrphans(main), 1);
    VERIFY_FAILS(m_store->find(unused.hash), Error::Kind::NotFound);
    VERIFY_DONE(m_store->find(used.hash));
    QCOMPARE(rows("chunk"), 1);
}

void AttachmentStoreTest::collectsWhatWasLeftHalfStored()
{
    TestStore workspace;
    {
        const QByteArray salt = bytesOf(path()).first(16);
        const auto database = *Database::open(path(), {.key = m_key, .salt = salt}, Database::Mode::ReadWrite);
        VERIFY_DONE(database->execute("INSERT INTO blob (key, unused_since) VALUES (5, 0); INSERT INTO chunk VALUES (5 * 4096, x'00'), (5 * 4096 + 1, x'00')"));
    }
    QCOMPARE(*m_store->collectOrphans(workspace.engine().database()), 1);
    QCOMPARE(rows("chunk"), 0);
    QCOMPARE(rows("blob"), 0);
}

void AttachmentStoreTest::copiesWhatAnotherStoreMisses()
{
    const QByteArray bytes = m_random.bytes(AttachmentStore::chunkSize + 7);
    const Blob first = *m_store->addFile(file(u"a"_s, "a"));
    const Blob second = *m_store->addFile(file(u"b"_s, bytes));
    const auto other = *AttachmentStore::openOrCreate(m_folder->filePath(u"other"_s), m_key, m_clock, m_random);
    VERIFY_DONE(other->addFile(m_folder->filePath(u"a"_s)));
    QCOMPARE(*m_store->copyMissingTo(*other), 1);
    QCOMPARE(*m_store->copyMissingTo(*other), 0);
    QCOMPARE(*bytesIn(*other, second.hash), bytes);
    VERIFY_DONE(other->find(first.hash));
}

QTEST_GUILESS_MAIN(AttachmentStoreTest)
#include "attachmentstoretest.moc"
