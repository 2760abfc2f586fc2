// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handbooklistmodel.h"

#include "search.h"
#include "textfold.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** What fits into one line of the contents. */
static constexpr qsizetype snippetLength = 44;

static QString nameOf(const HandbookRow &row)
{
    return row.name;
}

/** The handbook has its own order, which is told with all of its rows. */
static bool stands(const HandbookRow &, const HandbookRow &)
{
    return false;
}

HandbookListModel::HandbookListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), nameOf, stands)
{
}

void HandbookListModel::setHandbook(Handbook *handbook)
{
    if (m_handbook == handbook) {
        return;
    }
    if (m_handbook) {
        disconnect(m_handbook, nullptr, this, nullptr);
    }
    m_handbook = handbook;
    if (handbook) {
        connect(handbook, &Handbook::stateChanged, this, &HandbookListModel::fill);
    }
    fill();
    Q_EMIT handbookChanged();
}

void HandbookListModel::setSearchText(const QString &text)
{
    const QString wanted = text.simplified();
    if (m_searchText != wanted) {
        m_searchText = wanted;
        fill();
        Q_EMIT searchTextChanged();
    }
}

void HandbookListModel::fill()
{
    if (!m_handbook || m_handbook->state() != State::Ready) {
        m_rows.replace({});
        setState(m_handbook ? m_handbook->state() : State::Loading, m_handbook ? m_handbook->errorText() : QString());
        return;
    }
    const QStringList words = wordsOf(foldedForSearch(m_searchText));
    std::vector<HandbookRow> rows;
    QString section;
    for (const HandbookPage &page : m_handbook->pages()) {
        if (hasWords(page, words)) {
            const QString note = words.isEmpty() ? page.summary : snippetOf(page.plain, m_searchText, snippetLength);
            rows.push_back({.name = page.name, .title = page.title, .section = page.section == section ? QString() : page.section, .note = note});
            section = page.section;
        }
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int HandbookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant HandbookListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HandbookRow &row = m_rows.at(index.row());
    switch (role) {
    case Page:
        return row.name;
    case Qt::DisplayRole:
    case Heading:
        return row.title;
    case Section:
        return row.section;
    case Summary:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> HandbookListModel::roleNames() const
{
    return {{Page, "page"}, {Heading, "heading"}, {Section, "section"}, {Summary, "summary"}};
}

int HandbookListModel::rowOf(const QString &page) const
{
    return m_rows.indexOf(page);
}

QString HandbookListModel::pageAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).name : QString();
}

}
