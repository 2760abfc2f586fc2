// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QQuickItem>
#include <QString>
#include <QUrl>

#include <functional>

class QImage;
class QQuickWindow;

namespace waymark
{

/**
 * Uses a window as a person does, by mouse and keyboard, with a limit of patience for each thing that has to appear.
 *
 * Controls are found by their names for screen readers (buttons that nobody named, by their text), first in what lies over the
 * pages: dialogs, menus, drawers. Texts that are only read are not controls.
 */
class WindowDriver
{
public:
    /** The window stays its owner's, and must outlive the driver. */
    explicit WindowDriver(QQuickWindow &window);

    [[nodiscard]] QQuickWindow &window() const { return m_window; }

    /** The visible control of that name, or nothing. */
    [[nodiscard]] QQuickItem *named(const QString &name) const;
    /** The visible control whose name @p fits, or nothing. */
    [[nodiscard]] QQuickItem *find(const std::function<bool(const QString &name)> &fits) const;
    /** All of what is said somewhere, by a control or a text, with @p words in it; nothing where nothing has them. */
    [[nodiscard]] QString said(const QString &words) const;
    /** The one object of this kind that the window's pages have, or nothing. */
    template<typename T>
    [[nodiscard]] T *object() const;

    /** What stands in the field of that name; nothing without one. */
    [[nodiscard]] QString textIn(const QString &name) const;
    [[nodiscard]] bool hasFocus(const QString &name) const;

    /** What takes the keys, or nothing. */
    [[nodiscard]] QQuickItem *focused() const;
    /** Whether what is typed goes into a text. */
    [[nodiscard]] bool isTyping() const;
    /** The window of the dialog that asks for a file or a folder, where that is Qt's own and open; or nothing. */
    [[nodiscard]] QQuickWindow *fileDialog() const;

    /** Waits until that holds, with the driver's patience. False if it does not in time. */
    [[nodiscard]] bool waitUntil(const std::function<bool()> &holds) const;
    /** Waits until there is a control of that name. False if there is none in time. */
    [[nodiscard]] bool waitFor(const QString &name) const;
    /** Waits until there is none any more. */
    [[nodiscard]] bool waitUntilGone(const QString &name) const;
    /**
     * Waits until the control of that name is there, enabled, scrolled into view and standing still: a page that slides in would
     * be missed by a click.
     */
    [[nodiscard]] bool waitUntilStill(const QString &name) const;

    /** What the window shows once it stands still. */
    [[nodiscard]] QImage picture() const;

    /** The middle of the control, in the window. The control must be there. */
    [[nodiscard]] QPoint middle(const QString &name) const;
    /** Presses the middle of the control, once it stands still. */
    [[nodiscard]] bool press(const QString &name) const;
    /** Draws the middle of one control to the middle of another. */
    [[nodiscard]] bool drag(const QString &from, const QString &to) const;
    /** Drops files, as a file manager does, on the middle of the control of that name. False where it is not there, or takes none. */
    [[nodiscard]] bool drop(const QList<QUrl> &files, const QString &onto) const;
    /** Marks the first @p words in the text of that name with the mouse. */
    [[nodiscard]] bool select(const QString &name, const QString &words) const;
    /** Gives the control the focus as Tab does, once it stands still, and sees that it keeps it. */
    [[nodiscard]] bool focus(const QString &name) const;
    /** Gives the control the focus and types, sign by sign. */
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /** Types where the focus is. */
    void type(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;

private:
    [[nodiscard]] bool isStill(const QString &name) const;
    [[nodiscard]] bool keepsFocus(const QString &name) const;
    void scrollTo(QQuickItem &item) const { scrollTo(item, item.boundingRect()); }
    void scrollTo(const QQuickItem &item, const QRectF &part) const;

    QQuickWindow &m_window;
};

/** What a screen reader calls it. Buttons that nobody named are read out by their text. */
[[nodiscard]] QString spokenName(const QQuickItem &item);

/** The list whose rows the arrows go through while the item has the keys: itself, or what it is a row of; or nothing. */
[[nodiscard]] const QQuickItem *listAround(const QQuickItem *item);

/** The first child of that kind below an item, in the order of the page. */
template<typename T>
[[nodiscard]] T *objectBelow(QQuickItem &item)
{
    if (T *own = item.findChild<T *>(Qt::FindDirectChildrenOnly)) {
        return own;
    }
    for (QQuickItem *child : item.childItems()) {
        if (T *found = objectBelow<T>(*child)) {
            return found;
        }
    }
    return nullptr;
}

/** What all pages of a window lie in. */
[[nodiscard]] QQuickItem &contentOf(QQuickWindow &window);

template<typename T>
T *WindowDriver::object() const
{
    return objectBelow<T>(contentOf(m_window));
}

}
