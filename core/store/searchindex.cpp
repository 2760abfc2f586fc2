// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchindex.h"

#include "textfold.h"

#include <format>

namespace waymark
{

static constexpr std::string_view deleteIndexed = "DELETE FROM wm_search WHERE rowid = ?1";
static constexpr std::string_view insertIndexed = "INSERT INTO wm_search (rowid, title, body) VALUES (?1, ?2, ?3)";

SearchIndex::SearchIndex(Database &database, const Schema &schema)
    : m_database(database)
    , m_schema(schema)
{
}

static std::string columnList(const RecordType &type)
{
    std::string list;
    for (const std::string &column : type.searchColumns) {
        list += (list.empty() ? "" : ", ") + column;
    }
    return list;
}

Result<void> SearchIndex::update(const RecordRow &record, bool fresh)
{
    const RecordType *type = m_schema.type(record.type);
    if (type == nullptr || type->searchColumns.empty()) {
        return {};
    }
    if (!fresh) {
        WAYMARK_TRY(Statement remove, m_database.prepare(deleteIndexed));
        WAYMARK_CHECK(remove.bind(1, record.key).run());
    }
    if (record.purged) {
        return {};
    }
    WAYMARK_TRY(Statement select, m_database.prepare(std::format("SELECT {} FROM {} WHERE id = ?1", columnList(*type), type->table)));
    WAYMARK_TRY(const auto texts, select.bind(1, record.id).readOne([count = static_cast<int>(type->searchColumns.size())](const Statement &row) {
        QString body;
        for (int column = 1; column < count; ++column) {
            body += row.text(column) + u'\n';
        }
        return std::pair(row.text(0), body);
    }));
    if (!texts) {
        return {};
    }
    WAYMARK_TRY(Statement insert, m_database.prepare(insertIndexed));
    return insert.bind(1, record.key).bind(2, foldedForSearch(texts->first)).bind(3, foldedForSearch(texts->second)).run();
}

Result<void> SearchIndex::optimize()
{
    return m_database.execute("INSERT INTO wm_search (wm_search) VALUES ('optimize')");
}

}
