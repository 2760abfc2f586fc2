// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

namespace GoalSteps
{
struct Aspiration {
    QString title;
    QString vision;
    QString motivation;
};

struct Goal {
    QString title;
    QString specific;
    QString counted;
    QString from;
    QString to;
    QString unit;
    QString achievable;
    QString relevant;
    QString due; ///< as typed
};

struct CheckIn {
    QString now;
    int confidence = 5;
    QString happened;
};

void aspire(StoryPerson &person, const Aspiration &aspiration);
/** Sets a goal for the aspiration that is open, and adopts it. */
void set(StoryPerson &person, const Goal &goal);
/** On the goal that is open. */
void checkIn(StoryPerson &person, const CheckIn &checkIn);
}

}
