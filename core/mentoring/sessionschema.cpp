// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionschema.h"

namespace waymark
{

static constexpr const char *version2 = R"sql(
CREATE TABLE session (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    starts_at INTEGER,
    zone TEXT NOT NULL DEFAULT '',
    planned_minutes INTEGER NOT NULL DEFAULT 60,
    place TEXT NOT NULL DEFAULT '',
    agenda TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    decisions TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned'
) STRICT;
CREATE INDEX session_by_start ON session (space, ifnull(starts_at, 9223372036854775807), id) WHERE trashed = 0;

CREATE TABLE session_action (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    session BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    whose TEXT NOT NULL DEFAULT 'mentee',
    due TEXT,
    done_on TEXT
) STRICT;
CREATE INDEX session_action_by_session ON session_action (session, id) WHERE trashed = 0;
CREATE INDEX session_action_open ON session_action (space, ifnull(due, '9999-12-32'), id) WHERE trashed = 0 AND done_on IS NULL;

CREATE TABLE session_note (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    session BLOB NOT NULL DEFAULT x'',
    body TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE mentor_hours (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    session BLOB NOT NULL DEFAULT x'',
    minutes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mentor_hours_by_session ON mentor_hours (session, space, minutes) WHERE trashed = 0;

CREATE TABLE mentee_hours (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    session BLOB NOT NULL DEFAULT x'',
    minutes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mentee_hours_by_session ON mentee_hours (session, space, minutes) WHERE trashed = 0;
)sql";

static constexpr const char *version3 = R"sql(
ALTER TABLE session ADD COLUMN parking TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN learned_mentee TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN learned_mentor TEXT NOT NULL DEFAULT '';
CREATE INDEX session_by_time ON session (ifnull(starts_at, 9223372036854775807), id) WHERE trashed = 0;
CREATE INDEX session_action_done ON session_action (space, done_on, id) WHERE trashed = 0 AND done_on IS NOT NULL;
)sql";

/** Both write; who made it may take it away. */
static std::vector<RoleRule> writtenByBoth()
{
    return {{.role = Role::Mentee, .create = true, .change = Reach::Any, .remove = Reach::Own},
            {.role = Role::Mentor, .create = true, .change = Reach::Any, .remove = Reach::Own}};
}

static RecordType sessionType()
{
    return {.number = SessionType::Session,
            .table = "session",
            .fields = {{10, "when", {"starts_at", "zone", "planned_minutes"}},
                       {11, "place", {"place"}},
                       {12, "agenda", {"agenda"}},
                       {13, "notes", {"notes"}},
                       {14, "decisions", {"decisions"}},
                       {15, "state", {"state"}},
                       {16, "parking", {"parking"}},
                       {17, "learned-mentee", {"learned_mentee"}},
                       {18, "learned-mentor", {"learned_mentor"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"agenda", "notes", "decisions", "parking", "learned_mentee", "learned_mentor"},
            .authority = writtenByBoth()};
}

static RecordType actionType()
{
    return {.number = SessionType::Action,
            .table = "session_action",
            .fields = {{10, "session", {"session"}}, {11, "title", {"title"}}, {12, "whose", {"whose"}}, {13, "due", {"due"}}, {14, "done-on", {"done_on"}}},
            .editing = Editing::Shared,
            .ownerColumn = "session",
            .searchColumns = {"title"},
            .authority = writtenByBoth()};
}

/** Stands in the private space alone, and outlives the session. */
static RecordType noteType()
{
    return {.number = SessionType::OwnNote,
            .table = "session_note",
            .fields = {{10, "session", {"session"}}, {11, "body", {"body"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"body"},
            .authority = {}};
}

/** Each has a type of his own, since the table of authority knows types and not values. */
static RecordType hoursType(int number, const std::string &table, Role role)
{
    return {.number = number,
            .table = table,
            .fields = {{10, "session", {"session"}}, {11, "minutes", {"minutes"}}},
            .editing = Editing::Shared,
            .ownerColumn = "session",
            .searchColumns = {},
            .authority = {{.role = role, .create = true, .change = Reach::Own, .remove = Reach::Own}}};
}

ConceptSchema sessionSchema()
{
    return {.types = {sessionType(), actionType(), noteType(), hoursType(SessionType::MentorHours, "mentor_hours", Role::Mentor),
                      hoursType(SessionType::MenteeHours, "mentee_hours", Role::Mentee)},
            .migrations = {{2, version2}, {3, version3}}};
}

}
