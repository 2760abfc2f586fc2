// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentsnippet.h"
#include "openreviews.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** Words that a mentor uses again and again, by title. */
class SnippetModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenReviews *reviews READ reviews WRITE setReviews NOTIFY reviewsChanged REQUIRED FINAL)

public:
    enum Role { Title = Qt::UserRole + 1, Words };

    explicit SnippetModel(QObject *parent = nullptr);

    [[nodiscard]] OpenReviews *reviews() const { return m_reviews; }
    void setReviews(OpenReviews *reviews);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** The words of a row, with {name} being @p name. */
    Q_INVOKABLE QString wordsFor(int row, const QString &name) const;
    /** Keeps @p words, called by how they begin; @p name in them becomes {name}. */
    Q_INVOKABLE void keep(const QString &words, const QString &name);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void reviewsChanged();
    void kept();
    void snippetRemoved();
    void failed(const QString &message);

private:
    void ask();

    QPointer<OpenReviews> m_reviews;
    RowKeeper<Snippet, SnippetId> m_rows;
};

}
