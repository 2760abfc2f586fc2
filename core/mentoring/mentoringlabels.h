// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::MentoringLabel
{

inline constexpr Label OpenEngagement{"engagement.open", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label EditEngagement{"engagement.edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label SetEngagementState{"engagement.state", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label RemoveEngagement{"engagement.remove", Label::Undo::Possible, Label::Coalesce::Never};

}
