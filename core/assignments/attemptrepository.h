// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentattempt.h"
#include "writer.h"

#include <optional>
#include <vector>

namespace waymark
{

/** An attempt, and whether it still counts. */
struct StoredAttempt {
    Attempt attempt;
    bool withdrawn = false;

    bool operator==(const StoredAttempt &) const = default;
};

/** The rows of what was handed in. Used on the thread of its connection; every function may fail with Storage. */
class AttemptRepository
{
public:
    explicit AttemptRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<StoredAttempt>> attempt(AttemptId id);
    /** Whether a row of this id is there, in the trash or not. */
    [[nodiscard]] Result<bool> exists(AttemptId id);
    /** Every attempt at @p assignment in its own space, the withdrawn too, the oldest first. */
    [[nodiscard]] Result<std::vector<StoredAttempt>> attempts(AssignmentId assignment, SpaceKey space);
    /** In the order in which it was handed in. */
    [[nodiscard]] Result<std::vector<Evidence>> evidence(const Attempt &attempt);

    [[nodiscard]] static Result<void> add(Writer &writer, const Attempt &attempt);
    [[nodiscard]] static Result<void> addEvidence(Writer &writer, const Attempt &attempt, const Evidence &evidence);
    [[nodiscard]] static Result<void> addWithdrawal(Writer &writer, const Attempt &attempt, const QString &reason);
    /** Makes @p copy of @p attachment, belonging to @p owner in @p space. Errors: NotFound "attachment". */
    [[nodiscard]] static Result<void> copyAttachment(Writer &writer, RecordId attachment, RecordId copy, SpaceKey space, RecordId owner);

private:
    Database &m_database;
};

}
