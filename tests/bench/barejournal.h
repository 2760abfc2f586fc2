// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "journalentry.h"

#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace waymark::bench
{

/** What a row and its row of the index hold, ready to be bound: folding and conversion cost the reference nothing. */
struct BareEntry {
    BareEntry(const QByteArray &entryId, const JournalDraft &draft);

    QByteArray id;
    QByteArray day;
    QByteArray title;
    QByteArray body;
    std::optional<int> mood;
    std::optional<int> energy;
    QByteArray foldedTitle;
    QByteArray foldedBody;

    /** Bytes of its values. */
    [[nodiscard]] qint64 size() const;
};

/**
 * The reference: the same rows in the same tables with the same indexes, pragmas and key, written and read by prepared
 * statements of SQLite's C interface, with no history, no triggers and no thread of its own.
 */
class BareJournal
{
public:
    /** Makes the file, with its tables, where there is none. */
    BareJournal(const QString &path, const RawKey &key);
    ~BareJournal();
    Q_DISABLE_COPY_MOVE(BareJournal)

    void begin();
    void commit();
    void insert(const BareEntry &entry);
    /** Another body for the entry that was inserted as number @p row, counted from 1. */
    void update(const BareEntry &entry, qint64 row);
    /** Reads the page of @p count entries before @p day and @p id; gives how many there are. */
    [[nodiscard]] int page(const QByteArray &day, const QByteArray &id, int count);
    /** Reads titles and bodies of the first @p count that match, best first or newest first; gives how many there are. */
    [[nodiscard]] int search(const QByteArray &match, bool ranked, int count);
    void emptyLog();

private:
    void execute(const char *sql);
    void open(const QString &path, const RawKey &key);
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void step(sqlite3_stmt *statement);
    void index(const BareEntry &entry, qint64 row);

    sqlite3 *m_database = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_index = nullptr;
    sqlite3_stmt *m_unindex = nullptr;
    sqlite3_stmt *m_page = nullptr;
    sqlite3_stmt *m_ranked = nullptr;
    sqlite3_stmt *m_newest = nullptr;
};

}
