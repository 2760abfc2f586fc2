// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<WinDraft> withOptions(WinDraft draft, const QCommandLineParser &parser)
{
    WAYMARK_TRY(draft.day, dayFrom(parser.value(u"day"_s), draft.day));
    draft.title = isGiven(parser, u"title"_s) ? parser.value(u"title"_s) : draft.title;
    draft.note = parser.isSet(u"note"_s) ? parser.value(u"note"_s) : draft.note;
    if (parser.isSet(u"goal"_s)) {
        draft.goal.reset();
        if (const QString id = parser.value(u"goal"_s); !id.isEmpty()) {
            WAYMARK_TRY(const QUuid goal, idFrom(id, u"goal"_s));
            draft.goal = GoalId{goal};
        }
    }
    return draft;
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const WinDraft draft,
                withOptions({.day = session.clock().today(), .title = parser.positionalArguments().constFirst(), .note = {}, .goal = {}}, parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const WinId id, workspace->goalParts().addWin(draft).result());
    return done(u"Saved as %1."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto rows, workspace->goalParts().wins({}, count).result());
    return listed(
        rows, u"No wins are noted yet. Something small counts."_s,
        [](const WinRow &row) { return u"%1  %2  %3"_s.arg(row.key.day, idText(row.win.id.value), row.win.values.title); },
        [](const WinRow &row) {
            return QJsonObject{{u"id"_s, idText(row.win.id.value)},
                               {u"day"_s, row.key.day},
                               {u"title"_s, row.win.values.title},
                               {u"note"_s, row.win.values.note}};
        });
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"win"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->goalParts().win({id}).result());
    const WinDraft &values = loaded.part.values;
    const QString day = values.day.toString(Qt::ISODate);
    return Answer{.text = u"%1  %2\n\n%3\n\nBased on: %4"_s.arg(day, values.title, values.note, toText(loaded.seen)),
                  .json = QJsonObject{{u"id"_s, idText(id)},
                                      {u"day"_s, day},
                                      {u"title"_s, values.title},
                                      {u"note"_s, values.note},
                                      {u"goal"_s, values.goal ? QJsonValue(idText(values.goal->value)) : QJsonValue()},
                                      {u"basedOn"_s, toText(loaded.seen)}}};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"win"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->goalParts().win({id}).result());
    WAYMARK_TRY(const WinDraft draft, withOptions(loaded.part.values, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->goalParts().saveWin({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"win"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->goalParts().removeWin({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

std::vector<Verb> winVerbs()
{
    const Verb::Positional win{u"WIN"_s, u"The win's id, as 'win list' prints it."_s};
    const QList content{option(u"day"_s, u"The day, 2026-03-01; today if left out."_s, u"DAY"_s), option(u"note"_s, u"What is worth remembering."_s, u"TEXT"_s),
                        option(u"goal"_s, u"The goal that it belongs to; empty for none."_s, u"ID"_s)};
    return {
        Verb{.name = u"win add"_s,
             .summary = u"Notes something that went well."_s,
             .positionals = {{u"TITLE"_s, u"In a few words."_s}},
             .options = content,
             .run = add},
        Verb{.name = u"win list"_s, .summary = u"Lists what went well, the newest first."_s, .options = {countOptionOf(50)}, .run = list},
        Verb{.name = u"win show"_s, .summary = u"Shows one win."_s, .positionals = {win}, .run = show},
        Verb{.name = u"win edit"_s,
             .summary = u"Changes a win."_s,
             .help = basedOnHelp(),
             .positionals = {win},
             .options = content + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"win show"_s)},
             .run = edit},
        Verb{.name = u"win remove"_s, .summary = u"Puts a win into the trash."_s, .positionals = {win}, .run = remove},
    };
}

}
