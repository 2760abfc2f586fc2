// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowlistmodel.h"

#include <QUuid>

namespace waymark
{

/** An action as the page of a session shows it. */
struct SessionActionRow {
    QUuid id;
    QString title;
    QString note; ///< whose, and by when or since when, in words
    bool done = false;
    bool late = false;

    bool operator==(const SessionActionRow &) const = default;
};

/** Actions of a session, or carried forward into it. Whoever loads the session gives the rows. */
class SessionActionModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionEditor has them")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY countChanged FINAL)

public:
    enum Role { ActionId = Qt::UserRole + 1, Title, Notes, Done, Late };

    explicit SessionActionModel(QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_rows.size(); }
    [[nodiscard]] int doneCount() const;
    void show(const std::vector<SessionActionRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    RowKeeper<SessionActionRow, QUuid> m_rows;
};

}
