// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "statement.h"

namespace waymark
{

class Writer;

/** Where a request stands in the list: the newest first. */
struct StatementRequestKey {
    qint64 askedAt = 0;
    StatementRequestId id;

    bool operator==(const StatementRequestKey &) const = default;
};

/** Requests for signed words, and what is written in answer until it is signed. Runs on the thread of its database. */
class StatementRepository
{
public:
    explicit StatementRepository(Database &database);

    /** Nothing where there is none, or it was taken back. */
    [[nodiscard]] Result<std::optional<StatementRequest>> request(StatementRequestId id);
    /** Over all mentorships, the newest first; up to @p count after the one with @p after. */
    [[nodiscard]] Result<std::vector<StatementRequest>> requests(const std::optional<StatementRequestKey> &after, int count);
    [[nodiscard]] static Result<void> add(Writer &writer, const StatementRequest &request);

    [[nodiscard]] Result<std::optional<StatementDraft>> draft(StatementDraftId id);
    /** The newest first; up to @p count. */
    [[nodiscard]] Result<std::vector<StatementDraft>> drafts(int count);
    [[nodiscard]] static Result<void> addDraft(Writer &writer, const StatementDraft &draft);
    /** Errors: NotFound. */
    [[nodiscard]] static Result<void> updateDraft(Writer &writer, const StatementDraft &draft);

private:
    Database &m_database;
};

}
