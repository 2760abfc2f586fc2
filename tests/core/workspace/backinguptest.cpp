// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacefolder.h"
#include "workspaceschema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Backups with their attachments, and what comes back from them. */
class BackingUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesTheAttachmentsToo();
    void addsOnlyWhatTheBackupsMiss();
    void doesNothingBeforeItIsTime();
    void backsUpIntoAnotherFolder();
    void attachmentsComeBackWithARestore();
    void recordsComeBackWithTheirCopies();

private:
    [[nodiscard]] Result<Attachment> attach(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString attachmentsOfBackups() const { return backupFolder() + u"/test.waymark-files"_s; }
    [[nodiscard]] QString backupFolder() const { return WorkspacePaths(m_folder->path()).backups; }

    std::unique_ptr<WorkspaceFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    JournalEntryId m_entry;
};

void BackingUpTest::init()
{
    m_folder = std::make_unique<WorkspaceFolder>();
    QVERIFY(m_folder->make());
    auto opened = m_folder->open();
    QVERIFY(opened);
    m_workspace = *std::move(opened);
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.title = u"With a sketch"_s;
    m_entry = m_workspace->journal().add(draft).result().value_or(JournalEntryId());
    QVERIFY(attach(u"sketch"_s, "a sketch"));
}

void BackingUpTest::cleanup()
{
    m_workspace.reset();
}

Result<Attachment> BackingUpTest::attach(const QString &name, const QByteArray &bytes)
{
    return m_workspace->attachments().addBytes(m_entry.value, name, u"text/plain"_s, bytes).result();
}

void BackingUpTest::copiesTheAttachmentsToo()
{
    QCOMPARE(m_workspace->backUp().result(), Result<bool>(true));
    QVERIFY(QFile::exists(attachmentsOfBackups()));
    const auto database = m_workspace->file().connect(Database::Mode::ReadOnly);
    QVERIFY(database);
    const auto key = attachmentKey(**database);
    QVERIFY(key);
    const auto kept = AttachmentStore::open(attachmentsOfBackups(), *key, m_folder->clock());
    QVERIFY(kept);
    const auto attachments = m_workspace->attachments().of(m_entry.value).result();
    QVERIFY((*kept)->find(attachments->front().content.hash));
}

void BackingUpTest::addsOnlyWhatTheBackupsMiss()
{
    QCOMPARE(m_workspace->backUpTo({.folder = {}, .when = Backups::When::Now}).result(), Result<BackupMade>({.made = true, .attachments = 1}));
    QCOMPARE(m_workspace->backUpTo({.folder = {}, .when = Backups::When::Now}).result(), Result<BackupMade>({.made = false, .attachments = 0}));
    QVERIFY(attach(u"second"_s, "a second sketch"));
    QVERIFY(attach(u"the same"_s, "a sketch"));
    m_folder->clock().advance(1000);
    QCOMPARE(m_workspace->backUpTo({.folder = {}, .when = Backups::When::Now}).result(), Result<BackupMade>({.made = true, .attachments = 1}));
}

void BackingUpTest::doesNothingBeforeItIsTime()
{
    QCOMPARE(m_workspace->backUpTo({}).result(), Result<BackupMade>({.made = true, .attachments = 1}));
    QVERIFY(attach(u"second"_s, "a second sketch"));
    QCOMPARE(m_workspace->backUpTo({}).result(), Result<BackupMade>({.made = false, .attachments = 0}));
    m_folder->clock().advance(Backups::intervalMs);
    QCOMPARE(m_workspace->backUpTo({}).result(), Result<BackupMade>({.made = true, .attachments = 1}));
}

void BackingUpTest::backsUpIntoAnotherFolder()
{
    const QString stick = m_folder->filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    QCOMPARE(m_workspace->backUpTo({.folder = stick, .when = Backups::When::Now}).result(), Result<BackupMade>({.made = true, .attachments = 1}));
    QVERIFY(QFile::exists(stick + u"/test.waymark-files"_s));
    QVERIFY(!QFile::exists(backupFolder()));
}

void BackingUpTest::attachmentsComeBackWithARestore()
{
    QVERIFY(m_workspace->backUp().result());
    const WorkspaceKey key = m_workspace->file().key();
    const QString path = m_workspace->path();
    const QString backup = Backups(backupFolder(), path).list().constFirst().path;
    m_workspace.reset();
    QVERIFY(QFile::remove(path) && QFile::remove(WorkspacePaths(path).files));
    QVERIFY(WorkspaceFile::restore(path, backup, key, workspaceSchema(), m_folder->clock()));
    QCOMPARE(bringAttachmentsBack(path, backup, key, m_folder->clock(), m_folder->random()), Result<qint64>(1));

    auto opened = m_folder->open();
    QVERIFY(opened);
    m_workspace = *std::move(opened);
    const auto attachments = m_workspace->attachments().of(m_entry.value).result();
    const QString target = m_folder->filePath(u"sketch.txt"_s);
    QVERIFY(m_workspace->attachments().exportTo(attachments->front().id, target).result());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a sketch");
}

void BackingUpTest::recordsComeBackWithTheirCopies()
{
    const auto space = WorkspaceFolder::mentorship(*m_workspace);
    QVERIFY(space);
    GoalDraft draft;
    draft.title = u"Speak"_s;
    const auto goal = m_workspace->goals().add(draft).result();
    const auto copy = m_workspace->goals().shareWith(*goal, *space).result();
    QVERIFY(goal && copy);
    QVERIFY(m_workspace->backUp().result());
    draft.title = u"Spoiled"_s;
    QVERIFY(m_workspace->goals().save(*goal, draft, {}).result());

    const QString backup = Backups(backupFolder(), m_workspace->path()).list().constFirst().path;
    const WorkspaceKey key = m_workspace->file().key();
    const std::vector<Difference> wanted{{.kind = Difference::Kind::Other, .table = "goal", .record = goal->value, .title = {}}};
    QVERIFY(m_workspace->store().act(Label{.code = "test.bring-back"}, [=](Writer &writer) { return bringBack(writer, backup, key, wanted); }).result());
    for (const GoalId id : {*goal, *copy}) {
        QCOMPARE(m_workspace->goals().goal(id, QDate(2026, 3, 1)).result()->goal.values().title, u"Speak"_s);
    }
}

QTEST_GUILESS_MAIN(BackingUpTest)
#include "backinguptest.moc"
