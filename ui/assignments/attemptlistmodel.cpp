// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptlistmodel.h"

#include "assignmentwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark
{

const Review *standingReview(const AttemptInFull &attempt)
{
    const auto found = std::ranges::find(attempt.reviews, false, &StoredReview::withdrawn);
    return found == attempt.reviews.end() ? nullptr : &found->review;
}

static AttemptId idOf(const AttemptRow &row)
{
    return row.id;
}

static bool stands(const AttemptRow &a, const AttemptRow &b)
{
    return std::tie(a.number, a.handedIn, a.id) < std::tie(b.number, b.handedIn, b.id);
}

AttemptListModel::AttemptListModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
}

void AttemptListModel::setAttempts(const std::vector<AttemptInFull> &attempts)
{
    std::vector<AttemptRow> rows;
    for (const AttemptInFull &one : attempts) {
        const Review *review = standingReview(one);
        rows.push_back({.id = one.stored.attempt.id,
                        .number = one.stored.attempt.number,
                        .handedIn = one.stored.attempt.handedIn,
                        .withdrawn = one.stored.withdrawn,
                        .verdict = review ? std::optional(review->verdict) : std::nullopt});
    }
    m_rows.replace(rows);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT countChanged();
}

int AttemptListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> AttemptListModel::roleNames() const
{
    return {{AttemptIdRole, "attemptId"}, {Number, "number"}, {Name, "name"}, {Notes, "notes"}};
}

QVariant AttemptListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AttemptRow &row = m_rows.at(index.row());
    switch (role) {
    case AttemptIdRole:
        return AssignmentWords::textOf(row.id);
    case Number:
        return row.number;
    case Qt::DisplayRole:
    case Name:
        return tr("Attempt %1").arg(row.number);
    case Notes:
        return m_assignments ? notesOf(row) : QString();
    default:
        return {};
    }
}

QString AttemptListModel::notesOf(const AttemptRow &row) const
{
    const QString day = AssignmentWords::nearDay(row.handedIn, m_assignments->clock());
    if (row.withdrawn) {
        return tr("%1, withdrawn").arg(day);
    }
    if (!row.verdict) {
        return tr("%1, waiting").arg(day);
    }
    return *row.verdict == Verdict::Accept ? tr("%1, accepted").arg(day) : tr("%1, sent back").arg(day);
}

QString AttemptListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? AssignmentWords::textOf(m_rows.at(row).id) : QString();
}

int AttemptListModel::rowOf(const QString &attemptId) const
{
    return m_rows.indexOf(AttemptId{QUuid::fromString(attemptId)});
}

}
