// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"
#include "sessiontext.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** "mentee" or "mentor". */
static Result<Role> whoseFrom(const QString &text)
{
    const auto role = roleFromCode(text.toStdString());
    return role == Role::Mentee || role == Role::Mentor ? Result<Role>(*role) : failure(Error::Kind::Invalid, u"for"_s);
}

static Result<SessionActionDraft> withOptions(SessionActionDraft draft, const QCommandLineParser &parser)
{
    draft.title = isGiven(parser, u"title"_s) ? parser.value(u"title"_s) : draft.title;
    if (parser.isSet(u"for"_s)) {
        WAYMARK_TRY(draft.whose, whoseFrom(parser.value(u"for"_s)));
    }
    if (parser.isSet(u"due"_s)) {
        WAYMARK_TRY(draft.due, dayOption(parser, u"due"_s));
    }
    return draft;
}

/** The part that I play where the session @p id is. */
static Result<Role> myRoleIn(Workspace &workspace, const QUuid &id)
{
    WAYMARK_TRY(const auto loaded, workspace.sessions().session({id}).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"session"_s);
    }
    WAYMARK_TRY(const auto mentorship, workspace.mentoring().mentorship(loaded->session.space).result());
    return mentorship ? mentorship->myRole : Role::Mentee;
}

static Result<Answer> addAction(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Role mine, myRoleIn(*workspace, id));
    WAYMARK_TRY(const auto draft, withOptions({.title = parser.positionalArguments().at(1), .whose = mine, .due = {}}, parser));
    WAYMARK_TRY(const SessionActionId action, workspace->sessions().addAction({id}, draft).result());
    return done(u"Saved as %1."_s.arg(idText(action.value)), action.value);
}

static Result<Answer> listActions(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    WAYMARK_TRY(const auto actions, workspace->sessions().openActions(mentorship.space).result());
    return listed(
        actions, u"Nothing is open between you."_s, [](const SessionAction &action) { return textOf(action); },
        [](const SessionAction &action) { return toJson(action); });
}

static Result<Answer> editAction(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"action"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->sessions().action({id}).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"action"_s);
    }
    WAYMARK_TRY(const auto draft, withOptions(loaded->action.draft, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded->seen));
    WAYMARK_CHECK(workspace->sessions().editAction({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> showAction(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"action"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->sessions().action({id}).result());
    if (!loaded) {
        return failure(Error::Kind::NotFound, u"action"_s);
    }
    QJsonObject json = toJson(loaded->action);
    json.insert(u"basedOn"_s, toText(loaded->seen));
    return Answer{.text = textOf(loaded->action) + u"\n\nBased on: "_s + toText(loaded->seen), .json = json};
}

static Result<Answer> finish(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"action"_s));
    WAYMARK_TRY(const QDate day, dayFrom(parser.value(u"day"_s), session.clock().today()));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const bool isDone = !parser.isSet(u"not"_s);
    WAYMARK_CHECK(workspace->sessions().setDone({id}, isDone ? std::optional(day) : std::nullopt).result());
    return done(isDone ? u"Done."_s : u"Not done yet; it is carried forward."_s, id);
}

static Result<Answer> removeAction(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"action"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->sessions().removeAction({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static Result<Answer> sayHours(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"session"_s));
    WAYMARK_TRY(const auto minutes, levelFrom(parser.positionalArguments().at(1), u"minutes"_s, 1, longestSession));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Role mine, myRoleIn(*workspace, id));
    WAYMARK_CHECK(workspace->sessions().sayHours({id}, minutes.value_or(0)).result());
    WAYMARK_TRY(const auto loaded, workspace->sessions().session({id}).result());
    const SessionHours hours = loaded ? loaded->hours : SessionHours();
    return Answer{.text = hoursText(hours, mine), .json = QJsonObject{{u"id"_s, idText(id)}, {u"agreed"_s, optionalJson(hours.agreed())}}};
}

