// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "opengoalsfixture.h"

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace waymark
{

/** A window with nothing in it but the place of goals. Controls are found by their accessible names. */
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
        }
    }

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /** The one object of this kind that a page has. */
    template<typename T>
    [[nodiscard]] T *object() const
    {
        return objectBelow<T>(m_window->contentItem());
    }
    /** What the place said last. */
    [[nodiscard]] QString said() const { return m_window->property("said").toString(); }
    /** The visible control of that name, or nothing. */
    [[nodiscard]] QQuickItem *named(const QString &name) const { return below(m_window->contentItem(), name); }
    [[nodiscard]] bool waitFor(const QString &name) const
    {
        return QTest::qWaitFor([&] { return named(name) != nullptr; });
    }
    /** The middle of the control in the window. */
    [[nodiscard]] QPoint middle(const QString &name) const
    {
        const QQuickItem *item = named(name);
        return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
    }
    [[nodiscard]] bool press(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return named(name) && named(name)->isEnabled(); })) {
            return false;
        }
        QTest::mouseClick(m_window, Qt::LeftButton, {}, middle(name));
        return true;
    }
    [[nodiscard]] bool focus(const QString &name) const
    {
        if (!waitFor(name)) {
            return false;
        }
        named(name)->forceActiveFocus(Qt::TabFocusReason);
        return true;
    }
    [[nodiscard]] bool type(const QString &name, const QString &text) const
    {
        if (!focus(name)) {
            return false;
        }
        for (const QChar sign : text) {
            QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(sign), {});
        }
        return true;
    }

private:
    template<typename T>
    static T *objectBelow(QQuickItem *item)
    {
        if (T *own = item->findChild<T *>(Qt::FindDirectChildrenOnly)) {
            return own;
        }
        for (QQuickItem *child : item->childItems()) {
            if (T *found = objectBelow<T>(child)) {
                return found;
            }
        }
        return nullptr;
    }
    static QQuickItem *below(QQuickItem *item, const QString &name)
    {
        if (!item->isVisible()) {
            return nullptr;
        }
        static const QList silent{QAccessible::Grouping, QAccessible::StaticText, QAccessible::Heading};
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
        const bool said = accessible && !silent.contains(accessible->role());
        if (said && (accessible->text(QAccessible::Name) == name || (accessible->role() == QAccessible::Button && item->property("text").toString() == name))) {
            return item;
        }
        for (QQuickItem *child : item->childItems()) {
            if (QQuickItem *found = below(child, name)) {
                return found;
            }
        }
        return nullptr;
    }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

}
