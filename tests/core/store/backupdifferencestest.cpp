// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupdifferences.h"

#include "attachmentrepository.h"
#include "attachmentschema.h"
#include "copyto.h"
#include "teststore.h"
#include "workspacefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Attachments stand for all records here: the store knows no other type. */
class BackupDifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingWhereNothingChanged();
    void findsWhatWasDeletedAndWhatWasChanged();
    void doesNotFindWhatCameLater();
    void doesNotFindWhatWasInTheTrashAlready();
    void stopsAtTheMaximum();
    void bringsBackWhatWasChosenAndCanBeUndone();
    void bringsBackWhatThisFileHasNeverHad();
    void bringsNothingBackFromAnotherWorkspace();
    void readsABackupOfAnOlderVersion();

private:
    [[nodiscard]] Result<AttachmentId> add(const QString &name)
    {
        AttachmentId id;
        WAYMARK_CHECK(m_now->engine().act(m_label, [&](Writer &writer) {
            id = writer.newId<AttachmentId>();
            return addAttachment(writer, privateSpace, {.id = id, .owner = writer.newUuid(), .name = name, .mediaType = {}, .content = {}});
        }));
        return id;
    }
    [[nodiscard]] Result<void> rename(AttachmentId id, const QString &name)
    {
        return m_now->engine().act(m_label, [&](Writer &writer) -> Result<void> {
            WAYMARK_TRY(Statement statement, writer.prepare("UPDATE attachment SET name = ?2 WHERE id = ?1"));
            return statement.bind(1, id).bind(2, name).run();
        });
    }
    [[nodiscard]] Result<void> remove(AttachmentId id)
    {
        return m_now->engine().act(m_label, [&](Writer &writer) { return writer.remove(id.value); });
    }
    [[nodiscard]] Result<void> bringBack(const Difference &what)
    {
        return m_now->engine().act(m_label, [&](Writer &writer) { return bringBackFrom(*m_backup, writer, m_now->schema(), what); });
    }
    [[nodiscard]] QString nameOf(AttachmentId id) { return attachment(m_now->engine().database(), id)->name; }
    [[nodiscard]] Result<void> backUp()
    {
        const QString path = m_now->folder().filePath(u"backup"_s);
        WAYMARK_CHECK(copyTo(m_now->engine().database(), path, TestStore::key()));
        WAYMARK_TRY(m_backup, Database::open(path, TestStore::key(), Database::Mode::Unchanging));
        return {};
    }
    [[nodiscard]] std::vector<Difference> found() { return *differences(*m_backup, m_now->engine().database(), m_now->schema()); }

    const Label m_label{"test.change"};
    std::unique_ptr<TestStore> m_now;
    std::unique_ptr<Database> m_backup;
};

void BackupDifferencesTest::init()
{
    m_backup.reset();
    m_now = std::make_unique<TestStore>();
}

void BackupDifferencesTest::findsNothingWhereNothingChanged()
{
    VERIFY_DONE(add(u"letter"_s));
    VERIFY_DONE(backUp());
    QVERIFY(found().empty());
}

void BackupDifferencesTest::findsWhatWasDeletedAndWhatWasChanged()
{
    const auto deleted = *add(u"deleted"_s);
    const auto changed = *add(u"changed"_s);
    VERIFY_DONE(add(u"same"_s));
    VERIFY_DONE(backUp());
    VERIFY_DONE(remove(deleted));
    VERIFY_DONE(rename(changed, u"otherwise"_s));
    const std::vector<Difference> wanted{{Difference::Kind::Missing, "attachment", deleted.value, u"deleted"_s},
                                         {Difference::Kind::Other, "attachment", changed.value, u"changed"_s}};
    const auto differences = found();
    QCOMPARE(differences.size(), 2);
    QVERIFY(std::ranges::is_permutation(differences, wanted));
}

void BackupDifferencesTest::doesNotFindWhatCameLater()
{
    VERIFY_DONE(backUp());
    VERIFY_DONE(add(u"later"_s));
    QVERIFY(found().empty());
}

void BackupDifferencesTest::doesNotFindWhatWasInTheTrashAlready()
{
    const auto trashed = *add(u"trashed"_s);
    VERIFY_DONE(remove(trashed));
    VERIFY_DONE(backUp());
    QVERIFY(found().empty());
    VERIFY_DONE(m_now->engine().act(m_label, [&](Writer &writer) { return writer.bringBack(trashed.value); }));
    QVERIFY(found().empty());
}

