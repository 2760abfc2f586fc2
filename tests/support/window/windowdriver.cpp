// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowdriver.h"

#include <QAccessible>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int patience = 30'000; // ms: a limit for a machine that does much else, not a time to wait
static constexpr int looks = 5; // at the same place one after the other, before a control counts as still

QQuickItem &contentOf(QQuickWindow &window)
{
    return *window.contentItem();
}

/** Buttons that nobody named are read out by their text, which is known to them alone without a screen reader. */
static QString spokenName(const QQuickItem &item, QAccessibleInterface &accessible)
{
    const QString name = accessible.text(QAccessible::Name);
    return name.isEmpty() && accessible.role() == QAccessible::Button ? item.property("text").toString() : name;
}

static bool isControlNamed(QQuickItem &item, const QString &name)
{
    static const QList silent{QAccessible::Grouping, QAccessible::StaticText, QAccessible::Heading};
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&item);
    return accessible && !silent.contains(accessible->role()) && spokenName(item, *accessible) == name;
}

static QQuickItem *namedBelow(QQuickItem &item, const QString &name)
{
    if (!item.isVisible()) {
        return nullptr;
    }
    if (isControlNamed(item, name)) {
        return &item;
    }
    for (QQuickItem *child : item.childItems()) {
        if (QQuickItem *found = namedBelow(*child, name)) {
            return found;
        }
    }
    return nullptr;
}

WindowDriver::WindowDriver(QQuickWindow &window)
    : m_window(window)
{
}

QQuickItem *WindowDriver::named(const QString &name) const
{
    QQuickItem &content = contentOf(m_window);
    for (QQuickItem *child : content.childItems()) {
        if (child->inherits("QQuickOverlay")) {
            if (QQuickItem *found = namedBelow(*child, name)) {
                return found;
            }
        }
    }
    return namedBelow(content, name);
}

QString WindowDriver::textIn(const QString &name) const
{
    const QQuickItem *field = named(name);
    return field ? field->property("text").toString() : QString();
}

bool WindowDriver::hasFocus(const QString &name) const
{
    const QQuickItem *item = named(name);
    return item && item->hasActiveFocus();
}

bool WindowDriver::waitFor(const QString &name) const
{
    return QTest::qWaitFor([&] { return named(name) != nullptr; }, patience);
}

bool WindowDriver::waitUntilGone(const QString &name) const
{
    return QTest::qWaitFor([&] { return named(name) == nullptr; }, patience);
}

/** As the wheel would, in every view around the item. */
void WindowDriver::scrollTo(QQuickItem &item) const
{
    for (QQuickItem *view = item.parentItem(); view; view = view->parentItem()) {
        if (!view->inherits("QQuickFlickable") || view->property("contentHeight").toReal() <= view->height()) {
            continue;
        }
        const QRectF place = item.mapRectToItem(view, item.boundingRect());
        const qreal low = std::max(0.0, view->property("contentHeight").toReal() - view->height());
        if (place.top() < 0 || place.bottom() > view->height()) {
            const qreal wanted = view->property("contentY").toReal() + place.center().y() - view->height() / 2;
            view->setProperty("contentY", std::clamp(wanted, 0.0, low));
        }
    }
}

static QPoint middleOf(const QQuickItem &item)
{
    return item.mapToScene({item.width() / 2, item.height() / 2}).toPoint();
}

bool WindowDriver::isStill(const QString &name) const
{
    QQuickItem *item = named(name);
    if (!item || !item->isEnabled()) {
        return false;
    }
    scrollTo(*item);
    const QPoint place = middleOf(*item);
    for (int look = 0; look < looks; ++look) {
        QTest::qWait(10); // a frame may pass
        item = named(name);
        if (!item || !item->isEnabled() || middleOf(*item) != place) {
            return false;
        }
    }
    return true;
}

bool WindowDriver::waitUntilStill(const QString &name) const
{
    return QTest::qWaitFor([&] { return isStill(name); }, patience);
}

QPoint WindowDriver::middle(const QString &name) const
{
    return middleOf(*named(name));
}

bool WindowDriver::press(const QString &name) const
{
    if (!waitUntilStill(name)) {
        return false;
    }
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, middle(name));
    return true;
}

bool WindowDriver::drag(const QString &from, const QString &to) const
{
    if (!waitUntilStill(from) || !waitUntilStill(to)) {
        return false;
    }
    const QPoint begin = middle(from);
    const QPoint end = middle(to);
    QTest::mousePress(&m_window, Qt::LeftButton, {}, begin);
    for (int part = 1; part <= 10; ++part) {
        QTest::mouseMove(&m_window, begin + (end - begin) * part / 10);
    }
    QTest::mouseRelease(&m_window, Qt::LeftButton, {}, end);
    return true;
}

bool WindowDriver::focus(const QString &name) const
{
    if (!waitFor(name)) {
        return false;
    }
    named(name)->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

bool WindowDriver::type(const QString &name, const QString &text) const
{
    if (!focus(name)) {
        return false;
    }
    type(text);
    return true;
}

void WindowDriver::type(const QString &text) const
{
    for (const QChar sign : text) {
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(sign), {});
    }
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(&m_window, key, modifiers);
}

}
