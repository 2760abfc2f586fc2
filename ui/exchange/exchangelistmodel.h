// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangeoverview.h"
#include "openexchange.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** A row of the list beside the pages of the exchange. */
struct ExchangeRow {
    QString id; ///< "person:…", "invitation:…", "devices" or "diary"
    QString section;
    QString title;
    QString note;
    QString initials; ///< of a person
    QString icon; ///< of anything else
    bool waits = false; ///< for my word

    bool operator==(const ExchangeRow &) const = default;
};

/** Everybody that something is exchanged with, invitations that are out, and what is mine: devices and the diary. */
class ExchangeListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)

public:
    enum Role { RowId = Qt::UserRole + 1, Section, Title, Notes, Initials, Icon, Waits };

    explicit ExchangeListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    /** Only people with this in their names. */
    void setSearchText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int rowOf(const QString &id) const { return m_rows.indexOf(id); }
    Q_INVOKABLE QString idAt(int row) const;
    /** Whom to show first: somebody that something waits for, else the first; the devices where nobody is known. */
    Q_INVOKABLE QString first() const;
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void searchTextChanged();
    /** The first answer is here. */
    void loaded();

private:
    void receive(const ExchangeOverview &overview);
    void show();
    [[nodiscard]] ExchangeRow rowFor(const PersonStanding &standing) const;
    [[nodiscard]] ExchangeRow rowFor(const Meeting &invitation) const;
    [[nodiscard]] std::vector<ExchangeRow> ownRows() const;

    QPointer<OpenExchange> m_exchange;
    RowKeeper<ExchangeRow, QString> m_rows;
    ExchangeOverview m_overview;
    QString m_searchText;
    int m_request = 0;
    bool m_loaded = false;
};

}
