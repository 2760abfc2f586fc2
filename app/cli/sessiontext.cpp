// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontext.h"

#include "clioptions.h"
#include "clipeople.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int minutesOfAnHour = 60;

QString otherOf(Workspace &workspace, SpaceKey space)
{
    const auto mentorship = workspace.mentoring().mentorship(space).result();
    return mentorship && *mentorship ? nameOf(workspace, (*mentorship)->other) : QString();
}

QString timeText(const std::optional<qint64> &startsAt, const Clock &clock)
{
    return startsAt ? QDateTime::fromMSecsSinceEpoch(*startsAt, clock.zone()).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString minutesText(int minutes)
{
    const int hours = minutes / minutesOfAnHour;
    const int rest = minutes % minutesOfAnHour;
    return hours == 0 ? u"%1 min"_s.arg(rest) : rest == 0 ? u"%1 h"_s.arg(hours) : u"%1 h %2 min"_s.arg(hours).arg(rest);
}

QString hoursText(const SessionHours &hours, Role mine)
{
    const auto &own = mine == Role::Mentor ? hours.mentor : hours.mentee;
    const auto &theirs = mine == Role::Mentor ? hours.mentee : hours.mentor;
    if (hours.agreed()) {
        return u"%1, both say so"_s.arg(minutesText(*hours.agreed()));
    }
    if (!own && !theirs) {
        return u"nobody said yet how long it was"_s;
    }
    return u"you: %1; the other: %2"_s.arg(own ? minutesText(*own) : u"not said"_s, theirs ? minutesText(*theirs) : u"not said"_s);
}

QString textOf(const SessionRow &row, const QString &with, const Clock &clock)
{
    const QString when = row.key.startsAt ? timeText(row.key.startsAt, clock) : u"no time yet      "_s;
    const QString open = row.openActions > 0 ? u", open actions: %1"_s.arg(row.openActions) : QString();
    return u"%1  %2  %3 with %4%5"_s.arg(when, idText(row.key.id.value), codeOf(row.session.state).leftJustified(9), with, open);
}

static QJsonValue instantJson(const std::optional<qint64> &instant)
{
    return instant ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*instant, QTimeZone::UTC).toString(Qt::ISODate)) : QJsonValue();
}

static QJsonObject toJson(const SessionHours &hours)
{
    return {{u"mentee"_s, optionalJson(hours.mentee)}, {u"mentor"_s, optionalJson(hours.mentor)}, {u"agreed"_s, optionalJson(hours.agreed())}};
}

static QJsonObject headJson(const MentoringSession &session, const QString &with)
{
    return {{u"id"_s, idText(session.id.value)}, {u"with"_s, with},
            {u"state"_s, codeOf(session.state)}, {u"startsAt"_s, instantJson(session.draft.startsAt)},
            {u"zone"_s, session.draft.zone},     {u"minutes"_s, session.draft.plannedMinutes},
            {u"place"_s, session.draft.place}};
}

QJsonObject toJson(const SessionRow &row, const QString &with)
{
    QJsonObject json = headJson(row.session, with);
    json.insert(u"hours"_s, toJson(row.hours));
    json.insert(u"openActions"_s, row.openActions);
    return json;
}

QString textOf(const SessionAction &action)
{
    const QString state = action.isDone() ? u"done "_s + dayText(action.doneOn) : action.draft.due ? u"due "_s + dayText(action.draft.due) : u"open"_s;
    const QString whose = action.draft.whose == Role::Mentor ? u"mentor"_s : u"mentee"_s;
    return u"%1  %2  %3  %4"_s.arg(idText(action.id.value), whose, state.leftJustified(15), action.draft.title);
}

QJsonObject toJson(const SessionAction &action)
{
    return {{u"id"_s, idText(action.id.value)},    {u"session"_s, idText(action.session.value)},
            {u"title"_s, action.draft.title},      {u"for"_s, action.draft.whose == Role::Mentor ? u"mentor"_s : u"mentee"_s},
            {u"due"_s, dayJson(action.draft.due)}, {u"doneOn"_s, dayJson(action.doneOn)}};
}

/** A heading and what stands under it; nothing where nothing does. */
static QString part(const QString &heading, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : u"\n%1\n%2\n"_s.arg(heading, text.trimmed());
}

static QString lines(const std::vector<SessionAction> &actions)
{
    QStringList all;
    std::ranges::transform(actions, std::back_inserter(all), [](const SessionAction &action) { return textOf(action); });
    return all.join(u'\n');
}

QString textOf(const LoadedSession &loaded, const Mentorship &mentorship, const QString &with, const Clock &clock)
{
    const MentoringSession &session = loaded.session;
    const SessionDraft &draft = session.draft;
    const QString when = draft.startsAt ? timeText(draft.startsAt, clock) : u"no time yet"_s;
    const bool isMentor = mentorship.myRole == Role::Mentor;
    const QString head = u"%1, %2, with %3 (%4)%5\n"_s.arg(when, minutesText(draft.plannedMinutes), with, codeOf(session.state),
                                                           draft.place.isEmpty() ? QString() : u"\n"_s + draft.place);
    return head + part(u"AGENDA"_s, draft.agenda) + part(u"PARKING LOT"_s, draft.parking) + part(u"CARRIED FORWARD"_s, lines(loaded.carried))
        + part(u"NOTES, shared"_s, draft.notes) + part(u"DECISIONS"_s, draft.decisions) + part(u"ACTIONS"_s, lines(loaded.actions))
        + part(u"WHAT YOU LEARNED"_s, isMentor ? draft.learnedMentor : draft.learnedMentee)
        + part(u"WHAT %1 LEARNED"_s.arg(with.toUpper()), isMentor ? draft.learnedMentee : draft.learnedMentor)
        + part(u"YOUR NOTES, seen by nobody else"_s, loaded.ownNote) + part(u"HOURS"_s, hoursText(loaded.hours, mentorship.myRole))
        + u"\nBased on: %1\nNotes based on: %2"_s.arg(toText(loaded.seen), toText(loaded.ownNoteSeen));
}

static QJsonArray toJson(const std::vector<SessionAction> &actions)
{
    QJsonArray array;
    for (const SessionAction &action : actions) {
        array.append(toJson(action));
    }
    return array;
}

QJsonObject toJson(const LoadedSession &loaded, const QString &with)
{
    const SessionDraft &draft = loaded.session.draft;
    QJsonObject json = headJson(loaded.session, with);
    const std::array texts{std::pair(u"agenda"_s, draft.agenda),
                           std::pair(u"parking"_s, draft.parking),
                           std::pair(u"notes"_s, draft.notes),
                           std::pair(u"decisions"_s, draft.decisions),
                           std::pair(u"learnedMentee"_s, draft.learnedMentee),
                           std::pair(u"learnedMentor"_s, draft.learnedMentor),
                           std::pair(u"ownNote"_s, loaded.ownNote),
                           std::pair(u"basedOn"_s, toText(loaded.seen)),
                           std::pair(u"noteBasedOn"_s, toText(loaded.ownNoteSeen))};
    for (const auto &[name, text] : texts) {
        json.insert(name, text);
    }
    json.insert(u"actions"_s, toJson(loaded.actions));
    json.insert(u"carried"_s, toJson(loaded.carried));
    json.insert(u"hours"_s, toJson(loaded.hours));
    return json;
}

}
