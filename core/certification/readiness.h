// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "pace.h"
#include "requirement.h"

#include <QMap>

namespace waymark
{

/** Something that may count for a requirement, wherever it comes from. */
struct ReadinessEntry {
    RecordId id;
    RequirementKind kind = RequirementKind::CaseStudies;
    /** As that of a requirement: entries count for requirements of their topic. */
    QString topic = {};
    QString title = {};
    /** Its days; an end that is not there means that it goes on, one day has both. Without a start it has no day. */
    QDate from = {};
    QDate until = {};
    /** Hours of a category, minutes of a talk; else 1. */
    double amount = 1;
    /** Of a text: how many words it has. */
    std::optional<int> words = {};
    /** Nothing that belongs to it is missing, such as the evidence of a case study. */
    bool whole = true;
};

/** From a day on somebody is known to be at a level of a competency. */
struct RatingStep {
    QDate day;
    int level = 0;
    /** The assessment that says it. */
    RecordId id;
};

/** What is known of one person. */
struct ReadinessFacts {
    std::vector<ReadinessEntry> entries;
    /** By competency, the oldest step first. */
    QMap<QString, std::vector<RatingStep>> ratings;
    /** The ends of the scale of competencies. */
    int lowestLevel = 1;
    int highestLevel = 5;
};

enum class RequirementState {
    Met,
    Thin, ///< something is there, and not enough
    Missing,
    Unknown, ///< it depends on what was never rated
};

/** "met", "thin", "missing" or "unknown". */
[[nodiscard]] QString codeOf(RequirementState state);

/** An entry that counts for a requirement, or would if it were not thin. */
struct CountedEntry {
    RecordId id;
    QString title;
    QDate day;
    double amount = 0;
    bool thin = false;

    bool operator==(const CountedEntry &) const = default;
};

/** How somebody stands with one requirement. */
struct RequirementStanding {
    Requirement requirement;
    RequirementState state = RequirementState::Missing;
    /** In the requirement's unit; nothing where it is not known. */
    std::optional<double> have;
    double shortfall = 0;
    std::vector<CountedEntry> counted;
    /** Members of the requirement for which nothing counts. */
    QStringList open;
    /** The day on which it is met at the present pace; nothing where it is met, or where that cannot be said. */
    std::optional<QDate> expected;

    [[nodiscard]] bool isMet() const { return state == RequirementState::Met; }
};

/** How somebody stands with a level or a certification. */
struct Readiness {
    std::vector<RequirementStanding> rows;

    /** Everything is met that is more than recommended; not so where nothing is asked for. */
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] int met() const;
    /** The last of the days on which what is required is met; nothing where one of them cannot be said, or all is met. */
    [[nodiscard]] std::optional<QDate> expected() const;
};

/** How the person of @p facts stands on @p today with each of @p requirements, in their order. */
[[nodiscard]] Readiness readinessFor(const std::vector<Requirement> &requirements, const ReadinessFacts &facts, QDate today);

/** What of @p entry's amount falls into @p span: it is spread evenly over its days. One that goes on ends on @p today. */
[[nodiscard]] double amountWithin(const ReadinessEntry &entry, const DaySpan &span, QDate today);

}
