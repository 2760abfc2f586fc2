// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecertification.h"

#include "sampledata.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QTime evening(21, 5);
static const QTime sentOff(21, 30);

static Result<void> aimAt(SampleWorld &world, const QString &aim)
{
    return world.mentee().certification().write({.place = {.room = PackRoom::Aim, .topic = {}}, .body = aim}).result();
}

static Result<void> addEntry(SampleWorld &world, const QJsonObject &data)
{
    static constexpr double minutesOfAnHour = 60;
    const std::optional<double> hours = SampleData::real(data["hours"_L1]);
    const RecordEntry entry{.id = {},
                            .kind = recordEntryKindFromCode(data["kind"_L1].toString()),
                            .title = data["title"_L1].toString(),
                            .organisation = data["organisation"_L1].toString(),
                            .description = data["description"_L1].toString(),
                            .from = world.day(data["from"_L1]).value_or(QDate()),
                            .until = world.day(data["until"_L1]).value_or(QDate()),
                            .minutes = hours ? std::optional(static_cast<int>(std::lround(*hours * minutesOfAnHour))) : std::nullopt,
                            .category = data["category"_L1].toString(),
                            .topic = data["topic"_L1].toString()};
    return world.mentee().record().addEntry(entry).result().transform([](RecordEntryId) { });
}

static Result<void> addCase(SampleWorld &world, const QJsonObject &data)
{
    const CaseStudyDraft draft{.title = data["title"_L1].toString(),
                               .organisation = data["organisation"_L1].toString(),
                               .from = world.day(data["from"_L1]),
                               .until = world.day(data["until"_L1]),
                               .role = data["role"_L1].toString(),
                               .situation = data["situation"_L1].toString(),
                               .approach = data["approach"_L1].toString(),
                               .outcome = data["outcome"_L1].toString(),
                               .lessons = data["lessons"_L1].toString()};
    WAYMARK_TRY(const CaseStudyId id, world.mentee().certification().addCase(draft).result());
    return SampleWorld::attach(world.mentee(), id.value, data["files"_L1]);
}

static Result<void> writeSkill(SampleWorld &world, const QJsonObject &data)
{
    const PackPlace place{.room = PackRoom::Skills, .topic = data["pillar"_L1].toString()};
    return world.mentee().certification().write({.place = place, .body = data["body"_L1].toString()}).result();
}

static Result<void> askForWords(SampleWorld &world, const QJsonObject &data)
{
    const StatementAsk ask{.space = world.spaceOf(world.mentee()),
                           .kind = statementKindFromCode(data["kind"_L1].toString()).value_or(StatementKind::Reference),
                           .topic = data["topic"_L1].toString(),
                           .body = data["body"_L1].toString(),
                           .wantedBy = world.day(data["wantedBy"_L1])};
    return world.mentee().statements().ask(ask).result().transform([](StatementRequestId) { });
}

void planCertification(SampleWorld &world)
{
    const QJsonObject data = SampleData::file(u"certification"_s);
    const int begun = data["ago"_L1].toInt();
    world.timeline().at(begun, evening, u"aim"_s, [&world, aim = data["aim"_L1].toString()] { return aimAt(world, aim); });
    for (const QJsonValue &entry : data["career"_L1].toArray()) {
        world.timeline().at(begun, evening, u"career"_s, [&world, entry] { return addEntry(world, entry.toObject()); });
    }
    for (const QJsonValue &study : data["cases"_L1].toArray()) {
        world.timeline().at(study["ago"_L1].toInt(), evening, u"case study"_s, [&world, study] { return addCase(world, study.toObject()); });
    }
    for (const QJsonValue &skill : data["skills"_L1].toArray()) {
        world.timeline().at(skill["ago"_L1].toInt(), evening, u"skill"_s, [&world, skill] { return writeSkill(world, skill.toObject()); });
    }
    const QJsonObject request = data["request"_L1].toObject();
    world.timeline().at(request["ago"_L1].toInt(), evening, u"request"_s, [&world, request] { return askForWords(world, request); });
    world.planParcel(request["ago"_L1].toInt(), sentOff, world.mentee());
}

}
