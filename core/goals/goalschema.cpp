// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalschema.h"

namespace waymark
{

static constexpr const char *aspirations = R"(
CREATE TABLE aspiration (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    vision TEXT NOT NULL DEFAULT '',
    motivation TEXT NOT NULL DEFAULT '',
    horizon TEXT,
    review_on TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    closed_on TEXT
) STRICT;
CREATE INDEX aspiration_by_space ON aspiration (space, id) WHERE trashed = 0;

CREATE TABLE aspiration_review (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    aspiration BLOB NOT NULL DEFAULT x'',
    day TEXT,
    decision TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX aspiration_review_by_aspiration ON aspiration_review (aspiration, day, id) WHERE trashed = 0;
)";

static constexpr const char *goals = R"(
CREATE TABLE goal (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    aspiration BLOB,
    title TEXT NOT NULL DEFAULT '',
    specific TEXT NOT NULL DEFAULT '',
    measurable TEXT NOT NULL DEFAULT '',
    achievable TEXT NOT NULL DEFAULT '',
    relevant TEXT NOT NULL DEFAULT '',
    time_bound TEXT NOT NULL DEFAULT '',
    metric_name TEXT NOT NULL DEFAULT '',
    metric_unit TEXT NOT NULL DEFAULT '',
    baseline REAL,
    target REAL,
    start TEXT,
    due TEXT,
    state TEXT NOT NULL DEFAULT 'draft',
    closed_on TEXT,
    reframed_from BLOB,
    reframe_reason TEXT NOT NULL DEFAULT '',
    noted_on TEXT
) STRICT;
CREATE INDEX goal_open ON goal (space, ifnull(aspiration, x'') DESC, ifnull(due, '9999-12-32'), id)
    WHERE trashed = 0 AND state NOT IN ('achieved', 'dropped', 'reframed');
CREATE INDEX goal_due ON goal (space, due, id) WHERE trashed = 0 AND state NOT IN ('achieved', 'dropped', 'reframed');
CREATE INDEX goal_closed ON goal (space, ifnull(closed_on, ''), id) WHERE trashed = 0 AND state IN ('achieved', 'dropped');

CREATE TABLE goal_share (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    goal BLOB NOT NULL DEFAULT x'',
    copy BLOB NOT NULL DEFAULT x'',
    stopped INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX goal_share_by_goal ON goal_share (goal, stopped, copy);
)";

static constexpr const char *parts = R"(
CREATE TABLE milestone (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    goal BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    due TEXT,
    reached_on TEXT
) STRICT;
CREATE INDEX milestone_by_goal ON milestone (goal, ifnull(due, '9999-12-32'), id) WHERE trashed = 0;
CREATE INDEX milestone_due ON milestone (space, due, id) WHERE trashed = 0 AND reached_on IS NULL;

CREATE TABLE step (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    goal BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    due TEXT,
    milestone BLOB,
    board TEXT NOT NULL DEFAULT 'todo',
    position TEXT NOT NULL DEFAULT '',
    done_on TEXT
) STRICT;
CREATE INDEX step_by_goal ON step (goal, board, position, id) WHERE trashed = 0;
CREATE INDEX step_due ON step (space, due, id) WHERE trashed = 0 AND board <> 'done';

CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    goal BLOB NOT NULL DEFAULT x'',
    day TEXT,
    progress REAL,
    confidence INTEGER,
    note TEXT NOT NULL DEFAULT '',
    blocker TEXT NOT NULL DEFAULT '',
    help TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX check_in_by_goal ON check_in (goal, day, id, progress, confidence) WHERE trashed = 0;

CREATE TABLE win (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    day TEXT,
    title TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    goal BLOB
) STRICT;
CREATE INDEX win_by_day ON win (space, ifnull(day, ''), id) WHERE trashed = 0;
CREATE INDEX win_by_goal ON win (goal, ifnull(day, ''), id) WHERE trashed = 0;
)";

/** Who shares something with somebody writes the copy; the other reads. */
static std::vector<RoleRule> ownCopies()
{
    return {{Role::Mentee, true, Reach::Own, Reach::Own}, {Role::Mentor, true, Reach::Own, Reach::Own}};
}

