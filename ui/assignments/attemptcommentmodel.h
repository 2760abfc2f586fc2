// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentreview.h"
#include "openassignments.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The comments that a mentor sent on one attempt, in the order of its text, and which of them its reader ticked off. */
class AttemptCommentModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of what shows an attempt")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int settledCount READ settledCount NOTIFY countChanged FINAL)
    Q_PROPERTY(QString settledText READ settledText NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    enum Role { CommentId = Qt::UserRole + 1, Number, Who, Words, Quote, Start, End, Current, Settled };

    explicit AttemptCommentModel(QObject *parent = nullptr);

    /** Turns to @p attempt; to none where there is none. */
    void show(OpenAssignments *assignments, const Attempt &attempt);
    [[nodiscard]] int count() const { return m_rows.size(); }
    [[nodiscard]] int settledCount() const;
    /** "3 of 4 settled". */
    [[nodiscard]] QString settledText() const;
    /** The row of the comment in hand, -1 for none. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Ticks a comment off, or opens it again, for me alone. */
    Q_INVOKABLE void settle(const QString &commentId, bool settled);
    /** Where the words of the comment in @p row stand in @p text, a later one; -1 where they are gone. */
    Q_INVOKABLE int placeIn(int row, const QString &text) const;

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void failed(const QString &message);

private:
    void ask();
    [[nodiscard]] Utf16Range placeAt(int row) const;
    [[nodiscard]] QString whoAt(int row) const;

    QPointer<OpenAssignments> m_assignments;
    Attempt m_attempt;
    int m_current = -1;
    RowKeeper<ReviewComment, ReviewCommentId> m_rows;
};

}
