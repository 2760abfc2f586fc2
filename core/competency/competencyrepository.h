// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** Whose assessments are meant. */
struct AssessmentScope {
    /** What two people share in this mentorship; nothing for my own, wherever they stand. */
    std::optional<SpaceKey> space;
};

/** A copy of a private assessment in a mentorship. */
struct AssessmentMirror {
    RecordId id;
    AssessmentId assessment;
    AssessmentId copy;
    SpaceKey space;

    bool operator==(const AssessmentMirror &) const = default;
};

/** The rows of assessments. Used on the thread of its connection; every function may fail with Storage. */
class CompetencyRepository
{
public:
    explicit CompetencyRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Assessment>> assessment(AssessmentId id);
    /** Whether a row of this id is there; the value says whether it is in the trash. */
    [[nodiscard]] Result<std::optional<bool>> inTrash(AssessmentId id);
    /** The newest with a level, per competency and source. @p me is the person whose workspace this is. */
    [[nodiscard]] Result<std::vector<Assessment>> newest(const PersonId &me, const AssessmentScope &scope);
    /** Every assessment of @p competency, the oldest first. */
    [[nodiscard]] Result<std::vector<Assessment>> history(const PersonId &me, const AssessmentScope &scope, const QString &competency);
    [[nodiscard]] Result<std::vector<AssessmentMirror>> mirrors(AssessmentId id);
    /** The records that were linked to @p competency: mine and, wherever I am the mentee, the mentor's; or those in one mentorship. */
    [[nodiscard]] Result<std::vector<RecordId>> linked(const PersonId &me, const AssessmentScope &scope, const QString &competency);
    /** The competencies that @p target was linked to. */
    [[nodiscard]] Result<std::vector<QString>> competenciesOf(RecordId target);
    /** The id by which @p space is known everywhere. Errors: NotFound "space". */
    [[nodiscard]] Result<SpaceId> spaceId(SpaceKey space);

    /** A mentor's assessment goes to a table of its own. */
    [[nodiscard]] static Result<void> add(Writer &writer, const Assessment &assessment);
    [[nodiscard]] static Result<void> update(Writer &writer, const Assessment &assessment);
    [[nodiscard]] static Result<void> addMirror(Writer &writer, AssessmentId assessment, AssessmentId copy);
    /** Links @p target in @p space, unless it is. */
    [[nodiscard]] static Result<void> link(Writer &writer, const QString &competency, RecordId target, SpaceKey space);
    /** Errors: NotFound. */
    [[nodiscard]] static Result<void> unlink(Writer &writer, const QString &competency, RecordId target, SpaceKey space);

private:
    [[nodiscard]] Result<std::vector<SpaceKey>> spacesOfMentors(const PersonId &me, const AssessmentScope &scope);
    [[nodiscard]] Result<std::vector<QString>> competenciesIn(SpaceKey space, bool ofMentor);
    [[nodiscard]] Result<void> addNewestOwn(SpaceKey space, std::vector<Assessment> &found);
    [[nodiscard]] Result<void> addNewestOfMentor(SpaceKey space, std::vector<Assessment> &found);

    Database &m_database;
};

}
