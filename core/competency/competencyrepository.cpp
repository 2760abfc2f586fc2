// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyrepository.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectOwn = "SELECT id, space, day, competency, level, source, note FROM self_assessment WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectOfMentor =
    "SELECT id, space, day, competency, level, 'mentor', note FROM mentor_assessment WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectTrashed = "SELECT trashed FROM self_assessment WHERE id = ?1";
// Steps from one competency to the next along the index, so that a long history costs nothing.
static constexpr std::string_view selectCompetencies =
    "WITH RECURSIVE step (competency) AS (SELECT min(competency) FROM self_assessment WHERE space = ?1 AND trashed = 0 UNION ALL "
    "SELECT (SELECT min(competency) FROM self_assessment WHERE space = ?1 AND trashed = 0 AND competency > step.competency) "
    "FROM step WHERE step.competency IS NOT NULL) SELECT competency FROM step WHERE competency IS NOT NULL";
static constexpr std::string_view selectCompetenciesOfMentor =
    "WITH RECURSIVE step (competency) AS (SELECT min(competency) FROM mentor_assessment WHERE space = ?1 AND trashed = 0 UNION ALL "
    "SELECT (SELECT min(competency) FROM mentor_assessment WHERE space = ?1 AND trashed = 0 AND competency > step.competency) "
    "FROM step WHERE step.competency IS NOT NULL) SELECT competency FROM step WHERE competency IS NOT NULL";
static constexpr std::string_view selectNewest =
    "SELECT id, space, day, competency, level, source, note FROM self_assessment "
    "WHERE space = ?1 AND competency = ?2 AND source = ?3 AND level IS NOT NULL AND trashed = 0 ORDER BY day DESC, id DESC LIMIT 1";
static constexpr std::string_view selectNewestOfMentor =
    "SELECT id, space, day, competency, level, 'mentor', note FROM mentor_assessment "
    "WHERE space = ?1 AND competency = ?2 AND level IS NOT NULL AND trashed = 0 ORDER BY day DESC, id DESC LIMIT 1";
static constexpr std::string_view selectHistory =
    "SELECT id, space, day, competency, level, source, note FROM self_assessment WHERE space = ?1 AND competency = ?2 AND trashed = 0";
static constexpr std::string_view selectHistoryOfMentor =
    "SELECT id, space, day, competency, level, 'mentor', note FROM mentor_assessment WHERE space = ?1 AND competency = ?2 AND trashed = 0";
static constexpr std::string_view selectSpacesOfMentors = "SELECT space FROM wm_member WHERE person = ?1 AND role = 'mentee' ORDER BY space";
static constexpr std::string_view selectMirrors =
    "SELECT m.id, m.assessment, m.copy, c.space FROM assessment_mirror AS m JOIN self_assessment AS c ON c.id = m.copy AND c.trashed = 0 "
    "WHERE m.assessment = ?1 AND m.trashed = 0 ORDER BY m.copy";
static constexpr std::string_view selectLinked = "SELECT target FROM competency_link WHERE competency = ?1 AND space = ?2 AND trashed = 0 ORDER BY target";
static constexpr std::string_view selectCompetenciesOf =
    "SELECT DISTINCT competency FROM competency_link WHERE target = ?1 AND trashed = 0 ORDER BY competency";
static constexpr std::string_view selectSpaceId = "SELECT id FROM wm_space WHERE key = ?1";
static constexpr std::string_view insertOwn =
    "INSERT INTO self_assessment (id, space, day, competency, level, note, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
static constexpr std::string_view insertOfMentor = "INSERT INTO mentor_assessment (id, space, day, competency, level, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
static constexpr std::string_view updateOwn =
    "UPDATE self_assessment SET day = ?3, competency = ?4, level = ?5, note = ?6, source = ?7 WHERE id = ?1 AND space = ?2";
static constexpr std::string_view updateOfMentor = "UPDATE mentor_assessment SET day = ?3, competency = ?4, level = ?5, note = ?6 WHERE id = ?1 AND space = ?2";
static constexpr std::string_view selectMirrorTrashed = "SELECT trashed FROM assessment_mirror WHERE id = ?1";
static constexpr std::string_view insertMirror = "INSERT INTO assessment_mirror (id, space, assessment, copy) VALUES (?1, ?2, ?3, ?4)";
static constexpr std::string_view selectLinkTrashed = "SELECT trashed FROM competency_link WHERE id = ?1";
static constexpr std::string_view insertLink = "INSERT INTO competency_link (id, space, competency, target) VALUES (?1, ?2, ?3, ?4)";

static Assessment fromRow(const Statement &row, AssessmentSource source)
{
    const std::optional<qint64> level = row.optionalInteger(4);
    return {.id = AssessmentId{row.uuid(0)},
            .space = SpaceKey{row.integer(1)},
            .draft = {.day = row.date(2),
                      .competency = row.text(3),
                      .level = level ? std::optional(static_cast<int>(*level)) : std::nullopt,
                      .source = source,
                      .note = row.text(6)}};
}

