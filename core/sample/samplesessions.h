// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of the sessions: what was planned, noted and agreed, what each kept to himself, and how long they took. */
void planSessions(SampleWorld &world);

}
