// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storyhand.h"

#include "windowdriver.h"

using namespace Qt::StringLiterals;

namespace waymark
{

QString rowOfPlace(const WindowDriver &driver, const QString &place)
{
    QString row;
    (void)driver.waitUntil([&] {
        const QQuickItem *found = driver.find([&place](const QString &name) { return name == place || name.startsWith(place + u", "_s); });
        row = found ? spokenName(*found) : QString();
        return found != nullptr;
    });
    return row;
}

}
