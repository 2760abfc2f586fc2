// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificationrepository.h"

#include "writer.h"

namespace waymark
{

static constexpr std::string_view selectCase =
    "SELECT id, title, organisation, from_day, until_day, role, situation, approach, outcome, lessons FROM case_study WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectCases =
    "SELECT c.id, c.title, c.organisation, c.from_day, c.until_day, c.role, c.situation, c.approach, c.outcome, c.lessons, "
    "(SELECT count(*) FROM case_study_evidence AS e WHERE e.case_study = c.id AND e.trashed = 0) "
    "+ (SELECT count(*) FROM attachment AS f WHERE f.owner = c.id AND f.trashed = 0) "
    "FROM case_study AS c WHERE c.trashed = 0 AND c.id < ?1 ORDER BY c.id DESC LIMIT ?2";
static constexpr std::string_view selectEvidence =
    "SELECT id, case_study, target, title FROM case_study_evidence WHERE case_study = ?1 AND trashed = 0 ORDER BY id";
static constexpr std::string_view selectTexts = "SELECT room, topic, body FROM pack_text WHERE trashed = 0 AND body <> ''";
static constexpr std::string_view selectText = "SELECT body FROM pack_text WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTextTrashed = "SELECT trashed FROM pack_text WHERE id = ?1";
static constexpr std::string_view selectEvidenceTrashed = "SELECT trashed FROM case_study_evidence WHERE id = ?1";
static constexpr std::string_view selectRecord = "SELECT 1 FROM wm_record WHERE id = ?1";
static constexpr std::string_view insertCase =
    "INSERT INTO case_study (id, space, title, organisation, from_day, until_day, role, situation, approach, outcome, lessons) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
static constexpr std::string_view updateCase =
    "UPDATE case_study SET title = ?2, organisation = ?3, from_day = ?4, until_day = ?5, role = ?6, situation = ?7, approach = ?8, outcome = ?9, "
    "lessons = ?10 WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view insertEvidence = "INSERT INTO case_study_evidence (id, space, case_study, target, title) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view insertText = "INSERT INTO pack_text (id, space, room, topic, body) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view updateText = "UPDATE pack_text SET body = ?2 WHERE id = ?1";

static CaseStudy caseFromRow(const Statement &row)
{
    return {.id = CaseStudyId{row.uuid(0)},
            .values = {.title = row.text(1),
                       .organisation = row.text(2),
                       .from = row.optionalDate(3),
                       .until = row.optionalDate(4),
                       .role = row.text(5),
                       .situation = row.text(6),
                       .approach = row.text(7),
                       .outcome = row.text(8),
                       .lessons = row.text(9)}};
}

static CaseEvidence evidenceFromRow(const Statement &row)
{
    return {.id = CaseEvidenceId{row.uuid(0)}, .study = CaseStudyId{row.uuid(1)}, .target = row.uuid(2), .title = row.text(3)};
}

CertificationRepository::CertificationRepository(Database &database)
    : m_database(database)
{
}

Result<std::vector<CaseStudyRow>> CertificationRepository::caseStudies(std::optional<CaseStudyId> after, int count)
{
    static constexpr QUuid beyond{0xffffffff, 0xffff, 0xffff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    return m_database.prepare(selectCases).and_then([&](Statement statement) {
        return statement.bind(1, after.value_or(CaseStudyId{beyond})).bind(2, count).readAll([](const Statement &row) {
            return CaseStudyRow{.study = caseFromRow(row), .evidence = static_cast<int>(row.integer(10))};
        });
    });
}

Result<std::optional<CaseStudy>> CertificationRepository::caseStudy(CaseStudyId id)
{
    return m_database.prepare(selectCase).and_then([id](Statement statement) { return statement.bind(1, id).readOne(caseFromRow); });
}

Result<std::vector<CaseEvidence>> CertificationRepository::evidence(CaseStudyId study)
{
    return m_database.prepare(selectEvidence).and_then([study](Statement statement) { return statement.bind(1, study).readAll(evidenceFromRow); });
}

/** A room that is not known here belongs to a newer version. */
Result<std::vector<PackText>> CertificationRepository::texts()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectTexts));
    std::vector<PackText> texts;
    WAYMARK_TRY(bool more, statement.step());
    while (more) {
        if (const auto room = packRoomFromCode(statement.text(0))) {
            texts.push_back({.place = {.room = *room, .topic = statement.text(1)}, .body = statement.text(2)});
        }
        WAYMARK_TRY(more, statement.step());
    }
    return texts;
}

