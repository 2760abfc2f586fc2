// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mousehand.h"

namespace waymark
{

bool MouseHand::enter(const QString &field)
{
    return m_driver.press(field) && m_driver.waitUntil([&] { return m_driver.hasFocus(field); });
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
    return m_driver.press(rowOfPlace(m_driver, place));
}

}
