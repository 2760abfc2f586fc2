// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalparts.h"

#include "describe.h"
#include "goalwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

GoalParts::GoalParts(QObject *parent)
    : QObject(parent)
{
}

void GoalParts::setEditor(GoalEditor *editor)
{
    if (m_editor == editor) {
        return;
    }
    m_editor = editor;
    if (editor) {
        connect(editor, &GoalEditor::received, this, &GoalParts::receive);
        receive();
    }
    Q_EMIT editorChanged();
}

static std::vector<GoalPartRow> rowsOf(const std::vector<Milestone> &milestones, QDate today)
{
    std::vector<GoalPartRow> rows;
    bool nextFound = false;
    for (const Milestone &milestone : milestones) {
        const bool next = !milestone.reachedOn && !nextFound;
        nextFound = nextFound || next;
        const QString day = GoalWords::day(milestone.reachedOn ? milestone.reachedOn : milestone.values.due, today);
        rows.push_back({.id = milestone.id.value,
                        .title = milestone.values.title,
                        .note = milestone.reachedOn ? GoalParts::tr("done %1", "on a day").arg(day)
                            : day.isEmpty()         ? GoalParts::tr("no day set")
                                                    : day,
                        .body = {},
                        .help = {},
                        .mark = milestone.reachedOn ? u"done"_s
                            : next                  ? u"next"_s
                                                    : u"later"_s,
                        .late = milestone.isOverdue(today),
                        .confidence = 0});
    }
    return rows;
}

/** By when, and the milestone that it leads to. */
static QString noteOf(const Step &step, const std::vector<Milestone> &milestones, QDate today)
{
    const QString day = step.place.column == StepColumn::Done ? QString() : GoalWords::day(step.values.due, today);
    const auto milestone = step.values.milestone ? std::ranges::find(milestones, *step.values.milestone, &Milestone::id) : milestones.end();
    if (milestone == milestones.end()) {
        return day;
    }
    return day.isEmpty() ? GoalParts::tr("for ‘%1’", "a milestone").arg(milestone->values.title)
                         : GoalParts::tr("%1, for ‘%2’", "a day, a milestone").arg(day, milestone->values.title);
}

static GoalPartRow rowOf(const Step &step, const std::vector<Milestone> &milestones, QDate today)
{
    const bool done = step.place.column == StepColumn::Done;
    const bool soon = !done && step.values.due && *step.values.due <= today.addDays(1);
    return {.id = step.id.value,
            .title = step.values.title,
            .note = noteOf(step, milestones, today),
            .body = {},
            .help = {},
            .mark = done ? u"done"_s : QString(),
            .late = soon,
            .confidence = 0};
}

static GoalPartRow rowOf(const CheckIn &checkIn, const GoalMetric &metric, QDate today)
{
    QStringList said;
    for (const QString &text :
         {checkIn.values.note, checkIn.values.blocker.isEmpty() ? QString() : GoalParts::tr("In the way: %1").arg(checkIn.values.blocker)}) {
        if (!text.isEmpty()) {
            said.append(text);
        }
    }
    const QString progress = checkIn.values.progress ? GoalWords::number(*checkIn.values.progress) : QString();
    const QString measured = progress.isEmpty() || metric.unit.isEmpty() ? progress : GoalParts::tr("%1 %2", "number, unit").arg(progress, metric.unit);
    return {.id = checkIn.id.value,
            .title = GoalWords::day(checkIn.values.day, today),
            .note = measured,
            .body = said.join(u'\n'),
            .help = checkIn.values.help,
            .mark = {},
            .late = false,
            .confidence = checkIn.values.confidence.value_or(0)};
}

static GoalPartRow rowOf(const Win &win, QDate today)
{
    return {.id = win.id.value,
            .title = win.values.title,
            .note = GoalWords::day(win.values.day, today),
            .body = win.values.note,
            .help = {},
            .mark = {},
            .late = false,
            .confidence = 0};
}

