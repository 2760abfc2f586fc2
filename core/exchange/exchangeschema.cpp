// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangeschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE exchange_packet (
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    state INTEGER NOT NULL,
    answer INTEGER NOT NULL DEFAULT 0,
    quiet INTEGER NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (space, device, sequence)
) STRICT;
CREATE INDEX exchange_packet_state ON exchange_packet (state, space, device, sequence);
CREATE TABLE exchange_vector (
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    due INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (space, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_acknowledged (
    space INTEGER NOT NULL,
    reader BLOB NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (space, reader, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_sent (
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    person BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (space, device, sequence, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_refused (
    key INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    action BLOB NOT NULL
) STRICT;
CREATE INDEX exchange_refused_packet ON exchange_refused (space, device, sequence);
CREATE TABLE exchange_carried (
    record BLOB PRIMARY KEY NOT NULL,
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    answered_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_carried_packet ON exchange_carried (space, device, sequence);
CREATE TABLE exchange_attachment (
    blob BLOB PRIMARY KEY NOT NULL,
    space INTEGER NOT NULL,
    device BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    secret BLOB NOT NULL,
    hash BLOB NOT NULL,
    size INTEGER NOT NULL,
    state INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_attachment_hash ON exchange_attachment (hash, space);
CREATE INDEX exchange_attachment_packet ON exchange_attachment (space, device, sequence);
CREATE TABLE exchange_piece (
    name BLOB PRIMARY KEY NOT NULL,
    blob BLOB NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_piece_blob ON exchange_piece (blob, position);
CREATE TABLE exchange_piece_here (
    name BLOB PRIMARY KEY NOT NULL,
    object BLOB NOT NULL
) STRICT;
CREATE TABLE exchange_piece_sent (
    blob BLOB NOT NULL,
    position INTEGER NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (blob, person, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE exchange_journal (
    key INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    person BLOB NOT NULL,
    event TEXT NOT NULL,
    subject TEXT NOT NULL,
    number INTEGER NOT NULL
) STRICT;
CREATE INDEX exchange_journal_person ON exchange_journal (person, key);
)sql";

ConceptSchema exchangeSchema()
{
    return ConceptSchema{.types = {}, .migrations = {{.version = 1, .sql = version1}}};
}

}
