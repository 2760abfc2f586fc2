// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "durablefile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int busyTimeoutMs = 5000;
/** Beyond this many texts those that nobody uses are forgotten. */
static constexpr size_t maximumCachedStatements = 400;

// Keys are never part of SQL; log lines of SQLCipher could tell more than they should.
static constexpr auto quiet = "PRAGMA cipher_log = off";
static constexpr auto firstRead = "SELECT count(*) FROM sqlite_master";
static constexpr auto common = "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;";
static constexpr auto beforeFirstTable = "PRAGMA auto_vacuum = INCREMENTAL;";
static constexpr auto writing = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

Error::Kind kindOfSqliteCode(int code)
{
    switch (code) {
    case SQLITE_IOERR_CORRUPTFS:
        return Error::Kind::Damaged;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::InUse;
    case SQLITE_CORRUPT:
        return Error::Kind::Damaged;
    case SQLITE_NOTADB:
        return Error::Kind::WrongPassphrase;
    case SQLITE_TOOBIG:
        return Error::Kind::TooLarge;
    default:
        return Error::Kind::Storage;
    }
}

Error errorOf(sqlite3 *connection, int code)
{
    const int extended = connection && sqlite3_extended_errcode(connection) != SQLITE_OK ? sqlite3_extended_errcode(connection) : code;
    Error::Kind kind = kindOfSqliteCode(extended);
    const int primary = extended & 0xff;
    if (kind == Error::Kind::Storage && connection && (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN)) {
        kind = kindOfSystemError(sqlite3_system_errno(connection));
    }
    const QString text = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code));
    return Error{kind, {}, u"%1 (%2)"_s.arg(text).arg(extended)};
}

static int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Unchanging:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    case Database::Mode::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
}

static std::string nameFor(const QString &path, Database::Mode mode)
{
    if (mode != Database::Mode::Unchanging) {
        return path.toUtf8().toStdString();
    }
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return "file://" + encoded.toStdString() + "?immutable=1";
}

static bool isWritable(Database::Mode mode)
{
    return mode == Database::Mode::ReadWrite || mode == Database::Mode::Create;
}

/** What SQLite does not tell apart: a file or a folder that is not there, or that cannot be written. */
static std::optional<Error::Kind> reasonNotToOpen(const QString &path, Database::Mode mode)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir() || (mode != Database::Mode::Create && !file.exists())) {
        return Error::Kind::NotFound;
    }
    const bool folderIsWritable = QFileInfo(file.absolutePath()).isWritable();
    if (isWritable(mode) && (!folderIsWritable || (file.exists() && !file.isWritable()))) {
        return Error::Kind::ReadOnly;
    }
    return std::nullopt;
}

static int giveKey(sqlite3 *connection, const RawKey &key)
{
    static constexpr qsizetype length = 2 + 2 * (32 + 16) + 1;
    std::array<char, length + 1> text{'x', '\''};
    const auto bytesOf = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    sodium_bin2hex(&text[2], 65, bytesOf(key.key), 32);
    sodium_bin2hex(&text[66], 33, bytesOf(key.salt), 16);
    text[length - 1] = '\'';
    const int code = sqlite3_key(connection, text.data(), length);
    sodium_memzero(text.data(), text.size());
    return code;
}

Database::Database(std::unique_ptr<SQLite::Database> database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
{
}

Database::~Database()
{
    m_statements.clear();
}

Result<void> Database::prepareConnection(const RawKey &key, Mode mode, int cacheKiB)
{
    if (const int code = giveKey(handle(), key); code != SQLITE_OK) {
        return std::unexpected(errorOf(handle(), code));
    }
    // The first key of a program sets the log up: nothing said before would last.
    WAYMARK_CHECK(execute(quiet));
    WAYMARK_CHECK(number(firstRead));
    m_keyIsRight = true;
    WAYMARK_CHECK(execute(common));
    WAYMARK_CHECK(execute("PRAGMA cache_size = -" + std::to_string(cacheKiB)));
    if (mode == Mode::Create) {
        WAYMARK_CHECK(execute(beforeFirstTable));
    }
    return isWritable(mode) ? execute(writing) : Result<void>();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const RawKey &key, Mode mode, int cacheKiB)
{
    if (key.key.size() != 32 || key.salt.size() != 16) {
        return failure(Error::Kind::Invalid, u"key"_s);
    }
    if (const auto reason = reasonNotToOpen(path, mode)) {
        return failure(*reason, {}, path);
    }
    std::unique_ptr<Database> database;
    try {
        database.reset(new Database(std::make_unique<SQLite::Database>(nameFor(path, mode), flagsOf(mode), busyTimeoutMs), path));
    } catch (const SQLite::Exception &exception) {
        return failure(kindOfSqliteCode(exception.getExtendedErrorCode()), {}, QString::fromUtf8(exception.what()));
    }
    WAYMARK_CHECK(database->prepareConnection(key, mode, cacheKiB));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql)
{
    // Nobody but the cache holds it: a second user of the same text gets one of its own.
    const auto cached = m_statements.find(sql);
    if (cached != m_statements.end() && cached->second.use_count() == 1) {
        return Statement(cached->second, this);
    }
    try {
        auto statement = std::make_shared<SQLite::Statement>(*m_database, std::string(sql));
        if (cached == m_statements.end()) {
            if (m_statements.size() >= maximumCachedStatements) {
                std::erase_if(m_statements, [](const auto &entry) { return entry.second.use_count() == 1; });
            }
            m_statements.emplace(sql, statement);
        }
        return Statement(std::move(statement), this);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(error(exception.getExtendedErrorCode()));
    }
}

Error Database::error(int code) const
{
    Error result = errorOf(handle(), code);
    if (m_keyIsRight && result.kind == Error::Kind::WrongPassphrase) {
        result.kind = Error::Kind::Damaged;
    }
    return result;
}

Result<void> Database::execute(const std::string &sql)
{
    if (const int code = m_database->tryExec(sql); code != SQLITE_OK) {
        return std::unexpected(error(code));
    }
    return {};
}

Result<qint64> Database::number(std::string_view sql)
{
    WAYMARK_TRY(Statement statement, prepare(sql));
    WAYMARK_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(handle());
}

qint64 Database::lastInsertKey() const
{
    return m_database->getLastInsertRowid();
}

sqlite3 *Database::handle() const
{
    return m_database->getHandle();
}

}
