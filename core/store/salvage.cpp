// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "salvage.h"

#include "copyto.h"
#include "durablefile.h"
#include "rowcopy.h"

#include <QFileInfo>

#include <format>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 furthestJump = qint64(1) << 32;

/** One entry of SQLite's list of what there is. */
struct SchemaEntry {
    QString type;
    std::string name;
    QString table;
    std::string sql;

    [[nodiscard]] bool isVirtual() const { return type == "table"_L1 && QString::fromStdString(sql).startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive); }
    [[nodiscard]] bool hasRowId() const { return !QString::fromStdString(sql).contains("WITHOUT ROWID"_L1, Qt::CaseInsensitive); }
};

/** Reads the damaged file; opened anew after every damaged page, because SQLCipher gives nothing more after one. */
class DamagedFile
{
public:
    DamagedFile(QString path, const WorkspaceKey &key)
        : m_path(std::move(path))
        , m_key(key)
    {
    }

    [[nodiscard]] Result<Database *> open()
    {
        m_database.reset();
        auto database = Database::open(m_path, m_key.raw(), Database::Mode::ReadOnly);
        if (!database) {
            database = Database::open(m_path, m_key.raw(), Database::Mode::Unchanging);
        }
        if (!database) {
            return failure(Error::Kind::Damaged, {}, database.error().detail);
        }
        m_database = *std::move(database);
        return m_database.get();
    }

private:
    QString m_path;
    WorkspaceKey m_key;
    std::unique_ptr<Database> m_database;
};

/** How far a scan came. */
struct Scan {
    bool whole = false;
    qint64 rows = 0;
    qint64 lastRowId = 0;
};

static Result<std::vector<SchemaEntry>> readSchema(DamagedFile &file)
{
    WAYMARK_TRY(Database *const database, file.open());
    // By number, so a table comes before its indexes, and a virtual table before those that it keeps for itself.
    WAYMARK_TRY(Statement statement, database->prepare("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"));
    return statement.readAll([](const Statement &row) {
        return SchemaEntry{.type = row.text(0), .name = row.text(1).toStdString(), .table = row.text(2), .sql = row.text(3).toStdString()};
    });
}

/** Copies rows, whose first column is their number, until the end or a page that cannot be read. Errors are those of the new file. */
static Result<Scan> copyRows(Statement rows, Database &to, const std::string &table, size_t columns)
{
    Scan scan;
    WAYMARK_TRY(Statement insert, to.prepare(std::format("INSERT OR IGNORE INTO \"{}\" VALUES ({})", table, parameterList(1, columns))));
    for (;;) {
        const Result<bool> more = rows.step();
        if (!more || !*more) {
            scan.whole = more.has_value();
            return scan;
        }
        for (int i = 0; i < static_cast<int>(columns); ++i) {
            bindColumn(insert, i + 1, rows, i + 1);
        }
        WAYMARK_CHECK(insert.run());
        scan.rows += to.changedRows();
        scan.lastRowId = rows.integer(0);
    }
}

static Result<Scan> scanOnce(DamagedFile &file, Database &to, const std::string &table, size_t columns, const std::string &select, qint64 from)
{
    WAYMARK_TRY(Database *const database, file.open());
    Result<Statement> rows = database->prepare(select);
    if (!rows) {
        return Scan{};
    }
    rows->bind(1, from);
    return copyRows(*std::move(rows), to, table, columns);
}

/** From the smallest row number on; after a page that cannot be read, ever further ahead until something can be again. */
static Result<Scan> scanByRowId(DamagedFile &file, Database &to, const std::string &table, size_t columns)
{
    const std::string select = std::format("SELECT rowid, * FROM \"{}\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid", table);
    Scan all;
    qint64 from = std::numeric_limits<qint64>::min();
    bool lost = false;
    for (qint64 jump = 1; jump < furthestJump;) {
        WAYMARK_TRY(const Scan scan, scanOnce(file, to, table, columns, select, from));
        all.rows += scan.rows;
        if (scan.whole) {
            all.whole = !lost;
            return all;
        }
        lost = true;
        jump = scan.rows > 0 ? 1 : jump * 2;
        all.lastRowId = scan.rows > 0 ? scan.lastRowId : all.lastRowId;
        from = all.lastRowId + jump;
    }
    return all;
}