Result<QString> CertificationRepository::text(const PackPlace &place)
{
    return m_database.prepare(selectText).and_then([&place](Statement statement) {
        return statement.bind(1, packTextId(place)).readOne([](const Statement &row) { return row.text(0); }).transform([](const auto &body) {
            return body.value_or(QString());
        });
    });
}

Result<bool> CertificationRepository::isThere(RecordId record)
{
    return m_database.prepare(selectRecord).and_then([&record](Statement statement) { return statement.bind(1, record).step(); });
}

Result<void> CertificationRepository::add(Writer &writer, const CaseStudy &study)
{
    WAYMARK_TRY(Statement statement, writer.prepare(insertCase));
    return statement.bind(1, study.id)
        .bind(2, privateSpace)
        .bind(3, study.values.title)
        .bind(4, study.values.organisation)
        .bind(5, study.values.from)
        .bind(6, study.values.until)
        .bind(7, study.values.role)
        .bind(8, study.values.situation)
        .bind(9, study.values.approach)
        .bind(10, study.values.outcome)
        .bind(11, study.values.lessons)
        .run();
}

Result<void> CertificationRepository::update(Writer &writer, const CaseStudy &study)
{
    WAYMARK_TRY(Statement statement, writer.prepare(updateCase));
    WAYMARK_CHECK(statement.bind(1, study.id)
                      .bind(2, study.values.title)
                      .bind(3, study.values.organisation)
                      .bind(4, study.values.from)
                      .bind(5, study.values.until)
                      .bind(6, study.values.role)
                      .bind(7, study.values.situation)
                      .bind(8, study.values.approach)
                      .bind(9, study.values.outcome)
                      .bind(10, study.values.lessons)
                      .run());
    return writer.database().changedRows() > 0 ? Result<void>() : failure(Error::Kind::NotFound, QStringLiteral("case study"));
}

/** A row that was taken away is brought back; false where it has to be made. */
static Result<bool> broughtBack(Writer &writer, std::string_view selectIsTrashed, RecordId id)
{
    WAYMARK_TRY(Statement statement, writer.prepare(selectIsTrashed));
    WAYMARK_TRY(const auto trashed, statement.bind(1, id).readOne([](const Statement &row) { return row.integer(0) != 0; }));
    if (trashed && *trashed) {
        WAYMARK_CHECK(writer.bringBack(id));
    }
    return trashed.has_value();
}

Result<CaseEvidenceId> CertificationRepository::addEvidence(Writer &writer, const CaseEvidence &evidence)
{
    const CaseEvidenceId id{QUuid::createUuidV5(evidence.study.value, QByteArray("case_study_evidence" + evidence.target.toRfc4122()))};
    WAYMARK_TRY(const bool present, broughtBack(writer, selectEvidenceTrashed, id.value));
    if (present) {
        return id;
    }
    WAYMARK_TRY(Statement statement, writer.prepare(insertEvidence));
    WAYMARK_CHECK(statement.bind(1, id).bind(2, privateSpace).bind(3, evidence.study).bind(4, evidence.target).bind(5, evidence.title).run());
    return id;
}

Result<void> CertificationRepository::writeText(Writer &writer, const PackText &text)
{
    const RecordId id = packTextId(text.place);
    WAYMARK_TRY(const bool present, broughtBack(writer, selectTextTrashed, id));
    if (present) {
        return writer.prepare(updateText).and_then([&](Statement statement) { return statement.bind(1, id).bind(2, text.body).run(); });
    }
    WAYMARK_TRY(Statement statement, writer.prepare(insertText));
    return statement.bind(1, id).bind(2, privateSpace).bind(3, codeOf(text.place.room)).bind(4, text.place.topic).bind(5, text.body).run();
}

}
