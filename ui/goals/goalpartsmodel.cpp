// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalpartsmodel.h"

#include <algorithm>

namespace waymark
{

static QUuid idOf(const GoalPartRow &row)
{
    return row.id;
}

static bool stands(const GoalPartRow &a, const GoalPartRow &b)
{
    return a.id < b.id;
}

GoalPartsModel::GoalPartsModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void GoalPartsModel::show(const std::vector<GoalPartRow> &rows)
{
    const std::size_t before = m_all.size();
    m_all = rows;
    settle();
    if (m_all.size() != before) {
        Q_EMIT countChanged();
    }
}

void GoalPartsModel::setRoom(int room)
{
    if (m_room != room) {
        m_room = room;
        settle();
        Q_EMIT roomChanged();
    }
}

void GoalPartsModel::settle()
{
    const auto end = m_all.begin() + std::min(count(), std::max(m_room, 0));
    m_rows.replace({m_all.begin(), end});
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int GoalPartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> GoalPartsModel::roleNames() const
{
    return {{PartId, "partId"}, {Title, "title"}, {Notes, "notes"}, {Body, "body"}, {Help, "help"}, {Mark, "mark"}, {Late, "late"}, {Confidence, "confidence"}};
}

QVariant GoalPartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const GoalPartRow &row = m_rows.at(index.row());
    switch (role) {
    case PartId:
        return partAt(index.row());
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    case Body:
        return row.body;
    case Help:
        return row.help;
    case Mark:
        return row.mark;
    case Late:
        return row.late;
    case Confidence:
        return row.confidence;
    default:
        return {};
    }
}

int GoalPartsModel::rowOf(const QString &id) const
{
    return m_rows.indexOf(QUuid::fromString(id));
}

QString GoalPartsModel::partAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id.toString(QUuid::WithoutBraces) : QString();
}

QString GoalPartsModel::titleOf(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_rows.at(row).title;
}

}
