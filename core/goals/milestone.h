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

/** What the form of a milestone holds. */
struct MilestoneDraft {
    QString title;
    std::optional<QDate> due;

    bool operator==(const MilestoneDraft &) const = default;
};

/** A place on the way to a goal that can be seen to be reached. As a value it may break rules: merged edits do. */
struct Milestone {
    MilestoneId id;
    GoalId goal;
    MilestoneDraft values;
    std::optional<QDate> reachedOn;

    bool operator==(const Milestone &) const = default;
    [[nodiscard]] bool isOverdue(QDate today) const { return !reachedOn && values.due && *values.due < today; }
};

/** Errors: Blank, TooLong ("title"), OutOfRange ("due"). */
[[nodiscard]] Result<MilestoneDraft> checked(const MilestoneDraft &draft);

}
