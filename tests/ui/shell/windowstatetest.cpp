// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstate.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QWindow>

using namespace waymark;

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void leavesAWindowAloneTheFirstTime();
    void putsAWindowWhereItWas();
    void leavesAWindowAloneWhoseScreenIsGone();
    void remembersThatTheSidebarWasFolded();
};

void WindowStateTest::leavesAWindowAloneTheFirstTime()
{
    QWindow window;
    window.setGeometry(10, 20, 300, 200);
    WindowState().restore(&window);
    QCOMPARE(window.geometry(), QRect(10, 20, 300, 200));
}

void WindowStateTest::putsAWindowWhereItWas()
{
    QWindow left;
    left.setGeometry(30, 40, 320, 240);
    const WindowState state;
    state.keep(&left);
    QWindow next;
    state.restore(&next);
    QCOMPARE(next.geometry(), QRect(30, 40, 320, 240));
}

void WindowStateTest::leavesAWindowAloneWhoseScreenIsGone()
{
    QWindow left;
    left.setGeometry(QRect(QGuiApplication::primaryScreen()->geometry().bottomRight() + QPoint(5000, 5000), QSize(300, 200)));
    const WindowState state;
    state.keep(&left);
    QWindow next;
    next.setGeometry(10, 20, 300, 200);
    state.restore(&next);
    QCOMPARE(next.geometry(), QRect(10, 20, 300, 200));
}

void WindowStateTest::remembersThatTheSidebarWasFolded()
{
    WindowState state;
    QVERIFY(!state.isFolded());
    state.setFolded(true);
    QVERIFY(WindowState().isFolded());
}

QTEST_MAIN(WindowStateTest)

#include "windowstatetest.moc"
