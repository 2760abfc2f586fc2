// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentlistrepository.h"

namespace waymark
{

/** What waits for a mentor. Used on the thread of its connection; every function may fail with Storage. */
class ReviewQueueRepository
{
public:
    explicit ReviewQueueRepository(Database &database);

    /** What waits for @p mentor in all mentorships that are open, the longest waiting first. Errors: NotFound "after". */
    [[nodiscard]] Result<std::vector<WaitingRow>> waiting(const PersonId &mentor, const PageAfter<AttemptId> &page);
    [[nodiscard]] Result<qint64> waitingCount(const PersonId &mentor);

private:
    struct Key {
        qint64 handedIn = std::numeric_limits<qint64>::min();
        AttemptId id;
    };
    [[nodiscard]] Result<Key> keyOf(const std::optional<AttemptId> &after);
    [[nodiscard]] Result<std::vector<WaitingRow>> withoutReview(const PersonId &mentor, const Key &after);
    [[nodiscard]] Result<bool> stillWaits(const WaitingRow &row);

    Database &m_database;
};

}
