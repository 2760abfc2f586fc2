// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "method.h"

#include <array>
#include <concepts>
#include <type_traits>

/**
 * The members of a method file, said once: a MethodReader fills the values from JSON by these descriptions, a
 * MethodWriter makes JSON of them.
 */
namespace waymark
{

/** Whether a list has to have an entry. */
enum class Need {
    Optional,
    Required,
};

template<typename T, typename U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

/** Codes of enumerations, in the order of their values. */
template<typename E>
inline constexpr std::array<const char *, 0> methodCodes{};
template<>
inline constexpr std::array methodCodes<MethodUnit>{"people", "points", "minutes", "hours", "weeks", "months", "years", "pieces", "words"};
template<>
inline constexpr std::array methodCodes<MethodPillar::Kind>{"core", "specialisation"};

template<>
inline constexpr std::array methodCodes<PackPart::Kind>{"examination",    "case-studies",  "skills-narrative", "resume",     "references", "mentor-assessment",
                                                        "recommendation", "evidence",      "presentation",     "experience", "mentoring",  "certificate",
                                                        "learning",       "contributions", "competencies",     "hours"};

inline constexpr int manyMinutes = 100 * 24 * 60;
inline constexpr int manyOf = 1'000'000;

/** Its members stand beside those of what it belongs to. */
void describe(auto &io, Is<MethodOrigin> auto &origin)
{
    io.lines("source", origin.source, Need::Required);
    io.flag("uncertain", origin.uncertain);
    io.text("note", origin.note);
}

void describe(auto &io, Is<MethodSpan> auto &span)
{
    io.optionalNumber("minimum", span.minimum, 0, manyOf);
    io.optionalNumber("maximum", span.maximum, 0, manyOf);
    io.choice("unit", span.unit);
}

void describe(auto &io, Is<ScaleStep> auto &step)
{
    io.number("value", step.value, 1, 10);
    io.line("name", step.name);
    io.text("description", step.description);
}

void describe(auto &io, Is<MethodScale> auto &scale)
{
    io.id("id", scale.id);
    io.line("name", scale.name);
    io.items("steps", scale.steps, Need::Required);
    describe(io, scale.origin);
}

void describe(auto &io, Is<LevelGrowth> auto &growth)
{
    io.number("learning", growth.learning, 0, 10);
    io.number("experience", growth.experience, 0, 10);
    io.number("specialization", growth.specialization, 0, 10);
    io.number("contribution", growth.contribution, 0, 10);
}

void describe(auto &io, Is<LevelUpkeep> auto &upkeep)
{
    io.optionalNumber("learningHours", upkeep.learningHours, 0, manyOf);
    io.optionalNumber("contributionHours", upkeep.contributionHours, 0, manyOf);
    io.optionalNumber("deliveryWeeks", upkeep.deliveryWeeks, 0, manyOf);
    io.optionalNumber("leadershipWeeks", upkeep.leadershipWeeks, 0, manyOf);
}

void describe(auto &io, Is<PillarTarget> auto &target)
{
    io.id("pillar", target.pillar);
    io.real("minimum", target.minimum, 0, 10);
    io.real("maximum", target.maximum, 0, 10);
}

void describe(auto &io, Is<LevelTargets> auto &targets)
{
    io.items("ranges", targets.ranges, Need::Required);
    describe(io, targets.origin);
}

void describe(auto &io, Is<MethodLevel> auto &level)
{
    io.id("id", level.id);
    io.line("name", level.name);
    io.lines("aliases", level.aliases, Need::Optional);
    io.line("description", level.description);
    io.flag("measured", level.measured);
    io.optionalId("certification", level.certification);
    io.optionalObject("length", level.length);
    io.text("learning", level.learning);
    io.object("growth", level.growth);
    io.optionalObject("yearlyUpkeep", level.yearlyUpkeep);
    io.text("towardsNext", level.towardsNext);
    io.lines("nextSteps", level.nextSteps, Need::Optional);
    io.optionalObject("pillarTargets", level.pillarTargets);
    describe(io, level.origin);
}

void describe(auto &io, Is<MethodPillar> auto &pillar)
{
    io.id("id", pillar.id);
    io.line("name", pillar.name);
    io.choice("kind", pillar.kind);
    io.line("description", pillar.description);
    describe(io, pillar.origin);
}

void describe(auto &io, Is<MethodCompetency> auto &competency)
{
    io.id("id", competency.id);
    io.line("name", competency.name);
    io.id("pillar", competency.pillar);
    io.line("description", competency.description);
    io.text("evidence", competency.evidence);
    io.lines("skills", competency.skills, Need::Optional);
    io.flag("notRated", competency.notRated);
    io.flag("retired", competency.retired);
    describe(io, competency.origin);
}

void describe(auto &io, Is<MethodModule> auto &module)
{
    io.id("id", module.id);
    io.line("name", module.name);
    io.line("description", module.description);
    io.ids("competencies", module.competencies, Need::Optional);
    io.lines("contents", module.contents, Need::Optional);
    describe(io, module.origin);
}

void describe(auto &io, Is<EngagementType> auto &type)
{
    io.id("id", type.id);
    io.line("name", type.name);
    io.line("description", type.description);
    io.text("goal", type.goal);
    io.ids("careerLevels", type.careerLevels, Need::Optional);
    io.lines("methods", type.methods, Need::Optional);
    io.optionalObject("length", type.length);
    io.optionalObject("wholeLength", type.wholeLength);
    io.text("fees", type.fees);
    io.lines("topics", type.topics, Need::Optional);
    describe(io, type.origin);
}

void describe(auto &io, Is<MethodTrack> auto &track)
{
    io.id("id", track.id);
    io.line("name", track.name);
    io.id("engagementType", track.engagementType);
    io.text("audience", track.audience);
    io.optionalNumber("months", track.months, 1, 600);
    io.optionalNumber("levels", track.levels, 1, 100);
    io.lines("focus", track.focus, Need::Optional);
    io.optionalId("specialisation", track.specialisation);
    describe(io, track.origin);
}

void describe(auto &io, Is<PackPart> auto &part)
{
    io.id("id", part.id);
    io.choice("kind", part.kind);
    io.line("statement", part.statement);
    io.optionalId("topic", part.topic);
    io.optionalId("rule", part.rule);
    io.flag("recommended", part.recommended);
    describe(io, part.origin);
}

void describe(auto &io, Is<RenewalHours> auto &hours)
{
    io.id("category", hours.category);
    io.id("rule", hours.rule);
}

void describe(auto &io, Is<MethodRenewal> auto &renewal)
{
    io.id("period", renewal.period);
    io.items("hours", renewal.hours, Need::Optional);
    io.optionalId("replaceable", renewal.replaceable);
    io.optionalId("replacing", renewal.replacing);
    describe(io, renewal.origin);
}

void describe(auto &io, Is<MethodCertification> auto &certification)
{
    io.id("id", certification.id);
    io.line("name", certification.name);
    io.optionalId("level", certification.level);
    io.flag("retired", certification.retired);
    io.lines("submissions", certification.submissions, Need::Optional);
    io.items("pack", certification.pack, Need::Optional);
    io.optionalObject("renewal", certification.renewal);
    describe(io, certification.origin);
}

void describe(auto &io, Is<MethodCanvas> auto &canvas)
{
    io.id("id", canvas.id);
    io.line("name", canvas.name);
    io.id("kind", canvas.kind);
    io.line("purpose", canvas.purpose);
    io.ids("competencies", canvas.competencies, Need::Optional);
    describe(io, canvas.origin);
}

void describe(auto &io, Is<MethodRule> auto &rule)
{
    io.id("id", rule.id);
    io.line("statement", rule.statement);
    describe(io, rule.span);
    describe(io, rule.origin);
}

void describe(auto &io, Is<Repeatable> auto &repeatable)
{
    io.number("demonstrations", repeatable.demonstrations, 1, 100);
    io.number("contexts", repeatable.contexts, 1, 100);
    describe(io, repeatable.origin);
}

void describe(auto &io, Is<TemplateCriterion> auto &criterion)
{
    io.id("id", criterion.id);
    io.line("name", criterion.name);
    io.lines("levels", criterion.levels, Need::Required);
}

void describe(auto &io, Is<AssignmentTemplate> auto &task)
{
    io.id("id", task.id);
    io.number("version", task.version, 1, manyOf);
    io.line("title", task.title);
    io.line("purpose", task.purpose);
    io.ids("competencies", task.competencies, Need::Required);
    io.number("targetLevel", task.targetLevel, 1, 10);
    io.ids("tracks", task.tracks, Need::Optional);
    io.ids("modules", task.modules, Need::Optional);
    io.number("effortMinutes", task.effortMinutes, 1, manyMinutes);
    io.optionalId("canvas", task.canvas);
    io.block("brief", task.brief);
    io.lines("deliverables", task.deliverables, Need::Required);
    io.lines("contexts", task.contexts, Need::Optional);
    io.items("rubric", task.rubric, Need::Required);
}

void describe(auto &io, Is<MethodData> auto &method)
{
    io.id("id", method.id);
    io.line("version", method.version);
    io.line("name", method.name);
    io.id("language", method.language);
    io.lines("notes", method.notes, Need::Optional);
    io.object("repeatable", method.repeatable);
    io.items("scales", method.scales, Need::Required);
    io.items("levels", method.levels, Need::Required);
    io.items("pillars", method.pillars, Need::Required);
    io.items("competencies", method.competencies, Need::Required);
    io.items("modules", method.modules, Need::Optional);
    io.items("engagementTypes", method.engagementTypes, Need::Optional);
    io.items("tracks", method.tracks, Need::Optional);
    io.items("certifications", method.certifications, Need::Optional);
    io.items("canvases", method.canvases, Need::Optional);
    io.items("rules", method.rules, Need::Optional);
    io.items("templates", method.templates, Need::Optional);
}

}
