// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE self_assessment (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    day TEXT,
    competency TEXT NOT NULL DEFAULT '',
    level INTEGER,
    source TEXT NOT NULL DEFAULT 'self',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX self_assessment_by_source ON self_assessment (space, competency, source, day, id) WHERE trashed = 0;

CREATE TABLE mentor_assessment (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    day TEXT,
    competency TEXT NOT NULL DEFAULT '',
    level INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mentor_assessment_by_competency ON mentor_assessment (space, competency, day, id) WHERE trashed = 0;

CREATE TABLE assessment_mirror (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    assessment BLOB NOT NULL DEFAULT x'',
    copy BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX assessment_mirror_by_assessment ON assessment_mirror (assessment, copy);

CREATE TABLE competency_link (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    competency TEXT NOT NULL DEFAULT '',
    target BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX competency_link_by_competency ON competency_link (competency, space, target) WHERE trashed = 0;
CREATE INDEX competency_link_by_target ON competency_link (target, competency) WHERE trashed = 0;
)sql";

static std::vector<RoleRule> ownOf(Role role)
{
    return {{.role = role, .create = true, .change = Reach::Own, .remove = Reach::Own}};
}

static RecordType selfAssessmentType()
{
    return {
        .number = CompetencyType::SelfAssessment,
        .table = "self_assessment",
        .fields = {{10, "day", {"day"}}, {11, "competency", {"competency"}}, {12, "level", {"level"}}, {13, "source", {"source"}}, {14, "note", {"note"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"note"},
        .authority = ownOf(Role::Mentee),
    };
}

static RecordType mentorAssessmentType()
{
    return {
        .number = CompetencyType::MentorAssessment,
        .table = "mentor_assessment",
        .fields = {{10, "day", {"day"}}, {11, "competency", {"competency"}}, {12, "level", {"level"}}, {13, "note", {"note"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"note"},
        .authority = ownOf(Role::Mentor),
    };
}

/** Stands in the private space alone: nobody has a role that may write it elsewhere. */
static RecordType mirrorType()
{
    return {
        .number = CompetencyType::AssessmentMirror,
        .table = "assessment_mirror",
        .fields = {{10, "link", {"assessment", "copy"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = "assessment",
        .searchColumns = {},
        .authority = {},
    };
}

static RecordType linkType()
{
    return {
        .number = CompetencyType::CompetencyLink,
        .table = "competency_link",
        .fields = {{10, "link", {"competency", "target"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {},
        .authority = {{.role = Role::Mentee, .create = true, .change = Reach::None, .remove = Reach::Own},
                      {.role = Role::Mentor, .create = true, .change = Reach::None, .remove = Reach::Own}},
    };
}

ConceptSchema competencySchema()
{
    return {.types = {selfAssessmentType(), mentorAssessmentType(), mirrorType(), linkType()}, .migrations = {{1, version1}}};
}

}
