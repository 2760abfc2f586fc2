// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "fixedclock.h"
#include "random.h"
#include "workspacesession.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace waymark
{

/** The real window in a folder of its own, with a clock that stands still. Controls are found by their accessible names. */
class WindowFixture
{
public:
    explicit WindowFixture(const QString &sampleFolder = {});

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] WorkspaceSession &session() { return m_session; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /** The visible control of that name, or nothing. */
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /** Waits for the control and presses the middle of it. */
    [[nodiscard]] bool press(const QString &name) const;
    /** Waits for the control, gives it the focus and types. */
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    [[nodiscard]] bool waitFor(const QString &name) const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SystemRandom m_random;
    Appearance m_appearance;
    WorkspaceSession m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/** Sets up what the program sets up before its window: style, icons, and a home folder of its own. To be called before the application is made. */
void prepareEnvironment(const QString &home);
void prepareApplication();

}
