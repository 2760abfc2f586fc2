// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells how the two meet, what they say of themselves and agree on, and how parcels go between them. */
void planPeople(SampleWorld &world);

}
