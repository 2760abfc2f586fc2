// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smartcheck.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int enoughWords = 3;
/** Letters of a script that has no spaces between words, where words cannot be counted. */
static constexpr int enoughLetters = 6;

static bool hasNumber(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/** Whether something other than the number stands there: what is counted. */
static bool hasWordBesideNumber(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c == u'%'; });
}

static bool isLongWithoutSpaces(const QString &line)
{
    const auto isSpaceless = [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Thai;
    };
    return std::ranges::count_if(line, isSpaceless) >= enoughLetters;
}

static SmartGap wordsOf(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty()) {
        return SmartGap::Blank;
    }
    const bool enough = line.count(u' ') + 1 >= enoughWords || isLongWithoutSpaces(line);
    return enough ? SmartGap::None : SmartGap::TooFewWords;
}

static SmartGap measurable(const GoalDraft &goal)
{
    const GoalMetric &metric = goal.metric;
    if (metric.target && metric.baseline && *metric.target == *metric.baseline) {
        return SmartGap::NoChange;
    }
    const bool named = !metric.name.trimmed().isEmpty() || !metric.unit.trimmed().isEmpty();
    if (metric.target) {
        return named || hasWordBesideNumber(goal.measurable) ? SmartGap::None : SmartGap::NoUnit;
    }
    if (goal.measurable.trimmed().isEmpty() && !named) {
        return SmartGap::Blank;
    }
    if (!hasNumber(goal.measurable)) {
        return SmartGap::NoNumber;
    }
    return named || hasWordBesideNumber(goal.measurable) ? SmartGap::None : SmartGap::NoUnit;
}

static SmartGap timeBound(const GoalDraft &goal, QDate today)
{
    if (!goal.due) {
        return SmartGap::NoDay;
    }
    if (goal.start && *goal.due < *goal.start) {
        return SmartGap::DueBeforeStart;
    }
    return *goal.due < today ? SmartGap::DayPassed : SmartGap::None;
}

SmartChecks smartChecks(const GoalDraft &goal, QDate today)
{
    return {{{SmartPart::Specific, wordsOf(goal.specific)},
             {SmartPart::Measurable, measurable(goal)},
             {SmartPart::Achievable, wordsOf(goal.achievable)},
             {SmartPart::Relevant, goal.aspiration ? SmartGap::None : SmartGap::NoAspiration},
             {SmartPart::TimeBound, timeBound(goal, today)}}};
}

int passedChecks(const SmartChecks &checks)
{
    return static_cast<int>(std::ranges::count_if(checks, &SmartCheck::passes));
}

QString codeOf(SmartPart part)
{
    static constexpr std::array codes{"specific"_L1, "measurable"_L1, "achievable"_L1, "relevant"_L1, "time-bound"_L1};
    static_assert(codes.size() == static_cast<std::size_t>(SmartPart::TimeBound) + 1);
    return codes.at(static_cast<std::size_t>(part));
}

QString codeOf(SmartGap gap)
{
    static constexpr std::array codes{""_L1,          "blank"_L1,         "too-few-words"_L1, "no-number"_L1,        "no-unit"_L1,
                                      "no-change"_L1, "no-aspiration"_L1, "no-day"_L1,        "due-before-start"_L1, "day-passed"_L1};
    static_assert(codes.size() == static_cast<std::size_t>(SmartGap::DayPassed) + 1);
    return codes.at(static_cast<std::size_t>(gap));
}

}
