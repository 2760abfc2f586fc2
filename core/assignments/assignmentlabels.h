// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark
{

/** What mentees and mentors do with assignments. */
namespace AssignmentLabel
{
inline constexpr Label Take{"assignment.take", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Edit{"assignment.edit", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Remove{"assignment.remove", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label SaveDraft{"assignment.draft", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label AddEvidence{"assignment.evidence-add", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label EditEvidence{"assignment.evidence-edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveEvidence{"assignment.evidence-remove", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label HandIn{"assignment.hand-in", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Withdraw{"assignment.withdraw", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Share{"assignment.share", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Settle{"assignment.settle-comment", Label::Undo::Possible, Label::Coalesce::Never};
}

/** What mentors do with attempts. */
namespace ReviewLabel
{
inline constexpr Label Start{"review.start", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label SaveDraft{"review.draft", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label AddComment{"review.comment-add", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label EditComment{"review.comment-edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveComment{"review.comment-remove", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Discard{"review.discard", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Send{"review.send", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Withdraw{"review.withdraw", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label SaveSnippet{"review.snippet-save", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label RemoveSnippet{"review.snippet-remove", Label::Undo::Possible, Label::Coalesce::Never};
}

}
