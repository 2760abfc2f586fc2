// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewcommentmodel.h"

#include "assignmentwords.h"
#include "describe.h"
#include "reviewservice.h"
#include "text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int pauseMs = 700;
static constexpr int retryMs = 3000;

static QUuid idOf(const MarginComment &row)
{
    return row.key;
}

static bool stands(const MarginComment &a, const MarginComment &b)
{
    return a.anchor.start < b.anchor.start;
}

ReviewCommentModel::ReviewCommentModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
    setState(State::Empty);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReviewCommentModel::flush);
}

ReviewCommentModel::~ReviewCommentModel()
{
    flush();
}

QUuid ReviewCommentModel::keyOf(DraftCommentId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return m_rows.at(row).key;
        }
    }
    return id.value;
}

/** What is being typed stays as it is; all else is as it is stored. */
void ReviewCommentModel::show(OpenReviews *reviews, const Attempt &attempt, const std::vector<DraftComment> &comments, const std::vector<DraftComment> &earlier,
                              bool editable)
{
    const bool same = m_attempt.id == attempt.id;
    if (!same) {
        flush();
    }
    m_reviews = reviews;
    m_attempt = attempt;
    m_editable = editable;
    std::vector<MarginComment> rows;
    for (const DraftComment &one : comments) {
        MarginComment row{.key = same ? keyOf(one.id) : one.id.value, .id = one.id, .anchor = one.anchor, .body = one.body, .stored = one.body};
        if (const int known = same ? rowOf(row.key) : -1; known >= 0) {
            const MarginComment &before = m_rows.at(known);
            row.body = before.body != before.stored ? before.body : row.body;
            row.saving = before.saving;
        }
        rows.push_back(row);
    }
    for (const DraftComment &one : earlier) {
        rows.push_back({.key = one.id.value, .id = {}, .anchor = one.anchor, .body = one.body, .stored = one.body, .earlier = true});
    }
    for (int row = 0; same && editable && row < m_rows.size(); ++row) {
        if (m_rows.at(row).id.isNull() && !m_rows.at(row).earlier) {
            rows.push_back(m_rows.at(row));
        }
    }
    std::ranges::stable_sort(rows, stands);
    const QUuid inHand = m_current >= 0 && same ? m_rows.at(m_current).key : QUuid();
    m_rows.replace(rows);
    m_current = inHand.isNull() ? -1 : rowOf(inHand);
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    if (m_rows.size() > 0) {
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
    }
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

int ReviewCommentModel::count() const
{
    int own = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        own += m_rows.at(row).earlier ? 0 : 1;
    }
    return own;
}

int ReviewCommentModel::rowOf(const QUuid &key) const
{
    return m_rows.indexOf(key);
}

void ReviewCommentModel::change(int row, const MarginComment &comment)
{
    Q_ASSERT(m_rows.at(row).key == comment.key);
    m_rows.append({comment});
}

bool ReviewCommentModel::isChanged() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).body != m_rows.at(row).stored) {
            return true;
        }
    }
    return false;
}

bool ReviewCommentModel::isSaving() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).saving) {
            return true;
        }
    }
    return false;
}

bool ReviewCommentModel::currentIsOpen() const
{
    return m_editable && m_current >= 0 && m_current < m_rows.size() && !m_rows.at(m_current).earlier;
}

/** A comment without words that is left goes. */
void ReviewCommentModel::setCurrent(int row)
{
    const int wanted = row < m_rows.size() ? row : -1;
    if (m_current == wanted) {
        return;
    }
    const QUuid next = wanted >= 0 ? m_rows.at(wanted).key : QUuid();
    const int before = std::exchange(m_current, -1);
    if (before >= 0 && before < m_rows.size()) {
        const MarginComment left = m_rows.at(before);
        if (left.id.isNull() && !left.earlier && left.body.trimmed().isEmpty()) {
            m_rows.remove(before);
            Q_EMIT countChanged();
        } else {
            Q_EMIT dataChanged(index(before), index(before), {Current, Editable});
        }
    }
    m_current = next.isNull() ? -1 : rowOf(next);
    if (m_current >= 0) {
        Q_EMIT dataChanged(index(m_current), index(m_current), {Current, Editable});
    }
    if (m_rows.size() > 0) {
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), {Number});
    }
    Q_EMIT currentChanged();
}

