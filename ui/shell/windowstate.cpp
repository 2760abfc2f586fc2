// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstate.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString placeKey = u"window/place"_s;
static const QString filledKey = u"window/filled"_s;
static const QString foldedKey = u"window/folded"_s;

WindowState::WindowState(QObject *parent)
    : QObject(parent)
    , m_folded(QSettings().value(foldedKey).toBool())
{
}

void WindowState::setFolded(bool folded)
{
    if (m_folded != folded) {
        m_folded = folded;
        QSettings().setValue(foldedKey, folded);
        Q_EMIT foldedChanged();
    }
}

static bool isOnAScreen(const QRect &place)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::ranges::any_of(screens, [&place](const QScreen *screen) { return screen->availableGeometry().contains(place.center()); });
}

void WindowState::restore(QWindow *window) const
{
    const QRect place = QSettings().value(placeKey).toRect();
    if (!window || !place.isValid() || !isOnAScreen(place)) {
        return;
    }
    window->setGeometry(place);
    if (QSettings().value(filledKey).toBool()) {
        window->setWindowStates(Qt::WindowMaximized);
    }
}

void WindowState::keep(const QWindow *window) const
{
    if (!window) {
        return;
    }
    const bool filled = window->windowStates().testFlag(Qt::WindowMaximized);
    QSettings().setValue(filledKey, filled);
    if (!filled) {
        QSettings().setValue(placeKey, window->geometry());
    }
}

}
