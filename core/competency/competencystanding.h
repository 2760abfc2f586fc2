// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"

#include <QMap>

#include <vector>

namespace waymark
{

/** What is known of one competency of one person. */
struct CompetencyStanding {
    QString competency;
    /** The newest assessment of each source that gives a level. */
    QMap<AssessmentSource, Assessment> newest;

    [[nodiscard]] std::optional<int> level(AssessmentSource source) const;
    /**
     * The level that is best vouched for: the newest of mentor and certification, else what a peer says, else what the
     * person herself says. A target is none.
     */
    [[nodiscard]] std::optional<Assessment> bestKnown() const;
};

/** One standing per competency, by its id. Of the same day, the assessment with the greater id is the newer. */
[[nodiscard]] std::vector<CompetencyStanding> standingsOf(const std::vector<Assessment> &assessments);

/** How far somebody is from where she wants to be. */
struct CompetencyGap {
    QString competency;
    int target = 0;
    /** Nothing where it was never assessed: then the whole target is missing. */
    std::optional<int> known;
    /** Steps that are missing, 1 or more. */
    int steps = 0;

    bool operator==(const CompetencyGap &) const = default;
};

/** Target less best known level where that is above zero, the largest first, then by competency. */
[[nodiscard]] std::vector<CompetencyGap> gapsOf(const std::vector<CompetencyStanding> &standings);

/** A level of a competency that a career level or a certification asks for. */
struct LevelRequirement {
    QString competency;
    int level = 0;

    bool operator==(const LevelRequirement &) const = default;
};

/** What is missing to meet a list of requirements. */
struct LevelDistance {
    struct Missing {
        LevelRequirement required;
        std::optional<int> known;

        bool operator==(const Missing &) const = default;
    };

    qsizetype met = 0;
    qsizetype all = 0;
    /** Levels that are missing, over all requirements. */
    int steps = 0;
    /** What is not met, in the order of the requirements. */
    std::vector<Missing> missing;

    bool operator==(const LevelDistance &) const = default;
};

/** By the best known level of each competency. A competency that is required twice counts with the higher level. */
[[nodiscard]] LevelDistance distanceTo(const std::vector<LevelRequirement> &requirements, const std::vector<CompetencyStanding> &standings);

}
