// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyhand.h"
#include "windowdriver.h"

namespace waymark
{

/** Has no mouse: goes from control to control by Tab, and within lists, boxes and texts by the arrows. */
class KeyboardHand final : public StoryHand
{
public:
    /** @p driver outlives it. */
    explicit KeyboardHand(const WindowDriver &driver)
        : m_driver(driver)
    {
    }

    [[nodiscard]] bool press(const QString &control) override;
    [[nodiscard]] bool enter(const QString &field) override;
    [[nodiscard]] bool pick(const QString &picker, const QString &step, int number) override;
    [[nodiscard]] bool choose(const QString &box, const QString &entry) override;
    [[nodiscard]] bool select(const QString &text, const QString &words) override;
    [[nodiscard]] bool goTo(const QString &place) override;

private:
    /** By Tab to where @p there holds; false where Tab comes round without. */
    [[nodiscard]] bool tabUntil(const std::function<bool()> &there) const;
    [[nodiscard]] bool tabTo(const QString &control) const;
    [[nodiscard]] bool chooseRow(const QString &control) const;

    const WindowDriver &m_driver;
};

}
