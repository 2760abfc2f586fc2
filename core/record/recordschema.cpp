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

/** Who signed may not change it either: an attestation is withdrawn or superseded. */
static std::vector<RoleRule> byTheMentor()
{
    return {{.role = Role::Mentor, .create = true, .change = Reach::None, .remove = Reach::None}};
}

static RecordType attestationType()
{
    return {
        .number = RecordTypeNumber::Attestation,
        .table = "attestation",
        .fields = {{10, "about", {"kind", "subject", "topic", "title"}},
                   {11, "issuer", {"issuer", "issuer_name"}},
                   {12, "level", {"level", "level_name"}},
                   {13, "demonstrations", {"shown_times", "expected_times"}},
                   {14, "evidence", {"evidence"}},
                   {15, "credential", {"credential_id", "credential", "signed_at"}},
                   {16, "supersedes", {"supersedes"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {"title", "issuer_name"},
        .authority = byTheMentor(),
    };
}

static RecordType withdrawalType()
{
    return {
        .number = RecordTypeNumber::AttestationWithdrawal,
        .table = "attestation_withdrawal",
        .fields = {{10, "attestation", {"attestation"}}, {11, "reason", {"reason"}}, {12, "credential", {"credential", "signed_at"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = "attestation",
        .searchColumns = {},
        .authority = byTheMentor(),
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
                   {14, "period", {"from_day", "until_day"}}},
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
        .types = {attestationType(), draftType(), withdrawalType(), entryType(), disclosureType()},
        .migrations = {{.version = 1, .sql = std::string(sharedTables) + privateTables}},
    };
}

}