/** What a wording said, one part under the other. */
static QString wordsOf(const GoalDraft &values)
{
    QStringList lines;
    for (const QString &text : {values.specific, values.measurable, values.achievable, values.relevant, values.timeBound}) {
        if (!text.trimmed().isEmpty()) {
            lines.append(text.trimmed());
        }
    }
    const QString days = GoalWords::wholeDay(values.due);
    return days.isEmpty() ? lines.join(u'\n') : (lines << GoalParts::tr("By %1", "a day").arg(days)).join(u'\n');
}

/** The reason stands with the wording that came after. */
static std::vector<GoalPartRow> wordingsOf(const LoadedGoal &goal, QDate today)
{
    std::vector<GoalPartRow> rows;
    QString reason = goal.goal.standing().reframeReason;
    for (const Goal &old : goal.oldWordings) {
        rows.push_back({.id = old.id().value,
                        .title = old.values().title,
                        .note = GoalParts::tr("until %1", "a day").arg(GoalWords::day(old.standing().closedOn, today)),
                        .body = wordsOf(old.values()),
                        .help = reason,
                        .mark = {},
                        .late = false,
                        .confidence = 0});
        reason = old.standing().reframeReason;
    }
    return rows;
}

void GoalParts::receiveSteps(const LoadedGoal &goal)
{
    std::array<std::vector<GoalPartRow>, 3> columns;
    for (const waymark::Step &step : goal.board) {
        columns.at(static_cast<std::size_t>(step.place.column)).push_back(rowOf(step, goal.milestones, m_editor->today()));
    }
    // First what goes, then what comes: a step that changes its column is in one place at a time.
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::vector<GoalPartRow> staying;
        for (const GoalPartRow &row : columns.at(i)) {
            if (m_steps.at(i).rowOf(row.id.toString()) >= 0) {
                staying.push_back(row);
            }
        }
        m_steps.at(i).show(staying);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_steps.at(i).show(columns.at(i));
    }
}

void GoalParts::receive()
{
    const QDate today = m_editor->today();
    static const LoadedGoal nothing{.goal = Goal::fromStore({}, {}, {}),
                                    .space = privateSpace,
                                    .original = {},
                                    .seen = {},
                                    .facts = {},
                                    .aspiration = {},
                                    .milestones = {},
                                    .board = {},
                                    .checkIns = {},
                                    .wins = {},
                                    .oldWordings = {},
                                    .shares = {}};
    const LoadedGoal &goal = m_editor->loaded() ? *m_editor->loaded() : nothing;
    m_milestones.show(rowsOf(goal.milestones, today));
    receiveSteps(goal);
    std::vector<GoalPartRow> checkIns;
    for (const waymark::CheckIn &checkIn : goal.checkIns) {
        checkIns.push_back(rowOf(checkIn, goal.goal.values().metric, today));
    }
    m_checkIns.show(checkIns);
    std::vector<GoalPartRow> wins;
    for (const waymark::Win &win : goal.wins) {
        wins.push_back(rowOf(win, today));
    }
    m_wins.show(wins);
    m_wordings.show(wordingsOf(goal, today));
    Q_EMIT received();
}

void GoalParts::forgetMovedStep()
{
    m_movedStep.clear();
    Q_EMIT movedStepChanged();
}

int GoalParts::stepCount() const
{
    return m_steps.at(ToDo).count() + m_steps.at(Doing).count() + m_steps.at(Done).count();
}

GoalPartService *GoalParts::service() const
{
    return m_editor && m_editor->goals() && !m_editor->isNew() ? &m_editor->goals()->parts() : nullptr;
}

void GoalParts::tell(const Result<void> &result)
{
    if (!result) {
        Q_EMIT failed(describe(result.error()));
    }
}

void GoalParts::act(const std::function<QFuture<Result<void>>(GoalPartService &)> &command, const QString &removedWords)
{
    if (!service()) {
        return;
    }
    command(*service()).then(this, [this, removedWords](const Result<void> &result) {
        tell(result);
        if (result && !removedWords.isEmpty()) {
            Q_EMIT removed(removedWords);
        }
    });
}

