// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark
{

/** Where a statement of the method comes from, and how far it can be trusted. */
struct MethodOrigin {
    QStringList source;
    /** Old, of a third party, read off a drawing, or called provisional by its source: never more than a warning. */
    bool uncertain = false;
    QString note;

    bool operator==(const MethodOrigin &) const = default;
};

enum class MethodUnit {
    People,
    Points,
    Minutes,
    Hours,
    Weeks,
    Months,
    Years,
    Pieces, ///< things that are counted, such as case studies
    Words,
};

/** A number with its bounds, both inclusive; a bound that is not there is open. */
struct MethodSpan {
    std::optional<int> minimum;
    std::optional<int> maximum;
    MethodUnit unit = MethodUnit::Years;

    bool operator==(const MethodSpan &) const = default;
};

struct ScaleStep {
    int value = 0;
    QString name;
    /** Often empty. */
    QString description;

    bool operator==(const ScaleStep &) const = default;
};

/** The ids of the scales that every method has. */
namespace ScaleId
{
inline constexpr QLatin1StringView Mood{"mood"};
inline constexpr QLatin1StringView Energy{"energy"};
inline constexpr QLatin1StringView Confidence{"confidence"};
inline constexpr QLatin1StringView GoalConfidence{"goal-confidence"};
inline constexpr QLatin1StringView Rubric{"rubric"};
inline constexpr QLatin1StringView Competency{"competency"};
}

/** Values from 1 on, each with a name. */
struct MethodScale {
    QString id;
    QString name;
    QList<ScaleStep> steps;
    MethodOrigin origin;

    [[nodiscard]] int highest() const { return static_cast<int>(steps.size()); }
    [[nodiscard]] bool has(int value) const { return value >= 1 && value <= highest(); }
    /** Empty where the scale has no such value: something rated by another version of the method. */
    [[nodiscard]] QString nameOf(int value) const { return has(value) ? steps.at(value - 1).name : QString(); }

    bool operator==(const MethodScale &) const = default;
};

/** How far somebody is expected to get before the next level, from 0 to 10. */
struct LevelGrowth {
    int learning = 0;
    int experience = 0;
    int specialization = 0;
    int contribution = 0;

    bool operator==(const LevelGrowth &) const = default;
};

/** What keeps a level, per year. */
struct LevelUpkeep {
    std::optional<int> learningHours;
    std::optional<int> contributionHours;
    std::optional<int> deliveryWeeks;
    std::optional<int> leadershipWeeks;

    bool operator==(const LevelUpkeep &) const = default;
};

/** Between which means of its ratings, on the competency scale, a pillar is expected to be. */
struct PillarTarget {
    QString pillar;
    double minimum = 0;
    double maximum = 0;

    bool operator==(const PillarTarget &) const = default;
};

struct LevelTargets {
    QList<PillarTarget> ranges;
    MethodOrigin origin;

    bool operator==(const LevelTargets &) const = default;
};

/** A career level; the order of the list is that of a career. */
struct MethodLevel {
    QString id;
    QString name;
    QStringList aliases;
    QString description;
    bool measured = false;
    /** The id of the certification that shows it; empty where there is none. */
    QString certification;
    std::optional<MethodSpan> length;
    QString learning;
    LevelGrowth growth;
    std::optional<LevelUpkeep> yearlyUpkeep;
    QString towardsNext;
    QStringList nextSteps;
    std::optional<LevelTargets> pillarTargets;
    MethodOrigin origin;

    bool operator==(const MethodLevel &) const = default;
};

/** A group of competencies: one of the pillars that everybody has, or a specialisation. */
struct MethodPillar {
    enum class Kind {
        Core,
        Specialisation,
    };

    QString id;
    QString name;
    Kind kind = Kind::Core;
    QString description;
    MethodOrigin origin;

    bool operator==(const MethodPillar &) const = default;
};

struct MethodCompetency {
    QString id;
    QString name;
    QString pillar;
    QString description;
    /** What to show as evidence; empty where nothing is said. */
    QString evidence;
    QStringList skills;
    /** Known by name only, or being withdrawn: not offered when somebody rates themselves. */
    bool notRated = false;
    /** No longer in the method, kept because somebody was assessed in it: shown, never offered. */
    bool retired = false;
    MethodOrigin origin;

    bool operator==(const MethodCompetency &) const = default;
};

/** A part of structured learning. */
struct MethodModule {
    QString id;
    QString name;
    QString description;
    QStringList competencies;
    QStringList contents;
    MethodOrigin origin;

    bool operator==(const MethodModule &) const = default;
};

/** A kind of mentoring engagement. */
struct EngagementType {
    QString id;
    QString name;
    QString description;
    QString goal;
    /** For these career levels; for every one where there are none. */
    QStringList careerLevels;
    QStringList methods;
    std::optional<MethodSpan> length;
    std::optional<MethodSpan> wholeLength;
    QString fees;
    QStringList topics;
    MethodOrigin origin;

    bool operator==(const EngagementType &) const = default;
};

struct MethodTrack {
    QString id;
    QString name;
    QString engagementType;
    QString audience;
    std::optional<int> months;
    std::optional<int> levels;
    QStringList focus;
    /** The id of a pillar; empty where the track belongs to none. */
    QString specialisation;
    MethodOrigin origin;

    bool operator==(const MethodTrack &) const = default;
};

/** Something that a certification board wants to see: a part of the pack of a candidate. */
struct PackPart {
    enum class Kind {
        Examination, ///< taken outside; noted as a certificate of this certification
        CaseStudies,
        SkillsNarrative, ///< of every core pillar
        Resume,
        References,
        MentorAssessment,
        Recommendation, ///< to the career level
        Evidence, ///< pieces of work that a mentor accepted
        Presentation,
        Experience, ///< time in positions
        Mentoring, ///< time in engagements as a mentee
        Certificate, ///< that another certification, the topic, is held
        Learning, ///< a course or a module completed; of the topic where there is one
        Contributions, ///< to the profession
        Competencies, ///< the ratings of a pillar; the topic is the pillar
        Hours, ///< of a category within a year; the topic is the category
    };

    QString id;
    Kind kind = Kind::CaseStudies;
    /** What is wanted, in our own words. */
    QString statement;
    /** Id of what it is about, where the kind has a topic. */
    QString topic;
    /** The rule with the number that is enough; one where there is none. */
    QString rule;
    /** Asked for, but nobody is turned away without it. */
    bool recommended = false;
    MethodOrigin origin;

    bool operator==(const PackPart &) const = default;
};

/** Hours of one category that a renewal takes. */
struct RenewalHours {
    /** A code that entries of a career carry, such as "education". */
    QString category;
    /** The rule with the hours. */
    QString rule;

    bool operator==(const RenewalHours &) const = default;
};

/** What keeps a certificate, from one window to the next; numbers are rules. */
struct MethodRenewal {
    /** The rule with the length of a window, in years. */
    QString period;
    /** Empty where no source says how many. */
    QList<RenewalHours> hours;
    /** The category of which a part may be replaced by hours of others, and the rule with how many at most; may be empty. */
    QString replaceable;
    QString replacing;
    MethodOrigin origin;

    bool operator==(const MethodRenewal &) const = default;
};

struct MethodCertification {
    QString id;
    QString name;
    /** The career level that it shows; empty where there is none. */
    QString level;
    bool retired = false;
    QStringList submissions;
    QList<PackPart> pack = {};
    std::optional<MethodRenewal> renewal = {};
    MethodOrigin origin;

    bool operator==(const MethodCertification &) const = default;
};

/** A sheet to think with: its name and what it is for. The sheet itself is not ours to give. */
struct MethodCanvas {
    QString id;
    QString name;
    QString kind;
    QString purpose;
    QStringList competencies;
    MethodOrigin origin;

    bool operator==(const MethodCanvas &) const = default;
};

/** A number that the method states: checked as a warning, never as a wall. */
struct MethodRule {
    QString id;
    QString statement;
    MethodSpan span;
    MethodOrigin origin;

    [[nodiscard]] bool isMetBy(int value) const { return (!span.minimum || value >= *span.minimum) && (!span.maximum || value <= *span.maximum); }

    bool operator==(const MethodRule &) const = default;
};

/** When a competency counts as repeatable: so many accepted demonstrations in so many contexts. */
struct Repeatable {
    int demonstrations = 3;
    int contexts = 2;
    MethodOrigin origin;

    bool operator==(const Repeatable &) const = default;
};

}
