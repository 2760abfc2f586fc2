// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixedclock.h"
#include "recordtype.h"
#include "seededrandom.h"
#include "storeschema.h"
#include "workspacefile.h"

#include <QFile>
#include <QTemporaryDir>

namespace waymark
{

/** A workspace on a temporary folder, opened by key: the key itself is never derived. */
struct WorkspaceFixture {
    QTemporaryDir folder;
    FixedClock clock;
    SeededRandom random{1};
    Schema schema{{storeSchema()}};
    QString path = folder.filePath(QStringLiteral("Growth.waymark"));
    WorkspacePaths paths{path};
    WorkspaceKey key = keyOf('k');

    /** A key of 32 times @p letter, with a head of its own. */
    [[nodiscard]] WorkspaceKey keyOf(char letter) { return *WorkspaceKey::fromBytes(QByteArray(32, letter), FileHead::create(random)); }
    [[nodiscard]] Result<WorkspaceFile> create() { return WorkspaceFile::create(path, key, schema, random); }
    [[nodiscard]] Result<WorkspaceFile> open() { return WorkspaceFile::open(path, key, schema, clock); }
    [[nodiscard]] Result<std::unique_ptr<Database>> connect() { return Database::open(path, key.raw(), Database::Mode::ReadWrite); }
    [[nodiscard]] Result<void> restore(const QString &backup, const WorkspaceKey &itsKey)
    {
        return WorkspaceFile::restore(path, backup, itsKey, schema, clock);
    }
};

/** Keeps @p text in the file, in a table that is no record. */
inline Result<void> write(Database &database, const QString &name, const QString &text)
{
    WAYMARK_TRY(Statement statement, database.prepare("INSERT INTO wm_setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2"));
    return statement.bind(1, name).bind(2, text).run();
}

/** What was kept; an empty text where there is nothing. */
inline Result<QString> written(Database &database, const QString &name)
{
    WAYMARK_TRY(Statement statement, database.prepare("SELECT value FROM wm_setting WHERE key = ?1"));
    WAYMARK_TRY(const bool found, statement.bind(1, name).step());
    return found ? statement.text(0) : QString();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/** Turns every bit of one page around, as a failing disk might. Pages count from 0. */
inline bool damagePage(const QString &path, qint64 page)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(page * 4096 + 100)) {
        return false;
    }
    QByteArray bytes = file.read(64);
    for (char &byte : bytes) {
        byte = static_cast<char>(~byte);
    }
    return file.seek(page * 4096 + 100) && file.write(bytes) == bytes.size();
}

template<typename T>
Error::Kind kindOf(const Result<T> &result)
{
    return result.error().kind;
}

}

/** Fails the test with the error's code where @p expression, a Result, has no value. */
#define VERIFY_DONE(expression)                                                                                                                                \
    do {                                                                                                                                                       \
        const auto &waymarkDone = (expression);                                                                                                                \
        QVERIFY2(waymarkDone.has_value(), waymarkDone ? "" : qPrintable(codeOf(waymarkDone.error().kind) + u' ' + waymarkDone.error().detail));                \
    } while (false)

/** Fails the test unless @p expression, a Result, failed with @p wanted. */
#define VERIFY_FAILS(expression, wanted)                                                                                                                       \
    do {                                                                                                                                                       \
        const auto &waymarkFailed = (expression);                                                                                                              \
        QVERIFY(!waymarkFailed.has_value());                                                                                                                   \
        if (waymarkFailed.error().kind != (wanted)) {                                                                                                          \
            qWarning("%s", qPrintable(waymarkFailed.error().detail));                                                                                          \
        }                                                                                                                                                      \
        QCOMPARE(codeOf(waymarkFailed.error().kind), codeOf(wanted));                                                                                          \
    } while (false)
