// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rubricmodel.h"

#include "text.h"

namespace waymark
{

void RubricModel::setRubric(const Rubric &rubric)
{
    if (m_rubric != rubric) {
        beginResetModel();
        m_rubric = rubric;
        endResetModel();
        Q_EMIT rubricChanged();
        Q_EMIT levelsChanged();
    }
}

void RubricModel::setLevels(const CriterionLevels &levels)
{
    if (m_levels == levels) {
        return;
    }
    m_levels = levels;
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {Level, Meaning});
    }
    Q_EMIT levelsChanged();
}

void RubricModel::setBefore(const CriterionLevels &levels)
{
    if (m_before != levels) {
        m_before = levels;
        if (count() > 0) {
            Q_EMIT dataChanged(index(0), index(count() - 1), {Before, Meaning});
        }
    }
}

int RubricModel::rated() const
{
    return count() - static_cast<int>(criteriaWithoutLevel(m_rubric, m_levels).size());
}

QString RubricModel::ratedText() const
{
    return tr("%1 of %2 rated").arg(rated()).arg(count());
}

int RubricModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RubricModel::roleNames() const
{
    return {{Criterion, "criterionId"}, {Name, "name"},       {Level, "level"},      {Before, "before"},
            {Highest, "highest"},       {Meaning, "meaning"}, {Meanings, "meanings"}};
}

QVariant RubricModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RubricCriterion &criterion = m_rubric.criteria.at(index.row());
    switch (role) {
    case Criterion:
        return criterion.id;
    case Qt::DisplayRole:
    case Name:
        return shown(criterion.title);
    case Level:
        return m_levels.value(criterion.id);
    case Before:
        return m_before.value(criterion.id);
    case Highest:
        return m_rubric.highest;
    case Meaning:
        return meaningOf(criterion);
    case Meanings:
        return criterion.levels;
    default:
        return {};
    }
}

QString RubricModel::meaningOf(const RubricCriterion &criterion) const
{
    const int level = m_levels.value(criterion.id);
    return level > 0 && level <= criterion.levels.size() ? shown(criterion.levels.at(level - 1)) : QString();
}

void RubricModel::pick(int row, int level)
{
    if (row < 0 || row >= count() || level < 1 || level > m_rubric.highest) {
        return;
    }
    const QString &criterion = m_rubric.criteria.at(row).id;
    if (m_levels.value(criterion) == level) {
        m_levels.remove(criterion);
    } else {
        m_levels.insert(criterion, level);
    }
    Q_EMIT dataChanged(index(row), index(row), {Level, Meaning});
    Q_EMIT levelsChanged();
    Q_EMIT picked();
}

}
