// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentlistmodel.h"

#include "assignmentwords.h"
#include "text.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark
{

/** The groups of the list, in its order. */
static constexpr std::array stages{AssignmentState::ToRevise, AssignmentState::HandedIn, AssignmentState::Drafting, AssignmentState::Accepted};

static std::size_t stageOf(const AssignmentRow &row)
{
    const AssignmentState state = row.standing.state == AssignmentState::InReview ? AssignmentState::HandedIn : row.standing.state;
    return static_cast<std::size_t>(std::ranges::find(stages, state) - stages.begin());
}

static QDate dueOf(const AssignmentRow &row)
{
    return row.due.value_or(QDate(9999, 12, 31));
}

/** What was accepted last comes first; all else by its due day. */
static bool stands(const AssignmentRow &a, const AssignmentRow &b)
{
    if (a.standing.state == AssignmentState::Accepted && b.standing.state == AssignmentState::Accepted) {
        return std::tuple(b.standing.reviewed, b.id) < std::tuple(a.standing.reviewed, a.id);
    }
    return std::tuple(stageOf(a), dueOf(a), a.id) < std::tuple(stageOf(b), dueOf(b), b.id);
}

static AssignmentId idOf(const AssignmentRow &row)
{
    return row.id;
}

AssignmentListModel::AssignmentListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void AssignmentListModel::setAssignments(OpenAssignments *assignments)
{
    if (m_assignments == assignments) {
        return;
    }
    m_assignments = assignments;
    if (assignments) {
        connect(assignments, &OpenAssignments::changed, this, &AssignmentListModel::onChanged);
        connect(assignments, &OpenAssignments::namesChanged, this, &AssignmentListModel::restateAll);
        reload();
    }
    Q_EMIT assignmentsChanged();
}

void AssignmentListModel::setSearchText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_searchText != wanted) {
        m_searchText = wanted;
        Q_EMIT searchTextChanged();
        reload();
    }
}

/** What was written does not say whose it is; the keeper tells the view only what is another. */
void AssignmentListModel::onChanged(const ChangeSet &changes)
{
    for (const QString &table : {u"assignment"_s, u"attempt"_s, u"attempt_withdrawal"_s, u"review"_s, u"review_withdrawal"_s, u"assignment_share"_s}) {
        if (changes.touches(table)) {
            reload();
            return;
        }
    }
}

void AssignmentListModel::restateAll()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), {Notes});
    }
}

void AssignmentListModel::reload()
{
    if (!m_assignments) {
        return;
    }
    if (m_rows.isEmpty()) {
        setState(State::Loading);
    }
    m_asking = true;
    const int request = ++m_request;
    if (!m_searchText.isEmpty()) {
        find(request);
        return;
    }
    walk({.stage = 0, .after = {}, .rows = {}, .wanted = static_cast<std::size_t>(std::max(pageSize, m_rows.size()))}, request, false);
}

void AssignmentListModel::walk(Walk reached, int request, bool more)
{
    const int count = static_cast<int>(reached.wanted - reached.rows.size());
    auto asked = m_assignments->service().mine(stages.at(reached.stage), {.after = reached.after, .count = count});
    asked.then(this, [this, reached, request, count, more](const Result<Rows> &rows) mutable {
        if (request != m_request || !m_assignments) {
            return;
        }
        if (!rows) {
            m_asking = false;
            fail(rows.error());
            return;
        }
        reached.rows.insert(reached.rows.end(), rows->begin(), rows->end());
        const bool over = static_cast<int>(rows->size()) < count;
        reached.after = over ? std::nullopt : std::optional(rows->back().id);
        reached.stage += over ? 1 : 0;
        m_complete = reached.stage == stages.size();
        if (!m_complete && reached.rows.size() < reached.wanted) {
            walk(reached, request, more);
            return;
        }
        m_reached = {.stage = reached.stage, .after = reached.after, .rows = {}, .wanted = 0};
        receive(reached.rows, more);
    });
}

void AssignmentListModel::find(int request)
{
    m_assignments->matching(m_searchText).then(this, [this, request](const Result<std::vector<AssignmentId>> &ids) {
        if (request != m_request || !m_assignments) {
            return;
        }
        if (!ids) {
            m_asking = false;
            fail(ids.error());
            return;
        }
        m_assignments->service().rows(*ids).then(this, [this, request](const Result<Rows> &found) {
            if (request == m_request) {
                Rows rows = found.value_or(Rows());
                m_complete = true;
                receive(rows, false);
            }
        });
    });
}

bool AssignmentListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_assignments && !m_complete && !m_asking;
}

void AssignmentListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_rows.isEmpty()) {
        m_asking = true;
        m_reached.wanted = pageSize;
        walk(m_reached, ++m_request, true);
    }
}

void AssignmentListModel::receive(const Rows &rows, bool more)
{
    m_asking = false;
    Rows sorted = rows;
    std::ranges::sort(sorted, stands);
    more ? m_rows.append(sorted) : m_rows.replace(sorted);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int AssignmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> AssignmentListModel::roleNames() const
{
    return {{AssignmentIdRole, "assignmentId"}, {Title, "title"}, {Notes, "notes"}, {Group, "group"}, {Strong, "strong"}};
}

static QString groupName(std::size_t stage)
{
    switch (stage) {
    case 0:
        return AssignmentListModel::tr("Waiting for you");
    case 1:
        return AssignmentListModel::tr("With your mentor");
    case 2:
        return AssignmentListModel::tr("Open");
    default:
        return AssignmentListModel::tr("Accepted");
    }
}

QVariant AssignmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AssignmentRow &row = m_rows.at(index.row());
    switch (role) {
    case AssignmentIdRole:
        return AssignmentWords::textOf(row.id);
    case Qt::DisplayRole:
    case Title:
        return row.title.isEmpty() ? tr("Without a title") : shown(row.title);
    case Notes:
        return m_assignments ? notesOf(row) : QString();
    case Group:
        return groupName(stageOf(row));
    case Strong:
        return row.standing.state == AssignmentState::ToRevise;
    default:
        return {};
    }
}

static QString sentBackNotes(const std::optional<QDate> &due, QDate today)
{
    if (!due) {
        return AssignmentListModel::tr("Sent back");
    }
    const int over = static_cast<int>(due->daysTo(today));
    return over > 0 ? AssignmentListModel::tr("Sent back · %n day(s) over", nullptr, over)
                    : AssignmentListModel::tr("Sent back · due %1").arg(AssignmentWords::day(*due, today));
}

QString AssignmentListModel::notesOf(const AssignmentRow &row) const
{
    const Clock &clock = m_assignments->clock();
    switch (row.standing.state) {
    case AssignmentState::ToRevise:
        return sentBackNotes(row.due, clock.today());
    case AssignmentState::HandedIn:
    case AssignmentState::InReview: {
        const QString since = AssignmentWords::nearDay(row.standing.handedIn.value_or(0), clock);
        const QString who = m_assignments->callNameIn(row.space);
        return who.isEmpty() ? tr("Handed in %1, with nobody yet").arg(since) : tr("With %1 since %2").arg(who, since);
    }
    case AssignmentState::Accepted:
        return tr("%1 · attempt %2").arg(AssignmentWords::nearDay(row.standing.reviewed.value_or(0), clock)).arg(row.standing.attempts);
    default:
        return AssignmentWords::due(row.due, clock.today());
    }
}

int AssignmentListModel::rowOf(const QString &assignmentId) const
{
    return m_rows.indexOf(AssignmentId{QUuid::fromString(assignmentId)});
}

QString AssignmentListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? AssignmentWords::textOf(m_rows.at(row).id) : QString();
}

}
