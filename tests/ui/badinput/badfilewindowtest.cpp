// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badinputwindow.h"
#include "keychange.h"
#include "workspace.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace waymark;
using namespace Qt::StringLiterals;

using State = WorkspaceSession::State;

/** Files that are no workspace, or one that does not open: the sentence, where it stands, and that the file stays as it was. */
class BadFileWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void namesADroppedFileThatIsNoWorkspace_data();
    void namesADroppedFileThatIsNoWorkspace();
    void keepsAskingAfterAWrongPassphrase();
    void tellsADamagedFirstPageFromAWrongPassphrase();
    void opensWithOneWrongRecoveryWordAndSaysWhich();
    void namesTheWordsThatAreInNoList();
    void makesNothingInAReadOnlyFolder();
    void worksBesideAnotherProgramButChangesNoKey();

private:
    /** The words of Mira's sheet; her workspace is locked afterwards. */
    [[nodiscard]] QStringList wordsOfASheet();
    [[nodiscard]] bool recoverWith(const QStringList &words);

    std::unique_ptr<BadInputWindow> m_window;
};

void BadFileWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"/Waymark/.*\\.qml:"_s));
    m_window = std::make_unique<BadInputWindow>();
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
}

void BadFileWindowTest::namesADroppedFileThatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    QTest::newRow("zero bytes") << QByteArray() << u"This file is empty: there is nothing in it to open."_s;
    QTest::newRow("a letter") << QByteArray("Dear Mira, this is a letter and no workspace.") << u"This is not a Waymark file."_s;
    QTest::newRow("of a newer version") << QByteArray("WMK\x02 and so on and on") << u"This file was written by a newer version of Waymark."_s;
}

void BadFileWindowTest::namesADroppedFileThatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString file = m_window->write(u"given.waymark"_s, bytes);
    QVERIFY(m_window->driver().drop({QUrl::fromLocalFile(file)}, u"Choose a file…"_s));
    QVERIFY(m_window->told(says).startsWith(says));
    QVERIFY(m_window->named(u"Choose a file…"_s)); // on the page where it was dropped, for another try
    QCOMPARE(m_window->session().state(), State::Closed);
    QCOMPARE(contentOf(file), bytes);
}

void BadFileWindowTest::keepsAskingAfterAWrongPassphrase()
{
    QVERIFY(m_window->start());
    m_window->session().lock();
    QTRY_VERIFY(!m_window->session().isClosing());
    const QByteArray before = contentOf(m_window->session().path());
    QVERIFY(m_window->unlock(u"not this one"_s));
    QVERIFY(!m_window->told(u"This passphrase does not open the file."_s).isEmpty());
    QVERIFY(m_window->driver().hasFocus(u"Passphrase"_s)); // what was typed is marked, to be typed over
    QCOMPARE(contentOf(m_window->session().path()), before);
    QVERIFY(m_window->unlock());
    QTRY_VERIFY(m_window->isOpen());
}

void BadFileWindowTest::tellsADamagedFirstPageFromAWrongPassphrase()
{
    QVERIFY(m_window->start());
    QVERIFY(m_window->session().workspace()->workspace().backUp(Backups::When::Now).result());
    m_window->session().lock();
    QTRY_VERIFY(!m_window->session().isClosing());
    QFile file(m_window->session().path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write(QByteArray(64, 'x')) == 64);
    file.close();
    const QByteArray damaged = contentOf(file.fileName());
    QVERIFY(m_window->unlock());
    QVERIFY(m_window->told(u"This file is damaged."_s).contains(u"the folder of backups beside it holds earlier states"_s));
    QCOMPARE(m_window->session().state(), State::Locked);
    QCOMPARE(contentOf(file.fileName()), damaged);
}

QStringList BadFileWindowTest::wordsOfASheet()
{
    SystemRandom random;
    const auto sheet = recoverySheet(m_window->session().workspace()->workspace(), BadInputWindow::passphrase, random);
    m_window->session().lock();
    return sheet ? sheet->words : QStringList();
}

