// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openreviews.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What waits for a mentor over all mentees, the longest waiting first; then what is with them, and what was done lately. */
class ReviewQueueModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenReviews *reviews READ reviews WRITE setReviews NOTIFY reviewsChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    enum Role { AttemptIdRole = Qt::UserRole + 1, Title, Notes, Initials, Group, Days, Waits };

    /** Waiting rows that are asked for at once. */
    static constexpr int pageSize = 100;

    explicit ReviewQueueModel(QObject *parent = nullptr);

    [[nodiscard]] OpenReviews *reviews() const { return m_reviews; }
    void setReviews(OpenReviews *reviews);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /** Rows that wait for me, of those that were loaded. */
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &attemptId) const;
    /** The one to review after @p attemptId: the next that waits, from the first one again; empty where nothing else does. */
    Q_INVOKABLE QString nextAfter(const QString &attemptId) const;
    /** What its mentee is called. */
    Q_INVOKABLE QString callNameOf(const QString &attemptId) const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void reviewsChanged();
    void searchTextChanged();
    void waitingChanged();

private:
    void receive(const std::vector<ReviewRow> &rows);
    void apply();
    void restateAll();
    [[nodiscard]] QString nameOf(const ReviewRow &row) const;
    [[nodiscard]] QString notesOf(const ReviewRow &row) const;

    QPointer<OpenReviews> m_reviews;
    std::vector<ReviewRow> m_all;
    RowKeeper<ReviewRow, AttemptId> m_rows;
    QString m_searchText;
    int m_asked = 0;
    int m_request = 0; ///< the newest: late answers to others are dropped
    bool m_complete = false;
    bool m_asking = false;
};

}
