// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentdraftrepository.h"

namespace waymark
{

static constexpr std::string_view selectDraft = "SELECT body, context, own_levels FROM attempt_draft WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTrashed = "SELECT trashed FROM attempt_draft WHERE id = ?1";
static constexpr std::string_view selectEvidence =
    "SELECT id, title, kind, attachment, content, sha256, note FROM evidence_draft WHERE assignment = ?1 AND trashed = 0 ORDER BY position, id";
static constexpr std::string_view selectOneEvidence =
    "SELECT id, title, kind, attachment, content, sha256, note FROM evidence_draft WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectAttachment = "SELECT sha256 FROM attachment WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view insert = "INSERT INTO attempt_draft (id, space, assignment, body, context, own_levels) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view updateOne = "UPDATE attempt_draft SET body = ?2, context = ?3, own_levels = ?4 WHERE id = ?1";
static constexpr std::string_view insertEvidence =
    "INSERT INTO evidence_draft (id, space, assignment, title, kind, attachment, content, sha256, note, position) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT 1 + ifnull(max(position), 0) FROM evidence_draft WHERE assignment = ?3 AND trashed = 0))";
static constexpr std::string_view updateOneEvidence =
    "UPDATE evidence_draft SET title = ?2, kind = ?3, attachment = ?4, content = ?5, sha256 = ?6, note = ?7 WHERE id = ?1";

EvidenceContent evidenceFromRow(const Statement &row, int first)
{
    return {.title = row.text(first),
            .kind = evidenceKindFromCode(row.text(first + 1)),
            .attachment = row.optionalUuid(first + 2).value_or(QUuid()),
            .content = row.text(first + 3),
            .note = row.text(first + 5),
            .sha256 = row.blob(first + 4)};
}

void bindEvidence(Statement &statement, int first, const EvidenceContent &evidence)
{
    const std::optional<QUuid> attachment = evidence.attachment.isNull() ? std::nullopt : std::optional(evidence.attachment);
    statement.bind(first, evidence.title)
        .bind(first + 1, codeOf(evidence.kind))
        .bind(first + 2, attachment)
        .bind(first + 3, evidence.content)
        .bind(first + 4, evidence.sha256)
        .bind(first + 5, evidence.note);
}

static DraftEvidence evidenceRow(const Statement &row)
{
    return {.id = DraftEvidenceId{row.uuid(0)}, .content = evidenceFromRow(row, 1)};
}

AssignmentDraftRepository::AssignmentDraftRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<DraftText>> AssignmentDraftRepository::draft(AssignmentId original)
{
    return m_database.prepare(selectDraft).and_then([original](Statement statement) {
        return statement.bind(1, draftIdOf(original)).readOne([](const Statement &row) {
            return DraftText{.body = row.text(0), .context = row.text(1), .ownLevels = levelsFromJson(row.text(2))};
        });
    });
}

Result<std::optional<bool>> AssignmentDraftRepository::inTrash(AssignmentId original)
{
    return m_database.prepare(selectTrashed).and_then([original](Statement statement) {
        return statement.bind(1, draftIdOf(original)).readOne([](const Statement &row) { return row.integer(0) != 0; });
    });
}

Result<std::vector<DraftEvidence>> AssignmentDraftRepository::evidence(AssignmentId original)
{
    return m_database.prepare(selectEvidence).and_then([original](Statement statement) { return statement.bind(1, original).readAll(evidenceRow); });
}

Result<std::optional<DraftEvidence>> AssignmentDraftRepository::oneEvidence(DraftEvidenceId id)
{
    return m_database.prepare(selectOneEvidence).and_then([id](Statement statement) { return statement.bind(1, id).readOne(evidenceRow); });
}

Result<std::optional<QByteArray>> AssignmentDraftRepository::attachmentHash(RecordId attachment)
{
    return m_database.prepare(selectAttachment).and_then([&attachment](Statement statement) {
        return statement.bind(1, attachment).readOne([](const Statement &row) { return row.blob(0); });
    });
}

Result<void> AssignmentDraftRepository::add(Writer &writer, AssignmentId original, const DraftText &text)
{
    return writer.prepare(insert).and_then([&](Statement statement) {
        return statement.bind(1, draftIdOf(original))
            .bind(2, privateSpace)
            .bind(3, original)
            .bind(4, text.body)
            .bind(5, text.context)
            .bind(6, toJson(text.ownLevels))
            .run();
    });
}

Result<void> AssignmentDraftRepository::update(Writer &writer, AssignmentId original, const DraftText &text)
{
    return writer.prepare(updateOne).and_then([&](Statement statement) {
        return statement.bind(1, draftIdOf(original)).bind(2, text.body).bind(3, text.context).bind(4, toJson(text.ownLevels)).run();
    });
}

Result<void> AssignmentDraftRepository::addEvidence(Writer &writer, AssignmentId original, const DraftEvidence &evidence)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertEvidence));
    statement.bind(1, evidence.id).bind(2, privateSpace).bind(3, original);
    bindEvidence(statement, 4, evidence.content);
    return statement.run();
}

Result<void> AssignmentDraftRepository::updateEvidence(Writer &writer, const DraftEvidence &evidence)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateOneEvidence));
    statement.bind(1, evidence.id);
    bindEvidence(statement, 2, evidence.content);
    return statement.run();
}

}
