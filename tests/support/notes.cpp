// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes.h"

namespace waymark
{

ConceptSchema noteSchema()
{
    static constexpr const char *tables = R"sql(
CREATE TABLE note (id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '', body TEXT, start TEXT, due TEXT) STRICT;
CREATE TABLE note_line (id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    note BLOB NOT NULL DEFAULT x'', words TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX note_line_note ON note_line (note);
CREATE TABLE note_stamp (id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '') STRICT;
)sql";
    const std::vector<RoleRule> anybody{{Role::Mentee, true, Reach::Any, Reach::Any}, {Role::Mentor, true, Reach::Any, Reach::Any}};
    return {.types = {RecordType{
                          .number = NoteType::Note,
                          .table = "note",
                          .fields = {{NoteField::Title, "title", {"title"}}, {NoteField::Body, "body", {"body"}}, {NoteField::Span, "span", {"start", "due"}}},
                          .ownerColumn = {},
                          .searchColumns = {"title", "body"},
                          .authority = anybody},
                      RecordType{.number = NoteType::Line,
                                 .table = "note_line",
                                 .fields = {{10, "note", {"note"}}, {11, "words", {"words"}}},
                                 .ownerColumn = "note",
                                 .searchColumns = {},
                                 .authority = anybody},
                      RecordType{.number = NoteType::Stamp,
                                 .table = "note_stamp",
                                 .fields = {{10, "words", {"words"}}},
                                 .editing = Editing::InsertOnly,
                                 .ownerColumn = {},
                                 .searchColumns = {},
                                 .authority = {{Role::Mentor, true, Reach::None, Reach::Own}}}},
            .migrations = {{1, tables}}};
}

}
