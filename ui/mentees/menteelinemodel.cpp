// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menteelinemodel.h"

namespace waymark
{

static QUuid idOf(const MenteeLine &row)
{
    return row.id;
}

static bool stands(const MenteeLine &, const MenteeLine &)
{
    return false;
}

MenteeLineModel::MenteeLineModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
}

void MenteeLineModel::setLines(const std::vector<MenteeLine> &lines)
{
    m_rows.replace(lines);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int MenteeLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> MenteeLineModel::roleNames() const
{
    return {{Title, "title"}, {Note, "note"}, {Attempt, "attempt"}, {Strong, "strong"}};
}

QVariant MenteeLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MenteeLine &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Note:
        return row.note;
    case Attempt:
        return row.attempt;
    case Strong:
        return row.strong;
    default:
        return {};
    }
}

}
