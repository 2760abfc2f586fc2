// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <QStringList>

#include <sqlcipher/sqlite3.h>

namespace waymark
{

/**
 * How SQLite goes about every SELECT that was asked on @p database so far, one line per step, each with its statement:
 * run the questions of a repository first. Link Waymark::SqlCipher.
 */
inline Result<QStringList> queryPlans(Database &database)
{
    QStringList statements;
    for (sqlite3_stmt *statement = nullptr; (statement = sqlite3_next_stmt(database.handle(), statement)) != nullptr;) {
        const QString sql = QString::fromUtf8(sqlite3_sql(statement));
        if (sql.startsWith(QStringLiteral("SELECT")) && !sql.contains(QStringLiteral(" wm_")) && !sql.contains(QStringLiteral("sqlite_master"))) {
            statements.append(sql);
        }
    }
    QStringList lines;
    for (const QString &sql : std::as_const(statements)) {
        WAYMARK_TRY(Statement plan, database.prepare("EXPLAIN QUERY PLAN " + sql.toStdString()));
        WAYMARK_TRY(const auto steps, plan.readAll([](const Statement &row) { return row.text(3); }));
        for (const QString &step : steps) {
            lines.append(step + QStringLiteral("   -- ") + sql);
        }
    }
    return lines;
}

/** The steps of @p plans that read a whole table or sort, which a list must not. */
inline QStringList slowSteps(const QStringList &plans)
{
    QStringList slow;
    for (const QString &line : plans) {
        const bool scans = line.startsWith(QStringLiteral("SCAN ")) && !line.startsWith(QStringLiteral("SCAN CONSTANT ROW"));
        if (scans || line.startsWith(QStringLiteral("USE TEMP B-TREE"))) {
            slow.append(line);
        }
    }
    return slow;
}

}
