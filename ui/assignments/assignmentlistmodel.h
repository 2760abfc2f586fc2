// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** My assignments: first what waits for me, then what waits for a mentor, what is open, and what was accepted. Pages come as they are scrolled to. */
class AssignmentListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments WRITE setAssignments NOTIFY assignmentsChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)

public:
    enum Role { AssignmentIdRole = Qt::UserRole + 1, Title, Notes, Group, Strong };

    /** Rows that are asked for at once. */
    static constexpr int pageSize = 60;

    explicit AssignmentListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setAssignments(OpenAssignments *assignments);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /** The row of an assignment, -1 where it is not in the list (yet). */
    Q_INVOKABLE int rowOf(const QString &assignmentId) const;
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void assignmentsChanged();
    void searchTextChanged();

private:
    using Rows = std::vector<AssignmentRow>;

    /** How far the states were walked through. */
    struct Walk {
        std::size_t stage = 0;
        std::optional<AssignmentId> after;
        Rows rows;
        std::size_t wanted = 0;
    };

    void onChanged(const ChangeSet &changes);
    void restateAll();
    void walk(Walk walk, int request, bool more);
    void find(int request);
    void receive(const Rows &rows, bool more);
    [[nodiscard]] QString notesOf(const AssignmentRow &row) const;

    QPointer<OpenAssignments> m_assignments;
    RowKeeper<AssignmentRow, AssignmentId> m_rows;
    QString m_searchText;
    Walk m_reached;
    int m_request = 0; ///< the newest: late answers to others are dropped
    bool m_complete = false;
    bool m_asking = false;
};

}
