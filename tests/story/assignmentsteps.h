// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

/** What the mentee does with an assignment. */
namespace AssignmentSteps
{
struct Draft {
    QString text;
    QString context;
    QString evidence; ///< a file; may be empty
};

/** Finds a template by some of its words and takes it. */
void take(StoryPerson &person, const QString &words, const QString &title);
/** Writes the draft of the assignment that is open; what stood there goes. */
void write(StoryPerson &person, const Draft &draft);
/** @p to: the mentor's first name; empty before there is one. */
void handIn(StoryPerson &person, const QString &to);
/** Gives the mentor what was handed in before there was one. */
void give(StoryPerson &person, const QString &to);
}

}
