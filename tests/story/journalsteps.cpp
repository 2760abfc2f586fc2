// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsteps.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static void fill(StoryPerson &person, const JournalSteps::Entry &entry)
{
    person.type(u"Title"_s, entry.title);
    person.type(u"Text of the entry"_s, entry.body);
    person.press(entry.mood);
    person.type(u"Add a tag"_s, entry.tag);
    person.key(Qt::Key_Return);
    person.see(u"Show entries with the tag %1"_s.arg(entry.tag));
    person.see(entry.title);
}

void JournalSteps::writeFirst(StoryPerson &person, const Entry &entry)
{
    person.press(u"Begin: Write a first entry"_s);
    fill(person, entry);
}

void JournalSteps::write(StoryPerson &person, const Entry &entry)
{
    person.key(Qt::Key_N, Qt::ControlModifier);
    fill(person, entry);
}

}
