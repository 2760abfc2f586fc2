// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** What takes a goal and nothing else. */
using GoalCommandFunction = QFuture<Result<void>> (GoalService::*)(GoalId);

template<GoalCommandFunction command>
static Result<Answer> run(Session &session, const QCommandLineParser &parser, const QString &text)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK((workspace->goals().*command)({id}).result());
    return done(text, id);
}

static Result<Answer> activate(Session &session, const QCommandLineParser &parser)
{
    return run<&GoalService::activate>(session, parser, u"It is active."_s);
}

static Result<Answer> pause(Session &session, const QCommandLineParser &parser)
{
    return run<&GoalService::pause>(session, parser, u"Paused. 'waymark-cli goal activate' goes on with it."_s);
}

static Result<Answer> achieve(Session &session, const QCommandLineParser &parser)
{
    return run<&GoalService::achieve>(session, parser, u"Achieved."_s);
}

static Result<Answer> drop(Session &session, const QCommandLineParser &parser)
{
    return run<&GoalService::drop>(session, parser, u"Dropped. 'waymark-cli goal activate' takes it up again."_s);
}

static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    return run<&GoalService::remove>(session, parser, u"In the trash for 30 days, with what belongs to it; 'waymark-cli undo' brings it back."_s);
}

static Result<Answer> share(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    WAYMARK_TRY(const GoalId copy, workspace->goals().shareWith({id}, mentorship.space).result());
    return Answer{.text = u"Shared with %1 as %2, with its milestones, steps and check-ins; what you change from now on goes along once it is sent."_s.arg(
                      nameOf(*workspace, mentorship.other), idText(copy.value)),
                  .json = QJsonObject{{u"id"_s, idText(id)}, {u"copy"_s, idText(copy.value)}}};
}

static Result<Answer> unshare(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const Mentorship mentorship, mentorshipWith(*workspace, parser.value(u"with"_s)));
    WAYMARK_CHECK(workspace->goals().stopSharing({id}, mentorship.space).result());
    return done(u"Not shared any more. What was read was read."_s, id);
}

std::vector<Verb> goalStateVerbs()
{
    const QList<Verb::Positional> goal{{u"GOAL"_s, u"The goal's id, as 'goal list' prints it."_s}};
    return {
        Verb{.name = u"goal activate"_s,
             .summary = u"Begins to work on a goal, goes on with a paused one, or takes a closed one up again."_s,
             .positionals = goal,
             .run = activate},
        Verb{.name = u"goal pause"_s, .summary = u"Lets a goal rest: nothing of it is due."_s, .positionals = goal, .run = pause},
        Verb{.name = u"goal achieve"_s, .summary = u"Says that a goal is reached."_s, .positionals = goal, .run = achieve},
        Verb{.name = u"goal drop"_s, .summary = u"Gives a goal up."_s, .positionals = goal, .run = drop},
        Verb{.name = u"goal share"_s,
             .summary = u"Shows a goal to the other person of a mentorship."_s,
             .help = u"A copy that only you change. History is not shared."_s,
             .positionals = goal,
             .options = {withOption()},
             .run = share},
        Verb{.name = u"goal unshare"_s, .summary = u"Takes the copy of a goal away again."_s, .positionals = goal, .options = {withOption()}, .run = unshare},
        Verb{.name = u"goal remove"_s, .summary = u"Puts a goal into the trash."_s, .positionals = goal, .run = remove},
    };
}

}
