// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleworld.h"

namespace waymark
{

/** Tells of milestones, steps and check-ins of the goal that @p goal describes, after the goal itself was told of. */
void planGoalParts(SampleWorld &world, const QJsonObject &goal);

}
