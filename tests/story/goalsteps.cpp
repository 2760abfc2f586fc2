// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalsteps.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void GoalSteps::aspire(StoryPerson &person, const Aspiration &aspiration)
{
    person.command(u"Write an aspiration"_s);
    person.type(u"Title of the aspiration"_s, aspiration.title);
    person.type(u"Vision"_s, aspiration.vision);
    person.type(u"Motivation"_s, aspiration.motivation);
    person.see(u"Aspiration: %1"_s.arg(aspiration.title));
}

void GoalSteps::set(StoryPerson &person, const Goal &goal)
{
    person.press(u"New goal for it"_s);
    person.type(u"Title of the goal"_s, goal.title);
    person.type(u"Specific"_s, goal.specific);
    person.type(u"What is counted"_s, goal.counted);
    person.type(u"Number at the start"_s, goal.from);
    person.type(u"Target"_s, goal.to);
    person.type(u"Unit"_s, goal.unit);
    person.type(u"Achievable"_s, goal.achievable);
    person.type(u"Relevant"_s, goal.relevant);
    person.type(u"Last day"_s, goal.due);
    person.key(Qt::Key_Tab);
    person.press(u"Adopt it"_s);
    person.see(u"Check in"_s);
}

void GoalSteps::checkIn(StoryPerson &person, const CheckIn &checkIn)
{
    person.press(u"Check in"_s);
    person.type(u"Now at"_s, checkIn.now);
    person.pick(u"Confidence, not noted"_s, u"Confidence %1 of 10"_s.arg(checkIn.confidence), checkIn.confidence);
    person.type(u"What happened"_s, checkIn.happened);
    person.press(u"Save the check-in"_s);
    person.seeNot(u"Save the check-in"_s);
}

}
