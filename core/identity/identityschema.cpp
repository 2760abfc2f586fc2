// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identityschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE identity_me (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    workspace BLOB NOT NULL,
    seed BLOB NOT NULL,
    device BLOB NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    salt TEXT NOT NULL,
    card BLOB NOT NULL
) STRICT;
CREATE TABLE identity_key (
    device BLOB PRIMARY KEY NOT NULL,
    signing BLOB,
    opening BLOB NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE identity_person (
    person BLOB PRIMARY KEY NOT NULL,
    card BLOB NOT NULL,
    name TEXT NOT NULL,
    issued INTEGER NOT NULL,
    met_at INTEGER NOT NULL,
    words TEXT,
    confirmed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE identity_device (
    device BLOB PRIMARY KEY NOT NULL,
    person BLOB NOT NULL,
    state INTEGER NOT NULL,
    certificate BLOB NOT NULL,
    revocation BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_device_person ON identity_device (person);
CREATE TABLE identity_meeting (
    invitation BLOB PRIMARY KEY NOT NULL,
    is_mine INTEGER NOT NULL,
    invited_at INTEGER NOT NULL,
    invitation_file BLOB NOT NULL,
    acceptance_file BLOB,
    inviter_nonce BLOB,
    person BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_meeting_person ON identity_meeting (person);
CREATE TABLE identity_founding (
    space BLOB PRIMARY KEY NOT NULL,
    person BLOB NOT NULL,
    statement BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_founding_person ON identity_founding (person);
)sql";

ConceptSchema identitySchema()
{
    return {.types = {}, .migrations = {{.version = 1, .sql = version1}}};
}

}
