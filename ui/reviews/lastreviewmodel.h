// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openreviews.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What was said to one mentee lately, the newest first. */
class LastReviewModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenReviews *reviews READ reviews WRITE setReviews NOTIFY askedChanged REQUIRED FINAL)
    Q_PROPERTY(qlonglong space READ space WRITE setSpace NOTIFY askedChanged FINAL)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY askedChanged FINAL)

public:
    enum Role { AttemptIdRole = Qt::UserRole + 1, Line, Words, Accepted };

    explicit LastReviewModel(QObject *parent = nullptr);

    [[nodiscard]] OpenReviews *reviews() const { return m_reviews; }
    void setReviews(OpenReviews *reviews);
    /** The key of the mentorship; 0 for none. */
    [[nodiscard]] qlonglong space() const { return m_space.value; }
    void setSpace(qlonglong space);
    /** How many at most. */
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void askedChanged();

private:
    void ask();

    QPointer<OpenReviews> m_reviews;
    SpaceKey m_space;
    int m_most = 3;
    RowKeeper<LastReview, ReviewId> m_rows;
};

}
