// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplepeople.h"

#include "sampledata.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static const QTime morning(8, 0);
static const QTime evening(20, 0);

static EngagementDraft draftOf(const SampleWorld &world, const QJsonObject &data)
{
    return {.kind = engagementKindFromCode(data["kind"_L1].toString()).value_or(EngagementKind::EarlyStage),
            .track = data["track"_L1].toString(),
            .topic = data["topic"_L1].toString(),
            .start = world.day(data["start"_L1]).value_or(QDate()),
            .end = world.day(data["end"_L1]),
            .agreement = SampleData::text(data["agreement"_L1])};
}

static Result<void> open(SampleWorld &world, const QJsonObject &data)
{
    Workspace &writer = world.named(data["by"_L1].toString());
    WAYMARK_TRY(const EngagementId id, writer.mentoring().open(world.spaceOf(writer), draftOf(world, data)).result());
    world.engagements.insert(data["key"_L1].toString(), id);
    return {};
}

/** Writes another agreement or topic, on what this person has in front of him. */
static Result<void> edit(SampleWorld &world, const QString &key, const QJsonObject &edit)
{
    MentoringService &mentoring = world.named(edit["by"_L1].toString()).mentoring();
    const EngagementId id = world.engagements.value(key);
    WAYMARK_TRY(const auto loaded, mentoring.engagement(id).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"engagement"_s, key);
    }
    EngagementDraft draft = loaded->engagement.draft;
    QString &field = edit["field"_L1] == "topic"_L1 ? draft.topic : draft.agreement;
    field = SampleData::text(edit["value"_L1]);
    return mentoring.edit(id, draft, loaded->seen).result();
}

static Result<void> setState(SampleWorld &world, const QString &key, const QJsonObject &change)
{
    const EngagementState state = engagementStateFromCode(change["state"_L1].toString()).value_or(EngagementState::Active);
    const QDate day = world.timeline().day(change["ago"_L1].toInt());
    return world.named(change["by"_L1].toString()).mentoring().setState(world.engagements.value(key), state, day).result();
}

static void planEngagement(SampleWorld &world, const QJsonObject &data)
{
    static const QTime afternoon(16, 0);
    static const QTime straightAfter(16, 30);
    const QString key = data["key"_L1].toString();
    SampleTimeline &timeline = world.timeline();
    const int opened = data["ago"_L1].toInt();
    timeline.at(opened, afternoon, u"engagement "_s + key, [&world, data] { return open(world, data); });
    world.planParcel(opened, straightAfter, world.named(data["by"_L1].toString()));
    for (const QJsonValue &value : data["states"_L1].toArray()) {
        const QJsonObject change = value.toObject();
        timeline.at(change["ago"_L1].toInt(), morning, u"state "_s + key, [&world, key, change] { return setState(world, key, change); });
    }
    for (const QJsonValue &value : data["edits"_L1].toArray()) {
        const QJsonObject change = value.toObject();
        timeline.at(change["ago"_L1].toInt(), SampleData::time(change["at"_L1], evening), u"edit "_s + key,
                    [&world, key, change] { return edit(world, key, change); });
    }
}

static ProfileDraft profileOf(const QJsonObject &person)
{
    const QJsonObject profile = person["profile"_L1].toObject();
    return {.name = person["name"_L1].toString(),
            .headline = profile["headline"_L1].toString(),
            .email = person["email"_L1].toString(),
            .photo = {},
            .mentee = profile["mentee"_L1].toBool(),
            .mentor = profile["mentor"_L1].toBool(),
            .coordinator = false};
}

static void planProfile(SampleWorld &world, const QJsonObject &people, const QString &role)
{
    static const QTime afterTheMeeting(20, 30);
    const QJsonObject person = people[role].toObject();
    Workspace &writer = world.named(role);
    world.timeline().at(people["begun"_L1][role].toInt(), morning, u"profile "_s + role,
                        [&writer, person] { return writer.people().saveMine(profileOf(person)).result().transform([](ProfileId) { }); });
    world.timeline().at(people["meeting"_L1].toInt(), afterTheMeeting, u"profile shown by "_s + role,
                        [&world, &writer] { return writer.people().shareMine(world.spaceOf(writer), true).result().transform([](ProfileId) { }); });
}

static Result<void> state(SampleWorld &world, const QJsonObject &data)
{
    const RecordEntry entry{.id = {},
                            .kind = recordEntryKindFromCode(data["kind"_L1].toString()),
                            .title = data["title"_L1].toString(),
                            .organisation = data["organisation"_L1].toString(),
                            .description = SampleData::text(data["description"_L1]),
                            .from = world.day(data["from"_L1]).value_or(QDate()),
                            .until = world.day(data["until"_L1]).value_or(QDate())};
    return world.mentee().record().addEntry(entry).result().transform([](RecordEntryId) { });
}

static void planRecord(SampleWorld &world, const QJsonObject &people)
{
    for (const QJsonValue &value : people["recordEntries"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        world.timeline().at(entry["ago"_L1].toInt(), evening, u"record entry"_s, [&world, entry] { return state(world, entry); });
    }
}

static void planSnippets(SampleWorld &world, const QJsonObject &people)
{
    for (const QJsonValue &value : people["snippets"_L1].toArray()) {
        const Snippet snippet{.id = {}, .title = value["title"_L1].toString(), .body = SampleData::text(value["body"_L1])};
        world.timeline().at(value["ago"_L1].toInt(), evening, u"snippet"_s,
                            [&world, snippet] { return world.mentor().reviews().saveSnippet(snippet).result().transform([](SnippetId) { }); });
    }
}

/** Every four weeks, besides those that carry something; and once more at the end, until both have what the other has. */
static void planParcels(SampleWorld &world, int meeting)
{
    static constexpr int fourWeeks = 28;
    static const QTime hers(22, 0);
    static const QTime his(22, 10);
    static const QTime last(22, 20);
    for (int ago = meeting; ago > fourWeeks; ago -= fourWeeks) {
        world.planParcel(ago, hers, world.mentee());
        world.planParcel(ago, his, world.mentor());
    }
    world.planParcel(1, hers, world.mentee());
    world.planParcel(1, his, world.mentor());
    world.planParcel(1, last, world.mentee());
}

void planPeople(SampleWorld &world)
{
    const QJsonObject people = SampleData::file(u"people"_s);
    const int meeting = people["meeting"_L1].toInt();
    world.timeline().at(meeting, evening, u"meeting"_s, [&world] { return world.meet(); });
    planProfile(world, people, u"mentee"_s);
    planProfile(world, people, u"mentor"_s);
    for (const QJsonValue &value : people["engagements"_L1].toArray()) {
        planEngagement(world, value.toObject());
    }
    planRecord(world, people);
    planSnippets(world, people);
    planParcels(world, meeting);
}

}
