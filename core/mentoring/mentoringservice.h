// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringrepository.h"
#include "store.h"

namespace waymark
{

/** An engagement as its editor loads it. */
struct LoadedEngagement {
    Engagement engagement;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
};

/** Questions and commands about mentorships and their engagements. Every function may be called from any thread and returns at once. */
class MentoringService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    MentoringService(Store &store, PersonId me);

    /** All of mine, the open ones first, then as they were founded. */
    [[nodiscard]] QFuture<Result<std::vector<Mentorship>>> mentorships();
    /** Those in which I am the mentor: one per mentee. */
    [[nodiscard]] QFuture<Result<std::vector<Mentorship>>> mentees();
    /** Those in which I am the mentee: one per mentor. */
    [[nodiscard]] QFuture<Result<std::vector<Mentorship>>> mentors();
    /** Nothing where @p space is no mentorship of mine. */
    [[nodiscard]] QFuture<Result<std::optional<Mentorship>>> mentorship(SpaceKey space);
    /** By their first day. */
    [[nodiscard]] QFuture<Result<std::vector<Engagement>>> engagements(SpaceKey space);
    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedEngagement>>> engagement(EngagementId id);

    // As the functions of MentoringCommand.
    [[nodiscard]] QFuture<Result<EngagementId>> open(SpaceKey space, EngagementDraft draft);
    [[nodiscard]] QFuture<Result<void>> edit(EngagementId id, EngagementDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> setState(EngagementId id, EngagementState state, QDate day, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> remove(EngagementId id);

private:
    [[nodiscard]] QFuture<Result<std::vector<Mentorship>>> inRole(std::optional<Role> myRole);

    Store &m_store;
    PersonId m_me;
};

}
