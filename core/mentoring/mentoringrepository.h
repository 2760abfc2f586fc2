// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engagement.h"
#include "mentorship.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** The rows of mentoring. Used on the thread of its connection; every function may fail with Storage. */
class MentoringRepository
{
public:
    explicit MentoringRepository(Database &database);

    /** Those that @p me is a member of, in @p myRole or any, the open ones first, then as they were founded. */
    [[nodiscard]] Result<std::vector<Mentorship>> mentorships(const PersonId &me, std::optional<Role> myRole);
    /** Nothing where @p space is no mentorship of @p me. */
    [[nodiscard]] Result<std::optional<Mentorship>> mentorship(const PersonId &me, SpaceKey space);

    /** By their first day. */
    [[nodiscard]] Result<std::vector<Engagement>> engagements(SpaceKey space);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Engagement>> engagement(EngagementId id);

    [[nodiscard]] static Result<void> add(Writer &writer, const Engagement &engagement);
    /** Everything but its state. */
    [[nodiscard]] static Result<void> update(Writer &writer, EngagementId id, const EngagementDraft &draft);
    [[nodiscard]] static Result<void> setState(Writer &writer, EngagementId id, EngagementState state, QDate day);

private:
    Database &m_database;
};

}
