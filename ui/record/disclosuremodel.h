// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disclosure.h"
#include "newestquestion.h"
#include "openrecord.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace waymark
{

/** What of the record was given, to whom and when: the newest first. */
class DisclosureModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenRecord *record READ record WRITE setRecord NOTIFY recordChanged REQUIRED FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY stateChanged FINAL)

public:
    enum Role { When = Qt::UserRole + 1, Title, Notes };

    explicit DisclosureModel(QObject *parent = nullptr);

    [[nodiscard]] OpenRecord *record() const { return m_record; }
    void setRecord(OpenRecord *record);
    /** There are older ones: see showMore(). */
    [[nodiscard]] bool hasMore() const { return m_more; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void recordChanged();

private:
    struct Row {
        QUuid id;
        QString when;
        QString title;
        QString note;

        bool operator==(const Row &) const = default;
    };

    static QUuid idOf(const Row &row) { return row.id; }
    [[nodiscard]] Row rowFor(const Disclosure &disclosure) const;
    void reload();
    void receive(const std::vector<Disclosure> &disclosures);

    QPointer<OpenRecord> m_record;
    RowKeeper<Row, QUuid> m_rows;
    NewestQuestion m_question;
    int m_room;
    bool m_more = false;
};

}
