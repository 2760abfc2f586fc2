// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangejournalrepository.h"
#include "openexchange.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What came and what went, as one would write it into a diary: the newest first, under its day. */
class ExchangeDiaryModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)

public:
    enum Role { Day = Qt::UserRole + 1, Time, Sentence, Icon, Kind };

    /** Entries that are asked for at once. */
    static constexpr int pageSize = 60;

    explicit ExchangeDiaryModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();

private:
    using Entries = std::vector<ExchangeEntry>;

    void askNames();
    void receive(const Result<Entries> &entries, bool more);
    [[nodiscard]] QString nameOf(const PersonId &person) const;

    QPointer<OpenExchange> m_exchange;
    RowKeeper<ExchangeEntry, qint64> m_rows;
    QHash<PersonId, QString> m_names;
    int m_request = 0;
    bool m_complete = false;
    bool m_asking = false;
};

/** One entry of the diary, with the first name of the other side. */
[[nodiscard]] QString diarySentence(const ExchangeEntry &entry, const QString &name);

}
