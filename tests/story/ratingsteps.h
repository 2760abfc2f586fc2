// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

namespace RatingSteps
{
struct Rating {
    QString competency;
    QString step; ///< its name
    int level = 1;
};

/** On the page of competencies, from its beginning to "Done rating". */
void rate(StoryPerson &person, const QList<Rating> &ratings);
}

}
