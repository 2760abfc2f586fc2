// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencystanding.h"

#include <algorithm>
#include <tuple>

namespace waymark
{

static bool isNewer(const Assessment &a, const Assessment &b)
{
    return std::tie(a.draft.day, a.id) > std::tie(b.draft.day, b.id);
}

std::optional<int> CompetencyStanding::level(AssessmentSource source) const
{
    const auto found = newest.find(source);
    return found == newest.end() ? std::nullopt : found->draft.level;
}

std::optional<Assessment> CompetencyStanding::bestKnown() const
{
    const auto mentor = newest.find(AssessmentSource::Mentor);
    const auto certification = newest.find(AssessmentSource::Certification);
    if (mentor != newest.end() && certification != newest.end()) {
        return isNewer(*mentor, *certification) ? *mentor : *certification;
    }
    for (const auto source : {AssessmentSource::Mentor, AssessmentSource::Certification, AssessmentSource::Peer, AssessmentSource::Self}) {
        if (const auto found = newest.find(source); found != newest.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::vector<CompetencyStanding> standingsOf(const std::vector<Assessment> &assessments)
{
    QMap<QString, CompetencyStanding> standings;
    for (const Assessment &assessment : assessments) {
        CompetencyStanding &standing = standings[assessment.draft.competency];
        standing.competency = assessment.draft.competency;
        const auto present = standing.newest.find(assessment.draft.source);
        if (assessment.draft.level && (present == standing.newest.end() || isNewer(assessment, *present))) {
            standing.newest.insert(assessment.draft.source, assessment);
        }
    }
    return {standings.begin(), standings.end()};
}

static std::optional<int> bestLevel(const CompetencyStanding &standing)
{
    const std::optional<Assessment> best = standing.bestKnown();
    return best ? best->draft.level : std::nullopt;
}

std::vector<CompetencyGap> gapsOf(const std::vector<CompetencyStanding> &standings)
{
    std::vector<CompetencyGap> gaps;
    for (const CompetencyStanding &standing : standings) {
        const std::optional<int> target = standing.level(AssessmentSource::Target);
        const std::optional<int> known = bestLevel(standing);
        const int steps = target.value_or(0) - known.value_or(0);
        if (target && steps > 0) {
            gaps.push_back({.competency = standing.competency, .target = *target, .known = known, .steps = steps});
        }
    }
    std::ranges::sort(gaps, [](const CompetencyGap &a, const CompetencyGap &b) { return std::tie(b.steps, a.competency) < std::tie(a.steps, b.competency); });
    return gaps;
}

static std::vector<LevelRequirement> withoutDuplicates(const std::vector<LevelRequirement> &requirements)
{
    std::vector<LevelRequirement> once;
    for (const LevelRequirement &requirement : requirements) {
        const auto present = std::ranges::find(once, requirement.competency, &LevelRequirement::competency);
        if (present == once.end()) {
            once.push_back(requirement);
        } else {
            present->level = std::max(present->level, requirement.level);
        }
    }
    return once;
}

LevelDistance distanceTo(const std::vector<LevelRequirement> &requirements, const std::vector<CompetencyStanding> &standings)
{
    LevelDistance distance;
    for (const LevelRequirement &requirement : withoutDuplicates(requirements)) {
        const auto standing = std::ranges::find(standings, requirement.competency, &CompetencyStanding::competency);
        const std::optional<int> known = standing == standings.end() ? std::nullopt : bestLevel(*standing);
        const int steps = std::max(requirement.level - known.value_or(0), 0);
        ++distance.all;
        distance.steps += steps;
        if (steps == 0) {
            ++distance.met;
        } else {
            distance.missing.push_back({.required = requirement, .known = known});
        }
    }
    return distance;
}

}
