// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uiworkspace.h"

#include "assignmentcommands.h"
#include "assignmentlabels.h"
#include "benchentry.h"
#include "goalcommands.h"
#include "goallabels.h"
#include "goalpartcommands.h"
#include "journalcommands.h"
#include "journallabels.h"
#include "needed.h"
#include "recordcommands.h"
#include "recordlabels.h"

#include <QDir>

#include <functional>

using namespace Qt::StringLiterals;

namespace waymark::bench
{

static constexpr int slice = 200; // actions that share a transaction
static constexpr int lifetime = 2000; // goals, assignments, attempts: more than anybody has
static constexpr int manyLines = 20'000;
static constexpr int goalsPerAspiration = 20;
static constexpr qint64 minute = 60'000;
static const QDate firstDay(2026, 3, 2);

UiRecords UiRecords::upTo(int entries)
{
    const int some = std::min(entries, lifetime);
    return {.entries = entries, .goals = some, .waiting = some, .exchanged = std::min(entries, manyLines)};
}

/** Does @p one for 0 to @p count - 1, many in a transaction. */
static void doAll(Workspace &workspace, int count, const std::function<Result<void>(ActionEngine &engine, int number)> &one)
{
    for (int first = 0; first < count; first += slice) {
        const auto some = [&](ActionEngine &engine) {
            return engine.transaction([&](Database &) -> Result<void> {
                for (int number = first; number < std::min(first + slice, count); ++number) {
                    WAYMARK_CHECK(one(engine, number));
                }
                return {};
            });
        };
        needed(workspace.store().withEngine(some).result());
    }
}

static Result<void> addEntry(ActionEngine &engine, int number)
{
    const auto add = [number](Writer &writer) { return JournalCommand::add(writer, benchEntry(number)).transform([](JournalEntryId) { }); };
    return engine.act(JournalLabel::AddEntry, add);
}

static Result<void> addAspiration(ActionEngine &engine, const QString &title, std::vector<AspirationId> &ids)
{
    const AspirationDraft draft{.title = title, .vision = {}, .motivation = {}, .horizon = {}, .reviewOn = {}};
    return engine.act(GoalLabel::AddAspiration,
                      [&](Writer &writer) { return AspirationCommand::add(writer, draft).transform([&ids](AspirationId id) { ids.push_back(id); }); });
}

static Result<void> addGoal(ActionEngine &engine, int number, AspirationId aspiration)
{
    const JournalDraft words = benchEntry(number);
    const GoalDraft draft{.aspiration = aspiration,
                          .title = words.title,
                          .specific = words.body,
                          .measurable = {},
                          .achievable = {},
                          .relevant = {},
                          .timeBound = {},
                          .metric = {.name = u"Reviews"_s, .unit = {}, .baseline = 0, .target = 10},
                          .start = firstDay,
                          .due = firstDay.addDays(10 + number)};
    return engine.act(GoalLabel::AddGoal, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(const GoalId goal, GoalCommand::add(writer, draft));
        WAYMARK_CHECK(GoalCommand::setState(writer, goal, GoalState::Active));
        for (const QString &step : {words.title, u"Ask for an opinion"_s}) {
            WAYMARK_TRY([[maybe_unused]] const StepId id, GoalPartCommand::addStep(writer, goal, {.title = step, .due = {}, .milestone = {}}));
        }
        const CheckInDraft looked{.day = firstDay, .progress = number % 10, .confidence = 6, .note = words.title, .blocker = {}, .help = {}};
        return GoalPartCommand::addCheckIn(writer, goal, looked).transform([](CheckInId) { });
    });
}

static AssignmentBrief briefOf(int number)
{
    const QStringList levels{u"Not there"_s, u"Named"_s, u"Measured"_s, u"Measured and agreed"_s};
    return {.templateId = {},
            .templateVersion = 0,
            .title = benchEntry(number).title,
            .brief = u"Two pages for **Petra**."_s,
            .competencies = {u"bts.business-valuation"_s},
            .rubric = {.criteria = {{.id = u"problem"_s, .title = u"Problem"_s, .levels = levels}, {.id = u"value"_s, .title = u"Value"_s, .levels = levels}},
                       .highest = 4},
            .due = firstDay.addDays(20 + number / 10)};
}

static Result<void> takeAssignment(ActionEngine &engine, int number)
{
    return engine.act(AssignmentLabel::Take,
                      [number](Writer &writer) { return AssignmentCommand::take(writer, briefOf(number)).transform([](AssignmentId) { }); });
}

