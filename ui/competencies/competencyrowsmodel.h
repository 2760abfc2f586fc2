// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowlistmodel.h"

namespace waymark
{

/** A gap, what a source says, a piece of evidence, or what a level asks for. */
struct CompetencyRow {
    QString id;
    QString title;
    QString note;
    QString body;
    int level = 0; ///< 1 to 5, 0 for none
    bool settled = false; ///< it has a goal, or is met
    bool own = false; ///< mine to change

    bool operator==(const CompetencyRow &) const = default;
};

/** Some rows about competencies in their order. Whoever loads them gives them. */
class CompetencyRowsModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Competencies have them")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { RowId = Qt::UserRole + 1, Title, Notes, Body, Level, Settled, Own };

    explicit CompetencyRowsModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_rows.size(); }
    void show(const std::vector<CompetencyRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    RowKeeper<CompetencyRow, QString> m_rows;
};

}
