// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowlistmodel.h"

#include <QDate>
#include <QUuid>

#include <limits>

namespace waymark
{

/** A milestone, a step, a check-in, a win or an earlier wording, as a list shows it. */
struct GoalPartRow {
    QUuid id;
    QString title;
    QString note; ///< when, in words
    QString body; ///< more about it
    QString help; ///< what help is wanted
    QString mark; ///< "done", "next" or "later"; empty where it says nothing
    bool late = false;
    int confidence = 0; ///< 1 to 10, 0 for none

    bool operator==(const GoalPartRow &) const = default;
};

/** Some parts of a goal in their order. Whoever loads the goal gives the rows. */
class GoalPartsModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GoalParts has them")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY roomChanged FINAL)

public:
    enum Role { PartId = Qt::UserRole + 1, Title, Notes, Body, Help, Mark, Late, Confidence };

    explicit GoalPartsModel(QObject *parent = nullptr);

    /** How many there are, with those for which there is no room. */
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    /** So many rows at most, as a view without a window makes something of each. */
    [[nodiscard]] int room() const { return m_room; }
    void setRoom(int room);
    void show(const std::vector<GoalPartRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** -1 where it is not here. */
    Q_INVOKABLE int rowOf(const QString &id) const;
    /** Empty where there is no such row. */
    Q_INVOKABLE QString partAt(int row) const;
    /** Empty where it is not here. */
    Q_INVOKABLE QString titleOf(const QString &id) const;

Q_SIGNALS:
    void countChanged();
    void roomChanged();

private:
    void settle();

    std::vector<GoalPartRow> m_all;
    int m_room = std::numeric_limits<int>::max();
    RowKeeper<GoalPartRow, QUuid> m_rows;
};

}
