// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "textfold.h"

#include <algorithm>
#include <format>

namespace waymark
{

static constexpr qsizetype rankedFromLetters = 3;

/** The words as FTS5 reads them: each quoted, the last as a prefix. */
static QString matchOf(const QStringList &words)
{
    QString match;
    for (const QString &word : words) {
        match += QStringLiteral("\"%1\" ").arg(word);
    }
    return match.trimmed() + u'*';
}

static std::string typeFilter(const Schema &schema, const SearchQuery &query)
{
    std::string numbers;
    for (const std::string &table : query.tables) {
        const RecordType *type = schema.typeOfTable(table);
        numbers += std::format("{}{}", numbers.empty() ? "" : ", ", type == nullptr ? -1 : type->number);
    }
    return query.tables.empty() ? std::string() : std::format(" AND r.type IN ({})", numbers);
}

static Result<void> readTexts(Database &database, const RecordType &type, const QString &text, SearchHit &hit)
{
    std::string columns;
    for (const std::string &column : type.searchColumns) {
        columns += (columns.empty() ? "" : ", ") + column;
    }
    WAYMARK_TRY(Statement statement, database.prepare(std::format("SELECT {} FROM {} WHERE id = ?1", columns, type.table)));
    WAYMARK_TRY([[maybe_unused]] const auto read, statement.bind(1, hit.record).readOne([&](const Statement &row) {
        hit.title = row.text(0);
        QString body;
        for (int column = 1; std::cmp_less(column, type.searchColumns.size()); ++column) {
            body += row.text(column) + u' ';
        }
        hit.snippet = snippetOf(body.isEmpty() ? hit.title : body, text);
        return true;
    }));
    return {};
}

Result<std::vector<SearchHit>> search(Database &database, const Schema &schema, const SearchQuery &query)
{
    const QStringList words = wordsOf(foldedForSearch(query.text));
    if (words.isEmpty()) {
        return {};
    }
    const bool ranked = std::ranges::any_of(words, [](const QString &word) { return word.size() >= rankedFromLetters; });
    // The index is the outer loop and gives its rows in order, so that only what is shown is looked up beside it.
    const std::string sql = std::format("SELECT r.id, r.type, r.space FROM wm_search CROSS JOIN wm_record r ON r.key = wm_search.rowid "
                                        "WHERE wm_search MATCH ?1{} AND r.flags & 3 = 0{}{} ORDER BY {} LIMIT ?2 OFFSET ?3",
                                        ranked ? " AND wm_search.rank MATCH 'bm25(4.0, 1.0)'" : "", query.space ? " AND r.space = ?4" : "",
                                        typeFilter(schema, query), ranked ? "wm_search.rank" : "wm_search.rowid DESC");
    WAYMARK_TRY(Statement statement, database.prepare(sql));
    statement.bind(1, matchOf(words)).bind(2, query.count).bind(3, query.skip);
    if (query.space) {
        statement.bind(4, *query.space);
    }
    WAYMARK_TRY(auto hits, statement.readAll([&schema](const Statement &row) {
        const RecordType *type = schema.type(static_cast<int>(row.integer(1)));
        return SearchHit{.record = row.uuid(0),
                         .table = type == nullptr ? std::string() : type->table,
                         .space = SpaceKey{row.integer(2)},
                         .title = {},
                         .snippet = {}};
    }));
    for (SearchHit &hit : hits) {
        if (const RecordType *type = schema.typeOfTable(hit.table)) {
            WAYMARK_CHECK(readTexts(database, *type, query.text, hit));
        }
    }
    return hits;
}

QString snippetOf(const QString &text, const QString &query, qsizetype length)
{
    const QString line = text.simplified();
    qsizetype found = -1;
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        found = found < 0 ? line.indexOf(word, 0, Qt::CaseInsensitive) : found;
    }
    const qsizetype from = std::clamp<qsizetype>(found - length / 3, 0, std::max<qsizetype>(line.size() - length, 0));
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    const QString after = from + length < line.size() ? QStringLiteral("…") : QString();
    return before + line.sliced(from, std::min(length, line.size() - from)).trimmed() + after;
}

}
