// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordrows.h"

namespace waymark
{

/** Keeps the index of search in step with the records: written once per touched record, at the end of an action. */
class SearchIndex
{
public:
    SearchIndex(Database &database, const Schema &schema);

    /** @p fresh: the record was not indexed before. A purged record leaves the index. */
    [[nodiscard]] Result<void> update(const RecordRow &record, bool fresh);
    /** Folds the index so that no word of a purged text stays in a segment. */
    [[nodiscard]] Result<void> optimize();

private:
    Database &m_database;
    const Schema &m_schema;
};

}
