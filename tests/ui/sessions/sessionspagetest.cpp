// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opensessionsfixture.h"
#include "windowdriver.h"
#include "windowenvironment.h"

#include <QApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <optional>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace
{
/** A window with nothing in it but the place of sessions. */
class SessionsWindow
{
public:
    explicit SessionsWindow(Role role = Role::Mentee)
        : fixture(role)
    {
    }

    OpenSessionsFixture fixture;

    /** Opens the place as things are in the fixture now. */
    void open()
    {
        m_engine.setInitialProperties({{u"sessions"_s, QVariant::fromValue(&fixture.sessions)}});
        m_engine.loadData(R"(
            import QtQuick
            import org.kde.kirigami as Kirigami
            import Waymark.Sessions

            Kirigami.ApplicationWindow {
                id: root

                required property OpenSessions sessions
                property string said
                property string went

                width: 1080
                height: 1300
                visible: true
                pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
                pageStack.defaultColumnWidth: Kirigami.Units.gridUnit * 15
                Component.onCompleted: place.open("")

                function plan() {
                    place.actions[0].trigger();
                }

                SessionsPlace {
                    id: place

                    sessions: root.sessions
                    pageStack: root.pageStack
                    onMessageWanted: words => root.said = words
                    onUndoOffered: words => root.said = words
                    onPlaceWanted: name => root.went = name
                }
            }
        )");
        if (!m_engine.rootObjects().isEmpty()) {
            m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
            m_driver.emplace(*m_window);
        }
    }

    [[nodiscard]] const WindowDriver &driver() const { return *m_driver; }
    /** What the place said last. */
    [[nodiscard]] QString said() const { return m_window->property("said").toString(); }
    /** Where it wanted to go. */
    [[nodiscard]] QString went() const { return m_window->property("went").toString(); }
    /** As the palette does. */
    void plan() { QMetaObject::invokeMethod(m_window, "plan"); }

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<WindowDriver> m_driver;
};
}

class SessionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheFirstSession();
    void writesNotesByKeyboard();
    void ticksOffWhatWasCarriedForward();
    void addsAnActionByKeyboard();
    void confirmsHoursByMouse();
    void showsTheHours();
    void deletesASession();
    void invitesWhereNobodyIsKnown();
};

void SessionsPageTest::plansTheFirstSession()
{
    SessionsWindow window;
    window.open();
    QVERIFY(window.driver().press(u"Plan the first session"_s));
    QVERIFY(window.driver().type(u"Agenda"_s, u"The ask, 20 min"_s));
    const auto agenda = [&] {
        const auto rows = needed(window.fixture.service.everywhere());
        return rows.empty() ? QString() : rows.front().session.draft.agenda;
    };
    QTRY_COMPARE(agenda(), u"The ask, 20 min"_s);
    QVERIFY(window.driver().focus(u"Day of the session"_s));
    window.driver().type(u"2026-03-10"_s);
    window.driver().key(Qt::Key_Return);
    const auto begins = [&] { return needed(window.fixture.service.everywhere()).front().key.startsAt; };
    QTRY_COMPARE(begins(), OpenSessionsFixture::at({2026, 3, 10}));
    QVERIFY(window.driver().waitFor(u"Tue 10 March, 16:00"_s));
    QCOMPARE(needed(window.fixture.service.everywhere()).size(), 1U);
}

void SessionsPageTest::writesNotesByKeyboard()
{
    SessionsWindow window;
    const SessionId first = window.fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    const SessionId second = window.fixture.plan(OpenSessionsFixture::at({2026, 3, 17}));
    window.open();
    QVERIFY(window.driver().waitFor(u"Tue 17 March, 16:00"_s));
    QVERIFY(window.driver().focus(u"Sessions"_s));
    window.driver().key(Qt::Key_Down);
    window.driver().key(Qt::Key_Return);
    QVERIFY(window.driver().type(u"Shared notes"_s, u"said"_s));
    QVERIFY(window.driver().type(u"Your own notes"_s, u"thought"_s));
    QTRY_COMPARE(window.fixture.stored(second).session.draft.notes, u"said"_s);
    QTRY_COMPARE(window.fixture.stored(second).ownNote, u"thought"_s);
    QVERIFY(window.driver().press(u"Tue 10 March, 16:00"_s));
    QVERIFY(window.driver().type(u"Decisions"_s, u"decided"_s));
    QTRY_COMPARE(window.fixture.stored(first).session.draft.decisions, u"decided"_s);
    QVERIFY(window.fixture.stored(first).session.draft.notes.isEmpty());
}

