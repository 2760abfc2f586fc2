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
    if (isFiltered()) {
        askForHits();
    } else {
        ask(std::max(pageSize, m_loadedGoals));
    }
}

bool GoalListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_goals && !isFiltered() && !m_complete && !m_asking && state() == State::Ready;
}

void GoalListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        ask(m_loadedGoals + pageSize);
    }
}

void GoalListModel::ask(int count)
{
    if (!m_goals) {
        return;
    }
    m_asking = true;
    m_goals->aspirations().aspirations({}, mostAspirations).then(this, [this, request = ++m_request, count](const Result<std::vector<Aspiration>> &found) {
        if (request != m_request) {
            return;
        }
        found ? askForGoals({.aspirations = *found, .open = {}, .closed = {}, .complete = false}, count) : fail(found.error());
    });
}

void GoalListModel::askForGoals(Loaded loaded, int count)
{
    m_goals->goals()
        .openGoals(m_goals->today(), {.after = {}, .count = count})
        .then(this, [this, loaded = std::move(loaded), request = m_request, count](const Result<std::vector<waymark::GoalRow>> &found) mutable {
            if (request != m_request) {
                return;
            }
            if (!found) {
                fail(found.error());
                return;
            }
            loaded.open = *found;
            loaded.complete = static_cast<int>(found->size()) < count;
            loaded.complete &&m_showClosed ? askForClosed(loaded) : show(loaded);
        });
}

void GoalListModel::askForClosed(const Loaded &loaded)
{
    m_goals->goals()
        .closedGoals(m_goals->today(), mostClosed)
        .then(this, [this, loaded = Loaded(loaded), request = m_request](const Result<std::vector<waymark::GoalRow>> &found) mutable {
            if (request != m_request) {
                return;
            }
            if (!found) {
                fail(found.error());
                return;
            }
            loaded.closed = *found;
            show(loaded);
        });
}

void GoalListModel::askForHits()
{
    if (!m_goals) {
        return;
    }
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

void GoalListModel::showHits(const std::vector<waymark::GoalRow> &goals)
{
    std::vector<GoalListRow> rows;
    for (const waymark::GoalRow &goal : goals) {
        if (goal.goal.standing().state != GoalState::Reframed) {
            rows.push_back(rowOfGoal(goal));
        }
    }
    settle(rows);
}

void GoalListModel::show(const Loaded &loaded)
{
    m_loadedGoals = static_cast<int>(loaded.open.size());
    m_complete = loaded.complete;
    settle(rowsOf(loaded));
}

void GoalListModel::settle(const std::vector<GoalListRow> &rows)
{
    m_asking = false;
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT refreshed();
}

GoalListRow GoalListModel::rowOfGoal(const waymark::GoalRow &goal) const
{
    const QDate today = m_goals->today();
    return {.kind = GoalRow,
            .id = goal.key.id.value,
            .title = goal.goal.values().title,
            .note = GoalWords::standing(goal.goal, goal.facts, today),
            .progress = progressOf(goal.goal, goal.facts, today),
            .unseen = pulseOf(goal.goal, goal.facts, today) == GoalPulse::NotLookedAt};
}

GoalListRow GoalListModel::rowOfAspiration(const Aspiration &aspiration) const
{
    return {.kind = AspirationRow,
            .id = aspiration.id().value,
            .title = aspiration.values().title,
            .note = GoalWords::standing(aspiration, m_goals->today()),
            .progress = {},
            .unseen = aspiration.isToBeReviewed(m_goals->today())};
}

static GoalListRow group(const QUuid &id, const QString &title)
{
    return {.kind = GoalListModel::GroupRow, .id = id, .title = title, .note = {}, .progress = {}, .unseen = false};
}

void GoalListModel::addGoals(std::vector<GoalListRow> &rows, const std::vector<waymark::GoalRow> &goals, const auto &belongs) const
{
    for (const waymark::GoalRow &goal : goals) {
        if (belongs(goal)) {
            rows.push_back(rowOfGoal(goal));
        }
    }
}

/** Aspirations and goals come in the same order, so an aspiration is due once goals of an older one are there, or all are. */
std::vector<GoalListRow> GoalListModel::rowsOf(const Loaded &loaded) const
{
    std::vector<GoalListRow> rows;
    QSet<AspirationId> known;
    const QByteArray last = loaded.open.empty() ? QByteArray() : loaded.open.back().key.aspiration;
    for (const Aspiration &aspiration : loaded.aspirations) {
        known.insert(aspiration.id());
        const auto serves = [&](const waymark::GoalRow &goal) { return goal.goal.values().aspiration == aspiration.id(); };
        const bool due = loaded.complete || aspiration.id().value.toRfc4122() >= last;
        if (std::ranges::any_of(loaded.open, serves) || (due && (aspiration.isOpen() || m_showClosed))) {
            rows.push_back(rowOfAspiration(aspiration));
            addGoals(rows, loaded.open, serves);
        }
    }
    const auto servesNone = [&](const waymark::GoalRow &goal) { return !known.contains(goal.goal.values().aspiration.value_or(AspirationId{})); };
    if (std::ranges::any_of(loaded.open, servesNone)) {
        rows.push_back(group(withoutAspiration, tr("Without an aspiration")));
        addGoals(rows, loaded.open, servesNone);
    }
    if (!loaded.closed.empty()) {
        rows.push_back(group(closedGoals, tr("Achieved and let go")));
        addGoals(rows, loaded.closed, [](const waymark::GoalRow &) { return true; });
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
        return row.note;
    case Progress:
        return row.progress.value;
    case Planned:
        return row.progress.planned;
    case Unseen:
        return row.unseen;
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
