// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplegoalparts.h"

#include "sampledata.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** The parts of one goal, by their titles. */
struct Parts {
    QHash<QString, MilestoneId> milestones;
    QHash<QString, StepId> steps;
};
using SharedParts = std::shared_ptr<Parts>;

}

static const QTime planned(8, 10);
static const QTime noon(12, 0);
static const QTime afternoon(15, 0);
static const QTime evening(18, 30);

static Result<void> addMilestone(SampleWorld &world, const QString &goal, const QJsonObject &data, const SharedParts &parts)
{
    const MilestoneDraft draft{.title = data["title"_L1].toString(), .due = world.day(data["due"_L1])};
    WAYMARK_TRY(const MilestoneId id, world.mentee().goalParts().addMilestone(world.goals.value(goal), draft).result());
    parts->milestones.insert(draft.title, id);
    return {};
}

static Result<void> addStep(SampleWorld &world, const QString &goal, const QJsonObject &data, const SharedParts &parts)
{
    const QString milestone = data["milestone"_L1].toString();
    const StepDraft draft{.title = data["title"_L1].toString(),
                          .due = world.day(data["due"_L1]),
                          .milestone = milestone.isEmpty() ? std::optional<MilestoneId>() : parts->milestones.value(milestone)};
    WAYMARK_TRY(const StepId id, world.mentee().goalParts().addStep(world.goals.value(goal), draft).result());
    parts->steps.insert(draft.title, id);
    return {};
}

static Result<void> addCheckIn(SampleWorld &world, const QString &goal, const QJsonObject &data)
{
    const CheckInDraft draft{.day = world.timeline().day(data["ago"_L1].toInt()),
                             .progress = SampleData::real(data["progress"_L1]),
                             .confidence = SampleData::number(data["confidence"_L1]),
                             .note = SampleData::text(data["note"_L1]),
                             .blocker = SampleData::text(data["blocker"_L1]),
                             .help = SampleData::text(data["help"_L1])};
    return world.mentee().goalParts().addCheckIn(world.goals.value(goal), draft).result().transform([](CheckInId) { });
}

static void planMilestone(SampleWorld &world, const QJsonObject &goal, const QJsonObject &data, const SharedParts &parts)
{
    SampleTimeline &timeline = world.timeline();
    const QString title = data["title"_L1].toString();
    timeline.at(goal["ago"_L1].toInt(), planned, u"milestone "_s + title,
                [&world, key = goal["key"_L1].toString(), data, parts] { return addMilestone(world, key, data, parts); });
    if (const auto reached = SampleData::number(data["reached"_L1])) {
        timeline.at(*reached, afternoon, u"reaching of "_s + title, [&world, title, parts, day = timeline.day(*reached)] {
            return world.mentee().goalParts().setReached(parts->milestones.value(title), day).result();
        });
    }
}

static void planMove(SampleWorld &world, const QJsonValue &ago, StepColumn column, const QString &title, const SharedParts &parts)
{
    if (const auto day = SampleData::number(ago)) {
        world.timeline().at(*day, noon, u"move of "_s + title,
                            [&world, column, title, parts] { return world.mentee().goalParts().moveStep(parts->steps.value(title), column, {}).result(); });
    }
}

static void planStep(SampleWorld &world, const QJsonObject &goal, const QJsonObject &data, const SharedParts &parts)
{
    const QString title = data["title"_L1].toString();
    world.timeline().at(goal["ago"_L1].toInt(), planned, u"step "_s + title,
                        [&world, key = goal["key"_L1].toString(), data, parts] { return addStep(world, key, data, parts); });
    planMove(world, data["doing"_L1], StepColumn::Doing, title, parts);
    planMove(world, data["done"_L1], StepColumn::Done, title, parts);
}

void planGoalParts(SampleWorld &world, const QJsonObject &goal)
{
    const auto parts = std::make_shared<Parts>();
    for (const QJsonValue &milestone : goal["milestones"_L1].toArray()) {
        planMilestone(world, goal, milestone.toObject(), parts);
    }
    for (const QJsonValue &step : goal["steps"_L1].toArray()) {
        planStep(world, goal, step.toObject(), parts);
    }
    for (const QJsonValue &value : goal["checkins"_L1].toArray()) {
        const QJsonObject checkIn = value.toObject();
        world.timeline().at(checkIn["ago"_L1].toInt(), evening, u"check-in"_s,
                            [&world, key = goal["key"_L1].toString(), checkIn] { return addCheckIn(world, key, checkIn); });
    }
}

}
