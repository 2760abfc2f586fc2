// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aspirationservice.h"
#include "opengoals.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** The aspirations that a goal may serve, after 'none': the open ones, and the one that is chosen. */
class AspirationChoices : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenGoals *goals READ goals WRITE setGoals NOTIFY goalsChanged REQUIRED FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY chosenChanged FINAL)

public:
    enum Role { AspirationKey = Qt::UserRole + 1, Title };

    explicit AspirationChoices(QObject *parent = nullptr);

    [[nodiscard]] OpenGoals *goals() const { return m_goals; }
    void setGoals(OpenGoals *goals);
    /** Id of the one that the goal serves; empty for none. */
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void setChosen(const QString &id);
    [[nodiscard]] int chosenRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QString aspirationAt(int row) const;

Q_SIGNALS:
    void goalsChanged();
    void chosenChanged();

private:
    struct Row {
        QUuid id;
        QString title;
        bool operator==(const Row &) const = default;
    };

    static QUuid idOf(const Row &row) { return row.id; }
    static bool stands(const Row &a, const Row &b) { return a.id > b.id; }
    void ask();
    void show();

    QPointer<OpenGoals> m_goals;
    RowKeeper<Row, QUuid> m_rows;
    std::vector<Aspiration> m_all;
    QString m_chosen;
};

}