static Assessment mentorsFromRow(const Statement &row)
{
    return fromRow(row, AssessmentSource::Mentor);
}

/** A mentee's row that claims to be her mentor's word counts as her own. */
static Assessment ownFromRow(const Statement &row)
{
    const AssessmentSource source = assessmentSourceFromCode(row.text(5));
    return fromRow(row, source == AssessmentSource::Mentor ? AssessmentSource::Self : source);
}

CompetencyRepository::CompetencyRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Assessment>> CompetencyRepository::assessment(AssessmentId id)
{
    WAYMARK_TRY(Statement own, m_database.prepare(selectOwn));
    WAYMARK_TRY(auto found, own.bind(1, id).readOne(ownFromRow));
    if (found) {
        return found;
    }
    WAYMARK_TRY(Statement ofMentor, m_database.prepare(selectOfMentor));
    return ofMentor.bind(1, id).readOne(mentorsFromRow);
}

Result<std::optional<bool>> CompetencyRepository::inTrash(AssessmentId id)
{
    return m_database.prepare(selectTrashed).and_then([id](Statement statement) {
        return statement.bind(1, id).readOne([](const Statement &row) { return row.integer(0) != 0; });
    });
}

Result<std::vector<SpaceKey>> CompetencyRepository::spacesOfMentors(const PersonId &me, const AssessmentScope &scope)
{
    if (scope.space) {
        return std::vector{*scope.space};
    }
    return m_database.prepare(selectSpacesOfMentors).and_then([&me](Statement statement) {
        return statement.bind(1, me.key).readAll([](const Statement &row) { return SpaceKey{row.integer(0)}; });
    });
}

Result<std::vector<QString>> CompetencyRepository::competenciesIn(SpaceKey space, bool ofMentor)
{
    return m_database.prepare(ofMentor ? selectCompetenciesOfMentor : selectCompetencies).and_then([space](Statement statement) {
        return statement.bind(1, space).readAll([](const Statement &row) { return row.text(0); });
    });
}

Result<void> CompetencyRepository::addNewestOwn(SpaceKey space, std::vector<Assessment> &found)
{
    WAYMARK_TRY(const auto competencies, competenciesIn(space, false));
    for (const QString &competency : competencies) {
        for (const auto source : {AssessmentSource::Self, AssessmentSource::Peer, AssessmentSource::Certification, AssessmentSource::Target}) {
            WAYMARK_TRY(Statement statement, m_database.prepare(selectNewest));
            WAYMARK_TRY(const auto one, statement.bind(1, space).bind(2, competency).bind(3, codeOf(source)).readOne(ownFromRow));
            if (one) {
                found.push_back(*one);
            }
        }
    }
    return {};
}

Result<void> CompetencyRepository::addNewestOfMentor(SpaceKey space, std::vector<Assessment> &found)
{
    WAYMARK_TRY(const auto competencies, competenciesIn(space, true));
    for (const QString &competency : competencies) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectNewestOfMentor));
        WAYMARK_TRY(const auto one, statement.bind(1, space).bind(2, competency).readOne(mentorsFromRow));
        if (one) {
            found.push_back(*one);
        }
    }
    return {};
}

Result<std::vector<Assessment>> CompetencyRepository::newest(const PersonId &me, const AssessmentScope &scope)
{
    std::vector<Assessment> found;
    WAYMARK_CHECK(addNewestOwn(scope.space.value_or(privateSpace), found));
    WAYMARK_TRY(const auto spaces, spacesOfMentors(me, scope));
    for (const SpaceKey space : spaces) {
        WAYMARK_CHECK(addNewestOfMentor(space, found));
    }
    return found;
}

Result<std::vector<Assessment>> CompetencyRepository::history(const PersonId &me, const AssessmentScope &scope, const QString &competency)
{
    WAYMARK_TRY(Statement own, m_database.prepare(selectHistory));
    WAYMARK_TRY(auto found, own.bind(1, scope.space.value_or(privateSpace)).bind(2, competency).readAll(ownFromRow));
    WAYMARK_TRY(const auto spaces, spacesOfMentors(me, scope));
    for (const SpaceKey space : spaces) {
        WAYMARK_TRY(Statement ofMentor, m_database.prepare(selectHistoryOfMentor));
        WAYMARK_TRY(const auto more, ofMentor.bind(1, space).bind(2, competency).readAll(mentorsFromRow));
        found.insert(found.end(), more.begin(), more.end());
    }
    std::ranges::sort(found, [](const Assessment &a, const Assessment &b) { return std::tie(a.draft.day, a.id) < std::tie(b.draft.day, b.id); });
    return found;
}

