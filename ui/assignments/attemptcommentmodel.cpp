// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attemptcommentmodel.h"

#include "assignmentwords.h"
#include "describe.h"
#include "text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static ReviewCommentId idOf(const ReviewComment &row)
{
    return row.on.id;
}

static bool stands(const ReviewComment &a, const ReviewComment &b)
{
    return a.on.anchor.start < b.on.anchor.start;
}

AttemptCommentModel::AttemptCommentModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
}

void AttemptCommentModel::show(OpenAssignments *assignments, const Attempt &attempt)
{
    if (assignments && m_assignments != assignments) {
        m_assignments = assignments;
        connect(assignments, &OpenAssignments::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"settled_comment"_s) || changes.touches(u"review_comment"_s) || changes.touches(u"review_withdrawal"_s)) {
                ask();
            }
        });
    }
    if (m_attempt.id != attempt.id) {
        m_rows.replace({});
        setCurrent(-1);
    }
    m_attempt = attempt;
    ask();
}

void AttemptCommentModel::ask()
{
    if (!m_assignments || m_attempt.id.isNull()) {
        m_rows.replace({});
        setState(State::Empty);
        Q_EMIT countChanged();
        return;
    }
    m_assignments->service().comments(m_attempt.id).then(this, [this, asked = m_attempt.id](const Result<std::vector<ReviewComment>> &comments) {
        if (asked != m_attempt.id) {
            return;
        }
        if (!comments) {
            fail(comments.error());
            return;
        }
        m_rows.replace(*comments);
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
        Q_EMIT countChanged();
    });
}

int AttemptCommentModel::settledCount() const
{
    int settled = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        settled += m_rows.at(row).settled ? 1 : 0;
    }
    return settled;
}

QString AttemptCommentModel::settledText() const
{
    return count() == 0 ? QString() : tr("%1 of %2 settled").arg(settledCount()).arg(count());
}

Utf16Range AttemptCommentModel::placeAt(int row) const
{
    return waymark::placeOf(m_rows.at(row).on.anchor, m_attempt.text.body).value_or(Utf16Range());
}

void AttemptCommentModel::setCurrent(int row)
{
    const int wanted = row < m_rows.size() ? row : -1;
    if (m_current == wanted) {
        return;
    }
    const int before = std::exchange(m_current, wanted);
    for (const int touched : {before, wanted}) {
        if (touched >= 0 && touched < m_rows.size()) {
            Q_EMIT dataChanged(index(touched), index(touched), {Current});
        }
    }
    Q_EMIT currentChanged();
}

int AttemptCommentModel::placeIn(int row, const QString &text) const
{
    if (row < 0 || row >= m_rows.size()) {
        return -1;
    }
    const auto anchor = waymark::moved(m_rows.at(row).on.anchor, m_attempt.text.body, text);
    const auto place = anchor ? waymark::placeOf(*anchor, text) : std::nullopt;
    return place ? static_cast<int>(place->position) : -1;
}

QString AttemptCommentModel::whoAt(int row) const
{
    const KnownMentorship *known = m_assignments ? m_assignments->mentorship(m_attempt.space) : nullptr;
    const bool mine = known && known->mentorship.myRole == waymark::Role::Mentor;
    const QString who = mine ? tr("You") : m_assignments ? m_assignments->callNameIn(m_attempt.space) : QString();
    return m_rows.at(row).settled ? tr("%1, settled").arg(who) : who;
}

void AttemptCommentModel::settle(const QString &commentId, bool settled)
{
    if (m_assignments) {
        m_assignments->service().settle({QUuid::fromString(commentId)}, settled).then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(describe(done.error()));
            }
        });
    }
}

int AttemptCommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> AttemptCommentModel::roleNames() const
{
    return {{CommentId, "commentId"}, {Number, "number"}, {Who, "who"},         {Words, "words"},    {Quote, "quote"},
            {Start, "start"},         {End, "end"},       {Current, "current"}, {Settled, "settled"}};
}

QVariant AttemptCommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ReviewComment &row = m_rows.at(index.row());
    switch (role) {
    case CommentId:
        return AssignmentWords::textOf(row.on.id);
    case Number:
        return index.row() + 1;
    case Qt::DisplayRole:
    case Words:
        return shown(row.on.body);
    case Quote:
        return shown(row.on.anchor.quote);
    case Settled:
        return row.settled;
    case Who:
        return whoAt(index.row());
    case Start:
        return static_cast<int>(placeAt(index.row()).position);
    case End:
        return static_cast<int>(placeAt(index.row()).position + placeAt(index.row()).length);
    case Current:
        return index.row() == m_current;
    default:
        return {};
    }
}

}
