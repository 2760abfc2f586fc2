// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goallinemodel.h"

namespace waymark
{

GoalLineModel::GoalLineModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
}

void GoalLineModel::setGoals(const std::vector<GoalRow> &goals, QDate today, int most)
{
    std::vector<Row> rows;
    for (const GoalRow &one : goals) {
        if (static_cast<int>(rows.size()) < most) {
            rows.push_back({.id = one.goal.id(), .line = MenteeWords::goal(one, today)});
        }
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int GoalLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> GoalLineModel::roleNames() const
{
    return {{Name, "name"}, {Value, "value"}, {Planned, "planned"}, {Words, "words"}, {Kind, "kind"}, {Goal, "goal"}};
}

QVariant GoalLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MenteeWords::GoalLine &line = m_rows.at(index.row()).line;
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return line.name;
    case Value:
        return line.value;
    case Planned:
        return line.planned;
    case Words:
        return line.words;
    case Kind:
        return line.kind;
    case Goal:
        return m_rows.at(index.row()).id.value.toString(QUuid::WithoutBraces);
    default:
        return {};
    }
}

}
