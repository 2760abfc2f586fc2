// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mirrorcopies.h"

#include "competencycommands.h"
#include "competencyrepository.h"
#include "competencyschema.h"
#include "goalmirror.h"
#include "goalschema.h"
#include "peoplecommands.h"
#include "peoplerepository.h"
#include "peopleschema.h"

namespace waymark
{

using Copies = Result<std::vector<RecordId>>;

template<typename Links>
static std::vector<RecordId> copiesIn(const Links &links)
{
    std::vector<RecordId> copies;
    for (const auto &link : links) {
        copies.push_back(link.copy.value);
    }
    return copies;
}

static Copies ofGoal(Writer &writer, GoalId goal)
{
    WAYMARK_CHECK(GoalMirror::writeGoal(writer, goal));
    return GoalRepository(writer.database()).shares(goal).transform(copiesIn<std::vector<GoalShare>>);
}

/** A milestone, a step or a check-in; none where it is in the trash. */
template<typename Part>
static Copies ofPart(Writer &writer, const Result<std::optional<Part>> &found)
{
    WAYMARK_TRY(const std::optional<Part> part, found);
    if (!part) {
        return {};
    }
    WAYMARK_CHECK(GoalMirror::write(writer, *part));
    WAYMARK_TRY(std::vector<RecordId> copies, GoalRepository(writer.database()).shares(part->goal).transform(copiesIn<std::vector<GoalShare>>));
    for (RecordId &copy : copies) {
        copy = GoalMirror::idInCopy(GoalId{copy}, part->id.value);
    }
    return copies;
}

static Copies ofAssessment(Writer &writer, AssessmentId id)
{
    CompetencyRepository assessments(writer.database());
    WAYMARK_TRY(const auto original, assessments.assessment(id));
    if (!original) {
        return {};
    }
    WAYMARK_CHECK(CompetencyCommand::writeMirrors(writer, id));
    return assessments.mirrors(id).transform(copiesIn<std::vector<AssessmentMirror>>);
}

static Copies ofProfile(Writer &writer, ProfileId id)
{
    PeopleRepository people(writer.database());
    WAYMARK_TRY(const auto original, people.profile(id));
    if (!original) {
        return {};
    }
    WAYMARK_CHECK(PeopleCommand::writeCopies(writer, *original));
    return people.shares(id).transform(copiesIn<std::vector<ProfileShare>>);
}

Result<std::vector<RecordId>> writeCopiesOf(Writer &writer, const RecordRow &record)
{
    GoalPartRepository parts(writer.database());
    if (record.space != privateSpace) {
        return {};
    }
    switch (record.type) {
    case GoalType::Goal:
        return ofGoal(writer, GoalId{record.id});
    case GoalType::Milestone:
        return ofPart(writer, parts.ownMilestone(MilestoneId{record.id}));
    case GoalType::Step:
        return ofPart(writer, parts.ownStep(StepId{record.id}));
    case GoalType::CheckIn:
        return ofPart(writer, parts.ownCheckIn(CheckInId{record.id}));
    case CompetencyType::SelfAssessment:
        return ofAssessment(writer, AssessmentId{record.id});
    case PeopleType::Profile:
        return ofProfile(writer, ProfileId{record.id});
    default:
        return {};
    }
}

}
