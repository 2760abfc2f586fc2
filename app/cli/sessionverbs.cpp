// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarfile.h"
#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"
#include "sessiontext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace waymark
{

/** "2026-11-24 16:00" in @p zone. */
static Result<std::optional<qint64>> instantFrom(const QString &text, const QTimeZone &zone)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QDateTime local = QDateTime::fromString(QString(text).replace(u'T', u' '), u"yyyy-MM-dd HH:mm"_s);
    const QDateTime when(local.date(), local.time(), zone);
    return local.isValid() && when.isValid() ? Result<std::optional<qint64>>(when.toMSecsSinceEpoch()) : failure(Error::Kind::Invalid, u"at"_s);
}

static Result<void> takeTime(SessionDraft &draft, const QCommandLineParser &parser, const Clock &clock)
{
    if (parser.isSet(u"zone"_s) || draft.zone.isEmpty()) {
        draft.zone = parser.isSet(u"zone"_s) ? parser.value(u"zone"_s) : QString::fromLatin1(clock.zone().id());
    }
    const QTimeZone zone(draft.zone.toUtf8());
    if (!zone.isValid()) {
        return failure(Error::Kind::Invalid, u"zone"_s);
    }
    if (parser.isSet(u"at"_s)) {
        WAYMARK_TRY(draft.startsAt, instantFrom(parser.value(u"at"_s), zone));
    }
    if (parser.isSet(u"minutes"_s)) {
        WAYMARK_TRY(const auto minutes, levelFrom(parser.value(u"minutes"_s), u"minutes"_s, 1, longestSession));
        draft.plannedMinutes = minutes.value_or(draft.plannedMinutes);
    }
    return {};
}

static Result<SessionDraft> withOptions(SessionDraft draft, const QCommandLineParser &parser, const Clock &clock)
{
    WAYMARK_CHECK(takeTime(draft, parser, clock));
    const std::array texts{std::pair(u"place"_s, &SessionDraft::place), std::pair(u"agenda"_s, &SessionDraft::agenda),
                           std::pair(u"parking"_s, &SessionDraft::parking), std::pair(u"notes"_s, &SessionDraft::notes),
                           std::pair(u"decisions"_s, &SessionDraft::decisions)};
    for (const auto &[name, member] : texts) {
        draft.*member = isGiven(parser, name) ? parser.value(name) : draft.*member;
    }
    if (isGiven(parser, u"notes-file"_s)) {
        WAYMARK_TRY(draft.notes, textFrom(parser.value(u"notes-file"_s)));
    }
    if (isGiven(parser, u"learned"_s)) { // the service keeps the one that is not mine
        draft.learnedMentee = parser.value(u"learned"_s);
        draft.learnedMentor = draft.learnedMentee;
    }
    return draft;
}

static Result<LoadedSession> sessionOf(Workspace &workspace, const QUuid &id)
{
    WAYMARK_TRY(auto loaded, workspace.sessions().session({id}).result());
    return loaded ? Result<LoadedSession>(std::move(*loaded)) : failure(Error::Kind::NotFound, u"session"_s);
}

static Result<Answer> plan(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const SessionDraft draft, withOptions({}, parser, session.clock()));
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    WAYMARK_TRY(const SessionId id, workspace->sessions().plan(mentorship.space, draft).result());
    return done(u"Planned as %1. %2 sees it with your next parcel."_s.arg(idText(id.value), nameOf(*workspace, mentorship.other)), id.value);
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    SessionService &sessions = workspace->sessions();
    WAYMARK_TRY(const auto rows, (parser.isSet(u"coming"_s) ? sessions.coming(session.clock().now(), count) : sessions.everywhere({}, count)).result());
    return listed(
        rows, u"There are no such sessions. 'waymark-cli session plan' plans one."_s,
        [&](const SessionRow &row) { return textOf(row, otherOf(*workspace, row.session.space), session.clock()); },
        [&](const SessionRow &row) { return toJson(row, otherOf(*workspace, row.session.space)); });
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedSession loaded, sessionOf(*workspace, id));
    WAYMARK_TRY(const auto mentorship, workspace->mentoring().mentorship(loaded.session.space).result());
    const QString with = otherOf(*workspace, loaded.session.space);
    return Answer{.text = textOf(loaded, mentorship.value_or(Mentorship()), with, session.clock()), .json = toJson(loaded, with)};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedSession loaded, sessionOf(*workspace, id));
    WAYMARK_TRY(const SessionDraft draft, withOptions(loaded.session.draft, parser, session.clock()));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->sessions().edit({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> note(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    const QString given = parser.positionalArguments().at(1);
    WAYMARK_TRY(const QString text, given == u"-" ? textFrom(given) : Result<QString>(given));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedSession loaded, sessionOf(*workspace, id));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.ownNoteSeen));
    WAYMARK_CHECK(workspace->sessions().writeNote({id}, text, seen).result());
    return done(u"Saved. Only you can see it."_s, id);
}

