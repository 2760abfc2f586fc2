// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastreviewmodel.h"

#include "assignmentwords.h"
#include "reviewservice.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static ReviewId idOf(const LastReview &row)
{
    return row.id;
}

static bool stands(const LastReview &a, const LastReview &b)
{
    return a.sent > b.sent;
}

LastReviewModel::LastReviewModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void LastReviewModel::setReviews(OpenReviews *reviews)
{
    if (m_reviews == reviews) {
        return;
    }
    m_reviews = reviews;
    if (reviews) {
        connect(reviews, &OpenReviews::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"review"_s) || changes.touches(u"review_withdrawal"_s)) {
                ask();
            }
        });
    }
    ask();
    Q_EMIT askedChanged();
}

void LastReviewModel::setSpace(qlonglong space)
{
    if (m_space.value != space) {
        m_space = SpaceKey{space};
        m_rows.replace({});
        ask();
        Q_EMIT askedChanged();
    }
}

void LastReviewModel::setMost(int most)
{
    if (m_most != most) {
        m_most = most;
        ask();
        Q_EMIT askedChanged();
    }
}

void LastReviewModel::ask()
{
    if (!m_reviews || m_space.value == 0) {
        setState(State::Empty);
        return;
    }
    m_reviews->service().lastWithTitles(m_space, m_most).then(this, [this, asked = m_space](const Result<std::vector<LastReview>> &reviews) {
        if (asked != m_space) {
            return;
        }
        if (!reviews) {
            fail(reviews.error());
            return;
        }
        m_rows.replace(*reviews);
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    });
}

int LastReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> LastReviewModel::roleNames() const
{
    return {{AttemptIdRole, "attemptId"}, {Line, "line"}, {Words, "words"}, {Accepted, "accepted"}};
}

QVariant LastReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LastReview &row = m_rows.at(index.row());
    switch (role) {
    case AttemptIdRole:
        return AssignmentWords::textOf(row.attempt);
    case Qt::DisplayRole:
    case Line:
        return m_reviews ? tr("%1, %2", "a day, a title").arg(AssignmentWords::nearDay(row.sent, m_reviews->clock()), shown(row.title)) : QString();
    case Words:
        return shown(row.overall.simplified());
    case Accepted:
        return row.verdict == Verdict::Accept;
    default:
        return {};
    }
}

}
