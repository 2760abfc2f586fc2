// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::GoalLabel
{

inline constexpr Label AddAspiration{"goals.add-aspiration"};
inline constexpr Label EditAspiration{"goals.edit-aspiration", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label ReviewAspiration{"goals.review-aspiration"};
inline constexpr Label CloseAspiration{"goals.close-aspiration"};
inline constexpr Label RemoveAspiration{"goals.remove-aspiration"};

inline constexpr Label AddGoal{"goals.add"};
inline constexpr Label EditGoal{"goals.edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label ActivateGoal{"goals.activate"};
inline constexpr Label PauseGoal{"goals.pause"};
inline constexpr Label AchieveGoal{"goals.achieve"};
inline constexpr Label DropGoal{"goals.drop"};
inline constexpr Label ReframeGoal{"goals.reframe"};
inline constexpr Label RemoveGoal{"goals.remove"};
inline constexpr Label BringBackGoal{"goals.bring-back"};
inline constexpr Label ShareGoal{"goals.share"};
inline constexpr Label StopSharingGoal{"goals.stop-sharing"};

inline constexpr Label AddMilestone{"goals.add-milestone"};
inline constexpr Label EditMilestone{"goals.edit-milestone", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label ReachMilestone{"goals.reach-milestone"};
inline constexpr Label RemoveMilestone{"goals.remove-milestone"};

inline constexpr Label AddStep{"goals.add-step"};
inline constexpr Label EditStep{"goals.edit-step", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label MoveStep{"goals.move-step"};
inline constexpr Label RemoveStep{"goals.remove-step"};

inline constexpr Label CheckIn{"goals.check-in"};
inline constexpr Label EditCheckIn{"goals.edit-check-in", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveCheckIn{"goals.remove-check-in"};

inline constexpr Label AddWin{"goals.add-win"};
inline constexpr Label EditWin{"goals.edit-win", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveWin{"goals.remove-win"};

}
