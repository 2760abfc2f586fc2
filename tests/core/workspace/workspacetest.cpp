// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** The composition that window and command line share: made and opened by passphrase, as people do. */
class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesANameThatIsBlank();
    void refusesAPathThatIsTaken();
    void opensByItsPassphrase();
    void passphraseCountsInComposedForm();
    void refusesAnotherPassphrase();
    void namesWhatIsNoWorkspaceBeforeThePassphraseCounts();
    void everyServiceAnswers();
    void whatIsWrittenIsThereAfterOpeningAgain();
    void closingEmptiesTheLog();
    void emptiesTheLogWhileOpen();
    void handCopyOpensAndGoesOnAsANewDevice();
    void readingMakesNoNewDevice();
    void twoProgramsSeeEachOther();

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openByPassphrase(const QString &passphrase)
    {
        return Workspace::open(m_folder.path(), passphrase, m_folder.surroundings());
    }
    [[nodiscard]] Result<JournalEntryId> addEntry(Workspace &workspace, const QString &title);

    WorkspaceFolder m_folder;
    std::optional<WorkspaceKey> m_key;
    PersonId m_me;
};

static const QString passphrase()
{
    return u"caf\u00E9 on every ridge 7"_s;
}

void WorkspaceTest::initTestCase()
{
    const NewWorkspace wanted{.path = m_folder.path(), .passphrase = passphrase(), .name = u"Mira"_s, .email = u"mira@example.org"_s, .deviceName = u"desk"_s};
    const auto made = Workspace::create(wanted, m_folder.surroundings());
    QVERIFY(made);
    m_key = (*made)->file().key();
    m_me = (*made)->me();
    QVERIFY(!m_me.isNull());
}

Result<JournalEntryId> WorkspaceTest::addEntry(Workspace &workspace, const QString &title)
{
    return workspace.journal()
        .add({.day = QDate(2026, 3, 1), .title = title, .body = u"Written"_s, .mood = {}, .energy = {}, .confidence = {}, .prompt = {}})
        .result();
}

void WorkspaceTest::refusesANameThatIsBlank()
{
    const QString path = m_folder.filePath(u"blank.waymark"_s);
    const auto made = Workspace::create({.path = path, .passphrase = passphrase(), .name = u"  "_s, .email = {}, .deviceName = {}}, m_folder.surroundings());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Blank);
    QVERIFY(!QFileInfo::exists(path));
}

void WorkspaceTest::refusesAPathThatIsTaken()
{
    const auto made = Workspace::create({.path = m_folder.path(), .passphrase = passphrase(), .name = u"Jonas"_s, .email = {}, .deviceName = {}},
                                        m_folder.surroundings());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::NotPossible);
}

void WorkspaceTest::opensByItsPassphrase()
{
    const auto workspace = openByPassphrase(passphrase());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->me(), m_me);
    QCOMPARE((*workspace)->path(), m_folder.path());
    QVERIFY((*workspace)->file().key() == *m_key);
    QVERIFY((*workspace)->signer().did().startsWith(u"did:key:z"));
}

void WorkspaceTest::passphraseCountsInComposedForm()
{
    QVERIFY(openByPassphrase(passphrase().normalized(QString::NormalizationForm_D)));
}

void WorkspaceTest::refusesAnotherPassphrase()
{
    const auto workspace = openByPassphrase(passphrase() + u'8');
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::WrongPassphrase);
}

void WorkspaceTest::namesWhatIsNoWorkspaceBeforeThePassphraseCounts()
{
    const QString path = m_folder.filePath(u"letter.waymark"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Jonas, this is no workspace.");
    file.close();
    const auto workspace = Workspace::open(path, u"whatever"_s, m_folder.surroundings());
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().kind, Error::Kind::NotAWorkspace);
}

void WorkspaceTest::everyServiceAnswers()
{
    const auto opened = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    QVERIFY(opened);
    Workspace &workspace = **opened;
    const QDate today(2026, 3, 1);
    QVERIFY(workspace.attachments().of(QUuid::createUuid()).result());
    QVERIFY(workspace.identity().myCard().result());
    QVERIFY(workspace.people().mine().result());
    QVERIFY(workspace.journal().entries().result());
    QVERIFY(workspace.aspirations().aspirations().result());
    QVERIFY(workspace.goals().openGoals(today).result());
    QVERIFY(workspace.goalParts().wins().result());
    QVERIFY(workspace.method().current().result());
    QVERIFY(workspace.assignments().mine().result());
    QVERIFY(workspace.reviews().waitingForMe().result());
    QVERIFY(workspace.competencies().standings().result());
    QVERIFY(workspace.mentoring().mentorships().result());
    QVERIFY(workspace.record().everything().result());
    QVERIFY(workspace.exchange().journal(0, 10).result());
    QCOMPARE(workspace.identity().myCard().result()->name, u"Mira"_s);
}