void BackupDifferencesTest::stopsAtTheMaximum()
{
    QList<AttachmentId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(*add(QString::number(i)));
    }
    VERIFY_DONE(backUp());
    for (const AttachmentId &id : ids) {
        VERIFY_DONE(remove(id));
    }
    QCOMPARE(differences(*m_backup, m_now->engine().database(), m_now->schema(), 3)->size(), 3);
}

void BackupDifferencesTest::bringsBackWhatWasChosenAndCanBeUndone()
{
    const auto deleted = *add(u"deleted"_s);
    const auto changed = *add(u"changed"_s);
    VERIFY_DONE(backUp());
    VERIFY_DONE(rename(deleted, u"renamed before"_s));
    VERIFY_DONE(remove(deleted));
    VERIFY_DONE(rename(changed, u"otherwise"_s));
    const auto differences = found();
    QCOMPARE(differences.size(), 2);
    for (const Difference &difference : differences) {
        VERIFY_DONE(bringBack(difference));
    }
    QVERIFY(found().empty());
    QCOMPARE(nameOf(deleted), u"deleted"_s);
    QCOMPARE(nameOf(changed), u"changed"_s);
    VERIFY_DONE(m_now->engine().undo());
    QCOMPARE(found().size(), 1);
}

void BackupDifferencesTest::bringsBackWhatThisFileHasNeverHad()
{
    // As after restoring a backup that is older still.
    const QString path = m_now->folder().filePath(u"older"_s);
    VERIFY_DONE(copyTo(m_now->engine().database(), path, TestStore::key()));
    const auto id = *add(u"lost"_s);
    VERIFY_DONE(backUp());
    ActionEngine older(*Database::open(path, TestStore::key(), Database::Mode::ReadWrite), std::make_shared<const Schema>(m_now->schema()), m_now->author(),
                       m_now->clock(), m_now->random());
    const auto missing = *differences(*m_backup, older.database(), older.schema());
    QCOMPARE(missing, (std::vector<Difference>{{Difference::Kind::Missing, "attachment", id.value, u"lost"_s}}));
    VERIFY_DONE(older.act(m_label, [&](Writer &writer) { return bringBackFrom(*m_backup, writer, older.schema(), missing.front()); }));
    QCOMPARE(attachment(older.database(), id)->name, u"lost"_s);
    QVERIFY(differences(*m_backup, older.database(), older.schema())->empty());
}

void BackupDifferencesTest::bringsNothingBackFromAnotherWorkspace()
{
    const auto id = *add(u"theirs"_s);
    VERIFY_DONE(backUp());
    const auto theirs = std::exchange(m_now, std::make_unique<TestStore>(std::vector<ConceptSchema>(), 2));
    VERIFY_DONE(m_now->engine().database().execute("UPDATE wm_space SET id = randomblob(32) WHERE key = 1"));
    VERIFY_FAILS(bringBack({Difference::Kind::Missing, "attachment", id.value, {}}), Error::Kind::NotPossible);
    VERIFY_FAILS(bringBack({Difference::Kind::Missing, "attachment", QUuid::createUuid(), {}}), Error::Kind::NotFound);
    VERIFY_FAILS(bringBack({Difference::Kind::Missing, "no_such_table", id.value, {}}), Error::Kind::NotFound);
}

void BackupDifferencesTest::readsABackupOfAnOlderVersion()
{
    const auto id = *add(u"before"_s);
    const QString path = m_now->folder().filePath(u"older"_s);
    VERIFY_DONE(copyTo(m_now->engine().database(), path, TestStore::key()));
    {
        const auto older = *Database::open(path, TestStore::key(), Database::Mode::ReadWrite);
        VERIFY_DONE(older->execute("DROP TRIGGER wm_update_attachment_12; ALTER TABLE attachment DROP COLUMN media_type;"));
    }
    m_backup = *Database::open(path, TestStore::key(), Database::Mode::Unchanging);
    QVERIFY(found().empty());
    VERIFY_DONE(rename(id, u"after"_s));
    QCOMPARE(found().size(), 1);
    VERIFY_DONE(bringBack(found().front()));
    QCOMPARE(nameOf(id), u"before"_s);
}

QTEST_GUILESS_MAIN(BackupDifferencesTest)
#include "backupdifferencestest.moc"
