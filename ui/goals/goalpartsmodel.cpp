// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalpartsmodel.h"

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
    const int before = m_rows.size();
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    if (m_rows.size() != before) {
        Q_EMIT countChanged();
    }
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
