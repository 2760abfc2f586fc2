// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** An attempt in the list of those at one assignment. */
struct AttemptRow {
    AttemptId id;
    int number = 1;
    qint64 handedIn = 0;
    bool withdrawn = false;
    /** Of the review that counts. */
    std::optional<Verdict> verdict;

    bool operator==(const AttemptRow &) const = default;
};

/** What was handed in for one assignment, the oldest first. Its owner gives the rows. */
class AttemptListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an assignment")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { AttemptIdRole = Qt::UserRole + 1, Number, Name, Notes };

    explicit AttemptListModel(QObject *parent = nullptr);

    void setAssignments(OpenAssignments *assignments) { m_assignments = assignments; }
    void setAttempts(const std::vector<AttemptInFull> &attempts);
    [[nodiscard]] int count() const { return m_rows.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &attemptId) const;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString notesOf(const AttemptRow &row) const;

    QPointer<OpenAssignments> m_assignments;
    RowKeeper<AttemptRow, AttemptId> m_rows;
};

/** The review of @p attempt that counts; null where there is none. */
[[nodiscard]] const Review *standingReview(const AttemptInFull &attempt);

}