void SessionsPageTest::ticksOffWhatWasCarriedForward()
{
    SessionsWindow window;
    const SessionId before = window.fixture.held({2026, 2, 10});
    const SessionActionId action = window.fixture.agree(before, u"Send the sheet"_s, Role::Mentor);
    window.fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    window.open();
    QVERIFY(window.driver().press(u"Done: Send the sheet"_s));
    const auto done = [&] { return needed(window.fixture.service.action(action))->action.isDone(); };
    QTRY_VERIFY(done());
    QVERIFY(window.driver().focus(u"Done: Send the sheet"_s));
    window.driver().key(Qt::Key_Space);
    QTRY_VERIFY(!done());
}

void SessionsPageTest::addsAnActionByKeyboard()
{
    SessionsWindow window(Role::Mentor);
    const SessionId id = window.fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    window.open();
    QVERIFY(window.driver().focus(u"Add an action"_s));
    window.driver().key(Qt::Key_Space);
    QVERIFY(window.driver().waitFor(u"What is to be done"_s));
    QTRY_VERIFY(window.driver().hasFocus(u"What is to be done"_s));
    window.driver().type(u"Send the sheet"_s);
    window.driver().key(Qt::Key_Return);
    QTRY_COMPARE(window.fixture.stored(id).actions.size(), 1U);
    QCOMPARE(window.fixture.stored(id).actions.front().draft.whose, Role::Mentor);
    QVERIFY(window.driver().waitFor(u"Done: Send the sheet"_s));
    QVERIFY(window.driver().press(u"Add an action"_s));
    QVERIFY(window.driver().waitFor(u"What is to be done"_s));
    window.driver().key(Qt::Key_Escape);
    QVERIFY(window.driver().waitUntilGone(u"What is to be done"_s));
    QCOMPARE(window.fixture.stored(id).actions.size(), 1U);
}

void SessionsPageTest::confirmsHoursByMouse()
{
    SessionsWindow window;
    const SessionId id = window.fixture.plan(OpenSessionsFixture::at({2026, 2, 27}));
    window.open();
    QVERIFY(window.driver().press(u"It took place"_s));
    QTRY_COMPARE(window.fixture.stored(id).session.state, SessionState::Held);
    QTRY_COMPARE(window.said(), u"Noted: the session took place."_s);
    window.fixture.send();
    needed(window.fixture.theirs.sayHours(id, 90));
    window.fixture.fetch();
    QVERIFY(window.driver().press(u"Confirm 1 h 30 min"_s));
    QTRY_COMPARE(window.fixture.stored(id).hours.agreed(), 90);
    QVERIFY(window.driver().waitUntilGone(u"Confirm 1 h 30 min"_s));
}

void SessionsPageTest::showsTheHours()
{
    SessionsWindow window;
    std::vector<SessionId> ids;
    for (const int month : {11, 12, 10}) {
        ids.push_back(window.fixture.held({2025, month, 4}));
    }
    window.fixture.send();
    for (const SessionId id : ids) {
        needed(window.fixture.theirs.sayHours(id, 60));
        needed(window.fixture.service.sayHours(id, 60));
    }
    window.fixture.fetch();
    window.open();
    QVERIFY(window.driver().press(u"Hours of all sessions"_s));
    QVERIFY(window.driver().waitFor(u"Hours by month"_s));
    QVERIFY(window.driver().press(u"Show as table"_s));
    QVERIFY(window.driver().waitUntilGone(u"Hours by month"_s));
    QVERIFY(window.driver().press(u"Back to the session"_s));
    QVERIFY(window.driver().waitFor(u"Shared notes"_s));
}

void SessionsPageTest::deletesASession()
{
    SessionsWindow window;
    const SessionId id = window.fixture.plan(OpenSessionsFixture::at({2026, 3, 10}));
    window.fixture.plan(OpenSessionsFixture::at({2026, 3, 17}));
    window.open();
    QVERIFY(window.driver().waitFor(u"Tue 10 March, 16:00"_s));
    window.plan();
    QVERIFY(window.driver().type(u"Where"_s, u"Room 3"_s));
    QTRY_COMPARE(needed(window.fixture.service.everywhere()).size(), 3U);
    needed(window.fixture.service.remove(id));
    QVERIFY(window.driver().waitUntilGone(u"Tue 10 March, 16:00"_s));
}

void SessionsPageTest::invitesWhereNobodyIsKnown()
{
    SessionsWindow window;
    MentorshipPair::close(window.fixture.workspace, window.fixture.pair.space());
    window.fixture.sessions.refresh();
    window.open();
    QVERIFY(window.driver().press(u"Invite somebody"_s));
    QTRY_COMPARE(window.went(), u"exchange"_s);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    QApplication application(argc, argv);
    prepareStyle();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    SessionsPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sessionspagetest.moc"
