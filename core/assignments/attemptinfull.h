// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attemptrepository.h"
#include "reviewrepository.h"

namespace waymark
{

/** An attempt with what came with it and what was answered. */
struct AttemptInFull {
    StoredAttempt stored;
    std::vector<Evidence> evidence;
    /** The last sent first, the withdrawn too. */
    std::vector<StoredReview> reviews;
};

/** On the thread of @p database. Errors: Storage. */
[[nodiscard]] Result<AttemptInFull> attemptInFull(Database &database, const StoredAttempt &stored);

}
