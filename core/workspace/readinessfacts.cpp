// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinessfacts.h"

#include "assignmentlistrepository.h"
#include "attestationrepository.h"
#include "certificationrepository.h"
#include "competencyrepository.h"
#include "competencystanding.h"
#include "mentoringrepository.h"
#include "recordrepository.h"
#include "sessionagenda.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark
{

/** Everything counts, however much there is. */
static constexpr int everyRow = std::numeric_limits<int>::max();

/** What happened on a day, where no end was noted; a position without one goes on. */
static bool goesOnWithoutEnd(RecordEntryKind kind)
{
    return kind == RecordEntryKind::Position || kind == RecordEntryKind::Project || kind == RecordEntryKind::Responsibility;
}

static ReadinessEntry entryOfKind(const RecordEntry &entry, RequirementKind kind, const QString &topic)
{
    const QDate from = entry.from.isValid() ? entry.from : entry.until;
    return {.id = entry.id.value,
            .kind = kind,
            .topic = topic,
            .title = entry.title,
            .from = from,
            .until = entry.until.isValid() || goesOnWithoutEnd(entry.kind) ? entry.until : from};
}

std::vector<ReadinessEntry> readinessEntriesOf(const RecordEntry &entry)
{
    std::vector<ReadinessEntry> entries;
    switch (entry.kind) {
    case RecordEntryKind::Position:
        entries.push_back(entryOfKind(entry, RequirementKind::Experience, {}));
        break;
    case RecordEntryKind::Learning:
        entries.push_back(entryOfKind(entry, RequirementKind::Learning, entry.topic));
        break;
    case RecordEntryKind::Contribution:
        entries.push_back(entryOfKind(entry, RequirementKind::Contributions, {}));
        break;
    case RecordEntryKind::Certificate:
        entries.push_back(entryOfKind(entry, RequirementKind::Certificate, entry.topic));
        entries.push_back(entryOfKind(entry, RequirementKind::Examination, entry.topic));
        break;
    default:
        break;
    }
    if (entry.minutes) {
        entries.push_back(entryOfKind(entry, RequirementKind::Hours, entry.category));
        entries.back().amount = *entry.minutes / 60.0;
    }
    return entries;
}

std::vector<RatingStep> ratingStepsOf(const std::vector<Assessment> &history)
{
    std::vector<RatingStep> steps;
    CompetencyStanding standing;
    for (const Assessment &assessment : history) {
        if (!assessment.draft.level || !assessment.draft.day.isValid()) {
            continue;
        }
        standing.newest.insert(assessment.draft.source, assessment);
        const std::optional<Assessment> best = standing.bestKnown();
        if (best && (steps.empty() || steps.back().level != *best->draft.level)) {
            steps.push_back({.day = assessment.draft.day, .level = *best->draft.level, .id = best->id.value});
        }
    }
    return steps;
}

namespace
{

/** Asks one concept after the other. */
class Gathering
{
public:
    Gathering(Database &database, const Method &method, const FactsScope &scope)
        : m_database(database)
        , m_method(method)
        , m_scope(scope)
    {
    }

    [[nodiscard]] Result<CareerFacts> gather()
    {
        m_all.facts.highestLevel = m_method.scale(ScaleId::Competency).highest();
        WAYMARK_CHECK(addCareer());
        WAYMARK_CHECK(addSigned());
        WAYMARK_CHECK(addCases());
        WAYMARK_CHECK(addTexts());
        WAYMARK_CHECK(addWork());
        WAYMARK_CHECK(addEngagements());
        WAYMARK_CHECK(addRatings());
        return std::move(m_all);
    }

private:
    [[nodiscard]] QDate dayOf(qint64 instant) const { return QDateTime::fromMSecsSinceEpoch(instant, m_scope.zone).date(); }
    void add(const ReadinessEntry &entry) { m_all.facts.entries.push_back(entry); }

    [[nodiscard]] Result<void> addCareer();
    [[nodiscard]] Result<void> addSigned();
    [[nodiscard]] Result<void> addCases();
    [[nodiscard]] Result<void> addTexts();
    [[nodiscard]] Result<void> addWork();
    [[nodiscard]] Result<void> addEngagements();
    void addEngagement(const Engagement &engagement, Role mine);
    [[nodiscard]] Result<void> addRatings();

    Database &m_database;
    const Method &m_method;
    const FactsScope &m_scope;
    CareerFacts m_all;
    bool m_hasPosition = false;
};

Result<void> Gathering::addCareer()
{
    WAYMARK_TRY(const auto entries, RecordRepository(m_database).entries(everyRow));
    for (const RecordEntry &entry : entries) {
        std::ranges::for_each(readinessEntriesOf(entry), [this](const ReadinessEntry &one) { add(one); });
        m_hasPosition = m_hasPosition || entry.kind == RecordEntryKind::Position;
        if (entry.kind == RecordEntryKind::Certificate) {
            m_all.held.push_back({.id = entry.id.value,
                                  .certification = entry.topic,
                                  .title = entry.title,
                                  .given = entry.from,
                                  .until = entry.until.isValid() ? std::optional(entry.until) : std::nullopt});
        }
    }
    return {};
}

static std::optional<RequirementKind> kindFor(const QString &code)
{
    const std::optional<StatementKind> kind = statementKindFromCode(code);
    if (!kind) {
        return std::nullopt;
    }
    switch (*kind) {
    case StatementKind::Reference:
        return RequirementKind::References;
    case StatementKind::Assessment:
        return RequirementKind::MentorAssessment;
    case StatementKind::Recommendation:
        break;
    }
    return RequirementKind::Recommendation;
}

Result<void> Gathering::addSigned()
{
    WAYMARK_TRY(const auto all, AttestationRepository(m_database).about(m_scope.did, {}, everyRow));
    for (const StoredAttestation &stored : all) {
        const std::optional<RequirementKind> kind = kindFor(stored.attestation.kind);
        if (kind && stored.counts()) {
            const QDate day = dayOf(stored.attestation.signedAt);
            add({.id = stored.attestation.id.value,
                 .kind = *kind,
                 .topic = stored.attestation.topic,
                 .title = stored.attestation.title,
                 .from = day,
                 .until = day});
        }
    }
    return {};
}

Result<void> Gathering::addCases()
{
    WAYMARK_TRY(const auto cases, CertificationRepository(m_database).caseStudies({}, everyRow));
    for (const CaseStudyRow &row : cases) {
        add({.id = row.study.id.value,
             .kind = RequirementKind::CaseStudies,
             .title = row.study.values.title,
             .words = static_cast<int>(row.study.words()),
             .whole = row.study.isWhole() && row.evidence > 0});
    }
    return {};
}

Result<void> Gathering::addTexts()
{
    WAYMARK_TRY(const auto texts, CertificationRepository(m_database).texts());
    for (const PackText &text : texts) {
        const auto words = static_cast<int>(wordsIn(text.body));
        const RecordId id = packTextId(text.place);
        switch (text.place.room) {
        case PackRoom::Skills:
            add({.id = id, .kind = RequirementKind::SkillsNarrative, .topic = text.place.topic, .title = text.place.topic, .words = words});
            break;
        case PackRoom::Summary:
            add({.id = id, .kind = RequirementKind::Resume, .words = words, .whole = m_hasPosition && words > 0});
            break;
        case PackRoom::Presentation:
            add({.id = id,
                 .kind = RequirementKind::Presentation,
                 .topic = text.place.topic,
                 .title = text.place.topic,
                 .amount = static_cast<double>(agendaMinutes(text.body))});
            break;
        case PackRoom::Aim:
            break;
        }
    }
    return {};
}

Result<void> Gathering::addWork()
{
    WAYMARK_TRY(const auto accepted, AssignmentListRepository(m_database).mine(m_scope.me, AssignmentState::Accepted, {.after = {}, .count = everyRow}));
    for (const AssignmentRow &row : accepted) {
        const QDate day = row.standing.reviewed ? dayOf(*row.standing.reviewed) : QDate();
        add({.id = row.id.value, .kind = RequirementKind::Evidence, .title = row.title, .from = day, .until = day});
    }
    return {};
}

void Gathering::addEngagement(const Engagement &engagement, Role mine)
{
    const QDate start = engagement.draft.start;
    if (engagement.state == EngagementState::Planned || !start.isValid()) {
        return;
    }
    if (mine == Role::Mentor) {
        m_all.mentorSince = m_all.mentorSince.isValid() ? std::min(m_all.mentorSince, start) : start;
        return;
    }
    const bool goesOn = engagement.state == EngagementState::Active;
    add({.id = engagement.id.value,
         .kind = RequirementKind::Mentoring,
         .title = engagement.draft.topic.isEmpty() ? codeOf(engagement.draft.kind) : engagement.draft.topic,
         .from = start,
         .until = goesOn ? QDate() : std::max(start, engagement.stateDay)});
}

Result<void> Gathering::addEngagements()
{
    MentoringRepository mentoring(m_database);
    WAYMARK_TRY(const auto mentorships, mentoring.mentorships(m_scope.me, {}));
    for (const Mentorship &mentorship : mentorships) {
        WAYMARK_TRY(const auto engagements, mentoring.engagements(mentorship.space));
        std::ranges::for_each(engagements, [&](const Engagement &engagement) { addEngagement(engagement, mentorship.myRole); });
    }
    return {};
}

Result<void> Gathering::addRatings()
{
    CompetencyRepository competencies(m_database);
    WAYMARK_TRY(const auto newest, competencies.newest(m_scope.me, {}));
    for (const Assessment &assessment : newest) {
        const QString &competency = assessment.draft.competency;
        if (!m_all.facts.ratings.contains(competency)) {
            WAYMARK_TRY(const auto history, competencies.history(m_scope.me, {}, competency));
            m_all.facts.ratings.insert(competency, ratingStepsOf(history));
        }
    }
    return {};
}

}

Result<CareerFacts> careerFacts(Database &database, const Method &method, const FactsScope &scope)
{
    return Gathering(database, method, scope).gather();
}

}
