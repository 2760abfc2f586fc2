// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectOne =
    "SELECT id, space, template, template_version, title, brief, rubric, due FROM assignment WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTrashed = "SELECT trashed FROM assignment WHERE id = ?1";
static constexpr std::string_view selectCompetencies = "SELECT competency FROM assignment_competency WHERE assignment = ?1 AND space = ?2 AND trashed = 0";
static constexpr std::string_view selectShares =
    "SELECT s.assignment, s.shared, c.space, w.closed FROM assignment_share AS s JOIN assignment AS c ON c.id = s.shared AND c.trashed = 0 "
    "JOIN wm_space AS w ON w.key = c.space WHERE s.assignment = ?1 AND s.trashed = 0 ORDER BY s.shared_at DESC, s.id DESC";
static constexpr std::string_view selectOriginal = "SELECT assignment FROM assignment_share WHERE shared = ?1 AND trashed = 0 ORDER BY id LIMIT 1";
static constexpr std::string_view selectSpaceId = "SELECT id FROM wm_space WHERE key = ?1";
static constexpr std::string_view insert =
    "INSERT INTO assignment (id, space, template, template_version, title, brief, rubric, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
static constexpr std::string_view updateOne =
    "UPDATE assignment SET template = ?3, template_version = ?4, title = ?5, brief = ?6, rubric = ?7, due = ?8 WHERE id = ?1 AND space = ?2";
static constexpr std::string_view selectCompetencyTrashed = "SELECT trashed FROM assignment_competency WHERE id = ?1";
static constexpr std::string_view insertCompetency = "INSERT INTO assignment_competency (id, space, assignment, competency) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view selectShareTrashed = "SELECT trashed FROM assignment_share WHERE id = ?1";
static constexpr std::string_view insertShare = "INSERT INTO assignment_share (id, space, assignment, shared, shared_at) VALUES (?1, ?2, ?3, ?4, ?5)";

static Assignment fromRow(const Statement &row)
{
    return {.id = AssignmentId{row.uuid(0)},
            .space = SpaceKey{row.integer(1)},
            .brief = {.templateId = row.text(2),
                      .templateVersion = static_cast<int>(row.integer(3)),
                      .title = row.text(4),
                      .brief = row.text(5),
                      .competencies = {},
                      .rubric = rubricFromJson(row.text(6)),
                      .due = row.optionalDate(7)}};
}

static AssignmentShare shareFromRow(const Statement &row)
{
    return {.original = AssignmentId{row.uuid(0)}, .copy = AssignmentId{row.uuid(1)}, .space = SpaceKey{row.integer(2)}, .closed = row.integer(3) != 0};
}

static void bindBrief(Statement &statement, const Assignment &assignment)
{
    const AssignmentBrief &brief = assignment.brief;
    statement.bind(1, assignment.id)
        .bind(2, assignment.space)
        .bind(3, brief.templateId)
        .bind(4, brief.templateVersion)
        .bind(5, brief.title)
        .bind(6, brief.brief)
        .bind(7, toJson(brief.rubric))
        .bind(8, brief.due);
}

static RecordId competencyRowId(AssignmentId assignment, const QString &competency)
{
    return derivedAssignmentRowId("assignment_competency", assignment.value, competency.toUtf8());
}

/** A row that was taken away is brought back; nothing where it has to be made. */
static Result<bool> broughtBack(Writer &writer, std::string_view selectIsTrashed, RecordId id)
{
    WAYMARK_TRY(Statement statement, writer.prepare(selectIsTrashed));
    WAYMARK_TRY(const auto trashed, statement.bind(1, id).readOne([](const Statement &row) { return row.integer(0) != 0; }));
    if (trashed && *trashed) {
        WAYMARK_CHECK(writer.bringBack(id));
    }
    return trashed.has_value();
}

AssignmentRepository::AssignmentRepository(Database &database)
    : m_database(database)
{
}

Result<QStringList> AssignmentRepository::competencies(AssignmentId id, SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectCompetencies));
    WAYMARK_TRY(const auto rows, statement.bind(1, id).bind(2, space).readAll([](const Statement &row) { return row.text(0); }));
    QStringList competencies(rows.begin(), rows.end());
    competencies.sort();
    competencies.removeDuplicates();
    return competencies;
}

Result<std::optional<Assignment>> AssignmentRepository::assignment(AssignmentId id)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOne));
    WAYMARK_TRY(auto assignment, statement.bind(1, id).readOne(fromRow));
    if (assignment) {
        WAYMARK_TRY(assignment->brief.competencies, competencies(id, assignment->space));
    }
    return assignment;
}

Result<std::optional<bool>> AssignmentRepository::inTrash(AssignmentId id)
{
    return m_database.prepare(selectTrashed).and_then([id](Statement statement) {
        return statement.bind(1, id).readOne([](const Statement &row) { return row.integer(0) != 0; });
    });
}

Result<std::vector<AssignmentShare>> AssignmentRepository::shares(AssignmentId original)
{
    return m_database.prepare(selectShares).and_then([original](Statement statement) { return statement.bind(1, original).readAll(shareFromRow); });
}

Result<AssignmentId> AssignmentRepository::originalOf(AssignmentId id)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectOriginal));
    WAYMARK_TRY(const auto original, statement.bind(1, id).readOne([](const Statement &row) { return AssignmentId{row.uuid(0)}; }));
    return original.value_or(id);
}

Result<SpaceId> AssignmentRepository::spaceId(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSpaceId));
    WAYMARK_TRY(const auto id, statement.bind(1, space).readOne([](const Statement &row) { return SpaceId{row.blob(0)}; }));
    if (!id) {
        return failure(Error::Kind::NotFound, u"space"_s);
    }
    return *id;
}

Result<void> AssignmentRepository::add(Writer &writer, const Assignment &assignment)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insert));
    bindBrief(statement, assignment);
    WAYMARK_CHECK(statement.run());
    for (const QString &competency : assignment.brief.competencies) {
        WAYMARK_CHECK(addCompetency(writer, assignment, competency));
    }
    return {};
}

Result<void> AssignmentRepository::update(Writer &writer, const Assignment &assignment)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateOne));
    bindBrief(statement, assignment);
    return statement.run();
}

Result<void> AssignmentRepository::addCompetency(Writer &writer, const Assignment &assignment, const QString &competency)
{
    const RecordId id = competencyRowId(assignment.id, competency);
    WAYMARK_TRY(const bool present, broughtBack(writer, selectCompetencyTrashed, id));
    if (present) {
        return {};
    }
    return writer.prepare(insertCompetency).and_then([&](Statement statement) {
        return statement.bind(1, id).bind(2, assignment.space).bind(3, assignment.id).bind(4, competency).run();
    });
}

Result<void> AssignmentRepository::removeCompetency(Writer &writer, AssignmentId assignment, const QString &competency)
{
    return writer.remove(competencyRowId(assignment, competency));
}

Result<void> AssignmentRepository::addShare(Writer &writer, AssignmentId original, AssignmentId copy)
{
    const RecordId id = derivedAssignmentRowId("assignment_share", original.value, copy.value.toRfc4122());
    WAYMARK_TRY(const bool present, broughtBack(writer, selectShareTrashed, id));
    if (present) {
        return {};
    }
    return writer.prepare(insertShare).and_then([&](Statement statement) {
        return statement.bind(1, id).bind(2, privateSpace).bind(3, original).bind(4, copy).bind(5, writer.now()).run();
    });
}

}
