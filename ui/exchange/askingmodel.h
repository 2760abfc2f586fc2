// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openexchange.h"
#include "receivereport.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** Parcels of one person that would delete much: they wait as if not arrived until I answer. */
class AskingModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED FINAL)
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY personChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    enum Role { Question = Qt::UserRole + 1 };

    explicit AskingModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] const QString &firstName() const { return m_firstName; }
    void setFirstName(const QString &name);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Lets the parcel in. Where @p accept is false, what it deletes comes back, for both. */
    Q_INVOKABLE void answer(int row, bool accept);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void personChanged();
    void busyChanged();
    void answered(const QString &words);
    void failed(const QString &message);

private:
    void receive(const QList<DeletionQuestion> &questions);
    void setBusy(bool busy);
    void tellWhatWasKept(const QList<RecordId> &kept, int deleted);

    QPointer<OpenExchange> m_exchange;
    QString m_person;
    QString m_firstName;
    RowKeeper<DeletionQuestion, PacketName> m_rows;
    int m_request = 0;
    bool m_busy = false;
};

}
