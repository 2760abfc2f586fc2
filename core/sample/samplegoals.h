// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of the mentee's aspirations, goals with all their parts, and wins. */
void planGoals(SampleWorld &world);

}
