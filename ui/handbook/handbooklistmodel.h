// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handbook.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** A page of the handbook in its contents. */
struct HandbookRow {
    QString name = {};
    QString title = {};
    QString section = {}; ///< the heading above this row, empty where it stands under one already
    QString note = {};

    bool operator==(const HandbookRow &) const = default;
};

/** The contents of the handbook, or the pages that have all the words that are searched for. */
class HandbookListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::Handbook *handbook READ handbook WRITE setHandbook NOTIFY handbookChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)

public:
    enum Role { Page = Qt::UserRole + 1, Heading, Section, Summary };

    explicit HandbookListModel(QObject *parent = nullptr);

    [[nodiscard]] Handbook *handbook() const { return m_handbook; }
    void setHandbook(Handbook *handbook);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** The row of a page, -1 where it is not in the list. */
    Q_INVOKABLE int rowOf(const QString &page) const;
    /** The page of a row, empty where there is no such row. */
    Q_INVOKABLE QString pageAt(int row) const;

Q_SIGNALS:
    void handbookChanged();
    void searchTextChanged();

private:
    void fill();

    QPointer<Handbook> m_handbook;
    RowKeeper<HandbookRow, QString> m_rows;
    QString m_searchText;
};

}
