// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of the levels that she, her mentor, peers and a certificate name, and of what the mentor vouches for with his signature. */
void planCompetencies(SampleWorld &world);

}
