// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <KIconTheme>

#include <QApplication>
#include <QPointer>
#include <QQmlListReference>
#include <QRegularExpression>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

static const QString passphrase = u"four quiet words here"_s;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void beginsWithTheWaysIn();
    void createsAWorkspaceAndWritesTheFirstEntry();
    void findsAnEntryAndBringsItBackAfterDeleting();
    void asksForThePassphraseAfterLocking();
    void saysWhyAFileCannotBeOpened();
    void checksARecordWithoutAWorkspace();
    void followsTheChoiceOfLightAndDark();
    void beginsTheDayWithWhatToDoFirst();
    void writesFromAnywhere();
    void findsByThePalette();
    void undoesOnAnyPage();
    void foldsTheSidebar();
    void showsTheKeys();
    void showsEveryPlaceInSilence();
    void locksWhileTheHandbookLiesOverThePage();

private:
    /** From the welcome page to the first day. */
    [[nodiscard]] bool start();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->window(), key, modifiers); }
    /** By the keys of the sidebar's rows. */
    void goToday() { key(Qt::Key_1, Qt::AltModifier); }
    void goToJournal() { key(Qt::Key_2, Qt::AltModifier); }
    [[nodiscard]] qsizetype countEntries() { return m_window->session().journal()->service().entries().result()->size(); }
    /** Writes an entry and waits until it is saved. */
    [[nodiscard]] bool write(const QString &title, const QString &body);

    std::unique_ptr<WindowFixture> m_window;
};

/** What the page stack shows. */
static QPointer<QObject> pageOf(const QQuickWindow *window)
{
    return window->property("pageStack").value<QObject *>()->property("currentItem").value<QObject *>();
}

void WindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"/Waymark/.*\\.qml:"_s));
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(m_window->window());
    QVERIFY(QTest::qWaitForWindowExposed(m_window->window()));
}

bool WindowTest::start()
{
    return m_window->press(u"Start"_s) && m_window->type(u"Name"_s, u"Mira Kovač"_s) && m_window->type(u"Passphrase"_s, passphrase)
        && m_window->type(u"Passphrase, once more"_s, passphrase) && m_window->press(u"Begin"_s)
        && QTest::qWaitFor([this] { return m_window->session().state() == WorkspaceSession::State::Open; }, 30'000);
}

bool WindowTest::write(const QString &title, const QString &body)
{
    QTest::keyClick(m_window->window(), Qt::Key_N, Qt::ControlModifier);
    return m_window->type(u"Title"_s, title) && m_window->type(u"Text of the entry"_s, body) && m_window->waitFor(title);
}

void WindowTest::beginsWithTheWaysIn()
{
    QVERIFY(m_window->waitFor(u"Start"_s));
    QVERIFY(m_window->named(u"Choose a file…"_s));
    QVERIFY(!m_window->named(u"Open the sample"_s));
    QVERIFY(!m_window->named(u"Journal"_s));
}

void WindowTest::createsAWorkspaceAndWritesTheFirstEntry()
{
    QVERIFY(start());
    QTRY_COMPARE(m_window->session().personName(), u"Mira Kovač"_s);
    QCOMPARE(m_window->session().initials(), u"MK"_s);
    goToJournal();
    QVERIFY(m_window->waitFor(u"Write the first entry"_s));
    QVERIFY(write(u"Stakeholder map"_s, u"Who decides?"_s));
    const auto rows = m_window->session().journal()->service().entries().result();
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().title, u"Stakeholder map"_s);
}

void WindowTest::findsAnEntryAndBringsItBackAfterDeleting()
{
    QVERIFY(start());
    QVERIFY(write(u"First"_s, u"About the costs"_s));
    QVERIFY(write(u"Second"_s, u"About the people"_s));
    QVERIFY(m_window->type(u"Search 2 entries"_s, u"costs"_s));
    QTRY_VERIFY(!m_window->named(u"Second"_s) && m_window->named(u"First"_s));
    QVERIFY(m_window->press(u"First"_s));
    QVERIFY(m_window->press(u"Delete this entry"_s));
    QTRY_VERIFY(!m_window->named(u"First"_s));
    m_window->window()->contentItem()->forceActiveFocus();
    QTest::keyClick(m_window->window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->waitFor(u"First"_s));
}

