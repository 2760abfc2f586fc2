// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openassignments.h"
#include "rowlistmodel.h"

#include <QPointer>
#include <QUrl>

namespace waymark
{

/** A piece of evidence in a list, being gathered or handed in. */
struct EvidenceRow {
    RecordId id;
    EvidenceContent content;
    /** The size of a file; 0 while it is not known. */
    qint64 bytes = 0;

    bool operator==(const EvidenceRow &) const = default;
};

/** What shows that something was done: files, links and words. Its owner gives the rows. */
class EvidenceModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of an editor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { EvidenceIdRole = Qt::UserRole + 1, Title, Notes, IconName, IsFile, Address, Words };

    explicit EvidenceModel(QObject *parent = nullptr);

    void setAssignments(OpenAssignments *assignments) { m_assignments = assignments; }
    [[nodiscard]] OpenAssignments *assignments() const { return m_assignments; }
    void setRows(const std::vector<EvidenceRow> &rows);
    /** Null where there is no such piece. */
    [[nodiscard]] const EvidenceRow *row(const QString &evidenceId) const;
    [[nodiscard]] int count() const { return m_rows.size(); }
    /** Why the last thing could not be done; empty where nothing failed. */
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Writes a file out, where nothing protects it any more. */
    Q_INVOKABLE void exportTo(const QString &evidenceId, const QUrl &target);

Q_SIGNALS:
    void countChanged();
    void problemChanged();

protected:
    void setProblem(const QString &problem);

private:
    void askForSizes();
    [[nodiscard]] QString notesOf(const EvidenceRow &row) const;

    QPointer<OpenAssignments> m_assignments;
    RowKeeper<EvidenceRow, RecordId> m_rows;
    QString m_problem;
};

}
