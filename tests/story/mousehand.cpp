// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mousehand.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark
{

bool MouseHand::enter(const QString &field)
{
    return m_driver.press(field) && QTest::qWaitFor([&] { return m_driver.hasFocus(field); });
}

bool MouseHand::pick(const QString &, const QString &step, int)
{
    return m_driver.press(step);
}

bool MouseHand::choose(const QString &box, const QString &entry)
{
    return m_driver.press(box) && m_driver.press(entry);
}

bool MouseHand::goTo(const QString &place)
{
    QString row;
    const auto isThere = [&] {
        const QQuickItem *found = m_driver.find([&place](const QString &name) { return name == place || name.startsWith(place + u", "_s); });
        row = found ? spokenName(*found) : QString();
        return found != nullptr;
    };
    return QTest::qWaitFor(isThere) && m_driver.press(row);
}

}
