// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3;

namespace SQLite
{
class Database;
class Statement;
}

namespace waymark
{

class Database;

/**
 * A prepared statement, borrowed from its Database and given back when it goes. Binding errors are kept and told by
 * the next run() or step(). Columns and parameters of a day are TEXT `YYYY-MM-DD`, of an id 16 bytes.
 * Used on the thread of its Database.
 */
class Statement
{
public:
    Statement(std::shared_ptr<SQLite::Statement> statement, Database *owner);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept;
    Q_DISABLE_COPY(Statement)
    ~Statement();

    /** Parameters count from 1. */
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, const QString &value);
    Statement &bind(int index, const char *) = delete;
    Statement &bind(int index, const QByteArray &value);
    Statement &bind(int index, QDate value);
    Statement &bind(int index, const QUuid &value);
    Statement &bind(int index, std::nullptr_t);
    Statement &bind(int index, SpaceKey value) { return bind(index, value.value); }
    template<typename Tag>
    Statement &bind(int index, const Id<Tag> &id)
    {
        return bind(index, id.value);
    }
    /** NULL where there is no value. */
    template<typename T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }

    /** Runs a statement that gives no rows; it can be bound and run again after. Errors: Storage, DiskFull, ReadOnly, Damaged, InUse. */
    [[nodiscard]] Result<void> run();
    /** Steps to the next row; false at the end. Errors as run(). */
    [[nodiscard]] Result<bool> step();

    /** Columns count from 0. */
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /** Invalid where the column is NULL or no day. */
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<QUuid> optionalUuid(int column) const;
    /** SQLite's type code of the column: 1 integer, 2 real, 3 text, 4 blob, 5 NULL. */
    [[nodiscard]] int typeOf(int column) const;

    /** Every remaining row, as @p fromRow makes it of a `const Statement &`. */
    template<typename F>
    [[nodiscard]] auto readAll(F fromRow) -> Result<std::vector<std::invoke_result_t<F, const Statement &>>>
    {
        std::vector<std::invoke_result_t<F, const Statement &>> rows;
        for (;;) {
            const Result<bool> more = step();
            if (!more) {
                return std::unexpected(more.error());
            }
            if (!*more) {
                return rows;
            }
            rows.push_back(fromRow(std::as_const(*this)));
        }
    }

    /** The next row, or nothing where there is none. */
    template<typename F>
    [[nodiscard]] auto readOne(F fromRow) -> Result<std::optional<std::invoke_result_t<F, const Statement &>>>
    {
        const Result<bool> more = step();
        if (!more) {
            return std::unexpected(more.error());
        }
        return *more ? std::optional(fromRow(std::as_const(*this))) : std::nullopt;
    }

private:
    template<typename F>
    Statement &bindWith(F bindOne);

    std::shared_ptr<SQLite::Statement> m_statement;
    Database *m_owner;
    std::optional<Error> m_error;
};

/** A raw key for SQLCipher: 32 bytes of key and 16 bytes of salt. */
struct RawKey {
    QByteArray key;
    QByteArray salt;
};

/**
 * One SQLCipher connection. The one place where the exceptions of SQLiteCpp end. Used on one thread.
 * Statements are cached by their text.
 */
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create,
        Unchanging, ///< read only, a file that nobody writes, such as a backup: no file is made beside it
    };

    /** Pages kept in memory, in KiB. */
    static constexpr int readerCache = 16 * 1024;
    static constexpr int writerCache = 8 * 1024;

    /**
     * Opens @p path with @p key and reads the first page.
     * Errors: NotFound, ReadOnly, DiskFull, InUse, Damaged, WrongPassphrase (SQLCipher's code 26: the key is wrong or the
     * first page damaged; who knows more decides), Storage.
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const RawKey &key, Mode mode, int cacheKiB = readerCache);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /** @p sql is one whole statement; values are bound. Errors: Storage. */
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /** Runs one or more statements without values. Errors as Statement::run. */
    [[nodiscard]] Result<void> execute(const std::string &sql);
    /** The one integer that @p sql gives; 0 where it gives none. */
    [[nodiscard]] Result<qint64> number(std::string_view sql);

    /** Rows changed by the last INSERT, UPDATE or DELETE. */
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 lastInsertKey() const;

    /** The connection itself: for backup, functions and limits in core/store, nowhere else. */
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    friend class Statement;

    explicit Database(std::unique_ptr<SQLite::Database> database, QString path);

    [[nodiscard]] Result<void> prepareConnection(const RawKey &key, Mode mode, int cacheKiB);
    /** As errorOf(); once the first page could be read, code 26 means a damaged page. */
    [[nodiscard]] Error error(int code) const;

    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string, std::shared_ptr<SQLite::Statement>, std::less<>> m_statements;
    QString m_path;
    bool m_keyIsRight = false;
};

/** The kind of error that SQLite's result code @p code, primary or extended, means. */
[[nodiscard]] Error::Kind kindOfSqliteCode(int code);

/** What the last call on @p connection, which gave @p code, failed of; asks the operating system where SQLite does not say. */
[[nodiscard]] Error errorOf(sqlite3 *connection, int code);

}
