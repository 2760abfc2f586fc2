// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::SessionLabel
{

inline constexpr Label Plan{"session.plan"};
inline constexpr Label Edit{"session.edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label SetState{"session.state"};
inline constexpr Label Remove{"session.remove"};
inline constexpr Label AddAction{"session.add-action"};
inline constexpr Label EditAction{"session.edit-action", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label FinishAction{"session.finish-action"};
inline constexpr Label RemoveAction{"session.remove-action"};
inline constexpr Label WriteNote{"session.write-note", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label SayHours{"session.say-hours", Label::Undo::WithdrawOnly};

}
