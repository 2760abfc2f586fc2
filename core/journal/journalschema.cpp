// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalschema.h"

namespace waymark
{

static constexpr const char *version1 = R"(
CREATE TABLE journal_entry (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    day TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    mood INTEGER,
    energy INTEGER,
    confidence INTEGER,
    prompt TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_entry_by_day ON journal_entry (space, day, id, mood) WHERE trashed = 0;
CREATE INDEX journal_entry_by_mood ON journal_entry (space, mood, day, id) WHERE trashed = 0;
CREATE INDEX journal_entry_by_day_of_year ON journal_entry (space, substr(day, 6), day, id) WHERE trashed = 0;

CREATE TABLE journal_tag (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    entry BLOB NOT NULL DEFAULT x'',
    tag TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_tag_by_entry ON journal_tag (entry, folded, tag) WHERE trashed = 0;
CREATE INDEX journal_tag_by_tag ON journal_tag (space, folded, entry, tag) WHERE trashed = 0;

CREATE TABLE journal_link (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    entry BLOB NOT NULL DEFAULT x'',
    kind TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX journal_link_by_entry ON journal_link (entry, kind, target) WHERE trashed = 0;
CREATE INDEX journal_link_by_target ON journal_link (space, kind, target, entry) WHERE trashed = 0;

CREATE TABLE journal_share (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    entry BLOB NOT NULL DEFAULT x'',
    copy BLOB NOT NULL DEFAULT x'',
    stopped INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX journal_share_by_entry ON journal_share (entry, stopped, copy);
)";

/** In a mentorship an entry is a snapshot: its author puts it there and takes it away, nobody changes it. */
static RecordType entryType()
{
    return {.number = JournalType::Entry,
            .table = "journal_entry",
            .fields = {{10, "day", {"day"}},
                       {11, "title", {"title"}},
                       {12, "body", {"body"}},
                       {13, "mood", {"mood"}},
                       {14, "energy", {"energy"}},
                       {15, "confidence", {"confidence"}},
                       {16, "prompt", {"prompt"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "body"},
            .authority = {{Role::Mentee, true, Reach::None, Reach::Own}, {Role::Mentor, true, Reach::None, Reach::Own}}};
}

/** A part of an entry that stands in the private space alone. */
static RecordType privatePart(int number, const std::string &table, const std::vector<Field> &content)
{
    std::vector<Field> fields{{10, "entry", {"entry"}}};
    fields.insert(fields.end(), content.begin(), content.end());
    return {.number = number, .table = table, .fields = fields, .editing = Editing::Shared, .ownerColumn = "entry", .searchColumns = {}, .authority = {}};
}

ConceptSchema journalSchema()
{
    return {.types = {entryType(), privatePart(JournalType::Tag, "journal_tag", {{11, "tag", {"tag", "folded"}}}),
                      privatePart(JournalType::Link, "journal_link", {{11, "target", {"kind", "target"}}}),
                      privatePart(JournalType::Share, "journal_share", {{11, "copy", {"copy"}}, {12, "stopped", {"stopped"}}})},
            .migrations = {{1, version1}}};
}

}
