// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark
{

class WindowDriver;

/**
 * How somebody works a window. Controls are called by the names that a screen reader says; what is not there yet is waited
 * for. Each function says whether it could be done.
 */
class StoryHand
{
public:
    StoryHand() = default;
    virtual ~StoryHand() = default;
    Q_DISABLE_COPY_MOVE(StoryHand)

    /** A button, a row, a box, an entry of a menu. */
    [[nodiscard]] virtual bool press(const QString &control) = 0;
    /** Puts the cursor into a field. */
    [[nodiscard]] virtual bool enter(const QString &field) = 0;
    /** The step @p number, called @p step, of something that goes by steps. */
    [[nodiscard]] virtual bool pick(const QString &picker, const QString &step, int number) = 0;
    /** The entry of a box that opens a list. */
    [[nodiscard]] virtual bool choose(const QString &box, const QString &entry) = 0;
    /** Marks the first @p words in a text that is read, not written. */
    [[nodiscard]] virtual bool select(const QString &text, const QString &words) = 0;
    /** A place of the sidebar. */
    [[nodiscard]] virtual bool goTo(const QString &place) = 0;
};

/** The name of a place's row in the sidebar, which may say that something waits there; empty where it does not come. */
[[nodiscard]] QString rowOfPlace(const WindowDriver &driver, const QString &place);

}
