// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementrepository.h"

#include "writer.h"

#include <limits>

namespace waymark
{

// An answer counts where it stands in the same mentorship, is of the kind that was asked for and signed by the other one.
static constexpr std::string_view selectRequest =
    "SELECT r.id, r.space, r.kind, r.topic, r.body, r.wanted_by, r.asker, r.asked_at, "
    "(SELECT s.id FROM signed_entry AS s WHERE s.request = r.id AND s.space = r.space AND s.kind = r.kind AND s.subject = r.asker "
    "AND NOT s.withdrawn AND NOT s.superseded LIMIT 1) "
    "FROM statement_request AS r WHERE r.id = ?1 AND r.trashed = 0";
static constexpr std::string_view selectRequests =
    "SELECT r.id, r.space, r.kind, r.topic, r.body, r.wanted_by, r.asker, r.asked_at, "
    "(SELECT s.id FROM signed_entry AS s WHERE s.request = r.id AND s.space = r.space AND s.kind = r.kind AND s.subject = r.asker "
    "AND NOT s.withdrawn AND NOT s.superseded LIMIT 1) "
    "FROM statement_request AS r WHERE r.trashed = 0 AND (r.asked_at, r.id) < (?1, ?2) ORDER BY r.asked_at DESC, r.id DESC LIMIT ?3";
static constexpr std::string_view insertRequest =
    "INSERT INTO statement_request (id, space, kind, topic, body, wanted_by, asker, asked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view selectDraft = "SELECT id, kind, topic, subject, request, supersedes, body FROM statement_draft WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectDrafts =
    "SELECT id, kind, topic, subject, request, supersedes, body FROM statement_draft WHERE trashed = 0 ORDER BY id DESC LIMIT ?1";
static constexpr std::string_view insertDraft =
    "INSERT INTO statement_draft (id, space, kind, topic, subject, request, supersedes, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view updateDraftSql =
    "UPDATE statement_draft SET kind = ?2, topic = ?3, subject = ?4, request = ?5, supersedes = ?6, body = ?7 WHERE id = ?1 AND trashed = 0";

template<typename IdType>
static std::optional<IdType> idIn(const Statement &row, int column)
{
    const std::optional<QUuid> id = row.optionalUuid(column);
    return id ? std::optional(IdType{*id}) : std::nullopt;
}

static StatementRequest requestFromRow(const Statement &row)
{
    return {.id = StatementRequestId{row.uuid(0)},
            .space = SpaceKey{row.integer(1)},
            .kind = row.text(2),
            .topic = row.text(3),
            .body = row.text(4),
            .wantedBy = row.optionalDate(5),
            .asker = row.text(6),
            .askedAt = row.integer(7),
            .answer = idIn<AttestationId>(row, 8)};
}

static StatementDraft draftFromRow(const Statement &row)
{
    return {.id = StatementDraftId{row.uuid(0)},
            .kind = statementKindFromCode(row.text(1)).value_or(StatementKind::Reference),
            .topic = row.text(2),
            .subject = row.text(3),
            .request = idIn<StatementRequestId>(row, 4),
            .supersedes = idIn<AttestationId>(row, 5),
            .body = row.text(6)};
}

StatementRepository::StatementRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<StatementRequest>> StatementRepository::request(StatementRequestId id)
{
    return m_database.prepare(selectRequest).and_then([id](Statement statement) { return statement.bind(1, id).readOne(requestFromRow); });
}

Result<std::vector<StatementRequest>> StatementRepository::requests(const std::optional<StatementRequestKey> &after, int count)
{
    const StatementRequestKey key = after.value_or(StatementRequestKey{.askedAt = std::numeric_limits<qint64>::max(), .id = {}});
    return m_database.prepare(selectRequests).and_then([&](Statement statement) {
        return statement.bind(1, key.askedAt).bind(2, key.id).bind(3, count).readAll(requestFromRow);
    });
}

Result<void> StatementRepository::add(Writer &writer, const StatementRequest &request)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertRequest));
    return statement.bind(1, request.id)
        .bind(2, request.space)
        .bind(3, request.kind)
        .bind(4, request.topic)
        .bind(5, request.body)
        .bind(6, request.wantedBy)
        .bind(7, request.asker)
        .bind(8, request.askedAt)
        .run();
}

Result<std::optional<StatementDraft>> StatementRepository::draft(StatementDraftId id)
{
    return m_database.prepare(selectDraft).and_then([id](Statement statement) { return statement.bind(1, id).readOne(draftFromRow); });
}

Result<std::vector<StatementDraft>> StatementRepository::drafts(int count)
{
    return m_database.prepare(selectDrafts).and_then([count](Statement statement) { return statement.bind(1, count).readAll(draftFromRow); });
}

Result<void> StatementRepository::addDraft(Writer &writer, const StatementDraft &draft)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertDraft));
    return statement.bind(1, draft.id)
        .bind(2, privateSpace)
        .bind(3, codeOf(draft.kind))
        .bind(4, draft.topic)
        .bind(5, draft.subject)
        .bind(6, draft.request)
        .bind(7, draft.supersedes)
        .bind(8, draft.body)
        .run();
}

Result<void> StatementRepository::updateDraft(Writer &writer, const StatementDraft &draft)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateDraftSql));
    WAYMARK_CHECK(statement.bind(1, draft.id)
                      .bind(2, codeOf(draft.kind))
                      .bind(3, draft.topic)
                      .bind(4, draft.subject)
                      .bind(5, draft.request)
                      .bind(6, draft.supersedes)
                      .bind(7, draft.body)
                      .run());
    return writer.database().changedRows() > 0 ? Result<void>() : failure(Error::Kind::NotFound);
}

}
