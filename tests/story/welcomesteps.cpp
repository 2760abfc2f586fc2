// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "welcomesteps.h"

using namespace Qt::StringLiterals;

namespace waymark
{

void WelcomeSteps::describe(StoryPerson &person, Role role)
{
    person.press(u"Start"_s);
    person.type(u"Name"_s, person.who().name);
    if (role == Role::Mentor) {
        person.press(u"a mentor"_s);
    }
    person.type(u"Passphrase"_s, person.who().passphrase);
    person.type(u"Passphrase, once more"_s, person.who().passphrase);
    person.press(u"Keep it elsewhere…"_s);
    person.giveFile(person.who().workspace);
}

void WelcomeSteps::begin(StoryPerson &person)
{
    person.press(u"Begin"_s);
    person.waitUntil(u"the workspace is open"_s,
                     [&person] { return person.session().state() == WorkspaceSession::State::Open && person.session().personName() == person.who().name; });
}

}