void WindowTest::asksForThePassphraseAfterLocking()
{
    QVERIFY(start());
    QVERIFY(write(u"Kept"_s, u"over the lock"_s));
    QTest::keyClick(m_window->window(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_window->session().state(), WorkspaceSession::State::Locked);
    QVERIFY(!m_window->session().journal());
    QVERIFY(m_window->type(u"Passphrase"_s, u"not this one"_s));
    QVERIFY(m_window->press(u"Open"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().errorText().startsWith("This passphrase does not open the file."_L1), 30'000);
    QVERIFY(m_window->waitFor(m_window->session().errorText()));
    QVERIFY(m_window->type(u"Passphrase"_s, passphrase));
    QVERIFY(m_window->press(u"Open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), WorkspaceSession::State::Open, 30'000);
    goToJournal();
    QVERIFY(m_window->waitFor(u"Kept"_s));
}

void WindowTest::saysWhyAFileCannotBeOpened()
{
    const QString path = m_window->path(u"letter.waymark"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Mira, this is a letter and no workspace.") > 0);
    file.close();
    m_window->session().choose(QUrl::fromLocalFile(path));
    QVERIFY(m_window->waitFor(u"This is not a Waymark file."_s));
    QCOMPARE(m_window->session().state(), WorkspaceSession::State::Closed);
}

void WindowTest::checksARecordWithoutAWorkspace()
{
    QVERIFY(m_window->press(u"Check a record that somebody gave me…"_s));
    QVERIFY(m_window->waitFor(u"Open a record…"_s));
    QVERIFY(m_window->press(u"Back"_s));
    QVERIFY(m_window->waitFor(u"Start"_s));
    // What is opened or dropped where a workspace is expected, and is none, may be one.
    QFile file(m_window->path(u"given.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"type\": \"Letter\"}") > 0);
    file.close();
    m_window->session().choose(QUrl::fromLocalFile(file.fileName()));
    QTRY_VERIFY(!m_window->driver().said(u"‘given.json’"_s).isEmpty());
    QVERIFY(m_window->named(u"Open a record…"_s));
    QVERIFY(m_window->session().errorText().isEmpty());
}

void WindowTest::followsTheChoiceOfLightAndDark()
{
    const auto lightness = [] { return QApplication::palette().window().color().lightness(); };
    m_window->appearance().setChoice(Appearance::Choice::Dark);
    QTRY_VERIFY(lightness() < 100);
    m_window->appearance().setChoice(Appearance::Choice::Light);
    QTRY_VERIFY(lightness() > 150);
    m_window->appearance().setChoice(Appearance::Choice::System);
}

void WindowTest::beginsTheDayWithWhatToDoFirst()
{
    QVERIFY(start());
    QVERIFY(m_window->waitFor(u"Begin: Write a first entry"_s));
    QVERIFY(m_window->press(u"Begin: Write a first entry"_s));
    QVERIFY(m_window->waitFor(u"Text of the entry"_s));
}

void WindowTest::writesFromAnywhere()
{
    QVERIFY(start());
    QVERIFY(write(u"First"_s, u"There is one already"_s));
    goToday();
    QTRY_VERIFY(!m_window->named(u"Title"_s));
    QVERIFY(write(u"Second"_s, u"Begun on the page of the day"_s));
    QTRY_COMPARE(countEntries(), 2);
}

void WindowTest::findsByThePalette()
{
    QVERIFY(start());
    QVERIFY(write(u"Stakeholder map"_s, u"Who decides?"_s));
    goToday();
    QTRY_VERIFY(!m_window->named(u"Title"_s));
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->type(u"Find an action, a place or something you wrote"_s, u"stakeholder"_s));
    QVERIFY(m_window->waitFor(u"Stakeholder map"_s));
    key(Qt::Key_Return);
    QVERIFY(m_window->waitFor(u"Title"_s));
    QTRY_COMPARE(m_window->driver().textIn(u"Title"_s), u"Stakeholder map"_s);
}

void WindowTest::undoesOnAnyPage()
{
    QVERIFY(start());
    QVERIFY(m_window->waitFor(u"Begin: Write a first entry"_s));
    JournalDraft draft;
    draft.day = QDate(2026, 3, 1);
    draft.title = u"Too early"_s;
    QVERIFY(m_window->session().journal()->service().add(draft).result());
    QCOMPARE(countEntries(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countEntries(), 0);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(countEntries(), 1);
}

void WindowTest::foldsTheSidebar()
{
    QVERIFY(start());
    m_window->window()->resize(1280, 800);
    QTRY_COMPARE(m_window->window()->property("folded"), false);
    key(Qt::Key_F9);
    QCOMPARE(m_window->window()->property("folded"), true);
    key(Qt::Key_F9);
    QCOMPARE(m_window->window()->property("folded"), false);
    m_window->window()->resize(900, 800);
    QTRY_COMPARE(m_window->window()->property("folded"), true);
    m_window->window()->resize(400, 800);
    QTRY_COMPARE(m_window->window()->property("oneColumn"), true);
    QCOMPARE(m_window->window()->property("folded"), false);
}

void WindowTest::showsTheKeys()
{
    QVERIFY(start());
    key(Qt::Key_Question, Qt::ControlModifier);
    QVERIFY(m_window->waitFor(u"Close"_s));
}

void WindowTest::showsEveryPlaceInSilence()
{
    m_window->session().create(u"Mira Kovač"_s, passphrase, true, true, m_window->path(u"Mira Kovač.waymark"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), WorkspaceSession::State::Open, 30'000);
    auto *places = m_window->window()->property("places").value<QObject *>();
    const QQmlListReference rows(places, "rows");
    QVERIFY(rows.count() > 9);
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const QPointer<QObject> before = pageOf(m_window->window());
        QVERIFY(before);
        QMetaObject::invokeMethod(places, "go", Q_ARG(QString, rows.at(i)->property("name").toString()), Q_ARG(QString, QString()));
        QVERIFY(pageOf(m_window->window()));
        QTRY_VERIFY(!before);
    }
}

void WindowTest::locksWhileTheHandbookLiesOverThePage()
{
    QVERIFY(start());
    const QObject *layers = m_window->window()->property("pageStack").value<QObject *>()->property("layers").value<QObject *>();
    QVERIFY(m_window->driver().waitUntilStill(u"New entry"_s));
    key(Qt::Key_F1);
    QTRY_COMPARE(layers->property("depth").toInt(), 2);
    m_window->session().lock();
    QVERIFY(m_window->waitFor(u"Passphrase"_s));
    QTRY_COMPARE(layers->property("depth").toInt(), 1);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    prepareApplication();
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "windowtest.moc"
