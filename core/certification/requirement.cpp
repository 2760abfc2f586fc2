// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requirement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

/** A working week, where the method gives weeks and people note hours. */
static constexpr int hoursOfAWeek = 40;

static constexpr auto education = "education"_L1;
static constexpr auto contribution = "contribution"_L1;
static constexpr auto practice = "practice"_L1;
static constexpr auto leadership = "leadership"_L1;

static QStringList corePillars(const Method &method)
{
    QStringList ids;
    for (const MethodPillar &pillar : method.data().pillars) {
        if (pillar.kind == MethodPillar::Kind::Core) {
            ids.append(pillar.id);
        }
    }
    return ids;
}

static int enoughWords(const Method &method)
{
    const MethodRule *rule = method.rule(u"pack.words"_s);
    return rule != nullptr ? rule->span.minimum.value_or(0) : 0;
}

/** What both say of where they come from. */
static MethodOrigin joined(MethodOrigin origin, const MethodOrigin &other)
{
    for (const QString &source : other.source) {
        if (!origin.source.contains(source)) {
            origin.source.append(source);
        }
    }
    origin.uncertain = origin.uncertain || other.uncertain;
    origin.note = origin.note.isEmpty() ? other.note : origin.note;
    return origin;
}

static void takeRule(Requirement &requirement, const Method &method, const QString &id)
{
    const MethodRule *rule = method.rule(id);
    if (rule == nullptr) {
        return;
    }
    requirement.origin = joined(requirement.origin, rule->origin);
    if (rule->span.unit == MethodUnit::Words) {
        requirement.enoughWords = rule->span.minimum.value_or(0);
        return;
    }
    requirement.minimum = rule->span.minimum.value_or(0);
    // Only of a talk is more than was asked for too much.
    requirement.maximum = requirement.kind == RequirementKind::Presentation && rule->span.maximum ? std::optional<double>(*rule->span.maximum) : std::nullopt;
    requirement.unit = rule->span.unit;
}

static QStringList ratedIn(const Method &method, const QString &pillar)
{
    QStringList ids;
    for (const MethodCompetency &competency : method.ratedCompetencies(pillar)) {
        ids.append(competency.id);
    }
    return ids;
}

/** What the kind is about, where the part does not say it. */
static QString topicOf(const PackPart &part, const MethodCertification &certification)
{
    switch (part.kind) {
    case RequirementKind::Examination:
    case RequirementKind::MentorAssessment:
    case RequirementKind::References:
    case RequirementKind::Presentation:
        return certification.id;
    case RequirementKind::Recommendation:
        return certification.level;
    default:
        return part.topic;
    }
}

static void takeMembers(Requirement &requirement, const Method &method)
{
    if (requirement.kind == RequirementKind::SkillsNarrative) {
        requirement.members = corePillars(method);
        requirement.minimum = static_cast<double>(requirement.members.size());
    } else if (requirement.kind == RequirementKind::Competencies) {
        requirement.members = ratedIn(method, requirement.topic);
    }
}

static bool isTime(RequirementKind kind)
{
    return kind == RequirementKind::Experience || kind == RequirementKind::Mentoring;
}

static Requirement requirementOf(const Method &method, const MethodCertification &certification, const PackPart &part)
{
    Requirement requirement{.id = part.id,
                            .kind = part.kind,
                            .statement = part.statement,
                            .topic = topicOf(part, certification),
                            .members = {},
                            .maximum = {},
                            .unit = isTime(part.kind) ? MethodUnit::Months : MethodUnit::Pieces,
                            .enoughWords = part.kind == RequirementKind::CaseStudies ? enoughWords(method) : 0,
                            .recommended = part.recommended,
                            .origin = part.origin};
    takeRule(requirement, method, part.rule);
    takeMembers(requirement, method);
    return requirement;
}

std::vector<Requirement> packRequirements(const Method &method, const MethodCertification &certification)
{
    std::vector<Requirement> requirements;
    for (const PackPart &part : certification.pack) {
        requirements.push_back(requirementOf(method, certification, part));
    }
    return requirements;
}

