// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focussight.h"

#include <QGuiApplication>

namespace waymark
{

static constexpr qreal air = 12; // between what is shown and the edge of its view

FocusSight::FocusSight(QObject *parent)
    : QObject(parent)
{
}

void FocusSight::setWindow(QQuickWindow *window)
{
    if (m_window == window) {
        return;
    }
    if (m_window) {
        m_window->disconnect(this);
    }
    m_window = window;
    if (window) {
        connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusSight::showFocused);
    }
    Q_EMIT windowChanged();
}

/** How far the view has to go, so that @p place lies between its edges. What is higher than the view may stick out, but not be out of it. */
static qreal distance(const QRectF &place, qreal height)
{
    if (place.height() > height) {
        return place.bottom() < 0 || place.top() > height ? place.top() : 0;
    }
    if (place.top() < air) {
        return place.top() - air;
    }
    return std::max(0.0, place.bottom() + air - height);
}

static void scroll(QQuickItem &view, const QRectF &place)
{
    const qreal origin = view.property("originY").toReal();
    const qreal first = origin - view.property("topMargin").toReal();
    const qreal last = origin + view.property("contentHeight").toReal() + view.property("bottomMargin").toReal() - view.height();
    const qreal now = view.property("contentY").toReal();
    const qreal wanted = std::clamp(now + distance(place, view.height()), first, std::max(first, last));
    if (!qFuzzyCompare(1 + now, 1 + wanted)) {
        view.setProperty("contentY", wanted);
    }
}

/** Not for the mouse: what moves between press and release is not clicked. */
void FocusSight::showFocused() const
{
    const QQuickItem *item = m_window->activeFocusItem();
    if (!item || QGuiApplication::mouseButtons() != Qt::NoButton) {
        return;
    }
    for (QQuickItem *view = item->parentItem(); view; view = view->parentItem()) {
        if (view->inherits("QQuickFlickable")) {
            scroll(*view, item->mapRectToItem(view, item->boundingRect()));
        }
    }
}

}
