// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "clipeople.h"
#include "goaltext.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<GoalMetric> withMetric(GoalMetric metric, const QCommandLineParser &parser)
{
    metric.name = parser.isSet(u"metric"_s) ? parser.value(u"metric"_s) : metric.name;
    metric.unit = parser.isSet(u"unit"_s) ? parser.value(u"unit"_s) : metric.unit;
    for (const auto &[name, member] : {std::pair(u"baseline"_s, &GoalMetric::baseline), std::pair(u"target"_s, &GoalMetric::target)}) {
        if (parser.isSet(name)) {
            WAYMARK_TRY(metric.*member, numberOption(parser, name));
        }
    }
    return metric;
}

static Result<GoalDraft> withDays(GoalDraft draft, const QCommandLineParser &parser)
{
    for (const auto &[name, member] : {std::pair(u"start"_s, &GoalDraft::start), std::pair(u"due"_s, &GoalDraft::due)}) {
        if (parser.isSet(name)) {
            WAYMARK_TRY(draft.*member, dayOption(parser, name));
        }
    }
    return draft;
}

static Result<GoalDraft> withOptions(GoalDraft draft, const QCommandLineParser &parser)
{
    const std::array texts{std::pair(u"title"_s, &GoalDraft::title),           std::pair(u"specific"_s, &GoalDraft::specific),
                           std::pair(u"measurable"_s, &GoalDraft::measurable), std::pair(u"achievable"_s, &GoalDraft::achievable),
                           std::pair(u"relevant"_s, &GoalDraft::relevant),     std::pair(u"time-bound"_s, &GoalDraft::timeBound)};
    for (const auto &[name, member] : texts) {
        draft.*member = isGiven(parser, name) ? parser.value(name) : draft.*member;
    }
    if (parser.isSet(u"aspiration"_s)) {
        draft.aspiration.reset();
        if (const QString id = parser.value(u"aspiration"_s); !id.isEmpty()) {
            WAYMARK_TRY(const QUuid aspiration, idFrom(id, u"aspiration"_s));
            draft.aspiration = AspirationId{aspiration};
        }
    }
    WAYMARK_TRY(draft.metric, withMetric(draft.metric, parser));
    return withDays(draft, parser);
}

static Result<Answer> add(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(GoalDraft draft, withOptions({}, parser));
    draft.title = parser.positionalArguments().constFirst();
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const GoalId id, workspace->goals().add(draft).result());
    const int passed = passedChecks(smartChecks(draft, session.clock().today()));
    return Answer{.text = u"Saved as %1, a draft; %2 of 5 SMART checks pass. Only you can see it."_s.arg(idText(id.value)).arg(passed),
                  .json = QJsonObject{{u"id"_s, idText(id.value)}, {u"passedChecks"_s, passed}}};
}

static Result<SpaceKey> spaceOf(Workspace &workspace, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"with"_s)) {
        return privateSpace;
    }
    return mentorshipWith(workspace, parser.value(u"with"_s)).transform([](const Mentorship &mentorship) { return mentorship.space; });
}

static Result<Answer> list(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const SpaceKey space, spaceOf(*workspace, parser));
    const QDate today = session.clock().today();
    const bool closed = parser.isSet(u"closed"_s);
    WAYMARK_TRY(
        const auto rows,
        (closed ? workspace->goals().closedGoals(today, count, 0, space) : workspace->goals().openGoals(today, {.after = {}, .count = count}, space)).result());
    return listed(
        rows, u"There are no such goals."_s, [today](const GoalRow &row) { return textOf(row, today); },
        [today](const GoalRow &row) { return toJson(row, today); });
}

