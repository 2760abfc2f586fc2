// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionactionmodel.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static QUuid idOf(const SessionActionRow &row)
{
    return row.id;
}

/** Rows come whole and in their order. */
static bool stands(const SessionActionRow &a, const SessionActionRow &b)
{
    return a.id < b.id;
}

SessionActionModel::SessionActionModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

int SessionActionModel::doneCount() const
{
    int done = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        done += m_rows.at(row).done ? 1 : 0;
    }
    return done;
}

void SessionActionModel::show(const std::vector<SessionActionRow> &rows)
{
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT countChanged();
}

int SessionActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> SessionActionModel::roleNames() const
{
    return {{ActionId, "actionId"_ba}, {Title, "title"_ba}, {Notes, "notes"_ba}, {Done, "done"_ba}, {Late, "late"_ba}};
}

QVariant SessionActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SessionActionRow &row = m_rows.at(index.row());
    switch (role) {
    case ActionId:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return row.note;
    case Done:
        return row.done;
    case Late:
        return row.late;
    default:
        return {};
    }
}

}
