// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyto.h"

#include "durablefile.h"

#include <sqlcipher/sqlite3.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int pagesPerStep = 2048;
// The copy under its temporary name needs no journal: after a crash it is thrown away.
static constexpr auto noJournal = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;";
static constexpr auto beginReading = "BEGIN; SELECT count(*) FROM sqlite_master;";

/** Keeps the source as it is for as long as the copy takes. Joins a transaction that is under way. */
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_isOurs(sqlite3_get_autocommit(database.handle()) != 0)
    {
    }
    ~Snapshot()
    {
        if (m_isOurs) {
            static_cast<void>(m_database.execute("ROLLBACK"));
        }
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

    [[nodiscard]] Result<void> begin() { return m_isOurs ? m_database.execute(beginReading) : Result<void>(); }

private:
    Database &m_database;
    bool m_isOurs;
};

static Result<void> copySteps(sqlite3_backup *backup, sqlite3 *to, const Progress &progress)
{
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        const qint64 whole = sqlite3_backup_pagecount(backup);
        if (progress && !progress(whole - sqlite3_backup_remaining(backup), whole)) {
            return failure(Error::Kind::Cancelled);
        }
        code = sqlite3_backup_step(backup, pagesPerStep);
    }
    return code == SQLITE_DONE ? Result<void>() : std::unexpected(errorOf(to, code));
}

static Result<void> copyPages(Database &from, Database &to, const Progress &progress)
{
    Snapshot snapshot(from);
    WAYMARK_CHECK(snapshot.begin());
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup) {
        return std::unexpected(errorOf(to.handle(), sqlite3_errcode(to.handle())));
    }
    Result<void> copied = copySteps(backup, to.handle(), progress);
    const int code = sqlite3_backup_finish(backup);
    if (copied && code != SQLITE_OK) {
        copied = std::unexpected(errorOf(to.handle(), code));
    }
    return copied;
}

static Result<void> makeCopy(Database &from, const QString &path, const RawKey &key, const Progress &progress)
{
    WAYMARK_TRY(const auto to, Database::open(path, key, Database::Mode::Create));
    WAYMARK_CHECK(to->execute(noJournal));
    return copyPages(from, *to, progress);
}

static Result<void> verifyHead(const QString &path, const RawKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(key.salt.size()) != key.salt) {
        return failure(Error::Kind::Damaged, u"copy"_s, u"the copy does not begin as asked"_s);
    }
    return {};
}

Result<void> verifyDatabase(Database &database)
{
    {
        WAYMARK_TRY(Statement pages, database.prepare("PRAGMA cipher_integrity_check"));
        WAYMARK_TRY(const bool found, pages.step());
        if (found) {
            return failure(Error::Kind::Damaged, u"page"_s, pages.text(0));
        }
    }
    WAYMARK_TRY(Statement check, database.prepare("PRAGMA integrity_check(1)"));
    WAYMARK_TRY(const bool found, check.step());
    if (!found || check.text(0) != "ok"_L1) {
        return failure(Error::Kind::Damaged, u"structure"_s, found ? check.text(0) : QString());
    }
    return {};
}

Result<void> verifyDatabase(const QString &path, const RawKey &key)
{
    WAYMARK_TRY(const auto database, Database::open(path, key, Database::Mode::Unchanging));
    return verifyDatabase(*database);
}

/** SQLCipher says nothing of a page of the source that it could not read: look which it was. */
static Result<void> namedBetter(const Error &error, Database &from)
{
    const Result<void> whole = error.kind == Error::Kind::Storage ? verifyDatabase(from) : Result<void>();
    return whole ? std::unexpected(error) : failure(Error::Kind::Damaged, u"source"_s, whole.error().detail);
}

Result<void> copyTo(Database &from, const QString &path, const RawKey &key, const Progress &progress)
{
    const TemporaryFile copy(path);
    WAYMARK_CHECK(createPrivateFile(copy.path()));
    if (const Result<void> made = makeCopy(from, copy.path(), key, progress); !made) {
        return namedBetter(made.error(), from);
    }
    WAYMARK_CHECK(verifyHead(copy.path(), key));
    WAYMARK_CHECK(verifyDatabase(copy.path(), key));
    return putInPlace(copy.path(), path);
}

}
