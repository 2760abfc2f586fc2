// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance.h"
#include "fixedclock.h"
#include "random.h"
#include "windowdriver.h"
#include "windowenvironment.h"
#include "workspacesession.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <optional>

namespace waymark
{

/** The real window in a folder of its own, with a clock that stands still. */
class WindowFixture
{
public:
    explicit WindowFixture(const QString &sampleFolder = {});

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] WorkspaceSession &session() { return m_session; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /** What uses the window. */
    [[nodiscard]] const WindowDriver &driver() const { return *m_driver; }
    [[nodiscard]] QQuickItem *named(const QString &name) const { return m_driver->named(name); }
    [[nodiscard]] bool press(const QString &name) const { return m_driver->press(name); }
    [[nodiscard]] bool type(const QString &name, const QString &text) const { return m_driver->type(name, text); }
    [[nodiscard]] bool waitFor(const QString &name) const { return m_driver->waitFor(name); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SystemRandom m_random;
    Appearance m_appearance;
    WorkspaceSession m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<WindowDriver> m_driver;
};

/**
 * Sets up what the program sets up before its window: style and words, with @p words those of that translation. To be
 * called once the application is made.
 */
void prepareApplication(const QString &words = {});

}
