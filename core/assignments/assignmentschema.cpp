// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentschema.h"

namespace waymark
{

static constexpr const char *assignmentTables = R"sql(
CREATE TABLE assignment (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    template TEXT NOT NULL DEFAULT '',
    template_version INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    brief TEXT NOT NULL DEFAULT '',
    rubric TEXT NOT NULL DEFAULT '',
    due TEXT
) STRICT;
CREATE INDEX assignment_by_due ON assignment (ifnull(due, '~'), id, space) WHERE trashed = 0;
CREATE INDEX assignment_by_space ON assignment (space, ifnull(due, '~'), id) WHERE trashed = 0;

CREATE TABLE assignment_competency (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assignment BLOB NOT NULL DEFAULT x'',
    competency TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX assignment_competency_by_assignment ON assignment_competency (assignment, id);
CREATE INDEX assignment_competency_by_competency ON assignment_competency (competency, assignment) WHERE trashed = 0;

CREATE TABLE assignment_share (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assignment BLOB NOT NULL DEFAULT x'',
    shared BLOB NOT NULL DEFAULT x'',
    shared_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX assignment_share_by_assignment ON assignment_share (assignment, shared_at, id);
CREATE INDEX assignment_share_by_shared ON assignment_share (shared, id) WHERE trashed = 0;
)sql";

static constexpr const char *attemptTables = R"sql(
CREATE TABLE attempt_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assignment BLOB NOT NULL DEFAULT x'',
    body TEXT NOT NULL DEFAULT '',
    context TEXT NOT NULL DEFAULT '',
    own_levels TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE evidence_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assignment BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text',
    attachment BLOB,
    content TEXT NOT NULL DEFAULT '',
    sha256 BLOB NOT NULL DEFAULT x'',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evidence_draft_by_assignment ON evidence_draft (assignment, position, id) WHERE trashed = 0;

CREATE TABLE attempt (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assignment BLOB NOT NULL DEFAULT x'',
    number INTEGER NOT NULL DEFAULT 1,
    body TEXT NOT NULL DEFAULT '',
    context TEXT NOT NULL DEFAULT '',
    own_levels TEXT NOT NULL DEFAULT '',
    own_work INTEGER NOT NULL DEFAULT 0,
    handed_in INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attempt_by_assignment ON attempt (assignment, number, handed_in, id);
CREATE INDEX attempt_by_waiting ON attempt (handed_in, id, space, assignment) WHERE trashed = 0;

CREATE TABLE evidence (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    attempt BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text',
    attachment BLOB,
    content TEXT NOT NULL DEFAULT '',
    sha256 BLOB NOT NULL DEFAULT x'',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evidence_by_attempt ON evidence (attempt, position, id);

CREATE TABLE attempt_withdrawal (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    attempt BLOB NOT NULL DEFAULT x'',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attempt_withdrawal_by_attempt ON attempt_withdrawal (attempt, space);
)sql";

static constexpr const char *reviewTables = R"sql(
CREATE TABLE review_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    attempt BLOB NOT NULL DEFAULT x'',
    overall TEXT NOT NULL DEFAULT '',
    levels TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_draft_by_attempt ON review_draft (attempt) WHERE trashed = 0;

CREATE TABLE comment_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    draft BLOB NOT NULL DEFAULT x'',
    start INTEGER NOT NULL DEFAULT 0,
    length INTEGER NOT NULL DEFAULT 0,
    quote TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX comment_draft_by_draft ON comment_draft (draft, start, id);

CREATE TABLE review (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    attempt BLOB NOT NULL DEFAULT x'',
    verdict TEXT NOT NULL DEFAULT 'revise',
    overall TEXT NOT NULL DEFAULT '',
    levels TEXT NOT NULL DEFAULT '',
    sent INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX review_by_attempt ON review (attempt, sent, id);
CREATE INDEX review_by_space ON review (space, sent, id) WHERE trashed = 0;

CREATE TABLE review_comment (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    review BLOB NOT NULL DEFAULT x'',
    attempt BLOB NOT NULL DEFAULT x'',
    start INTEGER NOT NULL DEFAULT 0,
    length INTEGER NOT NULL DEFAULT 0,
    quote TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_comment_by_review ON review_comment (review, id);
CREATE INDEX review_comment_by_attempt ON review_comment (attempt, start, id) WHERE trashed = 0;

CREATE TABLE review_withdrawal (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    review BLOB NOT NULL DEFAULT x'',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_withdrawal_by_review ON review_withdrawal (review, space);

CREATE TABLE review_snippet (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX review_snippet_by_title ON review_snippet (title, id) WHERE trashed = 0;

CREATE TABLE settled_comment (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    comment BLOB NOT NULL DEFAULT x'',
    settled INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX settled_comment_by_comment ON settled_comment (comment) WHERE trashed = 0;
)sql";

/** Both may give one; who gave it may change or take it away. */
static std::vector<RoleRule> whoGaveIt()
{
    return {{.role = Role::Mentee, .create = true, .change = Reach::Own, .remove = Reach::Own},
            {.role = Role::Mentor, .create = true, .change = Reach::Own, .remove = Reach::Own}};
}

static std::vector<RoleRule> addedBy(Role role)
{
    return {{.role = role, .create = true, .change = Reach::None, .remove = Reach::None}};
}

/** Nobody writes it in a shared space. */
static std::vector<RoleRule> privateAlone()
{
    return {};
}

static Field anchorField()
{
    return {11, "anchor", {"start", "length", "quote"}};
}

static std::vector<Field> evidenceFields(const char *owner)
{
    return {
        {10, owner, {owner}},   {11, "title", {"title"}},       {12, "content", {"kind", "attachment", "content", "sha256"}},
        {13, "note", {"note"}}, {14, "position", {"position"}},
    };
}

static RecordType assignmentType()
{
    return {
        .number = AssignmentType::Assignment,
        .table = "assignment",
        .fields = {{10, "template", {"template", "template_version"}},
                   {11, "title", {"title"}},
                   {12, "brief", {"brief"}},
                   {13, "rubric", {"rubric"}},
                   {14, "due", {"due"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"title", "brief"},
        .authority = whoGaveIt(),
    };
}

static std::vector<RecordType> linkTypes()
{
    return {
        {
            .number = AssignmentType::AssignmentCompetency,
            .table = "assignment_competency",
            .fields = {{10, "link", {"assignment", "competency"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "assignment",
            .searchColumns = {},
            .authority = {{.role = Role::Mentee, .create = true, .change = Reach::None, .remove = Reach::Own},
                          {.role = Role::Mentor, .create = true, .change = Reach::None, .remove = Reach::Own}},
        },
        {
            .number = AssignmentType::AssignmentShare,
            .table = "assignment_share",
            .fields = {{10, "link", {"assignment", "shared", "shared_at"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "assignment",
            .searchColumns = {},
            .authority = privateAlone(),
        },
    };
}

/** Drafts may belong to an assignment of another space, so they have no owner: who removes an assignment removes its draft. */
static std::vector<RecordType> draftTypes()
{
    return {
        {
            .number = AssignmentType::AttemptDraft,
            .table = "attempt_draft",
            .fields = {{10, "assignment", {"assignment"}}, {11, "body", {"body"}}, {12, "context", {"context"}}, {13, "own-levels", {"own_levels"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"body"},
            .authority = privateAlone(),
        },
        {
            .number = AssignmentType::EvidenceDraft,
            .table = "evidence_draft",
            .fields = evidenceFields("assignment"),
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "note"},
            .authority = privateAlone(),
        },
    };
}

static std::vector<RecordType> attemptTypes()
{
    return {
        {
            .number = AssignmentType::Attempt,
            .table = "attempt",
            .fields = {{10, "assignment", {"assignment"}},
                       {11, "number", {"number"}},
                       {12, "body", {"body"}},
                       {13, "context", {"context"}},
                       {14, "own-levels", {"own_levels"}},
                       {15, "own-work", {"own_work"}},
                       {16, "handed-in", {"handed_in"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "assignment",
            .searchColumns = {"body"},
            .authority = addedBy(Role::Mentee),
        },
        {
            .number = AssignmentType::Evidence,
            .table = "evidence",
            .fields = evidenceFields("attempt"),
            .editing = Editing::InsertOnly,
            .ownerColumn = "attempt",
            .searchColumns = {"title", "note"},
            .authority = addedBy(Role::Mentee),
        },
        {
            .number = AssignmentType::AttemptWithdrawal,
            .table = "attempt_withdrawal",
            .fields = {{10, "attempt", {"attempt"}}, {11, "reason", {"reason"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "attempt",
            .searchColumns = {},
            .authority = addedBy(Role::Mentee),
        },
    };
}

static std::vector<RecordType> reviewDraftTypes()
{
    return {
        {
            .number = AssignmentType::ReviewDraft,
            .table = "review_draft",
            .fields = {{10, "attempt", {"attempt"}}, {11, "overall", {"overall"}}, {12, "levels", {"levels"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {},
            .authority = privateAlone(),
        },
        {
            .number = AssignmentType::CommentDraft,
            .table = "comment_draft",
            .fields = {{10, "draft", {"draft"}}, anchorField(), {12, "body", {"body"}}},
            .editing = Editing::Shared,
            .ownerColumn = "draft",
            .searchColumns = {},
            .authority = privateAlone(),
        },
    };
}

static std::vector<RecordType> reviewTypes()
{
    return {
        {
            .number = AssignmentType::Review,
            .table = "review",
            .fields =
                {{10, "attempt", {"attempt"}}, {11, "verdict", {"verdict"}}, {12, "overall", {"overall"}}, {13, "levels", {"levels"}}, {14, "sent", {"sent"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "attempt",
            .searchColumns = {"overall"},
            .authority = addedBy(Role::Mentor),
        },
        {
            .number = AssignmentType::ReviewComment,
            .table = "review_comment",
            .fields = {{10, "review", {"review"}}, anchorField(), {12, "body", {"body"}}, {13, "attempt", {"attempt"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "review",
            .searchColumns = {"quote", "body"},
            .authority = addedBy(Role::Mentor),
        },
        {
            .number = AssignmentType::ReviewWithdrawal,
            .table = "review_withdrawal",
            .fields = {{10, "review", {"review"}}, {11, "reason", {"reason"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "review",
            .searchColumns = {},
            .authority = addedBy(Role::Mentor),
        },
    };
}

static std::vector<RecordType> privateTypes()
{
    return {
        {
            .number = AssignmentType::ReviewSnippet,
            .table = "review_snippet",
            .fields = {{10, "title", {"title"}}, {11, "body", {"body"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "body"},
            .authority = privateAlone(),
        },
        {
            .number = AssignmentType::SettledComment,
            .table = "settled_comment",
            .fields = {{10, "comment", {"comment"}}, {11, "settled", {"settled"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {},
            .authority = privateAlone(),
        },
    };
}

ConceptSchema assignmentSchema()
{
    ConceptSchema schema{
        .types = {assignmentType()},
        .migrations = {{1, assignmentTables}, {1, attemptTables}, {1, reviewTables}},
    };
    for (const auto &types : {linkTypes(), draftTypes(), attemptTypes(), reviewDraftTypes(), reviewTypes(), privateTypes()}) {
        schema.types.insert(schema.types.end(), types.begin(), types.end());
    }
    return schema;
}

}
