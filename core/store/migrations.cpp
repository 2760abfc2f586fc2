// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "storeschema.h"

#include <format>

namespace waymark
{

/** Runs @p steps in one transaction, which sees no half of them. */
static Result<void> inTransaction(Database &database, const std::string &steps)
{
    Result<void> done = database.execute("BEGIN IMMEDIATE;" + steps + "COMMIT;");
    if (!done) {
        static_cast<void>(database.execute("ROLLBACK"));
    }
    return done;
}

static std::string stepsTo(const Schema &schema, int version)
{
    std::string sql;
    for (const Migration &migration : schema.migrations()) {
        if (migration.version == version) {
            sql += migration.sql;
        }
    }
    return sql + std::format("PRAGMA user_version = {};", version);
}

static std::string allTriggers(const Schema &schema)
{
    std::string sql;
    for (const RecordType &type : schema.types()) {
        sql += triggersOf(type);
    }
    return sql;
}

Result<int> schemaVersion(Database &database)
{
    return database.number("PRAGMA user_version").transform([](qint64 version) { return static_cast<int>(version); });
}

Result<void> migrate(Database &database, const Schema &schema)
{
    WAYMARK_TRY(const int from, schemaVersion(database));
    if (from > schema.version()) {
        return failure(Error::Kind::Newer);
    }
    WAYMARK_TRY(const qint64 application, database.number("PRAGMA application_id"));
    if (from > 0 && application != workspaceApplicationId) {
        return failure(Error::Kind::NotAWorkspace);
    }
    if (from == 0) {
        WAYMARK_CHECK(database.execute(std::format("PRAGMA application_id = {}", workspaceApplicationId)));
    }
    for (int version = from + 1; version <= schema.version(); ++version) {
        const bool last = version == schema.version();
        WAYMARK_CHECK(inTransaction(database, stepsTo(schema, version) + (last ? allTriggers(schema) : std::string())));
    }
    return {};
}

}
