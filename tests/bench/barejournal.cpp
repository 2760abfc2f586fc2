// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barejournal.h"

#include "figures.h"
#include "journalschema.h"
#include "textfold.h"

#include <sqlcipher/sqlite3.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr auto connection = "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192;";
static constexpr auto writing = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
static constexpr auto searchTable = "CREATE VIRTUAL TABLE bare_search USING fts5(title, body, content = '', contentless_delete = 1, tokenize = 'unicode61')";
static constexpr auto insertEntry =
    "INSERT INTO journal_entry (id, space, day, title, body, mood, energy, confidence, prompt) VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, NULL, '')";
static constexpr auto updateEntry =
    "UPDATE journal_entry SET day = ?2, title = ?3, body = ?4, mood = ?5, energy = ?6, confidence = NULL, prompt = '' WHERE id = ?1";
static constexpr auto insertIndexed = "INSERT INTO bare_search (rowid, title, body) VALUES (?1, ?2, ?3)";
static constexpr auto deleteIndexed = "DELETE FROM bare_search WHERE rowid = ?1";
static constexpr auto selectPage = "SELECT id, day, title, substr(body, 1, 700), mood FROM journal_entry "
                                   "WHERE space = 1 AND trashed = 0 AND (day, id) < (?1, ?2) ORDER BY day DESC, id DESC LIMIT ?3";
// The inner query is as bare as FTS5 allows; the rows that are shown are read for what it found.
static constexpr auto selectRanked = "SELECT e.id, e.title, e.body FROM (SELECT rowid AS key FROM bare_search WHERE bare_search MATCH ?1 "
                                     "AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank LIMIT ?2) AS found JOIN journal_entry AS e ON e.rowid = found.key";
static constexpr auto selectNewest = "SELECT e.id, e.title, e.body FROM (SELECT rowid AS key FROM bare_search WHERE bare_search MATCH ?1 "
                                     "ORDER BY rowid DESC LIMIT ?2) AS found JOIN journal_entry AS e ON e.rowid = found.key";

BareEntry::BareEntry(const QByteArray &entryId, const JournalDraft &draft)
    : id(entryId)
    , day(draft.day.toString(Qt::ISODate).toUtf8())
    , title(draft.title.toUtf8())
    , body(draft.body.toUtf8())
    , mood(draft.mood)
    , energy(draft.energy)
    , foldedTitle(foldedForSearch(draft.title).toUtf8())
    , foldedBody(foldedForSearch(draft.body + u'\n').toUtf8())
{
}

qint64 BareEntry::size() const
{
    return day.size() + title.size() + body.size() + (mood ? 1 : 0) + (energy ? 1 : 0);
}

static void bindText(sqlite3_stmt *statement, int index, const QByteArray &text)
{
    sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

static void bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

static void bindNumber(sqlite3_stmt *statement, int index, std::optional<int> number)
{
    number ? sqlite3_bind_int(statement, index, *number) : sqlite3_bind_null(statement, index);
}

static void bindEntry(sqlite3_stmt *statement, const BareEntry &entry)
{
    bindBytes(statement, 1, entry.id);
    bindText(statement, 2, entry.day);
    bindText(statement, 3, entry.title);
    bindText(statement, 4, entry.body);
    bindNumber(statement, 5, entry.mood);
    bindNumber(statement, 6, entry.energy);
}

BareJournal::BareJournal(const QString &path, const RawKey &key)
{
    const bool isNew = !QFileInfo::exists(path);
    open(path, key);
    if (isNew) {
        execute("PRAGMA auto_vacuum = INCREMENTAL");
    }
    execute(writing);
    if (isNew) {
        execute(journalSchema().migrations.front().sql.c_str());
        execute(searchTable);
    }
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_insert = prepare(insertEntry);
    m_update = prepare(updateEntry);
    m_index = prepare(insertIndexed);
    m_unindex = prepare(deleteIndexed);
    m_page = prepare(selectPage);
    m_ranked = prepare(selectRanked);
    m_newest = prepare(selectNewest);
}

BareJournal::~BareJournal()
{
    for (sqlite3_stmt *statement : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
}

void BareJournal::open(const QString &path, const RawKey &key)
{
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    const QByteArray rawKey = "x'" + key.key.toHex() + key.salt.toHex() + "'";
    execute("PRAGMA cipher_log = off");
    if (opened != SQLITE_OK || sqlite3_key(m_database, rawKey.constData(), static_cast<int>(rawKey.size())) != SQLITE_OK) {
        giveUp(u"the reference cannot be opened"_s);
    }
    execute("SELECT count(*) FROM sqlite_master");
    execute(connection);
}

void BareJournal::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
}

sqlite3_stmt *BareJournal::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    m_statements.push_back(statement);
    return statement;
}

void BareJournal::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) {
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }
    sqlite3_reset(statement);
}

void BareJournal::begin()
{
    step(m_begin);
}

void BareJournal::commit()
{
    step(m_commit);
}

void BareJournal::insert(const BareEntry &entry)
{
    bindEntry(m_insert, entry);
    step(m_insert);
    index(entry, sqlite3_last_insert_rowid(m_database));
}

void BareJournal::index(const BareEntry &entry, qint64 row)
{
    sqlite3_bind_int64(m_index, 1, row);
    bindText(m_index, 2, entry.foldedTitle);
    bindText(m_index, 3, entry.foldedBody);
    step(m_index);
}

void BareJournal::update(const BareEntry &entry, qint64 row)
{
    bindEntry(m_update, entry);
    step(m_update);
    sqlite3_bind_int64(m_unindex, 1, row);
    step(m_unindex);
    index(entry, row);
}

/** Reads every column of every row, as somebody who shows them does. */
static int readAll(sqlite3_stmt *statement)
{
    int rows = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            static_cast<void>(sqlite3_column_blob(statement, column));
        }
    }
    sqlite3_reset(statement);
    return rows;
}

int BareJournal::page(const QByteArray &day, const QByteArray &id, int count)
{
    bindText(m_page, 1, day);
    bindBytes(m_page, 2, id);
    sqlite3_bind_int(m_page, 3, count);
    return readAll(m_page);
}

int BareJournal::search(const QByteArray &match, bool ranked, int count)
{
    sqlite3_stmt *statement = ranked ? m_ranked : m_newest;
    bindText(statement, 1, match);
    sqlite3_bind_int(statement, 2, count);
    return readAll(statement);
}

void BareJournal::emptyLog()
{
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

}
