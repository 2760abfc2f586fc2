// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "goalplan.h"

namespace waymark
{

/** Where an open goal stands in the list: by aspiration, the newest first and none last, then by due day. */
struct GoalKey {
    /** The aspiration's id; empty for none. */
    QByteArray aspiration;
    /** The due day as it is compared; behind every day where there is none. */
    QString due;
    GoalId id;

    bool operator==(const GoalKey &) const = default;
};

/** A part of a list: up to `count` goals that stand after `after`, or from its top. */
struct GoalPage {
    std::optional<GoalKey> after;
    int count = 50;
};

/** A goal in a list. */
struct GoalRow {
    GoalKey key;
    /** As the list needs it: without the five texts. */
    Goal goal;
    /** Empty where there is none, or it is in the trash. */
    QString aspirationTitle;
    GoalFacts facts;
    /** In how many mentorships a copy stands. */
    qint64 shares = 0;

    bool operator==(const GoalRow &) const = default;
};

/** Something that is to be done by a day. */
struct GoalDue {
    enum class Kind {
        Goal,
        Milestone,
        Step,
    };

    Kind kind = Kind::Goal;
    RecordId id;
    GoalId goal;
    QString title;
    QDate due;

    bool operator==(const GoalDue &) const = default;
};

}
