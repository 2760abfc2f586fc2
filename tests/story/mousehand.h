// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyhand.h"
#include "windowdriver.h"

namespace waymark
{

/** Points at everything, and types. */
class MouseHand final : public StoryHand
{
public:
    /** @p driver outlives it. */
    explicit MouseHand(const WindowDriver &driver)
        : m_driver(driver)
    {
    }

    [[nodiscard]] bool press(const QString &control) override { return m_driver.press(control); }
    [[nodiscard]] bool enter(const QString &field) override;
    [[nodiscard]] bool pick(const QString &picker, const QString &step, int number) override;
    [[nodiscard]] bool choose(const QString &box, const QString &entry) override;
    [[nodiscard]] bool select(const QString &text, const QString &words) override { return m_driver.select(text, words); }
    [[nodiscard]] bool goTo(const QString &place) override;

private:
    const WindowDriver &m_driver;
};

}
