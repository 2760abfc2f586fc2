// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE attachment (
    id BLOB PRIMARY KEY NOT NULL,
    space INTEGER NOT NULL,
    trashed INTEGER NOT NULL DEFAULT 0,
    owner BLOB NOT NULL DEFAULT x'',
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    hash BLOB NOT NULL DEFAULT x'',
    sha256 BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX attachment_owner ON attachment (owner, id);
CREATE INDEX attachment_hash ON attachment (hash);
)sql";

ConceptSchema attachmentSchema()
{
    RecordType attachment{
        .number = attachmentType,
        .table = "attachment",
        .fields =
            {
                {.number = 10, .code = "owner", .columns = {"owner"}},
                {.number = 11, .code = "name", .columns = {"name"}},
                {.number = 12, .code = "content", .columns = {"media_type", "size", "hash", "sha256"}},
            },
        .ownerColumn = "owner",
        .searchColumns = {"name"},
        .authority =
            {
                {.role = Role::Mentee, .create = true, .change = Reach::Own, .remove = Reach::Own},
                {.role = Role::Mentor, .create = true, .change = Reach::Own, .remove = Reach::Own},
            },
    };
    return ConceptSchema{.types = {std::move(attachment)}, .migrations = {{.version = 1, .sql = version1}}};
}

}