bool BadFileWindowTest::recoverWith(const QStringList &words)
{
    return m_window->press(u"I forgot it: use my recovery words…"_s) && m_window->type(u"The words of your recovery sheet"_s, words.join(u' '))
        && m_window->type(u"Passphrase"_s, u"another way to say it"_s) && m_window->type(u"Passphrase, once more"_s, u"another way to say it"_s)
        && m_window->press(u"Open it"_s);
}

void BadFileWindowTest::opensWithOneWrongRecoveryWordAndSaysWhich()
{
    QVERIFY(m_window->start());
    QStringList words = wordsOfASheet();
    QCOMPARE(words.size(), 28);
    const QString right = words.at(11);
    const QString wrong = right == "alarm"_L1 ? u"window"_s : u"alarm"_s;
    words[11] = wrong;
    QVERIFY(recoverWith(words));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 60'000);
    const QString said = m_window->told(u"Make a new recovery sheet"_s);
    QVERIFY2(said.contains(u"Word 12 of the sheet was ‘%1’; it is ‘%2’."_s.arg(wrong, right)), qPrintable(said));
    QVERIFY(m_window->press(u"Close this message"_s));
    QVERIFY(m_window->driver().waitUntilGone(u"Close this message"_s));
}

void BadFileWindowTest::namesTheWordsThatAreInNoList()
{
    QVERIFY(m_window->start());
    QStringList words = wordsOfASheet();
    QCOMPARE(words.size(), 28);
    for (const int place : {2, 6, 20}) {
        words[place] = u"qqqqqq"_s;
    }
    QVERIFY(recoverWith(words));
    QVERIFY(m_window->told(u"These words are not in the list"_s).endsWith(u"look at their numbers on your sheet: 3, 7, 21."_s));
    QCOMPARE(m_window->driver().textIn(u"The words of your recovery sheet"_s), words.join(u' ')); // to be put right, not typed again
    QCOMPARE(m_window->session().state(), State::Locked);
}

void BadFileWindowTest::makesNothingInAReadOnlyFolder()
{
    const QString folder = qEnvironmentVariable("WAYMARK_TEST_READ_ONLY");
    QVERIFY2(!folder.isEmpty(), "run this with ./dev");
    const QString file = folder + u"/Mira.waymark"_s;
    QVERIFY(m_window->press(u"Start"_s));
    QVERIFY(m_window->type(u"Name"_s, u"Mira Kovač"_s));
    QVERIFY(m_window->type(u"Passphrase"_s, BadInputWindow::passphrase));
    QVERIFY(m_window->type(u"Passphrase, once more"_s, BadInputWindow::passphrase));
    QObject *page = m_window->window()->property("pageStack").value<QObject *>()->property("currentItem").value<QObject *>();
    page->setProperty("path", file); // as the dialog would
    QVERIFY(m_window->press(u"Begin"_s));
    QVERIFY(m_window->told(u"Nothing can be written in this place"_s).contains(u"Choose a folder of your own"_s));
    QCOMPARE(m_window->driver().textIn(u"Name"_s), u"Mira Kovač"_s);
    QVERIFY(!QFileInfo::exists(file));
}

void BadFileWindowTest::worksBesideAnotherProgramButChangesNoKey()
{
    QVERIFY(m_window->start());
    SystemRandom random;
    const auto other = Workspace::open(m_window->session().path(), BadInputWindow::passphrase,
                                       {.clock = m_window->clock(), .random = random, .markerFolder = m_window->path(u"marker"_s)});
    QVERIFY(other);
    m_window->go(u"settings"_s, u"security"_s);
    QVERIFY(m_window->type(u"The passphrase until now"_s, BadInputWindow::passphrase));
    QVERIFY(m_window->type(u"Passphrase"_s, u"another way to say it"_s));
    QVERIFY(m_window->type(u"Passphrase, once more"_s, u"another way to say it"_s));
    QVERIFY(m_window->press(u"Change the passphrase"_s));
    QVERIFY(!m_window->told(u"Another program has this file in use, so nothing was changed."_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isOpen(), 60'000);
    QVERIFY(m_window->waitFor(u"The passphrase until now"_s)); // the same part of the settings
    m_window->session().lock();
    QVERIFY(m_window->unlock());
    QTRY_VERIFY(m_window->isOpen());
}

int main(int argc, char *argv[])
{
    const WindowApplication application(argc, argv);
    BadFileWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "badfilewindowtest.moc"
