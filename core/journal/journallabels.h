// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"

namespace waymark::JournalLabel
{

inline constexpr Label AddEntry{"journal.add"};
inline constexpr Label EditEntry{"journal.edit", Label::Undo::Possible, Label::Coalesce::WhileTyping};
inline constexpr Label RemoveEntry{"journal.remove"};
inline constexpr Label BringBackEntry{"journal.bring-back"};
inline constexpr Label AddTag{"journal.add-tag"};
inline constexpr Label RemoveTag{"journal.remove-tag"};
inline constexpr Label AddLink{"journal.add-link"};
inline constexpr Label RemoveLink{"journal.remove-link"};
inline constexpr Label ShareEntry{"journal.share"};
inline constexpr Label StopSharingEntry{"journal.stop-sharing"};

}
