// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goallistmodel.h"

#include "search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostAspirations = 200;
static constexpr int mostClosed = 200;
static constexpr int mostHits = 100;
static constexpr QUuid withoutAspiration(0x0f5d2a10, 0x7c1e, 0x5b44, 0x9a, 0x30, 0x11, 0x52, 0x6e, 0x0a, 0x44, 0x01);
static constexpr QUuid closedGoals(0x0f5d2a10, 0x7c1e, 0x5b44, 0x9a, 0x30, 0x11, 0x52, 0x6e, 0x0a, 0x44, 0x02);

static QUuid idOf(const GoalListRow &row)
{
    return row.id;
}

static bool stands(const GoalListRow &a, const GoalListRow &b)
{
    return a.id < b.id;
}

static GoalListRow rowOf(const GoalRow &goal, QDate today)
{
    return {.kind = GoalListModel::GoalRow, .id = goal.key.id.value, .title = goal.goal.values().title, .goal = goal, .aspiration = {}, .today = today};
}

static GoalListRow rowOf(const Aspiration &aspiration, QDate today)
{
    return {.kind = GoalListModel::AspirationRow,
            .id = aspiration.id().value,
            .title = aspiration.values().title,
            .goal = {},
            .aspiration = aspiration,
            .today = today};
}

static GoalListRow rowOf(const QUuid &group, const QString &title)
{
    return {.kind = GoalListModel::GroupRow, .id = group, .title = title};
}

static void add(std::vector<GoalListRow> &rows, const std::vector<GoalRow> &goals, QDate today)
{
    std::ranges::transform(goals, std::back_inserter(rows), [today](const GoalRow &goal) { return rowOf(goal, today); });
}

GoalListModel::GoalListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void GoalListModel::setGoals(OpenGoals *goals)
{
    if (m_goals == goals) {
        return;
    }
    m_goals = goals;
    if (goals) {
        connect(goals, &OpenGoals::changed, this, &GoalListModel::onChanged);
        reload();
    }
    Q_EMIT goalsChanged();
}

void GoalListModel::setSearchText(const QString &text)
{
    if (m_searchText != text.trimmed()) {
        m_searchText = text.trimmed();
        m_loaded = {}; // who takes the search back begins at the top
        Q_EMIT filterChanged();
        reload();
    }
}

void GoalListModel::setShowClosed(bool show)
{
    if (m_showClosed != show) {
        m_showClosed = show;
        Q_EMIT filterChanged();
        reload();
    }
}

void GoalListModel::onChanged(const ChangeSet &changes)
{
    if (changes.touches(u"goal"_s) || changes.touches(u"aspiration"_s) || changes.touches(u"check_in"_s)) {
        reload();
    }
}

void GoalListModel::reload()
{
    if (m_goals) {
        isFiltered() ? askForHits() : ask();
    }
}

bool GoalListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_goals && !isFiltered() && !m_loaded.complete && !m_asking && state() == State::Ready;
}

void GoalListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_loaded.open.empty()) {
        m_asking = true;
        ++m_request;
        askForGoals(m_loaded, {.after = m_loaded.open.back().key, .count = pageSize});
    }
}

void GoalListModel::ask()
{
    m_asking = true;
    m_goals->aspirations().aspirations({}, mostAspirations).then(this, [this, request = ++m_request](const Result<std::vector<Aspiration>> &found) {
        if (request != m_request || !m_goals) {
            return;
        }
        if (!found) {
            fail(found.error());
            return;
        }
        const int count = std::max(pageSize, static_cast<int>(m_loaded.open.size()));
        askForGoals({.aspirations = *found, .open = {}, .closed = {}, .complete = false}, {.after = {}, .count = count});
    });
}

void GoalListModel::askForGoals(Loaded loaded, const GoalPage &page)
{
    const auto receive = [this, loaded = std::move(loaded), request = m_request, count = page.count](const Result<Goals> &found) mutable {
        if (request != m_request || !m_goals) {
            return;
        }
        if (!found) {
            fail(found.error());
            return;
        }
        loaded.open.insert(loaded.open.end(), found->begin(), found->end());
        loaded.complete = static_cast<int>(found->size()) < count;
        loaded.complete &&m_showClosed ? askForClosed(std::move(loaded)) : show(std::move(loaded));
    };
    m_goals->goals().openGoals(m_goals->today(), page).then(this, receive);
}

void GoalListModel::askForClosed(Loaded loaded)
{
    const auto receive = [this, loaded = std::move(loaded), request = m_request](const Result<Goals> &found) mutable {
        if (request != m_request || !m_goals) {
            return;
        }
        if (!found) {
            fail(found.error());
            return;
        }
        loaded.closed = *found;
        show(std::move(loaded));
    };
    m_goals->goals().closedGoals(m_goals->today(), mostClosed).then(this, receive);
}

