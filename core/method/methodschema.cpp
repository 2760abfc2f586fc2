// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "methodschema.h"

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE method_document (
    id BLOB PRIMARY KEY NOT NULL,
    space INTEGER NOT NULL,
    trashed INTEGER NOT NULL DEFAULT 0,
    method TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    imported_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX method_document_latest ON method_document (trashed, imported_at, id);
)sql";

/** Private: nobody but my own devices sees which method I use, so no role may do anything in a shared space. */
ConceptSchema methodSchema()
{
    RecordType document{
        .number = methodDocumentType,
        .table = "method_document",
        .fields = {{.number = 10, .code = "document", .columns = {"method", "version", "document", "imported_at"}}},
        .editing = Editing::InsertOnly,
        .ownerColumn = {},
        .searchColumns = {},
        .authority = {},
    };
    return ConceptSchema{.types = {std::move(document)}, .migrations = {{.version = 1, .sql = version1}}};
}

}
