// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templatelistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static QString idOf(const AssignmentTemplate &row)
{
    return row.id;
}

static bool stands(const AssignmentTemplate &, const AssignmentTemplate &)
{
    return false;
}

TemplateListModel::TemplateListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void TemplateListModel::setAssignments(OpenAssignments *assignments)
{
    if (m_assignments == assignments) {
        return;
    }
    m_assignments = assignments;
    if (assignments) {
        connect(assignments, &OpenAssignments::namesChanged, this, &TemplateListModel::fill);
        fill();
    }
    Q_EMIT assignmentsChanged();
}

void TemplateListModel::setSearchText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_searchText != wanted) {
        m_searchText = wanted;
        fill();
        Q_EMIT searchTextChanged();
    }
}

int TemplateListModel::offered() const
{
    return m_assignments && m_assignments->method() ? static_cast<int>(m_assignments->method()->data().templates.size()) : 0;
}

bool TemplateListModel::isFound(const AssignmentTemplate &offer) const
{
    const QString words = QStringList{offer.title, offer.purpose, m_assignments->competencyNames(offer.competencies).join(u' ')}.join(u' ');
    return std::ranges::all_of(m_searchText.split(u' ', Qt::SkipEmptyParts),
                               [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

void TemplateListModel::fill()
{
    if (!m_assignments || !m_assignments->method()) {
        return;
    }
    const Method method = *m_assignments->method();
    std::vector<AssignmentTemplate> found;
    std::ranges::copy_if(method.data().templates, std::back_inserter(found), [this](const AssignmentTemplate &offer) { return isFound(offer); });
    m_rows.replace(found);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT offeredChanged();
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> TemplateListModel::roleNames() const
{
    return {{TemplateId, "templateId"}, {Title, "title"}, {Notes, "notes"}, {Purpose, "purpose"}};
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AssignmentTemplate &row = m_rows.at(index.row());
    switch (role) {
    case TemplateId:
        return row.id;
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Notes:
        return notesOf(row);
    case Purpose:
        return row.purpose;
    default:
        return {};
    }
}

QString TemplateListModel::notesOf(const AssignmentTemplate &offer) const
{
    const QString about = QLocale().createSeparatedList(m_assignments->competencyNames(offer.competencies));
    const int hours = (offer.effortMinutes + 30) / 60;
    return hours > 0 ? tr("About %n hour(s) · %1", nullptr, hours).arg(about) : about;
}

}
