// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** A copy of a private assignment in a mentorship. */
struct AssignmentShare {
    AssignmentId original;
    AssignmentId copy;
    SpaceKey space;
    /** The mentorship was closed: nothing is written to it any more. */
    bool closed = false;

    bool operator==(const AssignmentShare &) const = default;
};

/** The rows of assignments and of where they were shared. Used on the thread of its connection; every function may fail with Storage. */
class AssignmentRepository
{
public:
    explicit AssignmentRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Assignment>> assignment(AssignmentId id);
    /** Whether a row of this id is there; the value says whether it is in the trash. */
    [[nodiscard]] Result<std::optional<bool>> inTrash(AssignmentId id);

    /** Where @p original was shared, the latest first. */
    [[nodiscard]] Result<std::vector<AssignmentShare>> shares(AssignmentId original);
    /** The private assignment that @p id is a copy of; @p id where it is none. */
    [[nodiscard]] Result<AssignmentId> originalOf(AssignmentId id);
    /** The id by which @p space is known everywhere. Errors: NotFound "space". */
    [[nodiscard]] Result<SpaceId> spaceId(SpaceKey space);

    [[nodiscard]] static Result<void> add(Writer &writer, const Assignment &assignment);
    /** Everything but the competencies. */
    [[nodiscard]] static Result<void> update(Writer &writer, const Assignment &assignment);
    [[nodiscard]] static Result<void> addCompetency(Writer &writer, const Assignment &assignment, const QString &competency);
    [[nodiscard]] static Result<void> removeCompetency(Writer &writer, AssignmentId assignment, const QString &competency);
    [[nodiscard]] static Result<void> addShare(Writer &writer, AssignmentId original, AssignmentId copy);

private:
    [[nodiscard]] Result<QStringList> competencies(AssignmentId id, SpaceKey space);

    Database &m_database;
};

}