static QJsonObject toJson(const SessionLedgerRow &row, const QString &with, const Clock &clock)
{
    return {{u"id"_s, idText(row.id.value)},
            {u"with"_s, with},
            {u"day"_s, dayJson(row.startsAt ? std::optional(dayOf(row, clock.zone())) : std::nullopt)},
            {u"mentee"_s, optionalJson(row.hours.mentee)},
            {u"mentor"_s, optionalJson(row.hours.mentor)},
            {u"agreed"_s, optionalJson(row.hours.agreed())}};
}

static Result<Answer> ledger(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 1000));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->sessions().ledger(count).result());
    Answer answer;
    QJsonArray sessions;
    for (const SessionLedgerRow &row : rows) {
        const QString with = otherOf(*workspace, row.space);
        WAYMARK_TRY(const auto mentorship, workspace->mentoring().mentorship(row.space).result());
        const QString day = row.startsAt ? dayOf(row, session.clock().zone()).toString(Qt::ISODate) : u"no day    "_s;
        answer.text += u"%1  with %2: %3\n"_s.arg(day, with, hoursText(row.hours, mentorship ? mentorship->myRole : Role::Mentee));
        sessions.append(toJson(row, with, session.clock()));
    }
    QJsonObject years;
    for (const auto &[year, minutes] : ledgerYears(rows, session.clock().zone())) {
        years.insert(QString::number(year), minutes);
        answer.text += u"%1: %2 that both say\n"_s.arg(year).arg(minutesText(static_cast<int>(minutes)));
    }
    answer.text = rows.empty() ? u"No session was held yet."_s : answer.text;
    answer.json = QJsonObject{{u"agreedMinutes"_s, agreedMinutes(rows)}, {u"years"_s, years}, {u"sessions"_s, sessions}};
    return answer;
}

static std::vector<Verb> actionVerbs()
{
    const Verb::Positional action{u"ACTION"_s, u"The action's id, as 'session show' prints it."_s};
    const QList content{option(u"for"_s, u"Whose it is: mentee or mentor; yours if left out."_s, u"ROLE"_s),
                        option(u"due"_s, u"The day by which; empty for none."_s, u"DAY"_s)};
    return {
        Verb{.name = u"session action"_s,
             .summary = u"Notes what one of you is to do."_s,
             .help = u"It is carried forward from session to session until it is done."_s,
             .positionals = {{u"SESSION"_s, u"The session's id, as 'session list' prints it."_s}, {u"TITLE"_s, u"What is to be done."_s}},
             .options = content,
             .run = addAction},
        Verb{.name = u"session actions"_s, .summary = u"Lists what is open between the two of you."_s, .options = {withOption()}, .run = listActions},
        Verb{.name = u"session done"_s,
             .summary = u"Says that an action is done."_s,
             .positionals = {action},
             .options = {option(u"day"_s, u"The day on which; today if left out."_s, u"DAY"_s), flag(u"not"_s, u"It is not done after all."_s)},
             .run = finish},
        Verb{.name = u"action show"_s, .summary = u"Shows one action."_s, .positionals = {action}, .run = showAction},
        Verb{.name = u"action edit"_s,
             .summary = u"Changes an action."_s,
             .help = basedOnHelp(),
             .positionals = {action},
             .options = content + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"action show"_s)},
             .run = editAction},
        Verb{.name = u"action remove"_s, .summary = u"Puts an action that you wrote into the trash."_s, .positionals = {action}, .run = removeAction},
    };
}

std::vector<Verb> sessionPartVerbs()
{
    std::vector<Verb> all = actionVerbs();
    all.push_back(Verb{.name = u"session hours"_s,
                       .summary = u"Says how long a session was, by your word."_s,
                       .help = u"It counts once both of you say the same. Saying it again corrects it."_s,
                       .positionals = {{u"SESSION"_s, u"The session's id, as 'session list' prints it."_s}, {u"MINUTES"_s, u"1 to 1440."_s}},
                       .run = sayHours});
    all.push_back(Verb{.name = u"session ledger"_s,
                       .summary = u"Lists the hours of all sessions, and what both say by year."_s,
                       .options = {countOptionOf(1000)},
                       .run = ledger});
    return all;
}

}
