// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pillarlevels.h"

#include <algorithm>
#include <cmath>

namespace waymark
{

std::optional<double> pillarMean(const CompetencyKnowledge &known, const QString &pillar, AssessmentSource source)
{
    int sum = 0;
    int count = 0;
    for (const MethodCompetency &competency : known.method->ratedCompetencies(pillar)) {
        if (const std::optional<int> level = known.standing(competency.id).level(source)) {
            sum += *level;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(static_cast<double>(sum) / count);
}

PillarPoints pillarPoints(const CompetencyKnowledge &known, const QString &pillar, const MethodLevel &level)
{
    PillarPoints points;
    const QList<MethodCompetency> competencies = known.method->ratedCompetencies(pillar);
    for (const MethodCompetency &competency : competencies) {
        const std::optional<Assessment> best = known.standing(competency.id).bestKnown();
        points.have += best ? best->draft.level.value_or(0) : 0;
    }
    const QList<PillarTarget> ranges = level.pillarTargets ? level.pillarTargets->ranges : QList<PillarTarget>();
    const auto range = std::ranges::find(ranges, pillar, &PillarTarget::pillar);
    if (range != ranges.end()) {
        points.need = static_cast<int>(std::ceil(range->minimum * static_cast<double>(competencies.size()) - 1e-9));
        points.missing = std::max(0, points.need - points.have);
    }
    return points;
}

PillarPoints levelPoints(const CompetencyKnowledge &known, const MethodLevel &level)
{
    PillarPoints all;
    for (const MethodPillar &pillar : known.method->data().pillars) {
        const PillarPoints points = pillarPoints(known, pillar.id, level);
        all.have += points.need - points.missing;
        all.need += points.need;
        all.missing += points.missing;
    }
    return all;
}

const MethodLevel *nextLevel(const CompetencyKnowledge &known)
{
    const MethodLevel *last = nullptr;
    const MethodData &data = known.method->data();
    for (const MethodLevel &level : data.levels) {
        if (!level.pillarTargets || level.pillarTargets->ranges.isEmpty()) {
            continue;
        }
        last = &level;
        if (levelPoints(known, level).missing > 0) {
            break;
        }
    }
    return last;
}

std::vector<MeanLevel> growthOf(const QHash<QString, std::vector<Assessment>> &histories, AssessmentSource source)
{
    std::vector<Assessment> all;
    for (const std::vector<Assessment> &history : histories) {
        std::ranges::copy_if(history, std::back_inserter(all),
                             [source](const Assessment &one) { return one.draft.source == source && one.draft.level && one.draft.day.isValid(); });
    }
    std::ranges::stable_sort(all, {}, [](const Assessment &one) { return one.draft.day; });
    std::vector<MeanLevel> growth;
    QHash<QString, int> newest;
    for (const Assessment &one : all) {
        newest.insert(one.draft.competency, *one.draft.level);
        int sum = 0;
        for (const int level : std::as_const(newest)) {
            sum += level;
        }
        if (growth.empty() || growth.back().day != one.draft.day) {
            growth.push_back({.day = one.draft.day, .mean = 0});
        }
        growth.back().mean = static_cast<double>(sum) / static_cast<double>(newest.size());
    }
    return growth;
}

}
