// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storyperson.h"

namespace waymark
{

/** From the ways in to the first day. */
namespace WelcomeSteps
{
/** Says who it is and where the file is kept; all that is needed to begin. */
void describe(StoryPerson &person, Role role);
void begin(StoryPerson &person);
}

}
