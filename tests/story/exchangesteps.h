// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

/** Meeting, and what travels. */
namespace ExchangeSteps
{
/** The mentee's invitation of her mentor, into @p file. */
void invite(StoryPerson &person, const QString &file);
/** Opens @p invitation and writes the answer into @p answer. */
void accept(StoryPerson &person, const QString &invitation, const QString &answer);
/** Opens the answer to an invitation. */
void openAnswer(StoryPerson &person, const QString &answer);
/** Opens what came from @p from, by first name. */
void openParcel(StoryPerson &person, const QString &parcel, const QString &from);
/** Writes a parcel for @p to, who is chosen there, into @p folder. */
void sendFirst(StoryPerson &person, const QString &to, const QString &folder);
/** The same into the folder of last time. */
void sendAgain(StoryPerson &person, const QString &to, const QString &folder);
/** The five words, as they stand on the screen. */
[[nodiscard]] QString wordsOn(StoryPerson &person);
/** Says that they are the same. */
void confirm(StoryPerson &person);
}

}
