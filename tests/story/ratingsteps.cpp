// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratingsteps.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void RatingSteps::rate(StoryPerson &person, const QList<Rating> &ratings)
{
    person.goTo(u"Competencies"_s);
    person.press(u"Rate myself"_s);
    for (const Rating &rating : ratings) {
        person.pick(u"%1, not rated"_s.arg(rating.competency), u"%1: %2"_s.arg(rating.competency, rating.step), rating.level);
        person.see(u"%1, %2"_s.arg(rating.competency, rating.step));
    }
    person.press(u"Done rating"_s);
    person.see(ratings.constFirst().competency);
}

}
