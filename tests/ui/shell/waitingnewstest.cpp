// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waitingnews.h"
#include "noticechoice.h"

#include "workspacefolder.h"

#include <QDBusConnection>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/** The desktop's service for notices, as far as Waymark asks it. */
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        uint replaced;
        QString title;
        QString words;
        QStringList actions;
        QVariantMap hints;
    };

    [[nodiscard]] bool begin()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void end() { m_bus.unregisterService(u"org.freedesktop.Notifications"_s); }

    QList<Notice> notices;
    QList<uint> taken;

public Q_SLOTS:
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &words, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        notices.append({replaced, title, words, actions, hints});
        return static_cast<uint>(notices.size());
    }
    void CloseNotification(uint id) { taken.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

class WaitingNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatBecameDueWhileTheWindowWasAway();
    void saysNothingWhileTheWindowIsInFront();
    void saysNothingTwice();
    void opensThePlaceThatWasPressed();
    void takesBackWhatWasSeen();
    void canBeSwitchedOff();
    void needsNoService();
    void needsNoBus();

private:
    /** A goal that is due today comes, as another program would write it. */
    [[nodiscard]] bool bringDueGoal(const QString &title);

    std::unique_ptr<WorkspaceFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<Desktop> m_desktop;
};

void WaitingNewsTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<WorkspaceFolder>();
    QVERIFY(m_folder->make());
    auto workspace = m_folder->open();
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_open = std::make_unique<OpenWorkspace>(*m_workspace);
    m_desktop = std::make_unique<Desktop>();
    QVERIFY2(m_desktop->begin(), "needs a session bus of its own: dbus-run-session");
}

void WaitingNewsTest::cleanup()
{
    m_desktop->end();
    m_desktop.reset();
    m_open.reset();
    m_workspace.reset();
    m_folder.reset();
}

bool WaitingNewsTest::bringDueGoal(const QString &title)
{
    GoalDraft draft;
    draft.title = title;
    draft.due = m_workspace->store().clock().today();
    return m_workspace->goals().add(draft).result().has_value();
}

/** Does @p what and waits for the look that follows, which may be over at once. */
template<typename What>
static bool looksAfter(const QSignalSpy &looked, What what)
{
    const qsizetype before = looked.count();
    what();
    return QTest::qWaitFor([&] { return looked.count() > before; }, 30'000);
}

/** Watches from here on, with the window behind others; false where it could not look. */
static bool watchFromBehind(WaitingNews &news, OpenWorkspace *workspace)
{
    const QSignalSpy looked(&news, &WaitingNews::looked);
    return looksAfter(looked, [&] { news.setWorkspace(workspace); }) && looksAfter(looked, [&] { news.setWindowActive(false); });
}

void WaitingNewsTest::tellsWhatBecameDueWhileTheWindowWasAway()
{
    QVERIFY(bringDueGoal(u"Known already"_s));
    WaitingNews news;
    QVERIFY(watchFromBehind(news, m_open.get()));
    QVERIFY(bringDueGoal(u"Private words"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    const Desktop::Notice notice = m_desktop->notices.constFirst();
    QCOMPARE(notice.title, u"Waymark"_s);
    QVERIFY2(notice.words.startsWith("1 thing"_L1), qPrintable(notice.words));
    QVERIFY(!notice.words.contains("Private"_L1));
    QCOMPARE(notice.actions.constFirst(), u"default"_s);
}

void WaitingNewsTest::saysNothingWhileTheWindowIsInFront()
{
    WaitingNews news;
    QSignalSpy looked(&news, &WaitingNews::looked);
    QVERIFY(looksAfter(looked, [&] { news.setWorkspace(m_open.get()); }));
    QVERIFY(bringDueGoal(u"Seen at once"_s));
    QVERIFY(looked.wait(30'000));
    QVERIFY(looksAfter(looked, [&] { news.setWindowActive(false); }));
    QVERIFY(bringDueGoal(u"New"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QVERIFY2(m_desktop->notices.constFirst().words.startsWith("1 thing"_L1), "the one that was seen does not count");
}

void WaitingNewsTest::saysNothingTwice()
{
    WaitingNews news;
    QVERIFY(watchFromBehind(news, m_open.get()));
    QVERIFY(bringDueGoal(u"First"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QSignalSpy looked(&news, &WaitingNews::looked);
    news.look();
    QVERIFY(looked.wait(30'000));
    QVERIFY(bringDueGoal(u"Second"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 2);
    QVERIFY(m_desktop->notices.constLast().words.startsWith("2 thing"_L1));
    QCOMPARE(m_desktop->notices.constLast().replaced, 1U);
}

void WaitingNewsTest::opensThePlaceThatWasPressed()
{
    WaitingNews news;
    QSignalSpy wanted(&news, &WaitingNews::placeWanted);
    QVERIFY(watchFromBehind(news, m_open.get()));
    QVERIFY(bringDueGoal(u"First"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    const auto pressed = [&] {
        Q_EMIT m_desktop->ActionInvoked(1, u"default"_s);
        return !wanted.isEmpty();
    };
    QTRY_VERIFY(pressed()); // until the number of the notice has come back
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"today"_s);
}

void WaitingNewsTest::takesBackWhatWasSeen()
{
    WaitingNews news;
    QVERIFY(watchFromBehind(news, m_open.get()));
    QVERIFY(bringDueGoal(u"First"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    const auto back = [&] {
        news.setWindowActive(true);
        news.setWindowActive(false);
        return m_desktop->taken == QList<uint>{1};
    };
    QTRY_VERIFY(back());
}

void WaitingNewsTest::canBeSwitchedOff()
{
    NoticeChoice choice;
    QVERIFY(choice.isWanted());
    choice.setWanted(false);
    WaitingNews news;
    QVERIFY(watchFromBehind(news, m_open.get()));
    QSignalSpy looked(&news, &WaitingNews::looked);
    QVERIFY(bringDueGoal(u"Not told"_s));
    QVERIFY(looked.wait(30'000));
    choice.setWanted(true);
    QVERIFY(bringDueGoal(u"Told"_s));
    QTRY_COMPARE(m_desktop->notices.size(), 1);
}

void WaitingNewsTest::needsNoService()
{
    m_desktop->end();
    WaitingNews news;
    QVERIFY(watchFromBehind(news, m_open.get()));
    QSignalSpy looked(&news, &WaitingNews::looked);
    QVERIFY(bringDueGoal(u"First"_s));
    QVERIFY(looked.wait(30'000));
    QVERIFY(looksAfter(looked, [&] { news.setWindowActive(true); }));
    QCOMPARE(m_desktop->notices.size(), 0);
}

void WaitingNewsTest::needsNoBus()
{
    WaitingNews news(QDBusConnection(u"no such bus"_s));
    QVERIFY(watchFromBehind(news, m_open.get()));
    QSignalSpy looked(&news, &WaitingNews::looked);
    QVERIFY(bringDueGoal(u"First"_s));
    QVERIFY(looked.wait(30'000));
    QCOMPARE(m_desktop->notices.size(), 0);
}

QTEST_MAIN(WaitingNewsTest)

#include "waitingnewstest.moc"