bool ReviewCommentModel::begin(int selectionStart, int selectionEnd)
{
    const auto anchor = anchorOfSelection(m_attempt.text.body, {.position = selectionStart, .length = selectionEnd - selectionStart});
    if (!m_editable || !anchor) {
        return false;
    }
    setCurrent(-1);
    const MarginComment fresh{.key = QUuid::createUuid(), .id = {}, .anchor = *anchor, .body = {}, .stored = {}};
    m_rows.merge({}, {fresh}, true);
    setState(State::Ready);
    Q_EMIT countChanged();
    setCurrent(rowOf(fresh.key));
    return true;
}

void ReviewCommentModel::setWords(int row, const QString &words)
{
    if (row < 0 || row >= m_rows.size() || !m_editable || m_rows.at(row).earlier || m_rows.at(row).body == words) {
        return;
    }
    MarginComment comment = m_rows.at(row);
    comment.body = words;
    change(row, comment);
    m_pause.start(pauseMs);
    Q_EMIT stored();
}

void ReviewCommentModel::flush()
{
    m_pause.stop();
    for (int row = 0; m_editable && row < m_rows.size(); ++row) {
        const MarginComment &comment = m_rows.at(row);
        if (!comment.earlier && !comment.saving && comment.body != comment.stored && !comment.body.trimmed().isEmpty()) {
            save(row);
        }
    }
}

void ReviewCommentModel::save(int row)
{
    if (!m_reviews) {
        return;
    }
    MarginComment comment = m_rows.at(row);
    comment.saving = true;
    change(row, comment);
    if (comment.id.isNull()) {
        m_reviews->service()
            .addComment(m_attempt.id, comment.anchor.start, comment.anchor.length, comment.body)
            .then(this, [this, key = comment.key, sent = comment.body](const Result<DraftCommentId> &added) {
                saved(key, added.value_or(DraftCommentId()), sent, added ? std::nullopt : std::optional(added.error()));
            });
        return;
    }
    m_reviews->service()
        .editComment(comment.id, comment.body)
        .then(this, [this, key = comment.key, id = comment.id, sent = comment.body](const Result<void> &done) {
            saved(key, id, sent, done ? std::nullopt : std::optional(done.error()));
        });
}

void ReviewCommentModel::saved(const QUuid &key, DraftCommentId id, const QString &sent, const std::optional<Error> &error)
{
    const int row = rowOf(key);
    m_saveError = error && mayPass(*error) ? error : std::nullopt;
    if (m_saveError) {
        m_pause.start(retryMs);
    } else if (error) {
        Q_EMIT failed(describe(*error));
    }
    if (row < 0) {
        return;
    }
    MarginComment comment = m_rows.at(row);
    comment.saving = false;
    if (!error) {
        comment.id = id;
        comment.stored = sent;
    }
    change(row, comment);
    if (!error && comment.body != sent) {
        m_pause.start(pauseMs);
    }
    Q_EMIT stored();
}

void ReviewCommentModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || !m_editable || m_rows.at(row).earlier) {
        return;
    }
    const DraftCommentId id = m_rows.at(row).id;
    m_current = m_current == row ? -1 : m_current - (m_current > row ? 1 : 0);
    m_rows.remove(row);
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
    if (!id.isNull() && m_reviews) {
        m_reviews->service().removeComment(id).then(this, [this](const Result<void> &done) {
            if (done) {
                Q_EMIT commentRemoved();
            } else {
                Q_EMIT failed(describe(done.error()));
            }
        });
    }
}

int ReviewCommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> ReviewCommentModel::roleNames() const
{
    return {{Number, "number"}, {Who, "who"},         {Words, "body"},      {Quote, "quote"},      {Start, "start"},
            {End, "end"},       {Current, "current"}, {Settled, "settled"}, {Editable, "editable"}};
}

QString ReviewCommentModel::whoAt(int row) const
{
    const MarginComment &comment = m_rows.at(row);
    return comment.earlier ? tr("You, about the last attempt") : !m_editable ? tr("You") : row == m_current ? tr("You, now") : tr("You, not sent");
}

QVariant ReviewCommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MarginComment &row = m_rows.at(index.row());
    const Utf16Range place = waymark::placeOf(row.anchor, m_attempt.text.body).value_or(Utf16Range());
    switch (role) {
    case Number:
        return index.row() + 1;
    case Who:
        return whoAt(index.row());
    case Qt::DisplayRole:
    case Words:
        return row.body;
    case Quote:
        return shown(row.anchor.quote);
    case Start:
        return static_cast<int>(place.position);
    case End:
        return static_cast<int>(place.position + place.length);
    case Current:
        return index.row() == m_current;
    case Settled:
        return row.earlier;
    case Editable:
        return m_editable && !row.earlier && index.row() == m_current;
    default:
        return {};
    }
}

}