void GoalListModel::askForHits()
{
    const SearchQuery query{.text = m_searchText, .tables = {"goal"}, .space = privateSpace, .count = mostHits, .skip = 0};
    m_goals->store()
        .read([query, schema = &m_goals->store().schema()](Database &database) { return search(database, *schema, query); })
        .then(this, [this, request = ++m_request](const Result<std::vector<SearchHit>> &hits) {
            if (request != m_request || !m_goals) {
                return;
            }
            if (!hits) {
                fail(hits.error());
                return;
            }
            std::vector<GoalId> ids;
            std::ranges::transform(*hits, std::back_inserter(ids), [](const SearchHit &hit) { return GoalId{hit.record}; });
            m_goals->goals().goalsAmong(ids, m_goals->today()).then(this, [this, request](const Result<std::vector<waymark::GoalRow>> &found) {
                if (request != m_request) {
                    return;
                }
                found ? showHits(*found) : fail(found.error());
            });
        });
}

void GoalListModel::showHits(const Goals &goals)
{
    Goals kept;
    std::ranges::copy_if(goals, std::back_inserter(kept), [](const waymark::GoalRow &goal) { return goal.goal.standing().state != GoalState::Reframed; });
    std::vector<GoalListRow> rows;
    add(rows, kept, m_goals->today());
    settle(rows);
}

void GoalListModel::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    settle(rowsOf(m_loaded, m_goals->today()));
}

void GoalListModel::settle(const std::vector<GoalListRow> &rows)
{
    m_rows.replace(rows);
    m_asking = false; // only now: a view may ask for more while rows come
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT refreshed();
}

/** Aspirations and goals come in the same order, so an aspiration is due once goals of an older one are there, or all are. */
std::vector<GoalListRow> GoalListModel::rowsOf(const Loaded &loaded, QDate today) const
{
    QHash<AspirationId, Goals> serving;
    Goals others;
    for (const Aspiration &aspiration : loaded.aspirations) {
        serving.insert(aspiration.id(), {});
    }
    for (const waymark::GoalRow &goal : loaded.open) {
        const auto served = serving.find(goal.goal.values().aspiration.value_or(AspirationId{}));
        (served == serving.end() ? others : *served).push_back(goal);
    }
    std::vector<GoalListRow> rows;
    const QByteArray last = loaded.open.empty() ? QByteArray() : loaded.open.back().key.aspiration;
    for (const Aspiration &aspiration : loaded.aspirations) {
        const Goals &goals = serving[aspiration.id()];
        const bool due = loaded.complete || aspiration.id().value.toRfc4122() >= last;
        if (!goals.empty() || (due && (aspiration.isOpen() || m_showClosed))) {
            rows.push_back(waymark::rowOf(aspiration, today));
            add(rows, goals, today);
        }
    }
    if (!others.empty()) {
        rows.push_back(waymark::rowOf(withoutAspiration, tr("Without an aspiration")));
        add(rows, others, today);
    }
    if (!loaded.closed.empty()) {
        rows.push_back(waymark::rowOf(closedGoals, tr("Achieved and let go")));
        add(rows, loaded.closed, today);
    }
    return rows;
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> GoalListModel::roleNames() const
{
    return {{Kind, "kind"}, {RecordId, "recordId"}, {Title, "heading"}, {Notes, "notes"}, {Progress, "progress"}, {Planned, "planned"}, {Unseen, "unseen"}};
}

static GoalProgress progressOf(const GoalListRow &row)
{
    return row.goal ? progressOf(row.goal->goal, row.goal->facts, row.today) : GoalProgress();
}

static bool isUnseen(const GoalListRow &row)
{
    return row.goal ? pulseOf(row.goal->goal, row.goal->facts, row.today) == GoalPulse::NotLookedAt
                    : row.aspiration && row.aspiration->isToBeReviewed(row.today);
}

QString GoalListModel::notesOf(const GoalListRow &row)
{
    if (row.goal) {
        return GoalWords::standing(row.goal->goal, row.goal->facts, row.today);
    }
    return row.aspiration ? GoalWords::standing(*row.aspiration, row.today) : QString();
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const GoalListRow &row = m_rows.at(index.row());
    switch (role) {
    case Kind:
        return row.kind;
    case RecordId:
        return recordAt(index.row());
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return notesOf(row);
    case Progress:
        return progressOf(row).value;
    case Planned:
        return progressOf(row).planned;
    case Unseen:
        return isUnseen(row);
    default:
        return {};
    }
}

int GoalListModel::rowOf(const QString &id) const
{
    return m_rows.indexOf(QUuid::fromString(id));
}

QString GoalListModel::recordAt(int row) const
{
    const bool record = row >= 0 && row < m_rows.size() && m_rows.at(row).kind != GroupRow;
    return record ? m_rows.at(row).id.toString(QUuid::WithoutBraces) : QString();
}

GoalListModel::RowKind GoalListModel::kindAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? static_cast<RowKind>(m_rows.at(row).kind) : GroupRow;
}

QString GoalListModel::firstGoal() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == GoalRow) {
            return recordAt(row);
        }
    }
    return recordAt(0);
}

QString GoalListModel::neighbourOf(const QString &id) const
{
    const int at = rowOf(id);
    for (const int row : {at + 1, at - 1}) {
        if (at >= 0 && kindAt(row) == GoalRow) {
            return recordAt(row);
        }
    }
    const QString first = firstGoal();
    return first == id ? QString() : first;
}

}
