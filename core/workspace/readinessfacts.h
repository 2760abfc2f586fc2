// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"
#include "database.h"
#include "readiness.h"
#include "recordentry.h"
#include "renewal.h"

#include <QTimeZone>

namespace waymark
{

/** Everything here that may count for a level, a certification or a renewal. */
struct CareerFacts {
    ReadinessFacts facts;
    std::vector<HeldCertificate> held;
    /** The first day of the first engagement in which I am the mentor; invalid where there is none. */
    QDate mentorSince;
};

/** Whose facts, and how days are told from instants. */
struct FactsScope {
    PersonId me;
    /** The same person, as credentials name her. */
    QString did;
    QTimeZone zone;
};

/** Gathers the facts over all concepts. On the thread of @p database. Errors: Storage. */
[[nodiscard]] Result<CareerFacts> careerFacts(Database &database, const Method &method, const FactsScope &scope);

/** What @p entry counts as: a position as experience, hours in their category, and so on; nothing where it only tells. */
[[nodiscard]] std::vector<ReadinessEntry> readinessEntriesOf(const RecordEntry &entry);

/** How the level that is best vouched for changed, given every assessment of one competency, the oldest first. */
[[nodiscard]] std::vector<RatingStep> ratingStepsOf(const std::vector<Assessment> &history);

}
