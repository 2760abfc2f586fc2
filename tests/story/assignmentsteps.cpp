// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentsteps.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

void AssignmentSteps::take(StoryPerson &person, const QString &words, const QString &title)
{
    person.goTo(u"Assignments"_s);
    person.press(u"Take an assignment"_s);
    person.type(person.heard(u" templates"_s), words);
    person.press(title);
    person.press(u"Take it"_s);
    person.see(u"Text of the draft"_s);
}

void AssignmentSteps::write(StoryPerson &person, const Draft &draft)
{
    person.paste(u"Text of the draft"_s, draft.text);
    person.type(u"Where you did it, in a few words"_s, draft.context);
    if (!draft.evidence.isEmpty()) {
        person.press(u"Add files…"_s);
        person.giveFile(draft.evidence);
        person.see(u"Save a copy of %1"_s.arg(QFileInfo(draft.evidence).fileName()));
    }
}

void AssignmentSteps::handIn(StoryPerson &person, const QString &to)
{
    person.press(to.isEmpty() ? u"Hand in"_s : u"Hand in to %1"_s.arg(to));
    person.see(u"Take it back"_s);
}

void AssignmentSteps::give(StoryPerson &person, const QString &to)
{
    person.goTo(u"Assignments"_s);
    person.press(u"Hand it to %1"_s.arg(to));
    person.seeNot(u"Hand it to %1"_s.arg(to));
}

}
