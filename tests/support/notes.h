// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "label.h"
#include "recordtype.h"

namespace waymark
{

/** A concept made for tests: a note with two fields and a group, its parts (lines), and insert-only stamps. */
[[nodiscard]] ConceptSchema noteSchema();

namespace NoteType
{
inline constexpr int Note = 900;
inline constexpr int Line = 901;
inline constexpr int Stamp = 902;
}

namespace NoteField
{
inline constexpr int Title = 10;
inline constexpr int Body = 11;
inline constexpr int Span = 12; ///< the group of start and due
}

namespace NoteLabel
{
inline constexpr Label Add{.code = "note.add"};
inline constexpr Label Edit{.code = "note.edit"};
inline constexpr Label Type{.code = "note.type", .undo = Label::Undo::Possible, .coalesce = Label::Coalesce::WhileTyping};
inline constexpr Label Remove{.code = "note.remove"};
inline constexpr Label HandIn{.code = "note.handin", .undo = Label::Undo::WithdrawOnly};
}

}