void GoalParts::addStep(const QString &title)
{
    if (service() && !title.trimmed().isEmpty()) {
        service()
            ->addStep({QUuid::fromString(m_editor->goalId())}, {.title = title, .due = {}, .milestone = {}})
            .then(this, [this](const Result<StepId> &added) { tell(added ? Result<void>() : std::unexpected(added.error())); });
    }
}

void GoalParts::addMilestone(const QString &title)
{
    if (service() && !title.trimmed().isEmpty()) {
        service()->addMilestone({QUuid::fromString(m_editor->goalId())}, {.title = title, .due = {}}).then(this, [this](const Result<MilestoneId> &added) {
            tell(added ? Result<void>() : std::unexpected(added.error()));
        });
    }
}

void GoalParts::addWin(const QString &title)
{
    if (service() && !title.trimmed().isEmpty()) {
        const GoalId goal{QUuid::fromString(m_editor->goalId())};
        service()->addWin({.day = m_editor->today(), .title = title, .note = {}, .goal = goal}).then(this, [this](const Result<WinId> &added) {
            tell(added ? Result<void>() : std::unexpected(added.error()));
        });
    }
}

std::optional<std::pair<GoalParts::Column, int>> GoalParts::placeOf(const QString &step) const
{
    for (const Column column : {ToDo, Doing, Done}) {
        if (const int row = m_steps.at(column).rowOf(step); row >= 0) {
            return std::pair(column, row);
        }
    }
    return std::nullopt;
}

void GoalParts::moveStep(const QString &id, Column column, int row)
{
    const auto from = placeOf(id);
    if (!from) {
        return;
    }
    const GoalPartsModel &target = m_steps.at(column);
    int before = std::clamp(row, 0, target.count()) - 1;
    if (target.partAt(before) == id) {
        --before; // behind the one that stands before it
    }
    if (from->first == column && (before + 1 == from->second)) {
        return; // it stands there
    }
    const QString after = target.partAt(before);
    m_movedStep = id;
    Q_EMIT movedStepChanged();
    act([&](GoalPartService &parts) {
        return parts.moveStep({QUuid::fromString(id)}, static_cast<StepColumn>(column),
                              after.isEmpty() ? std::nullopt : std::optional(StepId{QUuid::fromString(after)}));
    });
}

void GoalParts::shiftStep(const QString &id, int columns, int rows)
{
    const auto from = placeOf(id);
    if (!from) {
        return;
    }
    const int column = from->first + columns;
    if (column < ToDo || column > Done) {
        return;
    }
    if (columns != 0) {
        moveStep(id, static_cast<Column>(column), from->second);
    } else if (const int to = from->second + rows; to >= 0 && to < m_steps.at(from->first).count()) {
        moveStep(id, from->first, rows > 0 ? to + 1 : to);
    }
}

void GoalParts::setReached(const QString &milestone, bool reached)
{
    act([&](GoalPartService &parts) { return parts.setReached({QUuid::fromString(milestone)}, reached ? std::optional(m_editor->today()) : std::nullopt); });
}

void GoalParts::remove(Kind kind, const QString &id)
{
    const QUuid part = QUuid::fromString(id);
    switch (kind) {
    case Milestone:
        act([part](GoalPartService &parts) { return parts.removeMilestone({part}); }, tr("The milestone is in the trash."));
        break;
    case Step:
        act([part](GoalPartService &parts) { return parts.removeStep({part}); }, tr("The step is in the trash."));
        break;
    case CheckIn:
        act([part](GoalPartService &parts) { return parts.removeCheckIn({part}); }, tr("The check-in is in the trash."));
        break;
    case Win:
        act([part](GoalPartService &parts) { return parts.removeWin({part}); }, tr("The win is in the trash."));
        break;
    }
}

}