void WorkspaceTest::whatIsWrittenIsThereAfterOpeningAgain()
{
    Result<JournalEntryId> added = failure(Error::Kind::NotFound);
    {
        const auto workspace = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
        QVERIFY(workspace);
        QSignalSpy changed(&(*workspace)->store(), &Store::changed);
        added = addEntry(**workspace, u"A first entry"_s);
        QVERIFY(added);
        QCOMPARE(changed.count(), 1);
    }
    const auto workspace = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    QVERIFY(workspace);
    const auto entry = (*workspace)->journal().entry(*added).result();
    QVERIFY(entry);
    QCOMPARE(entry->entry.values().title, u"A first entry"_s);
    const auto found = (*workspace)->journal().entriesMatching(u"first ent"_s).result();
    QVERIFY(found);
    QCOMPARE(found->size(), 1U);
}

void WorkspaceTest::closingEmptiesTheLog()
{
    {
        const auto workspace = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
        QVERIFY(workspace);
        QVERIFY(addEntry(**workspace, u"In the log"_s));
        QVERIFY(QFileInfo(m_folder.path() + u"-wal"_s).size() > 0);
    }
    QVERIFY(QFileInfo(m_folder.path() + u"-wal"_s).size() == 0);
}

void WorkspaceTest::emptiesTheLogWhileOpen()
{
    const auto workspace = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    QVERIFY(workspace);
    QVERIFY(addEntry(**workspace, u"In the log"_s));
    QVERIFY((*workspace)->emptyLog().result());
    QCOMPARE(QFileInfo(m_folder.path() + u"-wal"_s).size(), 0);
}

static DeviceId writerOf(Workspace &workspace)
{
    const auto known = workspace.store().withEngine([](ActionEngine &engine) { return Result<DeviceId>(engine.author().device); }).result();
    return known ? *known : DeviceId();
}

/** Copied with nothing but the file manager while the workspace is open, and opened by passphrase. */
void WorkspaceTest::handCopyOpensAndGoesOnAsANewDevice()
{
    const QString copy = m_folder.filePath(u"copy.waymark"_s);
    const auto original = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    QVERIFY(original);
    const auto added = addEntry(**original, u"Before the copy"_s);
    QVERIFY(added);
    QVERIFY((*original)->emptyLog().result());
    QVERIFY(QFile::copy(m_folder.path(), copy));

    const auto opened = Workspace::open(copy, passphrase(), m_folder.surroundings());
    QVERIFY(opened);
    QVERIFY((*opened)->journal().entry(*added).result());
    QCOMPARE((*opened)->me(), m_me);
    QCOMPARE(writerOf(**opened), writerOf(**original));
    QVERIFY(addEntry(**opened, u"After the copy"_s));
    QVERIFY(addEntry(**original, u"Meanwhile"_s));
    QVERIFY(writerOf(**opened) != writerOf(**original));
}

void WorkspaceTest::readingMakesNoNewDevice()
{
    const QString copy = m_folder.filePath(u"read.waymark"_s);
    QVERIFY(QFile::copy(m_folder.path(), copy));
    DeviceId before;
    for (int round = 0; round < 2; ++round) {
        const auto opened = Workspace::openWithKey(copy, *m_key, m_folder.surroundings());
        QVERIFY(opened);
        QVERIFY((*opened)->journal().entries().result());
        QCOMPARE((*opened)->identity().myDevices().result()->size(), 1U);
        QVERIFY(round == 0 || before == writerOf(**opened));
        before = writerOf(**opened);
    }
}

void WorkspaceTest::twoProgramsSeeEachOther()
{
    const auto window = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    const auto commandLine = Workspace::openWithKey(m_folder.path(), *m_key, m_folder.surroundings());
    QVERIFY(window && commandLine);
    const auto before = (*window)->journal().entryCount().result();
    QVERIFY(addEntry(**commandLine, u"From the other"_s));
    QVERIFY(addEntry(**window, u"And from here"_s));
    QCOMPARE((*window)->journal().entryCount().result().value_or(0), before.value_or(-9) + 2);
    QCOMPARE((*commandLine)->journal().entryCount().result().value_or(0), before.value_or(-9) + 2);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
