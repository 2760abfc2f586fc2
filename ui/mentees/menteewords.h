// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openmentees.h"

namespace waymark::MenteeWords
{

/** A goal in one line of a card: for a GoalPulse. */
struct GoalLine {
    QString name;
    double value = -1; ///< 0 to 1 of the way; -1 where nothing is measured
    double planned = -1;
    QString words;
    QString kind;

    bool operator==(const GoalLine &) const = default;
};

/** "Core Structured Mentoring, month 2 of 3". */
[[nodiscard]] QString engagement(const MenteeFacts &facts, const std::optional<Method> &method, QDate today);
/** When a parcel last came or went. */
[[nodiscard]] QString lastContact(const MenteeFacts &facts, const Clock &clock);
/** What she has in hand. */
[[nodiscard]] QString inHand(const MenteeFacts &facts);
/** What was attested. */
[[nodiscard]] QString growth(const MenteeFacts &facts, const Clock &clock);
/** What was said last, and about what. */
[[nodiscard]] QString lastReview(const MenteeFacts &facts, const Clock &clock);
[[nodiscard]] GoalLine goal(const GoalRow &row, QDate today);

}