static Result<Answer> setState(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    const QString code = parser.positionalArguments().at(1);
    const SessionState state = sessionStateFromCode(code);
    if (codeOf(state) != code) {
        return failure(Error::Kind::Invalid, u"state"_s);
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->sessions().setState({id}, state).result());
    return done(u"The session is %1."_s.arg(code), id);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->sessions().remove({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<std::vector<CalendarEvent>> eventsOf(Workspace &workspace, const std::vector<SessionRow> &rows)
{
    std::vector<CalendarEvent> events;
    for (const SessionRow &row : rows) {
        if (row.key.startsAt) {
            WAYMARK_TRY(CalendarEvent event, calendarEvent(row.session, u"Session with %1"_s.arg(otherOf(workspace, row.session.space))));
            events.push_back(std::move(event));
        }
    }
    return events;
}

/** One session, or all that are coming. */
static Result<std::vector<SessionRow>> wantedRows(Session &session, Workspace &workspace, const QStringList &words)
{
    static constexpr int most = 1000;
    if (words.size() < 2) {
        return workspace.sessions().coming(session.clock().now(), most).result();
    }
    WAYMARK_TRY(const QUuid id, idFrom(words.at(1), u"session"_s));
    WAYMARK_TRY(auto rows, workspace.sessions().among({SessionId{id}}).result());
    if (rows.empty()) {
        return failure(Error::Kind::NotFound, u"session"_s);
    }
    return rows.front().key.startsAt ? Result<std::vector<SessionRow>>(std::move(rows)) : failure(Error::Kind::NotPossible, u"startsAt"_s);
}

static Result<Answer> ics(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, wantedRows(session, *workspace, words));
    WAYMARK_TRY(const auto events, eventsOf(*workspace, rows));
    WAYMARK_TRY(const QByteArray file, calendarFile(events, session.clock().now()));
    WAYMARK_CHECK(writeFile(words.constFirst(), file));
    return Answer{
        .text = u"%1 holds %2 session(s). Open it with your calendar; a later file takes the place of this one."_s.arg(words.constFirst()).arg(events.size()),
        .json = QJsonObject{{u"file"_s, words.constFirst()}, {u"sessions"_s, static_cast<int>(events.size())}}};
}

static QList<QCommandLineOption> planOptions()
{
    return {option(u"at"_s, u"When it begins, '2026-11-24 16:00'; empty for no time yet."_s, u"TIME"_s),
            option(u"zone"_s, u"The zone of that time, such as Europe/Oslo; this computer's if left out."_s, u"ZONE"_s),
            option(u"minutes"_s, u"How long it is to take; 60 if left out."_s, u"N"_s), option(u"place"_s, u"A room, or an address to click on."_s, u"TEXT"_s),
            option(u"agenda"_s, u"One point a line; '20 min' at its end says how long it takes."_s, u"TEXT"_s)};
}

static QList<QCommandLineOption> editOptions()
{
    return planOptions()
        + QList{option(u"parking"_s, u"What came up and has its time later."_s, u"TEXT"_s),
                option(u"notes"_s, u"What was said; both see it."_s, u"TEXT"_s),
                option(u"notes-file"_s, u"Reads the notes from a file, '-' for standard input."_s, u"FILE"_s),
                option(u"decisions"_s, u"What you decided; both see it."_s, u"TEXT"_s),
                option(u"learned"_s, u"What you learned; both see it."_s, u"TEXT"_s),
                basedOnOption(u"session show"_s)};
}

std::vector<Verb> sessionVerbs()
{
    const Verb::Positional which{u"SESSION"_s, u"The session's id, as 'session list' prints it."_s};
    return {
        Verb{.name = u"session plan"_s,
             .summary = u"Plans a session with your mentor or a mentee."_s,
             .help = u"Both of you see it and write in it: agenda, notes, decisions, actions. What 'session note' writes stays with you."_s,
             .options = planOptions() + QList{withOption()},
             .run = plan},
        Verb{.name = u"session list"_s,
             .summary = u"Lists sessions, the latest first."_s,
             .options = {flag(u"coming"_s, u"Only those that are coming, the next first."_s), countOptionOf(50)},
             .run = list},
        Verb{.name = u"session show"_s, .summary = u"Shows one session with all that belongs to it."_s, .positionals = {which}, .run = show},
        Verb{.name = u"session edit"_s,
             .summary = u"Changes a session: its time, agenda, notes, decisions, what you learned."_s,
             .help = basedOnHelp(),
             .positionals = {which},
             .options = editOptions(),
             .run = edit},
        Verb{.name = u"session note"_s,
             .summary = u"Writes what only you see of a session."_s,
             .help = u"It takes the place of what you wrote before. With --based-on, a change that came in meanwhile is kept beside yours."_s,
             .positionals = {which, {u"TEXT"_s, u"Your notes; '-' for standard input."_s}},
             .options = {basedOnOption(u"session show (notes based on)"_s)},
             .run = note},
        Verb{.name = u"session state"_s,
             .summary = u"Says that a session was held, is cancelled, or is planned again."_s,
             .positionals = {which, {u"STATE"_s, u"held, cancelled or planned."_s}},
             .run = setState},
        Verb{.name = u"session remove"_s, .summary = u"Puts a session that you planned into the trash."_s, .positionals = {which}, .run = remove},
        Verb{
            .name = u"session ics"_s,
            .summary = u"Writes a calendar file (iCalendar) of one session, or of all that are coming."_s,
            .help = u"Time, place and agenda stand in it; notes do not. A calendar that opens a later file changes its appointment, and makes no second one."_s,
            .positionals = {{u"FILE"_s, u"The file to write, such as sessions.ics."_s}, {u"SESSION"_s, u"Its id; all that are coming if left out."_s, true}},
            .run = ics},
    };
}

}
