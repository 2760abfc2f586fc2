// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplejournal.h"

#include "sampledata.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static JournalDraft draftOf(const QJsonObject &entry, QDate day)
{
    return {.day = day,
            .title = entry["title"_L1].toString(),
            .body = SampleData::text(entry["body"_L1]),
            .mood = SampleData::number(entry["mood"_L1]),
            .energy = SampleData::number(entry["energy"_L1]),
            .confidence = SampleData::number(entry["confidence"_L1]),
            .prompt = entry["prompt"_L1].toString()};
}

/** "goal:review", "assignment:view" or "competency:des.patterns-styles", by what the world knows when the entry is written. */
static JournalLink linkOf(const SampleWorld &world, const QString &text)
{
    const QString kind = text.section(u':', 0, 0);
    const QString key = text.section(u':', 1);
    if (kind == "goal"_L1) {
        return JournalLink::to(JournalLink::Kind::Goal, world.goals.value(key).value);
    }
    if (kind == "assignment"_L1) {
        return JournalLink::to(JournalLink::Kind::Assignment, world.assignments.value(key).value);
    }
    return {.kind = JournalLink::Kind::Competency, .target = key};
}

static std::vector<JournalLink> linksOf(const SampleWorld &world, const QJsonObject &entry)
{
    std::vector<JournalLink> links;
    for (const QString &text : SampleData::list(entry["links"_L1])) {
        links.push_back(linkOf(world, text));
    }
    return links;
}

static Result<void> share(SampleWorld &world, Workspace &writer, JournalEntryId id, const QString &how)
{
    if (how.isEmpty()) {
        return {};
    }
    const JournalCommand::Sharing sharing{.withFeelings = how == "with-feelings"_L1};
    return writer.journal().shareWith(id, world.spaceOf(writer), sharing).result().transform([](JournalEntryId) { });
}

static Result<void> write(SampleWorld &world, Workspace &writer, const QJsonObject &entry)
{
    const QDate day = world.timeline().day(entry["ago"_L1].toInt());
    WAYMARK_TRY(const JournalEntryId id, writer.journal().add(draftOf(entry, day), SampleData::list(entry["tags"_L1]), linksOf(world, entry)).result());
    WAYMARK_CHECK(SampleWorld::attach(writer, id.value, entry["files"_L1]));
    return share(world, writer, id, entry["shared"_L1].toString());
}

static void planJournal(SampleWorld &world, Workspace &writer, const QString &file)
{
    static const QTime usual(18, 0);
    for (const QJsonValue &value : SampleData::file(file)["entries"_L1].toArray()) {
        const QJsonObject entry = value.toObject();
        world.timeline().at(entry["ago"_L1].toInt(), SampleData::time(entry["at"_L1], usual), u"entry "_s + entry["title"_L1].toString(),
                            [&world, &writer, entry] { return write(world, writer, entry); });
    }
}

void planJournals(SampleWorld &world)
{
    planJournal(world, world.mentee(), u"journal"_s);
    planJournal(world, world.mentor(), u"mentor-journal"_s);
}

}