Result<std::vector<AssessmentMirror>> CompetencyRepository::mirrors(AssessmentId id)
{
    return m_database.prepare(selectMirrors).and_then([id](Statement statement) {
        return statement.bind(1, id).readAll([](const Statement &row) {
            return AssessmentMirror{.id = row.uuid(0),
                                    .assessment = AssessmentId{row.uuid(1)},
                                    .copy = AssessmentId{row.uuid(2)},
                                    .space = SpaceKey{row.integer(3)}};
        });
    });
}

Result<std::vector<RecordId>> CompetencyRepository::linked(const PersonId &me, const AssessmentScope &scope, const QString &competency)
{
    WAYMARK_TRY(std::vector<SpaceKey> spaces, spacesOfMentors(me, scope));
    if (!scope.space) {
        spaces.insert(spaces.begin(), privateSpace);
    }
    std::vector<RecordId> targets;
    for (const SpaceKey space : spaces) {
        WAYMARK_TRY(Statement statement, m_database.prepare(selectLinked));
        WAYMARK_TRY(const auto more, statement.bind(1, competency).bind(2, space).readAll([](const Statement &row) { return row.uuid(0); }));
        targets.insert(targets.end(), more.begin(), more.end());
    }
    std::ranges::sort(targets);
    const auto rest = std::ranges::unique(targets);
    targets.erase(rest.begin(), rest.end());
    return targets;
}

Result<std::vector<QString>> CompetencyRepository::competenciesOf(RecordId target)
{
    return m_database.prepare(selectCompetenciesOf).and_then([&target](Statement statement) {
        return statement.bind(1, target).readAll([](const Statement &row) { return row.text(0); });
    });
}

Result<SpaceId> CompetencyRepository::spaceId(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSpaceId));
    WAYMARK_TRY(const auto id, statement.bind(1, space).readOne([](const Statement &row) { return SpaceId{row.blob(0)}; }));
    if (!id) {
        return failure(Error::Kind::NotFound, u"space"_s);
    }
    return *id;
}

static Statement &bindAssessment(Statement &statement, const Assessment &assessment)
{
    const AssessmentDraft &draft = assessment.draft;
    statement.bind(1, assessment.id).bind(2, assessment.space).bind(3, draft.day).bind(4, draft.competency).bind(5, draft.level).bind(6, draft.note);
    return draft.source == AssessmentSource::Mentor ? statement : statement.bind(7, codeOf(draft.source));
}

Result<void> CompetencyRepository::add(Writer &writer, const Assessment &assessment)
{
    WAYMARK_TRY(Statement statement, writer.prepare(assessment.draft.source == AssessmentSource::Mentor ? insertOfMentor : insertOwn));
    return bindAssessment(statement, assessment).run();
}

Result<void> CompetencyRepository::update(Writer &writer, const Assessment &assessment)
{
    WAYMARK_TRY(Statement statement, writer.prepare(assessment.draft.source == AssessmentSource::Mentor ? updateOfMentor : updateOwn));
    return bindAssessment(statement, assessment).run();
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

Result<void> CompetencyRepository::addMirror(Writer &writer, AssessmentId assessment, AssessmentId copy)
{
    const RecordId id = QUuid::createUuidV5(assessment.value, QByteArray("assessment_mirror" + copy.value.toRfc4122()));
    WAYMARK_TRY(const bool present, broughtBack(writer, selectMirrorTrashed, id));
    if (present) {
        return {};
    }
    WAYMARK_TRY(Statement statement, writer.prepare(insertMirror));
    return statement.bind(1, id).bind(2, privateSpace).bind(3, assessment).bind(4, copy).run();
}

static Result<RecordId> linkId(Database &database, const QString &competency, RecordId target, SpaceKey space)
{
    WAYMARK_TRY(const SpaceId spaceId, CompetencyRepository(database).spaceId(space));
    return QUuid::createUuidV5(target, QByteArray("competency_link" + spaceId.bytes + competency.toUtf8()));
}

Result<void> CompetencyRepository::link(Writer &writer, const QString &competency, RecordId target, SpaceKey space)
{
    WAYMARK_TRY(const RecordId id, linkId(writer.database(), competency, target, space));
    WAYMARK_TRY(const bool present, broughtBack(writer, selectLinkTrashed, id));
    if (present) {
        return {};
    }
    WAYMARK_TRY(Statement statement, writer.prepare(insertLink));
    return statement.bind(1, id).bind(2, space).bind(3, competency).bind(4, target).run();
}

Result<void> CompetencyRepository::unlink(Writer &writer, const QString &competency, RecordId target, SpaceKey space)
{
    WAYMARK_TRY(const RecordId id, linkId(writer.database(), competency, target, space));
    return writer.remove(id);
}

}
