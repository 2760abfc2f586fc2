// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyrowsmodel.h"

namespace waymark
{

static QString idOf(const CompetencyRow &row)
{
    return row.id;
}

static bool stands(const CompetencyRow &a, const CompetencyRow &b)
{
    return a.id < b.id;
}

CompetencyRowsModel::CompetencyRowsModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void CompetencyRowsModel::show(const std::vector<CompetencyRow> &rows)
{
    const int before = m_rows.size();
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    if (m_rows.size() != before) {
        Q_EMIT countChanged();
    }
}

int CompetencyRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> CompetencyRowsModel::roleNames() const
{
    return {{RowId, "rowId"}, {Title, "title"}, {Notes, "notes"}, {Body, "body"}, {Level, "level"}, {Settled, "settled"}, {Own, "own"}};
}

QVariant CompetencyRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CompetencyRow &row = m_rows.at(index.row());
    switch (role) {
    case RowId:
        return row.id;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    case Body:
        return row.body;
    case Level:
        return row.level;
    case Settled:
        return row.settled;
    case Own:
        return row.own;
    default:
        return {};
    }
}

}
