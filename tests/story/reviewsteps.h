// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

/** What the mentor does with what was handed in. */
namespace ReviewSteps
{
struct Attestation {
    QString competency;
    QString level; ///< as its box says it
    QString words;
};

void comment(StoryPerson &person, const QString &passage, const QString &words);
/** The same level for each criterion, and a few words about the whole. */
void rate(StoryPerson &person, const QStringList &criteria, int level, const QString &overall);
void attest(StoryPerson &person, const Attestation &attestation);
void sendBack(StoryPerson &person);
void accept(StoryPerson &person);
}

}
