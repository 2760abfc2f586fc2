// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownperson.h"
#include "openexchange.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** My key, and the devices that write in my name. */
class DeviceListModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString keyText READ keyText NOTIFY keyTextChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY keyTextChanged FINAL)

public:
    enum Role { Name = Qt::UserRole + 1, Notes, Here, InUse };

    explicit DeviceListModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    /** My key as people compare it, in groups of four. */
    [[nodiscard]] const QString &keyText() const { return m_keyText; }
    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Says that the device is lost: what it wrote as far as it is known here counts, and nothing after. */
    Q_INVOKABLE void revoke(int row);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void keyTextChanged();
    void revoked(const QString &name);
    void failed(const QString &message);

private:
    struct Answer {
        std::vector<KnownDevice> devices;
        DeviceId here;
        QString name;
    };

    static Result<Answer> answer(Database &database, const PersonId &me);
    void receive(const Answer &answer);
    [[nodiscard]] QString noteOf(const KnownDevice &device) const;

    QPointer<OpenExchange> m_exchange;
    RowKeeper<KnownDevice, DeviceId> m_rows;
    DeviceId m_here;
    QString m_keyText;
    QString m_name;
    int m_request = 0;
};

}
