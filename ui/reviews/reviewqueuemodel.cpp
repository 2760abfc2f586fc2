// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewqueuemodel.h"

#include "assignmentwords.h"
#include "text.h"
#include "workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static AttemptId idOf(const ReviewRow &row)
{
    return row.attempt;
}

static bool stands(const ReviewRow &, const ReviewRow &)
{
    return false;
}

ReviewQueueModel::ReviewQueueModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void ReviewQueueModel::setReviews(OpenReviews *reviews)
{
    if (m_reviews == reviews) {
        return;
    }
    m_reviews = reviews;
    if (reviews) {
        connect(reviews, &OpenReviews::changed, this, [this](const ChangeSet &changes) {
            for (const QString &table : {u"assignment"_s, u"attempt"_s, u"attempt_withdrawal"_s, u"review"_s, u"review_withdrawal"_s, u"review_draft"_s}) {
                if (changes.touches(table)) {
                    reload();
                    return;
                }
            }
        });
        connect(reviews->assignments(), &OpenAssignments::namesChanged, this, &ReviewQueueModel::restateAll);
        reload();
    }
    Q_EMIT reviewsChanged();
}

void ReviewQueueModel::setSearchText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (m_searchText != wanted) {
        m_searchText = wanted;
        apply();
        Q_EMIT searchTextChanged();
    }
}

void ReviewQueueModel::restateAll()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), {Notes, Initials});
    }
    apply();
}

void ReviewQueueModel::reload()
{
    if (!m_reviews) {
        return;
    }
    m_asking = true;
    m_asked = std::max(m_asked, pageSize);
    m_reviews->workspace().mentor().reviews(m_asked).then(this, [this, request = ++m_request](const Result<std::vector<ReviewRow>> &rows) {
        if (request != m_request) {
            return;
        }
        m_asking = false;
        if (rows) {
            receive(*rows);
        } else {
            fail(rows.error());
        }
    });
}

void ReviewQueueModel::receive(const std::vector<ReviewRow> &rows)
{
    m_all = rows;
    m_complete = waiting() < m_asked;
    apply();
    Q_EMIT waitingChanged();
}

/** The rows that have all words that were typed. */
void ReviewQueueModel::apply()
{
    if (m_request == 0 || (m_asking && m_all.empty())) {
        return;
    }
    const QStringList words = m_searchText.split(u' ', Qt::SkipEmptyParts);
    std::vector<ReviewRow> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const ReviewRow &row) {
        const QString text = row.title + u' ' + nameOf(row);
        return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    });
    m_rows.replace(found);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}

int ReviewQueueModel::waiting() const
{
    return static_cast<int>(std::ranges::count(m_all, ReviewRow::Group::Waiting, &ReviewRow::group));
}

bool ReviewQueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_reviews && !m_complete && !m_asking;
}

void ReviewQueueModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_asked += pageSize;
        reload();
    }
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> ReviewQueueModel::roleNames() const
{
    return {{AttemptIdRole, "attemptId"}, {Title, "title"}, {Notes, "notes"}, {Initials, "initials"}, {Group, "group"}, {Days, "days"}, {Waits, "waits"}};
}

static QString groupName(ReviewRow::Group group)
{
    switch (group) {
    case ReviewRow::Group::Waiting:
        return ReviewQueueModel::tr("Longest wait first");
    case ReviewRow::Group::WithMentee:
        return ReviewQueueModel::tr("With the mentee");
    default:
        return ReviewQueueModel::tr("Done lately");
    }
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ReviewRow &row = m_rows.at(index.row());
    switch (role) {
    case AttemptIdRole:
        return AssignmentWords::textOf(row.attempt);
    case Qt::DisplayRole:
    case Title:
        return shown(row.title);
    case Notes:
        return m_reviews ? notesOf(row) : QString();
    case Initials:
        return AssignmentWords::initials(nameOf(row));
    case Group:
        return groupName(row.group);
    case Days:
        return m_reviews ? AssignmentWords::daysSince(row.since, m_reviews->clock()) : 0;
    case Waits:
        return row.group == ReviewRow::Group::Waiting;
    default:
        return {};
    }
}

QString ReviewQueueModel::nameOf(const ReviewRow &row) const
{
    const KnownMentorship *known = m_reviews ? m_reviews->assignments()->mentorship(row.space) : nullptr;
    return known ? known->name : QString();
}

QString ReviewQueueModel::notesOf(const ReviewRow &row) const
{
    const QString who = AssignmentWords::callName(nameOf(row));
    const QString when = AssignmentWords::nearDay(row.since, m_reviews->clock());
    switch (row.group) {
    case ReviewRow::Group::Waiting:
        return row.begun ? tr("%1 · attempt %2 · begun").arg(who).arg(row.number) : tr("%1 · attempt %2").arg(who).arg(row.number);
    case ReviewRow::Group::WithMentee:
        return tr("Sent back %1").arg(when);
    default:
        return tr("Accepted %1").arg(when);
    }
}

QString ReviewQueueModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? AssignmentWords::textOf(m_rows.at(row).attempt) : QString();
}

int ReviewQueueModel::rowOf(const QString &attemptId) const
{
    return m_rows.indexOf(AttemptId{QUuid::fromString(attemptId)});
}

QString ReviewQueueModel::nextAfter(const QString &attemptId) const
{
    const AttemptId current{QUuid::fromString(attemptId)};
    const int count = waiting();
    const auto found = std::ranges::find(m_all, current, &ReviewRow::attempt);
    const int start = found == m_all.end() ? -1 : static_cast<int>(found - m_all.begin());
    for (int step = 1; step <= count; ++step) {
        const ReviewRow &row = m_all[static_cast<std::size_t>((start < count ? start + step : step - 1) % count)];
        if (row.attempt != current) {
            return AssignmentWords::textOf(row.attempt);
        }
    }
    return {};
}

QString ReviewQueueModel::callNameOf(const QString &attemptId) const
{
    const auto found = std::ranges::find(m_all, AttemptId{QUuid::fromString(attemptId)}, &ReviewRow::attempt);
    return found == m_all.end() ? QString() : AssignmentWords::callName(nameOf(*found));
}

}
