// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clioptions.h"
#include "moreverbs.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** --title and --due of a milestone or a step. */
template<typename Draft>
static Result<Draft> withTitleAndDue(Draft draft, const QCommandLineParser &parser)
{
    draft.title = isGiven(parser, u"title"_s) ? parser.value(u"title"_s) : draft.title;
    if (parser.isSet(u"due"_s)) {
        WAYMARK_TRY(draft.due, dayOption(parser, u"due"_s));
    }
    return draft;
}

static Result<Answer> addMilestone(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid goal, firstId(parser, u"goal"_s));
    WAYMARK_TRY(const auto draft, withTitleAndDue(MilestoneDraft{.title = parser.positionalArguments().at(1), .due = {}}, parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const MilestoneId id, workspace->goalParts().addMilestone({goal}, draft).result());
    return done(u"Saved as %1."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> editMilestone(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"milestone"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->goalParts().milestone({id}).result());
    WAYMARK_TRY(const auto draft, withTitleAndDue(loaded.part.values, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->goalParts().saveMilestone({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> reachMilestone(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"milestone"_s));
    WAYMARK_TRY(const QDate day, dayFrom(parser.value(u"day"_s), session.clock().today()));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    const bool reached = !parser.isSet(u"not"_s);
    WAYMARK_CHECK(workspace->goalParts().setReached({id}, reached ? std::optional(day) : std::nullopt).result());
    return done(reached ? u"Reached."_s : u"Not reached yet."_s, id);
}

static Result<StepDraft> withStepOptions(const StepDraft &before, const QCommandLineParser &parser)
{
    WAYMARK_TRY(StepDraft draft, withTitleAndDue(before, parser));
    if (parser.isSet(u"milestone"_s)) {
        draft.milestone.reset();
        if (const QString id = parser.value(u"milestone"_s); !id.isEmpty()) {
            WAYMARK_TRY(const QUuid milestone, idFrom(id, u"milestone"_s));
            draft.milestone = MilestoneId{milestone};
        }
    }
    return draft;
}

static Result<Answer> addStep(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid goal, firstId(parser, u"goal"_s));
    WAYMARK_TRY(const StepDraft draft, withStepOptions({.title = parser.positionalArguments().at(1), .due = {}, .milestone = {}}, parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const StepId id, workspace->goalParts().addStep({goal}, draft).result());
    return done(u"Saved as %1."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> editStep(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"step"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->goalParts().step({id}).result());
    WAYMARK_TRY(const StepDraft draft, withStepOptions(loaded.part.values, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->goalParts().saveStep({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

static Result<Answer> moveStep(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"step"_s));
    const QString name = parser.positionalArguments().at(1);
    const StepColumn column = stepColumn(name);
    if (codeOf(column) != name) {
        return failure(Error::Kind::Invalid, u"column"_s);
    }
    std::optional<StepId> after;
    if (parser.isSet(u"after"_s)) {
        WAYMARK_TRY(const QUuid other, idFrom(parser.value(u"after"_s), u"after"_s));
        after = StepId{other};
    }
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK(workspace->goalParts().moveStep({id}, column, after).result());
    return done(u"Moved."_s, id);
}

static Result<CheckInDraft> withCheckInOptions(CheckInDraft draft, const QCommandLineParser &parser)
{
    WAYMARK_TRY(draft.day, dayFrom(parser.value(u"day"_s), draft.day));
    const std::array texts{std::pair(u"note"_s, &CheckInDraft::note), std::pair(u"blocker"_s, &CheckInDraft::blocker),
                           std::pair(u"help-wanted"_s, &CheckInDraft::help)};
    for (const auto &[name, member] : texts) {
        draft.*member = parser.isSet(name) ? parser.value(name) : draft.*member;
    }
    if (parser.isSet(u"progress"_s)) {
        WAYMARK_TRY(draft.progress, numberOption(parser, u"progress"_s));
    }
    if (parser.isSet(u"confidence"_s)) {
        WAYMARK_TRY(draft.confidence, levelFrom(parser.value(u"confidence"_s), u"confidence"_s, 1, 10));
    }
    return draft;
}

static Result<Answer> addCheckIn(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid goal, firstId(parser, u"goal"_s));
    CheckInDraft empty;
    empty.day = session.clock().today();
    WAYMARK_TRY(const CheckInDraft draft, withCheckInOptions(empty, parser));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const CheckInId id, workspace->goalParts().addCheckIn({goal}, draft).result());
    return done(u"Saved as %1."_s.arg(idText(id.value)), id.value);
}

static Result<Answer> editCheckIn(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"check-in"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_TRY(const auto loaded, workspace->goalParts().checkIn({id}).result());
    WAYMARK_TRY(const CheckInDraft draft, withCheckInOptions(loaded.part.values, parser));
    WAYMARK_TRY(const LoadedVersions seen, seenBy(parser, loaded.seen));
    WAYMARK_CHECK(workspace->goalParts().saveCheckIn({id}, draft, seen).result());
    return done(u"Saved."_s, id);
}

template<typename IdType, QFuture<Result<void>> (GoalPartService::*command)(IdType)>
static Result<Answer> remove(Session &session, const QCommandLineParser &parser)
{
    WAYMARK_TRY(const QUuid id, firstId(parser, u"part"_s));
    WAYMARK_TRY(Workspace * workspace, session.workspace());
    WAYMARK_CHECK((workspace->goalParts().*command)({id}).result());
    return done(u"In the trash for 30 days; 'waymark-cli undo' brings it back."_s, id);
}

static QList<QCommandLineOption> checkInOptions()
{
    return {option(u"day"_s, u"The day, 2026-03-01; today if left out."_s, u"DAY"_s),
            option(u"progress"_s, u"Where the metric stands."_s, u"NUMBER"_s),
            option(u"confidence"_s, u"That it will be reached: 1 (no) to 10 (certain)."_s, u"LEVEL"_s),
            option(u"note"_s, u"How it goes."_s, u"TEXT"_s),
            option(u"blocker"_s, u"What stands in the way."_s, u"TEXT"_s),
            option(u"help-wanted"_s, u"What help is wanted."_s, u"TEXT"_s)};
}

static std::vector<Verb> milestoneVerbs()
{
    const Verb::Positional milestone{u"MILESTONE"_s, u"The milestone's id, as 'goal show' prints it."_s};
    const QCommandLineOption due = option(u"due"_s, u"The day by which; empty for none."_s, u"DAY"_s);
    return {
        Verb{.name = u"goal milestone"_s,
             .summary = u"Adds a milestone to a goal."_s,
             .positionals = {{u"GOAL"_s, u"The goal's id."_s}, {u"TITLE"_s, u"What can be seen to be reached."_s}},
             .options = {due},
             .run = addMilestone},
        Verb{.name = u"milestone edit"_s,
             .summary = u"Changes a milestone."_s,
             .help = basedOnHelp(),
             .positionals = {milestone},
             .options = {option(u"title"_s, u"The new title."_s, u"TEXT"_s), due, basedOnOption(u"goal show --json"_s)},
             .run = editMilestone},
        Verb{.name = u"milestone reach"_s,
             .summary = u"Says that a milestone is reached."_s,
             .positionals = {milestone},
             .options = {option(u"day"_s, u"The day on which; today if left out."_s, u"DAY"_s), flag(u"not"_s, u"It is not reached after all."_s)},
             .run = reachMilestone},
        Verb{.name = u"milestone remove"_s,
             .summary = u"Puts a milestone into the trash."_s,
             .positionals = {milestone},
             .run = remove<MilestoneId, &GoalPartService::removeMilestone>},
    };
}

static std::vector<Verb> stepVerbs()
{
    const Verb::Positional step{u"STEP"_s, u"The step's id, as 'goal show' prints it."_s};
    const QList content{option(u"due"_s, u"The day by which; empty for none."_s, u"DAY"_s),
                        option(u"milestone"_s, u"The milestone that it leads to; empty for none."_s, u"ID"_s)};
    return {
        Verb{.name = u"goal step"_s,
             .summary = u"Adds a step to a goal."_s,
             .positionals = {{u"GOAL"_s, u"The goal's id."_s}, {u"TITLE"_s, u"Something small to do."_s}},
             .options = content,
             .run = addStep},
        Verb{.name = u"step edit"_s,
             .summary = u"Changes a step."_s,
             .help = basedOnHelp(),
             .positionals = {step},
             .options = content + QList{option(u"title"_s, u"The new title."_s, u"TEXT"_s), basedOnOption(u"goal show --json"_s)},
             .run = editStep},
        Verb{.name = u"step move"_s,
             .summary = u"Moves a step on the board."_s,
             .positionals = {step, {u"COLUMN"_s, u"%1, %2 or %3."_s.arg(codeOf(StepColumn::ToDo), codeOf(StepColumn::Doing), codeOf(StepColumn::Done))}},
             .options = {option(u"after"_s, u"Behind this step; first if left out."_s, u"STEP"_s)},
             .run = moveStep},
        Verb{.name = u"step remove"_s, .summary = u"Puts a step into the trash."_s, .positionals = {step}, .run = remove<StepId, &GoalPartService::removeStep>},
    };
}

static std::vector<Verb> checkInVerbs()
{
    const Verb::Positional checkIn{u"CHECK-IN"_s, u"The check-in's id, as 'goal show' prints it."_s};
    return {
        Verb{.name = u"goal checkin"_s,
             .summary = u"Notes how a goal stands."_s,
             .positionals = {{u"GOAL"_s, u"The goal's id."_s}},
             .options = checkInOptions(),
             .run = addCheckIn},
        Verb{.name = u"checkin edit"_s,
             .summary = u"Changes a check-in."_s,
             .help = basedOnHelp(),
             .positionals = {checkIn},
             .options = checkInOptions() + QList{basedOnOption(u"goal show --json"_s)},
             .run = editCheckIn},
        Verb{.name = u"checkin remove"_s,
             .summary = u"Puts a check-in into the trash."_s,
             .positionals = {checkIn},
             .run = remove<CheckInId, &GoalPartService::removeCheckIn>},
    };
}

std::vector<Verb> goalPartVerbs()
{
    std::vector<Verb> all = milestoneVerbs();
    for (const auto &list : {stepVerbs(), checkInVerbs()}) {
        all.insert(all.end(), list.begin(), list.end());
    }
    return all;
}

}
