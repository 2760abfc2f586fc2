// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

#include <QCborValue>

#include <map>

namespace waymark
{

/** What the columns of record tables take. Asks the file once for each table: its schema stays while it is open. */
class ColumnKinds
{
public:
    explicit ColumnKinds(Database &database);

    /**
     * Whether @p value fits @p field of @p type as its table declares it: kinds of STRICT columns, NOT NULL, the number of
     * columns of a group, texts of at most 1 MiB without NUL. Errors: Invalid or TooLong, with the code of the field.
     */
    [[nodiscard]] Result<void> checkFits(const RecordType &type, const Field &field, const QCborValue &value);

private:
    struct Column {
        std::string name;
        QString kind;
        bool required = false;
    };

    [[nodiscard]] Result<const std::vector<Column> *> columnsOf(const std::string &table);
    [[nodiscard]] static bool fits(const Column &column, const QCborValue &value);

    Database &m_database;
    std::map<std::string, std::vector<Column>> m_tables;
};

}