static Result<void> stateInRecord(ActionEngine &engine, int number)
{
    const JournalDraft words = benchEntry(number);
    const RecordEntry entry{.id = {},
                            .kind = RecordEntryKind::Project,
                            .title = words.title,
                            .organisation = u"Northbank"_s,
                            .description = words.body,
                            .from = firstDay.addDays(-3L - number),
                            .until = firstDay.addDays(-1L - number)};
    return engine.act(RecordLabel::AddEntry, [&entry](Writer &writer) { return RecordCommand::addEntry(writer, entry).transform([](RecordEntryId) { }); });
}

static Result<void> handIn(ActionEngine &engine, SpaceKey space, int number)
{
    AssignmentId id;
    WAYMARK_CHECK(engine.act(AssignmentLabel::Take, [&](Writer &writer) {
        return AssignmentCommand::take(writer, briefOf(number), space).transform([&id](AssignmentId taken) { id = taken; });
    }));
    WAYMARK_CHECK(engine.act(AssignmentLabel::SaveDraft, [&](Writer &writer) {
        return AssignmentCommand::saveDraft(writer, id, {.body = benchEntry(number).body, .context = u"payments"_s, .ownLevels = {}}, {});
    }));
    return engine.act(AssignmentLabel::HandIn, [&id](Writer &writer) { return AssignmentCommand::handIn(writer, id, true).transform([](AttemptId) { }); });
}

UiWorkspace::UiWorkspace(const QString &parent, const UiRecords &records)
    : m_folder(parent + u"/waymark-bench-XXXXXX"_s)
    , m_random(1)
{
    m_clock.set(firstDay, QTime(9, 0));
    const auto mira = make(u"Mira"_s);
    needed(mira->people().saveMine({.name = u"Mira"_s, .headline = {}, .email = {}, .photo = {}, .mentee = true, .mentor = true}).result());
    addAll(*mira, records);
    addWaiting(*mira, records.waiting);
    needed(mira->emptyLog().result());
}

std::unique_ptr<Workspace> UiWorkspace::make(const QString &name)
{
    const NewWorkspace wanted{.path = m_folder.filePath(name + u".waymark"_s), .passphrase = passphrase, .name = name, .email = {}, .deviceName = u"bench"_s};
    return needed(Workspace::create(wanted, {.clock = m_clock, .random = m_random, .markerFolder = m_folder.filePath(name)}));
}

void UiWorkspace::addAll(Workspace &mira, const UiRecords &records)
{
    doAll(mira, records.entries, addEntry);
    std::vector<AspirationId> aspirations;
    doAll(mira, records.goals / goalsPerAspiration + 1,
          [&](ActionEngine &engine, int number) { return addAspiration(engine, benchEntry(number).title, aspirations); });
    doAll(mira, records.goals, [&](ActionEngine &engine, int number) {
        m_clock.advance(minute);
        return addGoal(engine, number, aspirations.at(static_cast<std::size_t>(number / goalsPerAspiration)));
    });
    doAll(mira, records.goals, takeAssignment);
    doAll(mira, records.goals, stateInRecord);
    doAll(mira, records.exchanged, [&](ActionEngine &engine, int number) {
        m_clock.advance(minute);
        return ExchangeJournalRepository(engine.database())
            .add({.key = 0, .at = m_clock.now(), .person = {}, .event = ExchangeEvent::AttachmentArrived, .subject = {}, .number = 1000 + number});
    });
}

void UiWorkspace::addWaiting(Workspace &mira, int count)
{
    const auto jonas = make(u"Jonas"_s);
    meet(mira, *jonas);
    const SpaceKey space = needed(jonas->mentoring().mentors().result()).front().space;
    doAll(*jonas, count, [&](ActionEngine &engine, int number) {
        m_clock.advance(minute);
        return handIn(engine, space, number);
    });
    carry(*jonas, mira);
}

void UiWorkspace::meet(Workspace &mira, Workspace &jonas)
{
    const QByteArray invitation = needed(jonas.identity().invite(Role::Mentee).result());
    const QByteArray acceptance = needed(mira.identity().accept(invitation).result());
    const PersonId mentor = needed(jonas.identity().receiveAcceptance(acceptance).result());
    needed(jonas.identity().found(mentor).result());
    carry(jonas, mira);
    const QString words = needed(jonas.identity().person(mentor).result()).words;
    needed(jonas.identity().confirm(mentor, words).result());
    needed(mira.identity().confirm(jonas.me(), words).result());
}

void UiWorkspace::carry(Workspace &from, Workspace &to)
{
    const QString folder = m_folder.filePath(u"parcel-%1"_s.arg(++m_parcels));
    QDir().mkpath(folder);
    for (const QString &parcel : needed(from.exchange().send({.person = to.me(), .folder = folder}).result())) {
        needed(to.exchange().receive(parcel).result());
    }
}

}
