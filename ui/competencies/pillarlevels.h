// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "competencyloader.h"

namespace waymark
{

/** The mean of the levels that @p source gives to the competencies of @p pillar; nothing where it gives none. */
[[nodiscard]] std::optional<double> pillarMean(const CompetencyKnowledge &known, const QString &pillar, AssessmentSource source);

/** How far a pillar is towards what a career level asks of it: levels, best known, summed over its competencies. */
struct PillarPoints {
    int have = 0;
    int need = 0; ///< 0 where the level asks for nothing
    int missing = 0;

    bool operator==(const PillarPoints &) const = default;
};

[[nodiscard]] PillarPoints pillarPoints(const CompetencyKnowledge &known, const QString &pillar, const MethodLevel &level);

/** How far all pillars together are; a pillar that has more than is asked makes up for no other. */
[[nodiscard]] PillarPoints levelPoints(const CompetencyKnowledge &known, const MethodLevel &level);

/** The first career level that asks for more than there is; the last that asks for something where all is there. Null where none asks. */
[[nodiscard]] const MethodLevel *nextLevel(const CompetencyKnowledge &known);

/** A mean of levels on a day. */
struct MeanLevel {
    QDate day;
    double mean = 0;

    bool operator==(const MeanLevel &) const = default;
};

/** The mean of the newest level that @p source gave to each competency, on every day on which it gave one. */
[[nodiscard]] std::vector<MeanLevel> growthOf(const QHash<QString, std::vector<Assessment>> &histories, AssessmentSource source);

}
