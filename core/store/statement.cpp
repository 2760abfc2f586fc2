// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlcipher/sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

Statement::Statement(std::shared_ptr<SQLite::Statement> statement, Database *owner)
    : m_statement(std::move(statement))
    , m_owner(owner)
{
}

static void giveBack(const std::shared_ptr<SQLite::Statement> &statement)
{
    if (statement) {
        statement->tryReset();
        try {
            statement->clearBindings();
        } catch (const SQLite::Exception &) {
            // SQLite's own function always succeeds.
        }
    }
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        giveBack(m_statement);
        m_statement = std::move(other.m_statement);
        m_owner = other.m_owner;
        m_error = std::move(other.m_error);
    }
    return *this;
}

Statement::~Statement()
{
    giveBack(m_statement);
}

template<typename F>
Statement &Statement::bindWith(F bindOne)
{
    if (m_statement->hasRow()) {
        m_statement->tryReset();
    }
    try {
        bindOne(*m_statement);
    } catch (const SQLite::Exception &exception) {
        if (!m_error) {
            m_error = Error{kindOfSqliteCode(exception.getExtendedErrorCode()), {}, QString::fromUtf8(exception.what())};
        }
    }
    return *this;
}

Statement &Statement::bind(int index, qint64 value)
{
    return bindWith([=](SQLite::Statement &statement) { statement.bind(index, static_cast<int64_t>(value)); });
}

Statement &Statement::bind(int index, double value)
{
    return bindWith([=](SQLite::Statement &statement) { statement.bind(index, value); });
}

Statement &Statement::bind(int index, const QString &value)
{
    return bindWith([index, text = value.toStdString()](SQLite::Statement &statement) { statement.bind(index, text); });
}

Statement &Statement::bind(int index, const QByteArray &value)
{
    if (value.size() > std::numeric_limits<int>::max()) {
        m_error = Error{Error::Kind::TooLarge, {}, {}};
        return *this;
    }
    return bindWith([&](SQLite::Statement &statement) { statement.bind(index, value.constData(), static_cast<int>(value.size())); });
}

Statement &Statement::bind(int index, QDate value)
{
    return value.isValid() ? bind(index, value.toString(Qt::ISODate)) : bind(index, nullptr);
}

Statement &Statement::bind(int index, const QUuid &value)
{
    return bind(index, value.toRfc4122());
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    return bindWith([=](SQLite::Statement &statement) { statement.bind(index); });
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row && *row) {
        row = step();
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

Result<bool> Statement::step()
{
    if (m_error) {
        return std::unexpected(*std::exchange(m_error, std::nullopt));
    }
    const int code = m_statement->tryExecuteStep();
    if (code == SQLITE_ROW) {
        return true;
    }
    // At the end and after an error alike: reset, so that it keeps no lock and can be bound again.
    Result<bool> result = false;
    if (code != SQLITE_DONE) {
        result = std::unexpected(m_owner->error(code));
    }
    m_statement->tryReset();
    return result;
}

bool Statement::isNull(int column) const
{
    return m_statement->getColumn(column).isNull();
}

qint64 Statement::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Statement::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

QString Statement::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *bytes = value.getText();
    return QString::fromUtf8(bytes, value.getBytes());
}

QByteArray Statement::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *bytes = value.getBlob();
    return bytes ? QByteArray(static_cast<const char *>(bytes), value.getBytes()) : QByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromRfc4122(blob(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    const QDate value = date(column);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<QUuid> Statement::optionalUuid(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(uuid(column));
}

int Statement::typeOf(int column) const
{
    return m_statement->getColumn(column).getType();
}

}