static Result<Answer> due(Session &session, const QCommandLineParser &parser)
{
    static constexpr int weeks = 4;
    WAYMARK_TRY(const int count, countOption(parser, 50));
    WAYMARK_TRY(const auto until, dayOption(parser, u"until"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const QDate last = until.value_or(session.clock().today().addDays(weeks * 7));
    WAYMARK_TRY(const auto rows, workspace->goals().dueUntil(last, count).result());
    static constexpr std::array kinds{"goal"_L1, "milestone"_L1, "step"_L1};
    const auto kindOf = [](const GoalDue &row) { return QString(kinds.at(static_cast<std::size_t>(row.kind))); };
    return listed(
        rows, u"Nothing is due until %1."_s.arg(last.toString(Qt::ISODate)),
        [&kindOf](const GoalDue &row) {
            return u"%1  %2  %3  %4"_s.arg(row.due.toString(Qt::ISODate), kindOf(row).leftJustified(9), idText(row.id), row.title);
        },
        [&kindOf](const GoalDue &row) {
            return QJsonObject{{u"id"_s, idText(row.id)},
                               {u"kind"_s, kindOf(row)},
                               {u"goal"_s, idText(row.goal.value)},
                               {u"title"_s, row.title},
                               {u"due"_s, dayJson(row.due)}};
        });
}

/** Each part gets the versions that its editing commands take. */
static Result<void> addVersions(Workspace &workspace, QJsonObject &goal, const QString &list)
{
    QJsonArray parts;
    for (const QJsonValue &value : goal.value(list).toArray()) {
        QJsonObject part = value.toObject();
        WAYMARK_TRY(const QString versions, versionsOf(workspace, QUuid::fromString(part.value(u"id"_s).toString())));
        part.insert(u"basedOn"_s, versions);
        parts.append(part);
    }
    goal.insert(list, parts);
    return {};
}

static Result<Answer> show(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const QDate today = session.clock().today();
    WAYMARK_TRY(const LoadedGoal loaded, workspace->goals().goal({id}, today).result());
    QJsonObject json = toJson(loaded, today);
    for (const QString &list : {u"milestones"_s, u"steps"_s, u"checkIns"_s}) {
        WAYMARK_CHECK(addVersions(*workspace, json, list));
    }
    return Answer{.text = textOf(loaded, today) + u"\nBased on: "_s + toText(loaded.seen), .json = json};
}

static Result<Answer> edit(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedGoal loaded, workspace->goals().goal({id}, session.clock().today()).result());
    WAYMARK_TRY(const GoalDraft draft, withOptions(loaded.goal.values(), parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->goals().save({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> reframe(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"goal"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const LoadedGoal loaded, workspace->goals().goal({id}, session.clock().today()).result());
    WAYMARK_TRY(const GoalDraft draft, withOptions(loaded.goal.values(), parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_TRY(const GoalId before, workspace->goals().reframe({id}, draft, parser.value(u"reason"_s), seen).result());
    return Answer{.text = u"Reframed. The wording before is kept as %1."_s.arg(idText(before.value)),
                  .json = QJsonObject{{u"id"_s, idText(id)}, {u"before"_s, idText(before.value)}}};
}

static QList<QCommandLineOption> contentOptions()
{
    return {option(u"aspiration"_s, u"The id of the aspiration that it serves; empty for none."_s, u"ID"_s),
            option(u"specific"_s, u"What exactly will be done."_s, u"TEXT"_s),
            option(u"measurable"_s, u"How to see that it is reached."_s, u"TEXT"_s),
            option(u"achievable"_s, u"Why it can be done."_s, u"TEXT"_s),
            option(u"relevant"_s, u"Why it matters now."_s, u"TEXT"_s),
            option(u"time-bound"_s, u"By when, and what comes when."_s, u"TEXT"_s),
            option(u"metric"_s, u"What is counted."_s, u"NAME"_s),
            option(u"unit"_s, u"In what."_s, u"UNIT"_s),
            option(u"baseline"_s, u"Where it stands at the start; empty for nothing."_s, u"NUMBER"_s),
            option(u"target"_s, u"Where it is to get; empty for nothing."_s, u"NUMBER"_s),
            option(u"start"_s, u"The first day, 2026-03-01; empty for none."_s, u"DAY"_s),
            option(u"due"_s, u"The day by which; empty for none."_s, u"DAY"_s)};
}

std::vector<Verb> goalVerbs()
{
    const Verb::Positional goal{u"GOAL"_s, u"The goal's id, as 'goal list' prints it."_s};
    const QList editing = contentOptions() + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"goal show"_s)};
    return {
        Verb{.name = u"goal add"_s,
             .summary = u"Writes down a goal, as a draft."_s,
             .help = u"A goal need not be SMART at once: 'goal show' says what is missing. 'goal activate' makes it something that you work on."_s,
             .positionals = {{u"TITLE"_s, u"In a few words."_s}},
             .options = contentOptions(),
             .run = add},
        Verb{.name = u"goal list"_s,
             .summary = u"Lists goals, by aspiration and due day."_s,
             .options = {flag(u"closed"_s, u"Achieved and dropped ones instead of open ones."_s), withOption(), countOptionOf(50)},
             .run = list},
        Verb{.name = u"goal due"_s,
             .summary = u"Lists what is due: goals, milestones, steps."_s,
             .options = {option(u"until"_s, u"The last day; four weeks from today if left out."_s, u"DAY"_s), countOptionOf(50)},
             .run = due},
        Verb{.name = u"goal show"_s, .summary = u"Shows a goal with its checks, milestones, steps and check-ins."_s, .positionals = {goal}, .run = show},
        Verb{.name = u"goal edit"_s, .summary = u"Changes a goal."_s, .help = basedOnHelp(), .positionals = {goal}, .options = editing, .run = edit},
        Verb{.name = u"goal reframe"_s,
             .summary = u"Words a goal anew and keeps the old wording."_s,
             .help = u"For when a goal turned out to be another one. "_s + basedOnHelp(),
             .positionals = {goal},
             .options = editing + QList{option(u"reason"_s, u"Why it is worded anew."_s, u"TEXT"_s)},
             .run = reframe},
    };
}

}
