// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencyrepository.h"
#include "competencystanding.h"
#include "store.h"

namespace waymark
{

/** An assessment as its editor loads it. */
struct LoadedAssessment {
    Assessment assessment;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    /** Where copies stand. */
    std::vector<AssessmentMirror> mirrors;
};

/** Questions and commands about competencies. Every function may be called from any thread and returns at once. */
class CompetencyService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    CompetencyService(Store &store, PersonId me);

    /** One per competency that was ever assessed, by its id: mine, or what is shared in one mentorship. */
    [[nodiscard]] QFuture<Result<std::vector<CompetencyStanding>>> standings(AssessmentScope scope = {});
    /** As gapsOf(). */
    [[nodiscard]] QFuture<Result<std::vector<CompetencyGap>>> gaps(AssessmentScope scope = {});
    /** As distanceTo(). */
    [[nodiscard]] QFuture<Result<LevelDistance>> distance(std::vector<LevelRequirement> requirements, AssessmentScope scope = {});
    /** Every assessment of @p competency, the oldest first. */
    [[nodiscard]] QFuture<Result<std::vector<Assessment>>> growth(QString competency, AssessmentScope scope = {});
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedAssessment>>> assessment(AssessmentId id);
    /** The attempts and pieces of evidence that were linked to @p competency. */
    [[nodiscard]] QFuture<Result<std::vector<RecordId>>> linked(QString competency, AssessmentScope scope = {});
    [[nodiscard]] QFuture<Result<std::vector<QString>>> competenciesOf(RecordId target);

    // As the functions of CompetencyCommand.
    [[nodiscard]] QFuture<Result<std::vector<AssessmentId>>> assess(std::vector<AssessmentDraft> drafts, std::vector<SpaceKey> showIn = {});
    [[nodiscard]] QFuture<Result<void>> edit(AssessmentId id, AssessmentDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> remove(AssessmentId id);
    [[nodiscard]] QFuture<Result<AssessmentId>> showIn(AssessmentId id, SpaceKey space);
    [[nodiscard]] QFuture<Result<int>> showNewestIn(SpaceKey space);
    [[nodiscard]] QFuture<Result<void>> hideFrom(AssessmentId id, SpaceKey space);
    [[nodiscard]] QFuture<Result<AssessmentId>> assessMentee(SpaceKey space, AssessmentDraft draft);
    [[nodiscard]] QFuture<Result<void>> link(QString competency, RecordId target, SpaceKey space);
    [[nodiscard]] QFuture<Result<void>> unlink(QString competency, RecordId target, SpaceKey space);

private:
    Store &m_store;
    PersonId m_me;
};

}
