// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordschema.h"

namespace waymark
{

static constexpr const char *sharedTables = R"sql(
CREATE TABLE attestation (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issuer_name TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    level INTEGER,
    level_name TEXT NOT NULL DEFAULT '',
    shown_times INTEGER,
    expected_times INTEGER,
    evidence BLOB NOT NULL DEFAULT x'',
    credential_id TEXT NOT NULL DEFAULT '',
    credential BLOB NOT NULL DEFAULT x'',
    signed_at INTEGER NOT NULL DEFAULT 0,
    supersedes BLOB
) STRICT;
CREATE INDEX attestation_by_subject ON attestation (subject, signed_at, id) WHERE trashed = 0;
CREATE INDEX attestation_by_space ON attestation (space, signed_at, id) WHERE trashed = 0;
CREATE INDEX attestation_by_credential ON attestation (credential_id) WHERE trashed = 0;
CREATE INDEX attestation_by_superseded ON attestation (supersedes) WHERE trashed = 0;

CREATE TABLE attestation_withdrawal (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    attestation BLOB NOT NULL DEFAULT x'',
    reason TEXT NOT NULL DEFAULT '',
    credential BLOB NOT NULL DEFAULT x'',
    signed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attestation_withdrawal_by_attestation ON attestation_withdrawal (attestation, space) WHERE trashed = 0;
)sql";

static constexpr const char *privateTables = R"sql(
CREATE TABLE attestation_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    level INTEGER,
    narrative TEXT NOT NULL DEFAULT '',
    evidence BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX attestation_draft_by_subject ON attestation_draft (subject, id) WHERE trashed = 0;

CREATE TABLE record_entry (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'other',
    title TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    from_day TEXT,
    until_day TEXT
) STRICT;
CREATE INDEX record_entry_by_day ON record_entry (ifnull(ifnull(until_day, from_day), ''), id) WHERE trashed = 0;

CREATE TABLE disclosure (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    audience TEXT NOT NULL DEFAULT '',
    selection TEXT NOT NULL DEFAULT '',
    fingerprint BLOB NOT NULL DEFAULT x'',
    record BLOB NOT NULL DEFAULT x'',
    made_at INTEGER NOT NULL DEFAULT 0,
    proof TEXT NOT NULL DEFAULT '',
    given_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX disclosure_by_fingerprint ON disclosure (fingerprint, made_at, id) WHERE trashed = 0;
CREATE INDEX disclosure_by_given ON disclosure (given_at, id) WHERE trashed = 0;
)sql";

static constexpr const char *version4 = R"sql(
ALTER TABLE attestation ADD COLUMN request BLOB;
CREATE INDEX attestation_by_request ON attestation (request) WHERE trashed = 0;

CREATE TABLE testimonial (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issuer_name TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    level INTEGER,
    level_name TEXT NOT NULL DEFAULT '',
    shown_times INTEGER,
    expected_times INTEGER,
    evidence BLOB NOT NULL DEFAULT x'',
    credential_id TEXT NOT NULL DEFAULT '',
    credential BLOB NOT NULL DEFAULT x'',
    signed_at INTEGER NOT NULL DEFAULT 0,
    supersedes BLOB,
    request BLOB
) STRICT;
CREATE INDEX testimonial_by_subject ON testimonial (subject, signed_at, id) WHERE trashed = 0;
CREATE INDEX testimonial_by_space ON testimonial (space, signed_at, id) WHERE trashed = 0;
CREATE INDEX testimonial_by_credential ON testimonial (credential_id) WHERE trashed = 0;
CREATE INDEX testimonial_by_superseded ON testimonial (supersedes) WHERE trashed = 0;
CREATE INDEX testimonial_by_request ON testimonial (request) WHERE trashed = 0;

CREATE TABLE testimonial_withdrawal (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    testimonial BLOB NOT NULL DEFAULT x'',
    reason TEXT NOT NULL DEFAULT '',
    credential BLOB NOT NULL DEFAULT x'',
    signed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX testimonial_withdrawal_by_testimonial ON testimonial_withdrawal (testimonial, space) WHERE trashed = 0;

CREATE VIEW signed_entry AS
SELECT a.id, a.space, a.kind, a.subject, a.issuer, a.issuer_name, a.topic, a.title, a.level, a.level_name, a.shown_times, a.expected_times, a.evidence,
    a.credential_id, a.credential, a.signed_at, a.supersedes, a.request,
    EXISTS (SELECT 1 FROM attestation_withdrawal AS w WHERE w.attestation = a.id AND w.space = a.space AND w.trashed = 0) AS withdrawn,
    EXISTS (SELECT 1 FROM attestation AS n WHERE n.supersedes = a.id AND n.space = a.space AND n.trashed = 0) AS superseded
FROM attestation AS a WHERE a.trashed = 0
UNION ALL
SELECT t.id, t.space, t.kind, t.subject, t.issuer, t.issuer_name, t.topic, t.title, t.level, t.level_name, t.shown_times, t.expected_times, t.evidence,
    t.credential_id, t.credential, t.signed_at, t.supersedes, t.request,
    EXISTS (SELECT 1 FROM testimonial_withdrawal AS w WHERE w.testimonial = t.id AND w.space = t.space AND w.trashed = 0),
    EXISTS (SELECT 1 FROM testimonial AS n WHERE n.supersedes = t.id AND n.space = t.space AND n.trashed = 0)
FROM testimonial AS t WHERE t.trashed = 0 AND t.issuer <> t.subject;

CREATE TABLE statement_request (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    wanted_by TEXT,
    asker TEXT NOT NULL DEFAULT '',
    asked_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX statement_request_by_time ON statement_request (asked_at, id) WHERE trashed = 0;

CREATE TABLE statement_draft (
    id BLOB PRIMARY KEY NOT NULL, space INTEGER NOT NULL, trashed INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    request BLOB,
    supersedes BLOB,
    body TEXT NOT NULL DEFAULT ''
) STRICT;

ALTER TABLE record_entry ADD COLUMN minutes INTEGER;
ALTER TABLE record_entry ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE record_entry ADD COLUMN topic TEXT NOT NULL DEFAULT '';
CREATE INDEX record_entry_by_space ON record_entry (space, ifnull(ifnull(until_day, from_day), ''), id) WHERE trashed = 0;
CREATE INDEX record_entry_by_kind ON record_entry (kind, ifnull(ifnull(until_day, from_day), ''), id) WHERE trashed = 0;
)sql";

/** Who signed may not change it either: an attestation is withdrawn or superseded. */
static std::vector<RoleRule> onlyCreatedBy(Role role)
{
    return {{.role = role, .create = true, .change = Reach::None, .remove = Reach::None}};
}

/** What a mentor signs and what a mentee does have types of their own, since the table of authority knows types and not values. */
static RecordType signedType(int number, const std::string &table, Role signer)
{
    return {
        .number = number,
        .table = table,
        .fields = {{10, "about", {"kind", "subject", "topic", "title"}},
                   {11, "issuer", {"issuer", "issuer_name"}},
                   {12, "level", {"level", "level_name"}},
                   {13, "demonstrations", {"shown_times", "expected_times"}},
                   {14, "evidence", {"evidence"}},
                   {15, "credential", {"credential_id", "credential", "signed_at"}},
                   {16, "supersedes", {"supersedes"}},
                   {17, "request", {"request"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {"title", "issuer_name"},
        .authority = onlyCreatedBy(signer),
    };
}

/** A withdrawal of a row of @p signedTable. */
static RecordType withdrawalType(int number, const std::string &signedTable, Role signer)
{
    return {
        .number = number,
        .table = signedTable + "_withdrawal",
        .fields = {{10, signedTable, {signedTable}}, {11, "reason", {"reason"}}, {12, "credential", {"credential", "signed_at"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = signedTable,
        .searchColumns = {},
        .authority = onlyCreatedBy(signer),
    };
}

/** Asked by either of the two, answered by something signed; taken back by who asked. */
static RecordType requestType()
{
    return {
        .number = RecordTypeNumber::StatementRequest,
        .table = "statement_request",
        .fields = {{10, "about", {"kind", "topic"}}, {11, "body", {"body"}}, {12, "wanted-by", {"wanted_by"}}, {13, "asked", {"asker", "asked_at"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {"body"},
        .authority = {{.role = Role::Mentee, .create = true, .change = Reach::None, .remove = Reach::Own},
                      {.role = Role::Mentor, .create = true, .change = Reach::None, .remove = Reach::Own}},
    };
}

static RecordType statementDraftType()
{
    return {
        .number = RecordTypeNumber::StatementDraft,
        .table = "statement_draft",
        .fields = {{10, "about", {"kind", "topic", "subject"}}, {11, "request", {"request"}}, {12, "supersedes", {"supersedes"}}, {13, "body", {"body"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"body"},
        .authority = {},
    };
}

static RecordType draftType()
{
    return {
        .number = RecordTypeNumber::AttestationDraft,
        .table = "attestation_draft",
        .fields = {{10, "about", {"subject", "kind", "topic"}}, {11, "level", {"level"}}, {12, "narrative", {"narrative"}}, {13, "evidence", {"evidence"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {},
        .authority = {},
    };
}

static RecordType entryType()
{
    return {
        .number = RecordTypeNumber::RecordEntry,
        .table = "record_entry",
        .fields = {{10, "kind", {"kind"}},
                   {11, "title", {"title"}},
                   {12, "organisation", {"organisation"}},
                   {13, "description", {"description"}},
                   {14, "period", {"from_day", "until_day"}},
                   {15, "hours", {"minutes", "category"}},
                   {16, "topic", {"topic"}}},
        .editing = Editing::Shared,
        .ownerColumn = {},
        .searchColumns = {"title", "organisation", "description"},
        .authority = {},
    };
}

static RecordType disclosureType()
{
    return {
        .number = RecordTypeNumber::Disclosure,
        .table = "disclosure",
        .fields = {{10, "audience", {"audience", "given_at"}}, {11, "selection", {"selection", "fingerprint"}}, {12, "record", {"record", "made_at", "proof"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {},
        .authority = {},
    };
}

ConceptSchema recordSchema()
{
    return {
        .types = {signedType(RecordTypeNumber::Attestation, "attestation", Role::Mentor), draftType(),
                  withdrawalType(RecordTypeNumber::AttestationWithdrawal, "attestation", Role::Mentor), entryType(), disclosureType(),
                  signedType(RecordTypeNumber::Testimonial, "testimonial", Role::Mentee),
                  withdrawalType(RecordTypeNumber::TestimonialWithdrawal, "testimonial", Role::Mentee), requestType(), statementDraftType()},
        .migrations = {{.version = 1, .sql = std::string(sharedTables) + privateTables}, {.version = 4, .sql = version4}},
    };
}

}
