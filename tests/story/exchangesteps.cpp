// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangesteps.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark
{

void ExchangeSteps::invite(StoryPerson &person, const QString &file)
{
    person.goTo(u"Exchange"_s);
    person.press(u"Invite my mentor…"_s);
    person.giveFile(file);
    person.see(u"Open the answer…"_s);
}

void ExchangeSteps::accept(StoryPerson &person, const QString &invitation, const QString &answer)
{
    person.goTo(u"Exchange"_s);
    person.press(u"Open an invitation…"_s);
    person.giveFile(invitation);
    person.press(u"Accept and save the answer…"_s);
    person.giveFile(answer);
    (void)person.heard(u"The answer is in"_s);
}

void ExchangeSteps::openAnswer(StoryPerson &person, const QString &answer)
{
    person.goTo(u"Exchange"_s);
    person.press(u"Open the answer…"_s);
    person.giveFile(answer);
    person.see(u"All five are the same"_s);
}

void ExchangeSteps::openParcel(StoryPerson &person, const QString &parcel, const QString &from)
{
    person.goTo(u"Exchange"_s);
    person.press(u"Open a parcel…"_s);
    person.giveFile(parcel);
    (void)person.heard(u"A parcel from %1"_s.arg(from));
}

static void waitForParcel(StoryPerson &person, const QString &folder)
{
    person.waitUntil(u"a parcel lies in %1"_s.arg(folder), [folder] { return !QDir(folder).entryList({u"*.waymark-parcel"_s}).isEmpty(); });
    person.see(u"Show the folder"_s);
}

void ExchangeSteps::sendFirst(StoryPerson &person, const QString &to, const QString &folder)
{
    person.goTo(u"Exchange"_s);
    person.press(to);
    person.press(u"Save a parcel…"_s);
    person.giveFolder(folder);
    waitForParcel(person, folder);
}

void ExchangeSteps::sendAgain(StoryPerson &person, const QString &to, const QString &folder)
{
    person.goTo(u"Exchange"_s);
    person.press(to);
    person.press(u"Put in ‘%1’"_s.arg(QDir(folder).dirName()));
    waitForParcel(person, folder);
}

QString ExchangeSteps::wordsOn(StoryPerson &person)
{
    return person.heard(u"The five words: "_s).section(u": "_s, 1);
}

void ExchangeSteps::confirm(StoryPerson &person)
{
    person.press(u"All five are the same"_s);
    person.seeNot(u"All five are the same"_s);
}

}
