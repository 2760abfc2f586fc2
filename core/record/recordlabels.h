// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark
{

/** What people do with the career record. */
namespace RecordLabel
{
inline constexpr Label Attest{"record.attest", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Recommend{"record.recommend", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label SignAgain{"record.sign-again", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label SignStatement{"record.sign-statement", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label Ask{"record.ask", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label TakeBackRequest{"record.take-back-request", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label SaveStatement{"record.statement-draft", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label DiscardStatement{"record.statement-discard", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Withdraw{"record.withdraw", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
inline constexpr Label SaveDraft{"record.draft", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label DiscardDraft{"record.draft-discard", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label AddEntry{"record.entry-add", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label EditEntry{"record.entry-edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveEntry{"record.entry-remove", Label::Undo::Possible, Label::Coalesce::Never};
inline constexpr Label Disclose{"record.disclose", Label::Undo::WithdrawOnly, Label::Coalesce::Never};
}

}
