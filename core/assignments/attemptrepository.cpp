// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptrepository.h"

#include "assignmentdraftrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectOne = "SELECT t.id, t.assignment, t.space, t.number, t.body, t.context, t.own_levels, t.own_work, t.handed_in, "
                                              "EXISTS (SELECT 1 FROM attempt_withdrawal AS w WHERE w.attempt = t.id AND w.space = t.space AND w.trashed = 0) "
                                              "FROM attempt AS t WHERE t.id = ?1 AND t.trashed = 0";
static constexpr std::string_view selectExists = "SELECT 1 FROM attempt WHERE id = ?1";
static constexpr std::string_view selectOfAssignment =
    "SELECT t.id, t.assignment, t.space, t.number, t.body, t.context, t.own_levels, t.own_work, t.handed_in, "
    "EXISTS (SELECT 1 FROM attempt_withdrawal AS w WHERE w.attempt = t.id AND w.space = t.space AND w.trashed = 0) "
    "FROM attempt AS t WHERE t.assignment = ?1 AND t.space = ?2 AND t.trashed = 0 ORDER BY t.number, t.handed_in, t.id";
static constexpr std::string_view selectEvidence =
    "SELECT id, title, kind, attachment, content, sha256, note FROM evidence WHERE attempt = ?1 AND space = ?2 AND trashed = 0 ORDER BY position, id";
static constexpr std::string_view insert =
    "INSERT INTO attempt (id, space, assignment, number, body, context, own_levels, own_work, handed_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
static constexpr std::string_view insertEvidence =
    "INSERT INTO evidence (id, space, attempt, title, kind, attachment, content, sha256, note, position) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT 1 + ifnull(max(position), 0) FROM evidence WHERE attempt = ?3))";
static constexpr std::string_view insertWithdrawal = "INSERT INTO attempt_withdrawal (id, space, attempt, reason) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view insertAttachment = "INSERT INTO attachment (id, space, owner, name, media_type, size, hash, sha256) "
                                                     "SELECT ?2, ?3, ?4, name, media_type, size, hash, sha256 FROM attachment WHERE id = ?1 AND trashed = 0";

static StoredAttempt fromRow(const Statement &row)
{
    return {.attempt = {.id = AttemptId{row.uuid(0)},
                        .assignment = AssignmentId{row.uuid(1)},
                        .space = SpaceKey{row.integer(2)},
                        .number = static_cast<int>(row.integer(3)),
                        .text = {.body = row.text(4), .context = row.text(5), .ownLevels = levelsFromJson(row.text(6))},
                        .ownWork = row.integer(7) != 0,
                        .handedIn = row.integer(8)},
            .withdrawn = row.integer(9) != 0};
}

AttemptRepository::AttemptRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<StoredAttempt>> AttemptRepository::attempt(AttemptId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<bool> AttemptRepository::exists(AttemptId id)
{
    return m_database.prepare(selectExists).and_then([id](Statement statement) { return statement.bind(1, id).step(); });
}

Result<std::vector<StoredAttempt>> AttemptRepository::attempts(AssignmentId assignment, SpaceKey space)
{
    return m_database.prepare(selectOfAssignment).and_then([assignment, space](Statement statement) {
        return statement.bind(1, assignment).bind(2, space).readAll(fromRow);
    });
}

Result<std::vector<Evidence>> AttemptRepository::evidence(const Attempt &attempt)
{
    return m_database.prepare(selectEvidence).and_then([&attempt](Statement statement) {
        return statement.bind(1, attempt.id).bind(2, attempt.space).readAll([](const Statement &row) {
            return Evidence{.id = EvidenceId{row.uuid(0)}, .content = evidenceFromRow(row, 1)};
        });
    });
}

Result<void> AttemptRepository::add(Writer &writer, const Attempt &attempt)
{
    return writer.prepare(insert).and_then([&attempt](Statement statement) {
        return statement.bind(1, attempt.id)
            .bind(2, attempt.space)
            .bind(3, attempt.assignment)
            .bind(4, attempt.number)
            .bind(5, attempt.text.body)
            .bind(6, attempt.text.context)
            .bind(7, toJson(attempt.text.ownLevels))
            .bind(8, attempt.ownWork)
            .bind(9, attempt.handedIn)
            .run();
    });
}

Result<void> AttemptRepository::addEvidence(Writer &writer, const Attempt &attempt, const Evidence &evidence)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertEvidence));
    statement.bind(1, evidence.id).bind(2, attempt.space).bind(3, attempt.id);
    bindEvidence(statement, 4, evidence.content);
    return statement.run();
}

Result<void> AttemptRepository::addWithdrawal(Writer &writer, const Attempt &attempt, const QString &reason)
{
    return writer.prepare(insertWithdrawal).and_then([&](Statement statement) {
        return statement.bind(1, writer.newUuid()).bind(2, attempt.space).bind(3, attempt.id).bind(4, reason).run();
    });
}

Result<void> AttemptRepository::copyAttachment(Writer &writer, RecordId attachment, RecordId copy, SpaceKey space, RecordId owner)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertAttachment));
    WAYMARK_CHECK(statement.bind(1, attachment).bind(2, copy).bind(3, space).bind(4, owner).run());
    if (writer.database().changedRows() == 0) {
        return failure(Error::Kind::NotFound, u"attachment"_s);
    }
    return {};
}

}
