// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "menteewords.h"
#include "rowlistmodel.h"

namespace waymark
{

/** The goals that a mentee shares, in lines. Its owner gives them. */
class GoalLineModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A part of a mentee")

public:
    enum Role { Name = Qt::UserRole + 1, Value, Planned, Words, Kind, Goal };

    explicit GoalLineModel(QObject *parent = nullptr);

    void setGoals(const std::vector<GoalRow> &goals, QDate today, int most);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        GoalId id;
        MenteeWords::GoalLine line;

        bool operator==(const Row &) const = default;
    };
    static GoalId idOf(const Row &row) { return row.id; }
    static bool stands(const Row &, const Row &) { return false; }

    RowKeeper<Row, GoalId> m_rows;
};

}
