// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecompetencies.h"

#include "attesting.h"
#include "competencycommands.h"
#include "competencylabels.h"
#include "sampledata.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace waymark
{

static const QTime evening(20, 10);
static const QTime afterwards(20, 40);

/** The note on @p competency at the date number @p date; mostly there is none. */
static QString noteOf(const QJsonArray &notes, const QString &competency, int date)
{
    for (const QJsonValue &note : notes) {
        if (note["competency"_L1] == competency && note["date"_L1].toInt() == date) {
            return note["note"_L1].toString();
        }
    }
    return {};
}

/** What @p source, "self" or "mentor", says of all competencies at the date number @p date. */
static std::vector<AssessmentDraft> roundOf(const QJsonObject &data, const QString &source, int date, QDate day)
{
    const QJsonArray notes = data["notes"_L1][source].toArray();
    std::vector<AssessmentDraft> drafts;
    for (const QJsonValue &row : data["assessments"_L1].toArray()) {
        const QString competency = row["competency"_L1].toString();
        drafts.push_back({.day = day,
                          .competency = competency,
                          .level = SampleData::number(row[source].toArray().at(date)),
                          .source = assessmentSourceFromCode(source),
                          .note = noteOf(notes, competency, date)});
    }
    return drafts;
}

static std::vector<AssessmentDraft> targetsOf(const QJsonObject &data, QDate day)
{
    std::vector<AssessmentDraft> drafts;
    for (const QJsonValue &row : data["assessments"_L1].toArray()) {
        drafts.push_back({.day = day,
                          .competency = row["competency"_L1].toString(),
                          .level = SampleData::number(row["target"_L1]),
                          .source = AssessmentSource::Target,
                          .note = {}});
    }
    return drafts;
}

static std::vector<AssessmentDraft> othersOf(const QJsonObject &others, QDate day)
{
    std::vector<AssessmentDraft> drafts;
    const QJsonObject levels = others["levels"_L1].toObject();
    for (auto level = levels.constBegin(); level != levels.constEnd(); ++level) {
        drafts.push_back({.day = day,
                          .competency = level.key(),
                          .level = SampleData::number(level.value()),
                          .source = assessmentSourceFromCode(others["source"_L1].toString()),
                          .note = others["note"_L1].toString()});
    }
    return drafts;
}

static void planHers(SampleWorld &world, int ago, const std::vector<AssessmentDraft> &drafts)
{
    world.timeline().at(ago, evening, u"self-assessment"_s, [&world, drafts] {
        return world.mentee().competencies().assess(drafts, {world.spaceOf(world.mentee())}).result().transform([](const std::vector<AssessmentId> &) { });
    });
}

/** All of a round at once, as the page does that asks for them one after the other. */
static Result<void> assessMentee(SampleWorld &world, const std::vector<AssessmentDraft> &drafts)
{
    const SpaceKey space = world.spaceOf(world.mentor());
    const auto round = [space, drafts](Writer &writer) -> Result<void> {
        for (const AssessmentDraft &draft : drafts) {
            WAYMARK_CHECK(CompetencyCommand::assessMentee(writer, space, draft));
        }
        return {};
    };
    return world.mentor().store().act(CompetencyLabel::AssessMentee, round).result();
}

static void planRounds(SampleWorld &world, const QJsonObject &data)
{
    const QJsonArray hers = data["dates"_L1]["self"_L1].toArray();
    const QJsonArray his = data["dates"_L1]["mentor"_L1].toArray();
    for (int date = 0; date < hers.size(); ++date) {
        const int ago = hers.at(date).toInt();
        planHers(world, ago, roundOf(data, u"self"_s, date, world.timeline().day(ago)));
    }
    for (int date = 0; date < his.size(); ++date) {
        const int ago = his.at(date).toInt();
        world.timeline().at(ago, evening, u"his assessment"_s,
                            [&world, drafts = roundOf(data, u"mentor"_s, date, world.timeline().day(ago))] { return assessMentee(world, drafts); });
        world.planParcel(ago, afterwards, world.mentor());
    }
}

/** By competency, the last attestation of it. */
using Attested = std::shared_ptr<QHash<QString, AttestationId>>;

static Result<void> attest(SampleWorld &world, const QJsonObject &data, const Attested &attested)
{
    const QString competency = data["competency"_L1].toString();
    const AttestedCompetency wanted{.space = world.spaceOf(world.mentor()),
                                    .competency = competency,
                                    .level = data["level"_L1].toInt(),
                                    .narrative = data["narrative"_L1].toString()};
    WAYMARK_TRY(AttestRequest request, attestRequest(world.mentor(), wanted));
    if (attested->contains(competency)) {
        request.supersedes = attested->value(competency);
    }
    WAYMARK_TRY(const AttestationId id, world.mentor().record().attest(request).result());
    attested->insert(competency, id);
    return {};
}

static void planAttestations(SampleWorld &world, const QJsonArray &data)
{
    static const QTime afternoon(14, 0);
    static const QTime sentOff(14, 30);
    const auto attested = std::make_shared<QHash<QString, AttestationId>>();
    for (const QJsonValue &value : data) {
        const QJsonObject attestation = value.toObject();
        const int ago = attestation["ago"_L1].toInt();
        world.timeline().at(ago, afternoon, u"attestation of "_s + attestation["competency"_L1].toString(),
                            [&world, attestation, attested] { return attest(world, attestation, attested); });
        world.planParcel(ago, sentOff, world.mentor());
    }
}

void planCompetencies(SampleWorld &world)
{
    const QJsonObject data = SampleData::file(u"competencies"_s);
    planRounds(world, data);
    const int targets = data["targets"_L1]["ago"_L1].toInt();
    planHers(world, targets, targetsOf(data, world.timeline().day(targets)));
    for (const QJsonValue &value : data["others"_L1].toArray()) {
        const int ago = value["ago"_L1].toInt();
        planHers(world, ago, othersOf(value.toObject(), world.timeline().day(ago)));
    }
    planAttestations(world, data["attestations"_L1].toArray());
}

}
