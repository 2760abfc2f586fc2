// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"

#include <array>

namespace waymark
{

/** The five parts of a SMART goal. */
enum class SmartPart {
    Specific,
    Measurable,
    Achievable,
    Relevant,
    TimeBound,
};

/** What a part of a goal lacks. */
enum class SmartGap {
    None,
    Blank, ///< nothing is written
    TooFewWords, ///< fewer words than say what will be done
    NoNumber, ///< no target, and no number in the text
    NoUnit, ///< a number of what?
    NoChange, ///< the target is the baseline
    NoAspiration, ///< serves nothing named
    NoDay, ///< no day by which
    DueBeforeStart,
    DayPassed, ///< the day is over and the goal is open
};

struct SmartCheck {
    SmartPart part = SmartPart::Specific;
    SmartGap gap = SmartGap::None;

    [[nodiscard]] bool passes() const { return gap == SmartGap::None; }
    bool operator==(const SmartCheck &) const = default;
};

using SmartChecks = std::array<SmartCheck, 5>;

/** The five checks of @p goal as it stands, in the order of SmartPart. They inform; they forbid nothing. */
[[nodiscard]] SmartChecks smartChecks(const GoalDraft &goal, QDate today);
/** How many pass. */
[[nodiscard]] int passedChecks(const SmartChecks &checks);

/** Stable codes, such as "time-bound" and "no-unit"; "" for None. */
[[nodiscard]] QString codeOf(SmartPart part);
[[nodiscard]] QString codeOf(SmartGap gap);

}
