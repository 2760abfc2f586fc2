// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opengoalsfixture.h"
#include "windowdriver.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <optional>

namespace waymark
{

/** A window with nothing in it but the place of goals. */
class GoalsWindow
{
public:
    OpenGoalsFixture fixture;

    /** Opens the place as things are in the fixture now. */
    void open()
    {
        m_engine.setInitialProperties({{QStringLiteral("goals"), QVariant::fromValue(&fixture.goals)}});
        m_engine.loadData(R"(
            import QtQuick
            import org.kde.kirigami as Kirigami
            import Waymark.Goals

            Kirigami.ApplicationWindow {
                id: root

                required property OpenGoals goals
                property string said

                width: 1080
                height: 1200
                visible: true
                pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
                pageStack.defaultColumnWidth: Kirigami.Units.gridUnit * 15
                Component.onCompleted: place.open("")

                GoalsPlace {
                    id: place

                    goals: root.goals
                    pageStack: root.pageStack
                    onMessageWanted: words => root.said = words
                    onUndoOffered: words => root.said = words
                }
            }
        )");
        if (!m_engine.rootObjects().isEmpty()) {
            m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
            m_driver.emplace(*m_window);
        }
    }

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /** What uses the window. */
    [[nodiscard]] const WindowDriver &driver() const { return *m_driver; }
    /** The one object of this kind that a page has. */
    template<typename T>
    [[nodiscard]] T *object() const
    {
        return m_driver->object<T>();
    }
    /** What the place said last. */
    [[nodiscard]] QString said() const { return m_window->property("said").toString(); }
    [[nodiscard]] QQuickItem *named(const QString &name) const { return m_driver->named(name); }
    [[nodiscard]] bool waitFor(const QString &name) const { return m_driver->waitFor(name); }
    [[nodiscard]] bool press(const QString &name) const { return m_driver->press(name); }
    [[nodiscard]] bool focus(const QString &name) const { return m_driver->focus(name); }
    [[nodiscard]] bool type(const QString &name, const QString &text) const { return m_driver->type(name, text); }

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<WindowDriver> m_driver;
};

}
