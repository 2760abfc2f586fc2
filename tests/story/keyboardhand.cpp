// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboardhand.h"

#include <QQmlListReference>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostStops = 400;
static constexpr int mostRows = 100;
static constexpr qsizetype placesWithKeys = 9; // Alt+1 to Alt+9

bool KeyboardHand::tabUntil(const std::function<bool()> &there) const
{
    for (int stop = 0; stop < mostStops; ++stop) {
        if (there()) {
            return true;
        }
        m_driver.key(Qt::Key_Tab);
    }
    return false;
}

/** Whether the keys go to @p control itself, or to the text within it. */
static bool isAt(const WindowDriver &driver, const QString &control)
{
    const QQuickItem *item = driver.named(control);
    const QQuickItem *focused = driver.focused();
    return item && focused && (item == focused || item->isAncestorOf(focused)) && !focused->inherits("QQuickItemView");
}

/** The list of rows that the keys go to, where @p control is in it. What lies side by side, as the buttons of a dialog, is gone through by Tab. */
static const QQuickItem *listWith(const WindowDriver &driver, const QString &control)
{
    const QQuickItem *list = listAround(driver.focused());
    const QQuickItem *item = driver.named(control);
    const bool holds = list && item && list->isAncestorOf(item);
    return holds && list->property("orientation").toInt() == Qt::Vertical ? list : nullptr;
}

bool KeyboardHand::tabTo(const QString &control) const
{
    return m_driver.waitUntilStill(control) && tabUntil([&] { return isAt(m_driver, control); });
}

bool KeyboardHand::chooseRow(const QString &control) const
{
    const QQuickItem *list = listWith(m_driver, control);
    m_driver.key(Qt::Key_Home);
    for (int row = 0; row < mostRows; ++row) {
        const auto *current = list->property("currentItem").value<QQuickItem *>();
        const QQuickItem *wanted = m_driver.named(control);
        if (current && wanted && (current == wanted || current->isAncestorOf(wanted))) {
            m_driver.key(Qt::Key_Return);
            return true;
        }
        m_driver.key(Qt::Key_Down);
    }
    return false;
}

bool KeyboardHand::press(const QString &control)
{
    if (!m_driver.waitUntilStill(control) || !tabUntil([&] { return isAt(m_driver, control) || listWith(m_driver, control); })) {
        return false;
    }
    if (listWith(m_driver, control)) {
        return chooseRow(control);
    }
    m_driver.key(Qt::Key_Space);
    return true;
}

bool KeyboardHand::enter(const QString &field)
{
    return tabTo(field);
}

bool KeyboardHand::pick(const QString &picker, const QString &, int number)
{
    if (!tabTo(picker)) {
        return false;
    }
    m_driver.key(static_cast<Qt::Key>(Qt::Key_0 + number));
    return true;
}

bool KeyboardHand::choose(const QString &box, const QString &entry)
{
    if (!tabTo(box)) {
        return false;
    }
    m_driver.key(Qt::Key_Home);
    for (int row = 0; row < mostRows; ++row) {
        if (m_driver.named(box)->property("displayText").toString() == entry) {
            return true;
        }
        m_driver.key(Qt::Key_Down);
    }
    return false;
}

bool KeyboardHand::select(const QString &text, const QString &words)
{
    if (!tabTo(text)) {
        return false;
    }
    const qsizetype first = m_driver.textIn(text).indexOf(words);
    m_driver.key(Qt::Key_Home, Qt::ControlModifier);
    for (qsizetype sign = 0; sign < first; ++sign) {
        m_driver.key(Qt::Key_Right);
    }
    for (qsizetype sign = 0; sign < words.size(); ++sign) {
        m_driver.key(Qt::Key_Right, Qt::ShiftModifier);
    }
    return m_driver.named(text)->property("selectedText").toString() == words;
}

/** By the key of the place, or by its row of the sidebar where it has none. */
bool KeyboardHand::goTo(const QString &place)
{
    const QQmlListReference rows(m_driver.window().property("places").value<QObject *>(), "rows");
    for (qsizetype row = 0; row < std::min(rows.count(), placesWithKeys); ++row) {
        if (rows.at(row)->property("title").toString() == place) {
            m_driver.key(static_cast<Qt::Key>(Qt::Key_1 + row), Qt::AltModifier);
            return true;
        }
    }
    return press(rowOfPlace(m_driver, place));
}

}
