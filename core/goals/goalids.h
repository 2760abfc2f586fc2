// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"

namespace waymark
{

using AspirationId = Id<struct AspirationTag>;
using AspirationReviewId = Id<struct AspirationReviewTag>;
using GoalId = Id<struct GoalTag>;
using MilestoneId = Id<struct MilestoneTag>;
using StepId = Id<struct StepTag>;
using CheckInId = Id<struct CheckInTag>;
using WinId = Id<struct WinTag>;

}
