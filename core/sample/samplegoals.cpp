// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplegoals.h"

#include "sampledata.h"
#include "samplegoalparts.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static const QTime early(7, 50);
static const QTime morning(8, 0);
static const QTime afterwards(8, 20);
static const QTime evening(19, 0);
static const QTime late(21, 50);

static Result<void> addAspiration(SampleWorld &world, const QJsonObject &data)
{
    const AspirationDraft draft{.title = data["title"_L1].toString(),
                                .vision = SampleData::text(data["vision"_L1]),
                                .motivation = SampleData::text(data["motivation"_L1]),
                                .horizon = world.day(data["horizon"_L1]),
                                .reviewOn = world.day(data["reviewOn"_L1])};
    WAYMARK_TRY(const AspirationId id, world.mentee().aspirations().add(draft).result());
    world.aspirations.insert(data["key"_L1].toString(), id);
    return {};
}

static Result<void> reviewAspiration(SampleWorld &world, const QString &key, const QJsonObject &review)
{
    return world.mentee()
        .aspirations()
        .review(world.aspirations.value(key), aspirationDecision(review["decision"_L1].toString()), SampleData::text(review["note"_L1]),
                world.day(review["next"_L1]))
        .result();
}

static void planAspiration(SampleWorld &world, const QJsonObject &data)
{
    SampleTimeline &timeline = world.timeline();
    const QString key = data["key"_L1].toString();
    timeline.at(data["ago"_L1].toInt(), early, u"aspiration "_s + key, [&world, data] { return addAspiration(world, data); });
    for (const QJsonValue &value : data["reviews"_L1].toArray()) {
        const QJsonObject review = value.toObject();
        timeline.at(review["ago"_L1].toInt(), evening, u"review of "_s + key, [&world, key, review] { return reviewAspiration(world, key, review); });
    }
    const QJsonObject close = data["close"_L1].toObject();
    if (!close.isEmpty()) {
        timeline.at(close["ago"_L1].toInt(), evening, u"end of "_s + key, [&world, key, close] {
            return world.mentee().aspirations().setState(world.aspirations.value(key), aspirationState(close["state"_L1].toString())).result();
        });
    }
}

static GoalMetric metricOf(const QJsonObject &metric)
{
    return {.name = metric["name"_L1].toString(),
            .unit = metric["unit"_L1].toString(),
            .baseline = SampleData::real(metric["baseline"_L1]),
            .target = SampleData::real(metric["target"_L1])};
}

static GoalDraft draftOf(const SampleWorld &world, const QJsonObject &data)
{
    const QString aspiration = data["aspiration"_L1].toString();
    return {.aspiration = aspiration.isEmpty() ? std::optional<AspirationId>() : world.aspirations.value(aspiration),
            .title = data["title"_L1].toString(),
            .specific = SampleData::text(data["specific"_L1]),
            .measurable = SampleData::text(data["measurable"_L1]),
            .achievable = SampleData::text(data["achievable"_L1]),
            .relevant = SampleData::text(data["relevant"_L1]),
            .timeBound = SampleData::text(data["timeBound"_L1]),
            .metric = metricOf(data["metric"_L1].toObject()),
            .start = world.day(data["start"_L1]),
            .due = world.day(data["due"_L1])};
}

static Result<void> addGoal(SampleWorld &world, const QJsonObject &data)
{
    WAYMARK_TRY(const GoalId id, world.mentee().goals().add(draftOf(world, data)).result());
    world.goals.insert(data["key"_L1].toString(), id);
    return {};
}

static Result<void> reframe(SampleWorld &world, const QString &key, const QJsonObject &change, QDate today)
{
    GoalService &goals = world.mentee().goals();
    const GoalId id = world.goals.value(key);
    WAYMARK_TRY(const LoadedGoal loaded, goals.goal(id, today).result());
    GoalDraft draft = loaded.goal.values();
    draft.title = change["title"_L1].toString();
    draft.measurable = SampleData::text(change["measurable"_L1]);
    draft.metric = metricOf(change["metric"_L1].toObject());
    draft.due = world.day(change["due"_L1]);
    return goals.reframe(id, draft, change["reason"_L1].toString(), loaded.seen).result().transform([](GoalId) { });
}

static void planSharing(SampleWorld &world, const QString &key, const QJsonObject &data)
{
    const auto shared = SampleData::number(data["share"_L1]);
    if (shared) {
        world.timeline().at(*shared, afterwards, u"sharing of "_s + key, [&world, key] {
            return world.mentee().goals().shareWith(world.goals.value(key), world.spaceOf(world.mentee())).result().transform([](GoalId) { });
        });
    }
}

static void planEnd(SampleWorld &world, const QString &key, const QJsonObject &end)
{
    if (end.isEmpty()) {
        return;
    }
    world.timeline().at(end["ago"_L1].toInt(), late, u"end of "_s + key, [&world, key, end] {
        GoalService &goals = world.mentee().goals();
        const GoalId id = world.goals.value(key);
        return (end["state"_L1] == "achieved"_L1 ? goals.achieve(id) : goals.drop(id)).result();
    });
}

static void planReframing(SampleWorld &world, const QString &key, const QJsonObject &change)
{
    if (change.isEmpty()) {
        return;
    }
    const int ago = change["ago"_L1].toInt();
    world.timeline().at(ago, evening, u"reframing of "_s + key,
                        [&world, key, change, day = world.timeline().day(ago)] { return reframe(world, key, change, day); });
}

static void planGoal(SampleWorld &world, const QJsonObject &data)
{
    SampleTimeline &timeline = world.timeline();
    const QString key = data["key"_L1].toString();
    timeline.at(data["ago"_L1].toInt(), morning, u"goal "_s + key, [&world, data] { return addGoal(world, data); });
    planGoalParts(world, data);
    if (const auto activated = SampleData::number(data["activated"_L1])) {
        timeline.at(*activated, afterwards, u"begin of "_s + key, [&world, key] { return world.mentee().goals().activate(world.goals.value(key)).result(); });
    }
    planSharing(world, key, data);
    planReframing(world, key, data["reframe"_L1].toObject());
    planEnd(world, key, data["end"_L1].toObject());
}

static Result<void> addWin(SampleWorld &world, const QJsonObject &data)
{
    const QString goal = data["goal"_L1].toString();
    const WinDraft draft{.day = world.timeline().day(data["ago"_L1].toInt()),
                         .title = data["title"_L1].toString(),
                         .note = data["note"_L1].toString(),
                         .goal = goal.isEmpty() ? std::optional<GoalId>() : world.goals.value(goal)};
    return world.mentee().goalParts().addWin(draft).result().transform([](WinId) { });
}

void planGoals(SampleWorld &world)
{
    const QJsonObject data = SampleData::file(u"goals"_s);
    for (const QJsonValue &aspiration : data["aspirations"_L1].toArray()) {
        planAspiration(world, aspiration.toObject());
    }
    for (const QJsonValue &goal : data["goals"_L1].toArray()) {
        planGoal(world, goal.toObject());
    }
    for (const QJsonValue &value : data["wins"_L1].toArray()) {
        const QJsonObject win = value.toObject();
        world.timeline().at(win["ago"_L1].toInt(), late, u"win"_s, [&world, win] { return addWin(world, win); });
    }
}

}