static RecordType aspirationType()
{
    return {.number = GoalType::Aspiration,
            .table = "aspiration",
            .fields = {{10, "title", {"title"}},
                       {11, "vision", {"vision"}},
                       {12, "motivation", {"motivation"}},
                       {13, "horizon", {"horizon"}},
                       {14, "review-on", {"review_on"}},
                       {15, "state", {"state", "closed_on"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "vision", "motivation"},
            .authority = {}};
}

static RecordType aspirationReviewType()
{
    return {.number = GoalType::AspirationReview,
            .table = "aspiration_review",
            .fields = {{10, "aspiration", {"aspiration"}}, {11, "day", {"day"}}, {12, "decision", {"decision"}}, {13, "note", {"note"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "aspiration",
            .searchColumns = {},
            .authority = {}};
}

static RecordType goalType()
{
    return {.number = GoalType::Goal,
            .table = "goal",
            .fields = {{10, "aspiration", {"aspiration"}},
                       {11, "title", {"title"}},
                       {12, "specific", {"specific"}},
                       {13, "measurable", {"measurable"}},
                       {14, "achievable", {"achievable"}},
                       {15, "relevant", {"relevant"}},
                       {16, "time-bound", {"time_bound"}},
                       {17, "metric", {"metric_name", "metric_unit", "baseline", "target"}},
                       {18, "days", {"start", "due"}},
                       {19, "state", {"state", "closed_on"}},
                       {20, "reframed", {"reframed_from", "reframe_reason"}},
                       {21, "noted-on", {"noted_on"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "specific", "measurable", "achievable", "relevant", "time_bound"},
            .authority = ownCopies()};
}

static RecordType shareType()
{
    return {.number = GoalType::Share,
            .table = "goal_share",
            .fields = {{10, "goal", {"goal"}}, {11, "copy", {"copy"}}, {12, "stopped", {"stopped"}}},
            .editing = Editing::Shared,
            .ownerColumn = "goal",
            .searchColumns = {},
            .authority = {}};
}

static RecordType milestoneType()
{
    return {.number = GoalType::Milestone,
            .table = "milestone",
            .fields = {{10, "goal", {"goal"}}, {11, "title", {"title"}}, {12, "due", {"due"}}, {13, "reached-on", {"reached_on"}}},
            .editing = Editing::Shared,
            .ownerColumn = "goal",
            .searchColumns = {"title"},
            .authority = ownCopies()};
}

static RecordType stepType()
{
    return {.number = GoalType::Step,
            .table = "step",
            .fields = {{10, "goal", {"goal"}},
                       {11, "title", {"title"}},
                       {12, "due", {"due"}},
                       {13, "milestone", {"milestone"}},
                       {14, "place", {"board", "position", "done_on"}}},
            .editing = Editing::Shared,
            .ownerColumn = "goal",
            .searchColumns = {"title"},
            .authority = ownCopies()};
}

static RecordType checkInType()
{
    return {.number = GoalType::CheckIn,
            .table = "check_in",
            .fields = {{10, "goal", {"goal"}},
                       {11, "day", {"day"}},
                       {12, "progress", {"progress"}},
                       {13, "confidence", {"confidence"}},
                       {14, "note", {"note"}},
                       {15, "blocker", {"blocker"}},
                       {16, "help", {"help"}}},
            .editing = Editing::Shared,
            .ownerColumn = "goal",
            .searchColumns = {"note", "blocker", "help"},
            .authority = ownCopies()};
}

static RecordType winType()
{
    return {.number = GoalType::Win,
            .table = "win",
            .fields = {{10, "day", {"day"}}, {11, "title", {"title"}}, {12, "note", {"note"}}, {13, "goal", {"goal"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "note"},
            .authority = {}};
}

ConceptSchema goalSchema()
{
    return {.types = {aspirationType(), goalType(), milestoneType(), stepType(), checkInType(), winType(), shareType(), aspirationReviewType()},
            .migrations = {{1, aspirations}, {1, goals}, {1, parts}}};
}

}
