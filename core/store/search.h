// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

namespace waymark
{

/** What to look for. */
struct SearchQuery {
    QString text = {};
    /** Only these tables; all where empty. */
    std::vector<std::string> tables = {};
    std::optional<SpaceKey> space = {};
    qint64 count = 50;
    qint64 skip = 0;
};

/** A record that search found. */
struct SearchHit {
    RecordId record = {};
    std::string table = {};
    SpaceKey space = {};
    QString title = {};
    QString snippet = {}; ///< around the first word found, on one line
};

/**
 * Records with all words of the text, the last as the beginning of one. From three letters on ranked, below that
 * newest first; what is in the trash is left out. An empty text finds nothing. Errors: Storage.
 */
[[nodiscard]] Result<std::vector<SearchHit>> search(Database &database, const Schema &schema, const SearchQuery &query);

/** About @p length characters of @p text on one line, around the first of the words of @p query. */
[[nodiscard]] QString snippetOf(const QString &text, const QString &query, qsizetype length = 120);

}
