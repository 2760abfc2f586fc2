// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of the assignments: taken or given, drafted, handed in, reviewed, revised. */
void planAssignments(SampleWorld &world);

}
