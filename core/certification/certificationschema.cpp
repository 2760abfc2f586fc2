// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificationschema.h"

namespace waymark
{

static constexpr const char *version4 = R"sql(
CREATE TABLE case_study (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    from_day TEXT,
    until_day TEXT,
    role TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL DEFAULT '',
    approach TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    lessons TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX case_study_by_id ON case_study (id) WHERE trashed = 0;

CREATE TABLE case_study_evidence (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    case_study BLOB NOT NULL DEFAULT x'',
    target BLOB NOT NULL DEFAULT x'',
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX case_study_evidence_by_study ON case_study_evidence (case_study, id) WHERE trashed = 0;

CREATE TABLE pack_text (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    room TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
)sql";

static RecordType caseStudyType()
{
    return {.number = CertificationType::CaseStudy,
            .table = "case_study",
            .fields = {{10, "title", {"title"}},
                       {11, "organisation", {"organisation"}},
                       {12, "period", {"from_day", "until_day"}},
                       {13, "role", {"role"}},
                       {14, "situation", {"situation"}},
                       {15, "approach", {"approach"}},
                       {16, "outcome", {"outcome"}},
                       {17, "lessons", {"lessons"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"title", "organisation", "role", "situation", "approach", "outcome", "lessons"},
            .authority = {}};
}

static RecordType evidenceType()
{
    return {.number = CertificationType::CaseEvidence,
            .table = "case_study_evidence",
            .fields = {{10, "link", {"case_study", "target"}}, {11, "title", {"title"}}},
            .editing = Editing::InsertOnly,
            .ownerColumn = "case_study",
            .searchColumns = {},
            .authority = {}};
}

static RecordType textType()
{
    return {.number = CertificationType::PackText,
            .table = "pack_text",
            .fields = {{10, "place", {"room", "topic"}}, {11, "body", {"body"}}},
            .editing = Editing::Shared,
            .ownerColumn = {},
            .searchColumns = {"body"},
            .authority = {}};
}

ConceptSchema certificationSchema()
{
    return {.types = {caseStudyType(), evidenceType(), textType()}, .migrations = {{4, version4}}};
}

}
