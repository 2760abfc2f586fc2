// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of the journals of both people: entries, their tags, links and files, and what is shared. */
void planJournals(SampleWorld &world);

}
