// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snippetmodel.h"

#include "describe.h"
#include "reviewservice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr int mostSnippets = 500;
static constexpr int titleLength = 48;

static SnippetId idOf(const Snippet &row)
{
    return row.id;
}

static bool stands(const Snippet &a, const Snippet &b)
{
    return a.title < b.title;
}

SnippetModel::SnippetModel(QObject *parent)
    : RowListModel(parent)
    , m_rows(watcher(), idOf, stands)
{
}

void SnippetModel::setReviews(OpenReviews *reviews)
{
    if (m_reviews == reviews) {
        return;
    }
    m_reviews = reviews;
    if (reviews) {
        connect(reviews, &OpenReviews::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"review_snippet"_s)) {
                ask();
            }
        });
        ask();
    }
    Q_EMIT reviewsChanged();
}

void SnippetModel::ask()
{
    m_reviews->service().snippets(mostSnippets).then(this, [this](const Result<std::vector<Snippet>> &snippets) {
        if (!snippets) {
            fail(snippets.error());
            return;
        }
        m_rows.replace(*snippets);
        setState(m_rows.isEmpty() ? State::Empty : State::Ready);
    });
}

int SnippetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QHash<int, QByteArray> SnippetModel::roleNames() const
{
    return {{Title, "title"}, {Words, "words"}};
}

QVariant SnippetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return m_rows.at(index.row()).title;
    case Words:
        return m_rows.at(index.row()).body;
    default:
        return {};
    }
}

QString SnippetModel::wordsFor(int row, const QString &name) const
{
    return row >= 0 && row < m_rows.size() ? expanded(m_rows.at(row).body, {{u"name"_s, name}}) : QString();
}

void SnippetModel::keep(const QString &words, const QString &name)
{
    const QString simple = words.simplified();
    if (simple.isEmpty() || !m_reviews) {
        return;
    }
    QString body = words.trimmed();
    if (!name.isEmpty()) {
        body.replace(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)), QRegularExpression::UseUnicodePropertiesOption), u"{name}"_s);
    }
    const QString title = simple.size() > titleLength ? QString(simple.left(simple.lastIndexOf(u' ', titleLength)) + u'…') : simple;
    m_reviews->service().saveSnippet({.id = {}, .title = title, .body = body}).then(this, [this](const Result<SnippetId> &saved) {
        if (saved) {
            Q_EMIT kept();
        } else {
            Q_EMIT failed(describe(saved.error()));
        }
    });
}

void SnippetModel::remove(int row)
{
    if (row >= 0 && row < m_rows.size() && m_reviews) {
        m_reviews->service().removeSnippet(m_rows.at(row).id).then(this, [this](const Result<void> &done) {
            if (done) {
                Q_EMIT snippetRemoved();
            } else {
                Q_EMIT failed(describe(done.error()));
            }
        });
    }
}

}
