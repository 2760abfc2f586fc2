// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentlistrepository.h"
#include "attestation.h"
#include "engagement.h"
#include "exchangestatusrepository.h"
#include "goalrow.h"
#include "mentorship.h"
#include "reviewpage.h"
#include "reviewqueuerepository.h"
#include "store.h"

namespace waymark
{

/** An attempt in the list of a mentor. */
struct ReviewRow {
    enum class Group {
        Waiting, ///< for me
        WithMentee, ///< sent back
        Done, ///< accepted
    };

    AttemptId attempt;
    AssignmentId assignment;
    SpaceKey space;
    QString title;
    int number = 1;
    Group group = Group::Waiting;
    /** Since when it waits, was sent back or accepted; milliseconds UTC. */
    qint64 since = 0;
    /** A review was begun here. */
    bool begun = false;

    bool operator==(const ReviewRow &) const = default;
};

/** What is known of one mentee, from what she shares and from what I did. */
struct MenteeFacts {
    Mentorship mentorship;
    /** The one that runs, or the last that did. */
    std::optional<Engagement> engagement;
    /** Of this mentee, the longest waiting first. */
    std::vector<WaitingRow> waiting;
    ExchangeStatus exchange;
    /** What is shared in the mentorship. */
    std::vector<AssignmentRow> assignments;
    std::vector<GoalRow> goals;
    std::vector<StoredAttestation> attestations;
    std::optional<LastReview> lastReview;
};

/** What a mentor's pages ask about all mentees at once, over several concepts. Every function may be called from any thread and returns at once. */
class MentorService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    MentorService(Store &store, PersonId me);

    /** What waits for me, @p count at most, the longest waiting first; then what is with my mentees, and the last things done. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<ReviewRow>>> reviews(int count);
    /** Of all mentees, or of the one in @p only: the longest wait first, then as they were met. Errors: Storage. */
    [[nodiscard]] QFuture<Result<std::vector<MenteeFacts>>> mentees(std::optional<SpaceKey> only = {});

private:
    Store &m_store;
    PersonId m_me;
};

}
