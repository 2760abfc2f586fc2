// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplesessions.h"

#include "sampledata.h"
#include "sessionservice.h"

#include <QDateTime>

#include <memory>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

/** One session, and the two who write it. */
struct MeetingPlan {
    QJsonObject data;
    QString zone;
    QString place;
    SessionId id = {};
    QHash<QString, SessionActionId> actions = {};
};
using SharedMeeting = std::shared_ptr<MeetingPlan>;

}

static const QTime planned(9, 10);
static const QTime agreed(9, 20);
static const QTime evening(20, 20);
static const QTime afterwards(20, 50);
static const QTime nextNoon(12, 30);

static QString lines(const QJsonValue &agenda)
{
    const QStringList points = SampleData::list(agenda);
    return points.isEmpty() ? QString() : u"- "_s + points.join("\n- "_L1);
}

static SessionDraft draftOf(const MeetingPlan &meeting, QDate day, QTime time, bool isOver)
{
    const QJsonObject &data = meeting.data;
    return {.startsAt = QDateTime(day, time, QTimeZone(meeting.zone.toUtf8())).toMSecsSinceEpoch(),
            .zone = meeting.zone,
            .plannedMinutes = data["planned"_L1].toInt(),
            .place = meeting.place,
            .agenda = lines(data["agenda"_L1]),
            .notes = isOver ? SampleData::text(data["notes"_L1]) : QString(),
            .decisions = isOver ? SampleData::text(data["decisions"_L1]) : QString(),
            .parking = isOver ? lines(data["parking"_L1]) : QString(),
            .learnedMentee = isOver ? data["learned"_L1].toString() : QString()};
}

static Result<void> plan(SampleWorld &world, const SharedMeeting &meeting, QDate day, QTime time)
{
    Workspace &writer = world.named(meeting->data["by"_L1].toString());
    WAYMARK_TRY(meeting->id, SessionService(writer.store()).plan(world.spaceOf(writer), draftOf(*meeting, day, time, false)).result());
    return {};
}

static Result<void> addActions(SessionService &sessions, SampleWorld &world, MeetingPlan &meeting)
{
    for (const QJsonValue &action : meeting.data["actions"_L1].toArray()) {
        const SessionActionDraft draft{.title = action["title"_L1].toString(),
                                       .whose = roleFromCode(action["whose"_L1].toString().toStdString()).value_or(Role::Mentee),
                                       .due = world.day(action["due"_L1])};
        WAYMARK_TRY(const SessionActionId id, sessions.addAction(meeting.id, draft).result());
        meeting.actions.insert(draft.title, id);
    }
    return {};
}

static Result<void> keepToOneself(Workspace &writer, SessionId id, const QJsonValue &note)
{
    const QString text = SampleData::text(note);
    return text.isEmpty() ? Result<void>() : SessionService(writer.store()).writeNote(id, text).result();
}

/** In the evening she writes down what was said; each keeps something to himself. */
static Result<void> writeUp(SampleWorld &world, const SharedMeeting &meeting, QDate day, QTime time)
{
    SessionService sessions(world.mentee().store());
    WAYMARK_TRY(const auto loaded, sessions.session(meeting->id).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"session"_s);
    }
    WAYMARK_CHECK(sessions.edit(meeting->id, draftOf(*meeting, day, time, true), loaded->seen).result());
    WAYMARK_CHECK(sessions.setState(meeting->id, SessionState::Held).result());
    WAYMARK_CHECK(addActions(sessions, world, *meeting));
    WAYMARK_CHECK(keepToOneself(world.mentee(), meeting->id, meeting->data["mine"_L1]));
    return keepToOneself(world.mentor(), meeting->id, meeting->data["his"_L1]);
}

/** He reads what she wrote down, adds what he learned, and how long it was. */
static Result<void> answer(SampleWorld &world, const SharedMeeting &meeting, int minutes)
{
    SessionService sessions(world.mentor().store());
    const QString learned = meeting->data["hisLearned"_L1].toString();
    WAYMARK_TRY(const auto loaded, sessions.session(meeting->id).result());
    if (loaded && !learned.isEmpty()) {
        SessionDraft draft = loaded->session.draft;
        draft.learnedMentor = learned;
        WAYMARK_CHECK(sessions.edit(meeting->id, draft, loaded->seen).result());
    }
    return sessions.sayHours(meeting->id, minutes).result();
}

/** He enters the time, and she confirms it a day later, mostly. */
static void planHours(SampleWorld &world, int ago, const SharedMeeting &meeting)
{
    const auto minutes = SampleData::number(meeting->data["minutes"_L1]);
    const int his = minutes.value_or(meeting->data["heHours"_L1].toInt());
    world.timeline().at(ago, afterwards, u"his hours"_s, [&world, meeting, his] { return answer(world, meeting, his); });
    world.planParcel(ago, afterwards, world.mentor());
    if (minutes) {
        world.timeline().at(ago - 1, nextNoon, u"her hours"_s,
                            [&world, meeting, his] { return SessionService(world.mentee().store()).sayHours(meeting->id, his).result(); });
    }
}

static void planDone(SampleWorld &world, const SharedMeeting &meeting)
{
    for (const QJsonValue &action : meeting->data["actions"_L1].toArray()) {
        const auto done = SampleData::number(action["done"_L1]);
        if (!done) {
            continue;
        }
        const QString title = action["title"_L1].toString();
        Workspace &whose = world.named(action["whose"_L1].toString());
        world.timeline().at(*done, evening, u"done "_s + title, [meeting, title, &whose, day = world.timeline().day(*done)] {
            return SessionService(whose.store()).setDone(meeting->actions.value(title), day).result();
        });
    }
}

static void planHeld(SampleWorld &world, const SharedMeeting &meeting)
{
    SampleTimeline &timeline = world.timeline();
    const int ago = meeting->data["ago"_L1].toInt();
    const QDate day = timeline.day(ago);
    const QTime time = SampleData::time(meeting->data["at"_L1], evening);
    Workspace &planner = world.named(meeting->data["by"_L1].toString());
    timeline.at(ago, planned, u"session"_s, [&world, meeting, day, time] { return plan(world, meeting, day, time); });
    world.planParcel(ago, agreed, planner);
    timeline.at(ago, evening, u"notes of a session"_s, [&world, meeting, day, time] { return writeUp(world, meeting, day, time); });
    world.planParcel(ago, evening, world.mentee());
    planHours(world, ago, meeting);
    planDone(world, meeting);
}

static void planNext(SampleWorld &world, const SharedMeeting &meeting)
{
    const QJsonObject &data = meeting->data;
    const QDate day = world.timeline().day(data["startsIn"_L1].toInt());
    const QTime time = SampleData::time(data["startsAt"_L1], evening);
    world.timeline().at(data["ago"_L1].toInt(), SampleData::time(data["at"_L1], evening), u"next session"_s,
                        [&world, meeting, day, time] { return plan(world, meeting, day, time); });
}

void planSessions(SampleWorld &world)
{
    const QJsonObject data = SampleData::file(u"sessions"_s);
    const auto meetingOf = [&data](const QJsonValue &session) {
        return std::make_shared<MeetingPlan>(MeetingPlan{.data = session.toObject(), .zone = data["zone"_L1].toString(), .place = data["place"_L1].toString()});
    };
    for (const QJsonValue &session : data["sessions"_L1].toArray()) {
        planHeld(world, meetingOf(session));
    }
    planNext(world, meetingOf(data["next"_L1]));
}

}
