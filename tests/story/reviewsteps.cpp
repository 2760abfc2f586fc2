// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewsteps.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static const QString paper = u"Text as it was handed in"_s;

void ReviewSteps::comment(StoryPerson &person, const QString &passage, const QString &words)
{
    person.select(paper, passage);
    person.key(Qt::Key_C);
    person.type(u"Comment"_s, words);
    person.press(u"Done"_s);
}

void ReviewSteps::rate(StoryPerson &person, const QStringList &criteria, int level, const QString &overall)
{
    for (const QString &criterion : criteria) {
        person.press(person.heard(u"%1: level %2"_s.arg(criterion).arg(level)));
    }
    person.type(u"What you say about the whole"_s, overall);
}

void ReviewSteps::attest(StoryPerson &person, const Attestation &attestation)
{
    person.press(attestation.competency);
    person.choose(u"Level of %1"_s.arg(attestation.competency), attestation.level);
    person.type(u"Your words about %1"_s.arg(attestation.competency), attestation.words);
}

void ReviewSteps::sendBack(StoryPerson &person)
{
    person.press(u"Send back"_s);
    person.see(u"Take it back"_s);
}

void ReviewSteps::accept(StoryPerson &person)
{
    person.press(u"Accept and attest"_s);
    person.see(u"Take it back"_s);
}

}
