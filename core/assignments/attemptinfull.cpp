// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptinfull.h"

namespace waymark
{

Result<AttemptInFull> attemptInFull(Database &database, const StoredAttempt &stored)
{
    WAYMARK_TRY(auto evidence, AttemptRepository(database).evidence(stored.attempt));
    WAYMARK_TRY(auto reviews, ReviewRepository(database).reviews(stored.attempt.id, stored.attempt.space));
    return AttemptInFull{.stored = stored, .evidence = std::move(evidence), .reviews = std::move(reviews)};
}

}
