// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentstore.h"
#include "backups.h"

#include "workspacefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Every kind of copy is opened by passphrase, as a person would, and is complete; nothing of it can be read without. */
class EveryCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBackupOpens();
    void aHandCopyOfAnOpenFileOpens();
    void theCopiedWorkspaceOpens();
    void theFileWithAChangedPassphraseOpens();
    void noFileHoldsACanary();

private:
    [[nodiscard]] static Result<WorkspaceKey> keyFor(const QString &path, const QString &passphrase)
    {
        WAYMARK_TRY(const FileHead head, FileHead::read(path));
        return WorkspaceKey::fromPassphrase(passphrase, head);
    }
    /** The word that the workspace @p path holds, and what its attachment says. */
    [[nodiscard]] Result<QStringList> contentOf(const QString &path, const QString &filesPath, const QString &passphrase)
    {
        WAYMARK_TRY(const WorkspaceKey key, keyFor(path, passphrase));
        WAYMARK_TRY(const auto database, Database::open(path, key.raw(), Database::Mode::ReadWrite));
        WAYMARK_TRY(const QString word, written(*database, u"word"_s));
        WAYMARK_TRY(const QByteArray filesKey, attachmentKey(*database));
        WAYMARK_TRY(const auto files, AttachmentStore::open(filesPath, filesKey, m_fixture.clock));
        const QString out = m_fixture.folder.filePath(u"out"_s);
        WAYMARK_CHECK(files->exportTo(m_blob.hash, out));
        const QString text = QString::fromUtf8(bytesOf(out));
        QFile::remove(out);
        return QStringList{word, text};
    }

    const QString m_passphrase = u"seven quiet herons"_s;
    const QString m_canary = u"canary-Xq7-in-the-text"_s;
    const QString m_fileCanary = u"canary-Zp3-in-the-attachment"_s;
    const QStringList m_wanted{m_canary, m_fileCanary};
    WorkspaceFixture m_fixture;
    std::optional<WorkspaceFile> m_file;
    std::unique_ptr<Database> m_writer;
    Blob m_blob;
};

void EveryCopyTest::initTestCase()
{
    const auto key = WorkspaceKey::fromPassphrase(m_passphrase, m_fixture.key.head());
    VERIFY_DONE(key);
    m_fixture.key = *key;
    auto file = m_fixture.create();
    VERIFY_DONE(file);
    m_file = *std::move(file);
    m_writer = *m_file->connect(Database::Mode::ReadWrite);
    VERIFY_DONE(write(*m_writer, u"word"_s, m_canary));
    const auto files = *AttachmentStore::openOrCreate(m_fixture.paths.files, *attachmentKey(*m_writer), m_fixture.clock, m_fixture.random);
    const QString source = m_fixture.folder.filePath(u"source"_s);
    QVERIFY(putBytes(source, m_fileCanary.toUtf8()));
    m_blob = *files->addFile(source);
    QVERIFY(QFile::remove(source));
}

void EveryCopyTest::aBackupOpens()
{
    Backups backups(m_fixture.paths.backups, m_fixture.path);
    QVERIFY(*backups.make(*m_writer, m_fixture.key.raw(), m_fixture.clock));
    const QByteArray filesKey = *attachmentKey(*m_writer);
    const auto files = *AttachmentStore::open(m_fixture.paths.files, filesKey, m_fixture.clock);
    const auto backedUp = *AttachmentStore::openOrCreate(backups.attachmentsPath(), filesKey, m_fixture.clock, m_fixture.random);
    QCOMPARE(*files->copyMissingTo(*backedUp), 1);
    QCOMPARE(*contentOf(backups.list().first().path, backups.attachmentsPath(), m_passphrase), m_wanted);
}

void EveryCopyTest::aHandCopyOfAnOpenFileOpens()
{
    VERIFY_DONE(write(*m_writer, u"word"_s, m_canary));
    VERIFY_DONE(checkpoint(*m_writer));
    const WorkspacePaths copy(m_fixture.folder.filePath(u"Hand.waymark"_s));
    QVERIFY(QFile::copy(m_fixture.path, copy.main));
    QVERIFY(QFile::copy(m_fixture.paths.files, copy.files));
    QCOMPARE(*contentOf(copy.main, copy.files, m_passphrase), m_wanted);
}

void EveryCopyTest::theCopiedWorkspaceOpens()
{
    const WorkspacePaths copy(m_fixture.folder.filePath(u"Copy.waymark"_s));
    const auto key = *WorkspaceKey::fromPassphrase(u"another passphrase"_s, FileHead::create(m_fixture.random));
    VERIFY_DONE(m_file->copyWorkspace(copy.main, key));
    QCOMPARE(*contentOf(copy.main, copy.files, u"another passphrase"_s), m_wanted);
    VERIFY_FAILS(contentOf(copy.main, copy.files, m_passphrase), Error::Kind::WrongPassphrase);
}

void EveryCopyTest::theFileWithAChangedPassphraseOpens()
{
    m_writer.reset();
    const auto key = *WorkspaceKey::fromPassphrase(u"a changed one"_s, FileHead::create(m_fixture.random));
    VERIFY_DONE(m_file->changeKey(key));
    QCOMPARE(*contentOf(m_fixture.path, m_fixture.paths.files, u"a changed one"_s), m_wanted);
    VERIFY_FAILS(contentOf(m_fixture.path, m_fixture.paths.files, m_passphrase), Error::Kind::WrongPassphrase);
}

void EveryCopyTest::noFileHoldsACanary()
{
    m_writer = *m_file->connect(Database::Mode::ReadWrite);
    VERIFY_DONE(write(*m_writer, u"word"_s, m_canary + m_canary));
    int files = 0;
    QDirIterator all(m_fixture.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QByteArray bytes = bytesOf(all.next());
        for (const QString &word : {m_canary, m_fileCanary, u"canary"_s, u"wm_setting"_s}) {
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(all.filePath()));
            QVERIFY2(!bytes.contains(QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2)), qPrintable(all.filePath()));
        }
        QVERIFY2(!bytes.contains("SQLite format 3"), qPrintable(all.filePath()));
        ++files;
    }
    QVERIFY(files >= 8);
}

QTEST_GUILESS_MAIN(EveryCopyTest)
#include "everycopytest.moc"
