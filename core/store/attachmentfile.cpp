// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attachments' file as a whole: its key, opening it, copying it, taking away what nobody uses.

#include "attachmentstore.h"
#include "copyto.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr QByteArrayView letters("WMF\x01");
static constexpr qsizetype saltBytes = 16;

static constexpr auto schemaSql = R"sql(BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS blob (key INTEGER PRIMARY KEY, hash BLOB UNIQUE, sha256 BLOB, size INTEGER, unused_since INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS chunk (key INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
PRAGMA application_id = 0x574D524B;
PRAGMA user_version = 1;
COMMIT;)sql";
static constexpr std::string_view selectKey = "SELECT value FROM wm_setting WHERE key = 'attachments.key'";
static constexpr std::string_view insertKey = "INSERT INTO wm_setting (key, value) VALUES ('attachments.key', ?1) ON CONFLICT DO NOTHING";
static constexpr std::string_view nextAfter = "SELECT key, hash, unused_since FROM blob WHERE key > ?1 ORDER BY key LIMIT 1";
static constexpr std::string_view isUsed = "SELECT count(*) FROM (SELECT 1 FROM attachment WHERE hash = ?1 LIMIT 1)";
static constexpr std::string_view markUsed = "UPDATE blob SET unused_since = NULL WHERE key = ?1 AND unused_since IS NOT NULL";
static constexpr std::string_view markUnused = "UPDATE blob SET unused_since = ?2 WHERE key = ?1 AND unused_since IS NULL";
static constexpr std::string_view hideUnused = "UPDATE blob SET hash = NULL WHERE key = ?1 AND unused_since <= ?2";

Result<QByteArray> attachmentKey(Database &main)
{
    WAYMARK_TRY(Statement statement, main.prepare(selectKey));
    WAYMARK_TRY(const bool found, statement.step());
    return found ? Result<QByteArray>(statement.blob(0)) : failure(Error::Kind::NotFound, u"attachments.key"_s);
}

Result<void> makeAttachmentKey(Database &main, Random &random)
{
    WAYMARK_TRY(Statement statement, main.prepare(insertKey));
    return statement.bind(1, random.bytes(32)).run();
}

/** The salt of a file that is there; NotFound where it is not, or is empty still. */
static Result<QByteArray> saltOf(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0) {
        return failure(Error::Kind::NotFound, u"attachments"_s, path);
    }
    const QByteArray salt = file.open(QIODevice::ReadOnly) ? file.read(saltBytes) : QByteArray();
    return salt.size() == saltBytes && salt.startsWith(letters) ? Result<QByteArray>(salt) : failure(Error::Kind::Damaged, u"attachments"_s, path);
}

static Result<std::unique_ptr<Database>> openFile(const QString &path, const RawKey &key, Database::Mode mode)
{
    auto database = Database::open(path, key, mode);
    if (!database && database.error().kind == Error::Kind::WrongPassphrase) {
        // Its key is never typed: either the file is damaged or it is another workspace's.
        return failure(Error::Kind::Damaged, u"attachments"_s, database.error().detail);
    }
    if (!database || mode == Database::Mode::Unchanging) {
        return database;
    }
    WAYMARK_TRY(const qint64 version, (*database)->number("PRAGMA user_version"));
    if (version == 0) {
        WAYMARK_CHECK((*database)->execute(schemaSql));
    }
    return version > 1 ? failure(Error::Kind::Newer, u"attachments"_s) : std::move(database);
}

Result<std::unique_ptr<AttachmentStore>> AttachmentStore::open(const QString &path, const QByteArray &key, const Clock &clock)
{
    WAYMARK_TRY(const QByteArray salt, saltOf(path));
    WAYMARK_TRY(auto database, openFile(path, {.key = key, .salt = salt}, Database::Mode::ReadWrite));
    return std::unique_ptr<AttachmentStore>(new AttachmentStore(std::move(database), clock));
}

Result<std::unique_ptr<AttachmentStore>> AttachmentStore::openOrCreate(const QString &path, const QByteArray &key, const Clock &clock, Random &random)
{
    if (saltOf(path) || QFileInfo(path).size() > 0) {
        return open(path, key, clock);
    }
    const QByteArray salt = letters.toByteArray() + random.bytes(saltBytes - letters.size());
    auto database = openFile(path, {.key = key, .salt = salt}, Database::Mode::Create);
    if (!database) {
        // Another program may have made it at this moment, with a salt of its own.
        return saltOf(path) ? open(path, key, clock) : std::unexpected(database.error());
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::unique_ptr<AttachmentStore>(new AttachmentStore(*std::move(database), clock));
}

Result<bool> copyAttachments(const QString &from, const QString &path, const QByteArray &key, const Progress &progress)
{
    const auto salt = saltOf(from);
    if (!salt && salt.error().kind == Error::Kind::NotFound) {
        return false;
    }
    if (!salt) {
        return std::unexpected(salt.error());
    }
    const RawKey raw{.key = key, .salt = *salt};
    WAYMARK_TRY(const auto database, openFile(from, raw, Database::Mode::ReadWrite));
    WAYMARK_CHECK(copyTo(*database, path, raw, progress));
    return true;
}

/** Hides a blob that is to go, so that who stores the same bytes at this moment stores them anew. False where somebody just did. */
Result<bool> AttachmentStore::claimOrphan(qint64 blob)
{
    WAYMARK_TRY(Statement statement, m_database->prepare(hideUnused));
    WAYMARK_CHECK(statement.bind(1, blob).bind(2, m_clock.now() - graceMs).run());
    return m_database->changedRows() == 1;
}

static Result<bool> refersTo(Database &main, const QByteArray &hash)
{
    if (hash.isEmpty()) {
        return false;
    }
    WAYMARK_TRY(Statement statement, main.prepare(isUsed));
    WAYMARK_CHECK(statement.bind(1, hash).step());
    return statement.integer(0) != 0;
}

Result<void> AttachmentStore::mark(qint64 blob, bool used)
{
    WAYMARK_TRY(Statement statement, m_database->prepare(used ? markUsed : markUnused));
    statement.bind(1, blob);
    return used ? statement.run() : statement.bind(2, m_clock.now()).run();
}

Result<qint64> AttachmentStore::collectOrphans(Database &main)
{
    qint64 removed = 0;
    for (qint64 key = 0;;) {
        QByteArray hash;
        std::optional<qint64> unusedSince;
        {
            WAYMARK_TRY(Statement next, m_database->prepare(nextAfter));
            WAYMARK_TRY(const bool found, next.bind(1, key).step());
            if (!found) {
                return removed;
            }
            key = next.integer(0);
            hash = next.blob(1);
            unusedSince = next.optionalInteger(2);
        }
        WAYMARK_TRY(const bool used, refersTo(main, hash));
        if (used || !unusedSince) {
            WAYMARK_CHECK(mark(key, used));
            continue;
        }
        WAYMARK_TRY(const bool isOrphan, claimOrphan(key));
        if (isOrphan) {
            WAYMARK_CHECK(remove(key));
            ++removed;
        }
    }
}

}
