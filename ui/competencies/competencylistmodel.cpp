// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencylistmodel.h"

namespace waymark
{

static QString idOf(const CompetencyListRow &row)
{
    return row.id;
}

static bool stands(const CompetencyListRow &a, const CompetencyListRow &b)
{
    return a.id < b.id;
}

CompetencyListModel::CompetencyListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void CompetencyListModel::show(const std::vector<CompetencyListRow> &rows)
{
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int CompetencyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> CompetencyListModel::roleNames() const
{
    return {{CompetencyId, "competencyId"},
            {Name, "name"},
            {Pillar, "pillar"},
            {Mentor, "mentor"},
            {Self, "self"},
            {Peer, "peer"},
            {Certified, "certified"},
            {Target, "target"},
            {Evidence, "evidence"},
            {FirstOfPillar, "firstOfPillar"},
            {PillarNote, "pillarNote"}};
}

QVariant CompetencyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CompetencyListRow &row = m_rows.at(index.row());
    switch (role) {
    case CompetencyId:
        return row.id;
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Pillar:
        return row.pillar;
    case Mentor:
        return row.mentor;
    case Self:
        return row.self;
    case Peer:
        return row.peer;
    case Certified:
        return row.certified;
    case Target:
        return row.target;
    case Evidence:
        return row.evidence;
    case FirstOfPillar:
        return row.firstOfPillar;
    case PillarNote:
        return row.pillarNote;
    default:
        return {};
    }
}

}
