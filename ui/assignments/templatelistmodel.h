// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The assignments that the method offers, in its order, those alone that have the words that were typed. */
class TemplateListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenAssignments *assignments READ assignments WRITE setAssignments NOTIFY assignmentsChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)
    Q_PROPERTY(int offered READ offered NOTIFY offeredChanged FINAL)

public:
    enum Role { TemplateId = Qt::UserRole + 1, Title, Notes, Purpose };

    explicit TemplateListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setAssignments(OpenAssignments *assignments);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /** How many there are, found or not. */
    [[nodiscard]] int offered() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void assignmentsChanged();
    void searchTextChanged();
    void offeredChanged();

private:
    void fill();
    [[nodiscard]] bool isFound(const AssignmentTemplate &offer) const;
    [[nodiscard]] QString notesOf(const AssignmentTemplate &offer) const;

    QPointer<OpenAssignments> m_assignments;
    RowKeeper<AssignmentTemplate, QString> m_rows;
    QString m_searchText;
};

}
