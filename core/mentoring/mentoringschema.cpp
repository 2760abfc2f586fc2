// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringschema.h"

#include "sessionschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE engagement (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'early-stage',
    track TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    start_day TEXT,
    end_day TEXT,
    agreement TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned',
    state_day TEXT
) STRICT;
CREATE INDEX engagement_by_space ON engagement (space, start_day, id) WHERE trashed = 0;
)sql";

/** Both write the agreement; who opened an engagement may take it away. */
static RecordType engagementType()
{
    return {
        .number = MentoringType::Engagement,
        .table = "engagement",
        .fields = {{10, "kind", {"kind"}},
                   {11, "track", {"track"}},
                   {12, "days", {"start_day", "end_day"}},
                   {13, "agreement", {"agreement"}},
                   {14, "state", {"state", "state_day"}},
                   {15, "topic", {"topic"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"topic", "agreement"},
        .authority = {{.role = Role::Mentee, .create = true, .change = Reach::Any, .remove = Reach::Own},
                      {.role = Role::Mentor, .create = true, .change = Reach::Any, .remove = Reach::Own}},
    };
}

ConceptSchema mentoringSchema()
{
    ConceptSchema schema{.types = {engagementType()}, .migrations = {{1, version1}}};
    const ConceptSchema sessions = sessionSchema();
    schema.types.insert(schema.types.end(), sessions.types.begin(), sessions.types.end());
    schema.migrations.insert(schema.migrations.end(), sessions.migrations.begin(), sessions.migrations.end());
    return schema;
}

}
