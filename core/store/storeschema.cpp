// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storeschema.h"

#include "attachmentschema.h"

#include <format>

namespace waymark
{

static constexpr const char *version1 = R"sql(
CREATE TABLE wm_setting (key TEXT PRIMARY KEY NOT NULL, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE wm_clock (one INTEGER PRIMARY KEY CHECK (one = 1), counter INTEGER NOT NULL, newest INTEGER NOT NULL) STRICT;
INSERT INTO wm_clock (one, counter, newest) VALUES (1, 0, 0);
CREATE TABLE wm_space (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO wm_space (key, id, kind) VALUES (1, randomblob(32), 'private');
CREATE TABLE wm_member (space INTEGER NOT NULL, person BLOB NOT NULL, role TEXT NOT NULL, PRIMARY KEY (space, person)) STRICT, WITHOUT ROWID;
CREATE TABLE wm_device (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, person BLOB NOT NULL) STRICT;
CREATE TABLE wm_label (key INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE wm_action (key INTEGER PRIMARY KEY, counter INTEGER NOT NULL, device INTEGER NOT NULL, label INTEGER NOT NULL,
    at INTEGER NOT NULL, flags INTEGER NOT NULL DEFAULT 0, undoes INTEGER) STRICT;
CREATE INDEX wm_action_version ON wm_action (device, counter);
CREATE TABLE wm_record (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, type INTEGER NOT NULL, space INTEGER NOT NULL,
    counter INTEGER NOT NULL, device INTEGER NOT NULL, action INTEGER NOT NULL, flags INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX wm_record_action ON wm_record (action);
CREATE TABLE wm_change (record INTEGER NOT NULL, field INTEGER NOT NULL, counter INTEGER NOT NULL, device INTEGER NOT NULL,
    action INTEGER NOT NULL, parents BLOB, value ANY, state INTEGER NOT NULL, PRIMARY KEY (record, field, counter, device)) STRICT, WITHOUT ROWID;
CREATE INDEX wm_change_action ON wm_change (action);
CREATE TABLE wm_conflict (record INTEGER NOT NULL, field INTEGER NOT NULL, PRIMARY KEY (record, field)) STRICT, WITHOUT ROWID;
CREATE TABLE wm_unpacked (space INTEGER NOT NULL, action INTEGER NOT NULL, PRIMARY KEY (space, action)) STRICT, WITHOUT ROWID;
CREATE TABLE wm_trash (record INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE wm_search USING fts5(title, body, content = '', contentless_delete = 1, tokenize = 'unicode61');
)sql";

ConceptSchema storeSchema()
{
    ConceptSchema schema{.types = {}, .migrations = {{.version = 1, .sql = version1}}};
    const ConceptSchema attachments = attachmentSchema();
    schema.types.insert(schema.types.end(), attachments.types.begin(), attachments.types.end());
    schema.migrations.insert(schema.migrations.end(), attachments.migrations.begin(), attachments.migrations.end());
    return schema;
}

static std::string differs(const Field &field)
{
    std::string condition;
    for (const std::string &column : field.columns) {
        condition += std::format("{}OLD.{} IS NOT NEW.{}", condition.empty() ? "" : " OR ", column, column);
    }
    return condition;
}

static std::string oldValues(const Field &field)
{
    std::string values;
    for (const std::string &column : field.columns) {
        values += ", OLD." + column;
    }
    return values;
}

static std::string triggerOf(const RecordType &type, const Field &field)
{
    return std::format("DROP TRIGGER IF EXISTS wm_update_{0}_{1};"
                       "CREATE TRIGGER wm_update_{0}_{1} AFTER UPDATE ON {0} WHEN {2} BEGIN SELECT wm_changed({3}, NEW.id, {1}{4}); END;",
                       type.table, field.number, differs(field), type.number, oldValues(field));
}

std::string triggersOf(const RecordType &type)
{
    std::string sql = std::format(
        "DROP TRIGGER IF EXISTS wm_insert_{0};"
        "CREATE TRIGGER wm_insert_{0} AFTER INSERT ON {0} BEGIN SELECT wm_created({1}, NEW.id, NEW.space); END;"
        "DROP TRIGGER IF EXISTS wm_place_{0};"
        "CREATE TRIGGER wm_place_{0} BEFORE UPDATE OF id, space ON {0} BEGIN SELECT RAISE(ABORT, 'a record keeps its id and its space'); END;"
        "DROP TRIGGER IF EXISTS wm_trashed_{0};"
        "CREATE TRIGGER wm_trashed_{0} BEFORE UPDATE OF trashed ON {0} BEGIN SELECT wm_storeonly(); END;"
        "DROP TRIGGER IF EXISTS wm_delete_{0};"
        "CREATE TRIGGER wm_delete_{0} BEFORE DELETE ON {0} BEGIN SELECT RAISE(ABORT, 'records go to the trash'); END;",
        type.table, type.number);
    for (const Field &field : type.fields) {
        sql += triggerOf(type, field);
    }
    return sql;
}

}