static Requirement ofKind(RequirementKind kind, const QString &id, const QString &topic, double minimum, MethodUnit unit, const MethodOrigin &origin)
{
    return {.id = id, .kind = kind, .statement = {}, .topic = topic, .members = {}, .minimum = minimum, .maximum = {}, .unit = unit, .origin = origin};
}

static void addPillars(std::vector<Requirement> &requirements, const Method &method, const MethodLevel &level)
{
    if (!level.pillarTargets) {
        return;
    }
    for (const PillarTarget &target : level.pillarTargets->ranges) {
        Requirement requirement = ofKind(RequirementKind::Competencies, u"pillar."_s + target.pillar, target.pillar, target.minimum, MethodUnit::Points,
                                         level.pillarTargets->origin);
        requirement.members = ratedIn(method, target.pillar);
        requirements.push_back(std::move(requirement));
    }
}

static void addRule(std::vector<Requirement> &requirements, const Method &method, RequirementKind kind, const QString &rule, const QString &topic)
{
    if (method.rule(rule) != nullptr) {
        Requirement requirement = ofKind(kind, rule, topic, 1, MethodUnit::Pieces, {});
        takeRule(requirement, method, rule);
        requirements.push_back(std::move(requirement));
    }
}

static void addHours(std::vector<Requirement> &requirements, const MethodLevel &level)
{
    if (!level.yearlyUpkeep) {
        return;
    }
    const auto add = [&](QLatin1StringView category, std::optional<int> amount, int hours) {
        if (amount) {
            requirements.push_back(ofKind(RequirementKind::Hours, u"hours."_s + category, category, *amount * hours, MethodUnit::Hours, level.origin));
        }
    };
    add(education, level.yearlyUpkeep->learningHours, 1);
    add(contribution, level.yearlyUpkeep->contributionHours, 1);
    add(practice, level.yearlyUpkeep->deliveryWeeks, hoursOfAWeek);
    add(leadership, level.yearlyUpkeep->leadershipWeeks, hoursOfAWeek);
}

/** Years in positions that the levels below take together, as far as the method says how long they are. */
static void addYears(std::vector<Requirement> &requirements, const Method &method, const MethodLevel &level)
{
    int years = 0;
    MethodOrigin origin;
    for (const MethodLevel &lower : method.data().levels) {
        if (lower.id == level.id) {
            break;
        }
        if (lower.length && lower.length->unit == MethodUnit::Years && lower.measured) {
            years += lower.length->minimum.value_or(0);
            origin = joined(origin, lower.origin);
        }
    }
    if (years > 0) {
        requirements.push_back(ofKind(RequirementKind::Experience, u"experience"_s, {}, years, MethodUnit::Years, origin));
    }
}

std::vector<Requirement> levelRequirements(const Method &method, const MethodLevel &level)
{
    std::vector<Requirement> requirements;
    addPillars(requirements, method, level);
    addRule(requirements, method, RequirementKind::Evidence, u"level.evidence"_s, {});
    addRule(requirements, method, RequirementKind::Recommendation, u"level.recommendation"_s, level.id);
    addYears(requirements, method, level);
    addHours(requirements, level);
    return requirements;
}

std::vector<Requirement> certificationRequirements(const Method &method, const MethodCertification &certification)
{
    std::vector<Requirement> requirements = packRequirements(method, certification);
    if (const MethodLevel *level = method.level(certification.level)) {
        addPillars(requirements, method, *level);
    }
    return requirements;
}

QStringList hourCategories(const Method &method)
{
    QStringList categories{education, contribution, practice, leadership};
    for (const MethodCertification &certification : method.data().certifications) {
        for (const RenewalHours &hours : certification.renewal ? certification.renewal->hours : QList<RenewalHours>()) {
            if (!categories.contains(hours.category)) {
                categories.append(hours.category);
            }
        }
    }
    return categories;
}

}
