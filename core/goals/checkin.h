// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What the form of a check-in holds. */
struct CheckInDraft {
    QDate day;
    /** The value of the goal's metric on that day. */
    std::optional<double> progress;
    /** That the goal will be reached: 1 (no) to 10 (certain). */
    std::optional<int> confidence;
    QString note;
    /** What stands in the way. */
    QString blocker;
    /** What help is wanted. */
    QString help;

    bool operator==(const CheckInDraft &) const = default;
};

/** How a goal stood on a day. As a value it may break rules: merged edits do. */
struct CheckIn {
    CheckInId id;
    GoalId goal;
    CheckInDraft values;

    bool operator==(const CheckIn &) const = default;
};

/**
 * Errors: OutOfRange ("day", "progress", "confidence" outside 1..10), TooLong ("note", "blocker", "help"), Blank
 * ("confidence") where nothing is said.
 */
[[nodiscard]] Result<CheckInDraft> checked(const CheckInDraft &draft);

}
