// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "todaymodel.h"

#include "describe.h"
#include "didkey.h"
#include "myprofile.h"
#include "text.h"
#include "todaydigest.h"
#include "workspace.h"

namespace waymark
{

static constexpr int mostAssignments = 100;
static constexpr int mostPeople = 200;
static constexpr int mostGoals = 20;
static constexpr int mostWins = 3;

TodayModel::TodayModel(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TodayModel::refresh);
}

void TodayModel::setToday(OpenToday *today)
{
    if (m_today == today) {
        return;
    }
    if (m_today) {
        m_today->disconnect(this);
    }
    m_today = today;
    Q_EMIT todayChanged();
    if (m_today) {
        connect(m_today, &OpenToday::changed, &m_soon, qOverload<>(&QTimer::start));
        setState(RowListModel::State::Loading);
        refresh();
    }
}

template<typename T, typename F>
void TodayModel::ask(QFuture<Result<T>> future, F take)
{
    ++m_open;
    future.then(this, [this, take, request = m_request](const Result<T> &answer) {
        if (request != m_request || !m_today) {
            return;
        }
        if (!answer) {
            ++m_request; // what still comes belongs to a page that is not shown
            setState(RowListModel::State::Failed, describe(answer.error()));
            return;
        }
        take(*answer);
        answered();
    });
}

void TodayModel::refresh()
{
    if (!m_today) {
        return;
    }
    ++m_request;
    m_open = 1; // this: answers that are there at once do not show a page whose other questions are still to be asked
    const Clock &clock = m_today->workspace().store().clock();
    m_facts = {};
    m_facts.now = QDateTime::fromMSecsSinceEpoch(clock.now(), clock.zone());
    askForPeople();
    askForWork();
    askForGoals();
    answered();
}

void TodayModel::askForPeople()
{
    Workspace &workspace = m_today->workspace();
    ask(myProfile(workspace), [this](const LoadedProfile &mine) {
        const ProfileDraft &me = mine.profile.values();
        m_facts.name = me.name;
        m_facts.mentee = me.mentee;
        m_facts.mentor = me.mentor;
    });
    ask(workspace.mentoring().mentorships(), [this](const std::vector<Mentorship> &mentorships) {
        ask(m_today->workspace().identity().people(mostPeople), [this, mentorships](const std::vector<KnownPerson> &people) {
            for (const Mentorship &mentorship : mentorships) {
                const auto person = std::ranges::find(people, mentorship.other, &KnownPerson::person);
                m_facts.otherIn.insert(mentorship.space.value, person == people.end() ? tr("Somebody") : shown(person->name));
            }
            for (const KnownPerson &person : people) {
                m_facts.confirmed.insert(didOf(person.person), person.isConfirmed());
            }
        });
    });
}

void TodayModel::askForWork()
{
    Workspace &workspace = m_today->workspace();
    const Clock &clock = workspace.store().clock();
    ask(workspace.assignments().mine({}, {.after = {}, .count = mostAssignments}), [this](const std::vector<AssignmentRow> &rows) {
        m_facts.assignments = rows;
        askForReceipts();
    });
    ask(workspace.reviews().waitingForMe(), [this](const std::vector<WaitingRow> &rows) { m_facts.reviews = rows; });
    ask(workspace.conflicts().count(), [this](qint64 count) { m_facts.conflicts = count; });
    ask(workspace.exchange().questions(), [this](const QList<DeletionQuestion> &questions) { m_facts.questions = questions.size(); });
    ask(workspace.record().timeline(mostWins), [this](const std::vector<TimelineRow> &rows) { m_facts.record = rows; });
    ask(workspace.journal().onThisDay(m_facts.now.date(), 1), [this](const std::vector<JournalRow> &rows) { m_facts.memories = rows; });
    ask(workspace.sessions().coming(clock.now(), 1),
        [this](const std::vector<SessionRow> &rows) { m_facts.session = rows.empty() ? std::nullopt : std::optional(rows.front()); });
    ask(workspace.journal().entryCount(), [this](qint64 count) { m_facts.entries = count; });
}

/** Whether what waits for a review has arrived there. */
void TodayModel::askForReceipts()
{
    for (const AssignmentRow &row : m_facts.assignments) {
        if (row.standing.state == AssignmentState::HandedIn && row.space != privateSpace) {
            const AttemptId attempt = row.standing.newest;
            ask(m_today->workspace().exchange().receiptOf(attempt.value),
                [this, attempt](const ExchangeReceipt &receipt) { m_facts.receipts.insert(attempt, receipt.state); });
        }
    }
}

void TodayModel::askForGoals()
{
    Workspace &workspace = m_today->workspace();
    const QDate today = m_facts.now.date();
    ask(workspace.goals().openGoals(today, {.after = {}, .count = mostGoals}), [this](const std::vector<GoalRow> &rows) { m_facts.goals = rows; });
    ask(workspace.goals().dueUntil(lastDueDay(today)), [this](const std::vector<GoalDue> &rows) { m_facts.due = rows; });
    ask(workspace.goalParts().wins({}, mostWins), [this](const std::vector<WinRow> &rows) { m_facts.wins = rows; });
}

void TodayModel::answered()
{
    if (--m_open == 0) {
        show();
    }
}

void TodayModel::show()
{
    const TodayDigest digest(m_facts);
    m_greeting = digest.greeting();
    m_summary = digest.summary();
    m_lastCheckIn = digest.lastCheckIn();
    m_waiting = digest.waitingForMe();
    m_awaited = digest.awaited();
    m_session = digest.session();
    m_overdue = digest.overdue();
    m_due = digest.due();
    m_goals = digest.goals();
    m_wins = digest.wins();
    m_memory = digest.memory();
    m_firstSteps = digest.firstSteps();
    Q_EMIT contentChanged();
    setState(RowListModel::State::Ready);
}

void TodayModel::finish(const TodayItem &item)
{
    if (!m_today || item.part.isEmpty()) {
        return;
    }
    const QUuid id = QUuid::fromString(item.part);
    const auto same = [id](const GoalDue &due) { return due.id == id; };
    const auto due = std::ranges::find_if(m_facts.due, same);
    if (due == m_facts.due.end()) {
        return;
    }
    GoalPartService &parts = m_today->workspace().goalParts();
    if (due->kind == GoalDue::Kind::Step) {
        tellOf(parts.moveStep({id}, StepColumn::Done, {}), tr("‘%1’ is done.").arg(item.title));
    } else {
        tellOf(parts.setReached({id}, m_facts.now.date()), tr("‘%1’ is reached.").arg(item.title));
    }
}

void TodayModel::tellOf(const QFuture<Result<void>> &done, const QString &words)
{
    QFuture<Result<void>>(done).then(this,
                                     [this, words](const Result<void> &result) { result ? Q_EMIT finished(words) : Q_EMIT failed(describe(result.error())); });
}

void TodayModel::setState(RowListModel::State state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

}