/** From both ends. */
static Result<Scan> scanByKey(DamagedFile &file, Database &to, const std::string &table, size_t columns)
{
    WAYMARK_TRY(Scan all, scanOnce(file, to, table, columns, std::format("SELECT 0, * FROM \"{}\" WHERE ?1 IS NOT NULL", table), 0));
    if (all.whole) {
        return all;
    }
    std::string order;
    {
        WAYMARK_TRY(Statement keys, to.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk"));
        WAYMARK_TRY(const auto names, keys.bind(1, QString::fromStdString(table)).readAll([](const Statement &row) { return row.text(0).toStdString(); }));
        for (const std::string &name : names) {
            order += std::format("{}\"{}\" DESC", order.empty() ? "" : ", ", name);
        }
    }
    WAYMARK_TRY(const Scan back, scanOnce(file, to, table, columns, std::format("SELECT 0, * FROM \"{}\" WHERE ?1 IS NOT NULL ORDER BY {}", table, order), 0));
    all.rows += back.rows;
    return all;
}

/** The tables that a virtual table keeps for itself come with it. */
static bool belongsToVirtual(const SchemaEntry &entry, const std::vector<SchemaEntry> &schema)
{
    return std::ranges::any_of(schema, [&](const SchemaEntry &other) { return other.isVirtual() && entry.name.starts_with(other.name + "_"); });
}

static Result<void> salvageTable(DamagedFile &file, Database &to, const SchemaEntry &entry, bool isPart, Salvaged &result)
{
    if (!isPart) {
        WAYMARK_CHECK(to.execute(entry.sql));
    }
    if (entry.isVirtual()) {
        return {};
    }
    WAYMARK_CHECK(to.execute("BEGIN IMMEDIATE"));
    // A migrated virtual table begins with rows of its own.
    WAYMARK_CHECK(to.execute(std::format("DELETE FROM \"{}\"", entry.name)));
    WAYMARK_TRY(const auto columns, columnsOf(to, entry.name));
    WAYMARK_TRY(const Scan scan, entry.hasRowId() ? scanByRowId(file, to, entry.name, columns.size()) : scanByKey(file, to, entry.name, columns.size()));
    result.rows += scan.rows;
    if (!scan.whole) {
        result.incompleteTables += QString::fromStdString(entry.name);
    }
    return to.execute("COMMIT");
}

/** An index with a part missing finds wrong things: better none. */
static Result<void> renewVirtual(Database &to, const std::vector<SchemaEntry> &schema, Salvaged &result)
{
    for (const SchemaEntry &entry : schema) {
        const QString prefix = QString::fromStdString(entry.name + "_");
        if (entry.isVirtual() && std::ranges::any_of(result.incompleteTables, [&](const QString &name) { return name.startsWith(prefix); })) {
            WAYMARK_CHECK(to.execute(std::format("DROP TABLE \"{}\";{}", entry.name, entry.sql)));
            result.incompleteTables.removeIf([&](const QString &name) { return name.startsWith(prefix); });
            result.incompleteTables += QString::fromStdString(entry.name);
        }
    }
    return {};
}

static Result<void> copyVersion(DamagedFile &file, Database &to)
{
    WAYMARK_TRY(Database *const from, file.open());
    for (const char *name : {"application_id", "user_version"}) {
        WAYMARK_TRY(const qint64 value, from->number(std::format("PRAGMA {}", name)));
        WAYMARK_CHECK(to.execute(std::format("PRAGMA {} = {}", name, value)));
    }
    return {};
}

static Result<Salvaged> salvageInto(Database &to, DamagedFile &file, const Progress &progress)
{
    WAYMARK_TRY(const std::vector<SchemaEntry> schema, readSchema(file));
    Salvaged result;
    qint64 done = 0;
    for (const SchemaEntry &entry : schema) {
        if (entry.type == "table"_L1 && !entry.name.starts_with("sqlite_")) {
            WAYMARK_CHECK(salvageTable(file, to, entry, belongsToVirtual(entry, schema), result));
        }
        if (progress && !progress(++done, static_cast<qint64>(schema.size()))) {
            return failure(Error::Kind::Cancelled);
        }
    }
    WAYMARK_CHECK(renewVirtual(to, schema, result));
    for (const SchemaEntry &entry : schema) {
        if (entry.type != "table"_L1) {
            WAYMARK_CHECK(to.execute(entry.sql));
        }
    }
    WAYMARK_CHECK(copyVersion(file, to));
    return result;
}

Result<Salvaged> salvage(const QString &damaged, const WorkspaceKey &key, const QString &target, const Progress &progress)
{
    if (QFileInfo::exists(target)) {
        return failure(Error::Kind::NotPossible, u"path"_s, target);
    }
    const TemporaryFile temporary(target);
    WAYMARK_CHECK(createPrivateFile(temporary.path()));
    DamagedFile file(damaged, key);
    Result<Salvaged> result;
    {
        WAYMARK_TRY(const auto to, Database::open(temporary.path(), key.raw(), Database::Mode::Create));
        result = salvageInto(*to, file, progress);
    }
    if (!result) {
        return result;
    }
    WAYMARK_CHECK(verifyDatabase(temporary.path(), key.raw()));
    WAYMARK_CHECK(putInPlace(temporary.path(), target));
    return result;
}

}
