// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

namespace JournalSteps
{
struct Entry {
    QString title;
    QString body;
    QString mood;
    QString tag;
};

/** From the first day's page: what it offers first. */
void writeFirst(StoryPerson &person, const Entry &entry);
/** From any page. */
void write(StoryPerson &person, const Entry &entry);
}

}
