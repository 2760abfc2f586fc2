// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictservice.h"
#include "openexchange.h"
#include "rowlistmodel.h"
#include "thingnames.h"

#include <QPointer>

namespace waymark
{

/** A field that has two values, and which thing it belongs to. */
struct OpenQuestion {
    Conflict conflict;
    Thing thing;
};

/** What a person and I both changed, to be settled: my words, theirs, and what the question is. */
class SettleModel : public RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenExchange *exchange READ exchange WRITE setExchange NOTIFY exchangeChanged REQUIRED FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED FINAL)
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY personChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY stateChanged FINAL)

public:
    enum Role { Question = Qt::UserRole + 1, MyWhen, MyWords, TheirName, TheirWhen, TheirWords, Writable, Fate };

    explicit SettleModel(QObject *parent = nullptr);

    [[nodiscard]] OpenExchange *exchange() const { return m_exchange; }
    void setExchange(OpenExchange *exchange);
    /** Empty: what two devices of mine changed. */
    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] const QString &firstName() const { return m_firstName; }
    void setFirstName(const QString &name);
    [[nodiscard]] int count() const { return m_rows.size(); }
    /** “One thing to settle”. */
    [[nodiscard]] QString heading() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void keepMine(int row);
    Q_INVOKABLE void takeTheirs(int row);
    /** Words of both, or others. */
    Q_INVOKABLE void write(int row, const QString &text);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void exchangeChanged();
    void personChanged();
    void settled();
    /** It could not be settled; the row stays. */
    void failed(const QString &message);

private:
    struct Row {
        QString id;
        Conflict conflict;
        Thing thing;
        Head mine;
        Head theirs;

        /** Enough to know whether what is shown changes. */
        bool operator==(const Row &other) const;
    };

    static QString idOf(const Row &row) { return row.id; }
    void receive(const std::vector<OpenQuestion> &questions);
    [[nodiscard]] Row rowFor(const OpenQuestion &question) const;
    void settle(int row, const ChosenValue &choose);
    [[nodiscard]] QString questionOf(const Row &row) const;
    [[nodiscard]] QString fate() const;

    QPointer<OpenExchange> m_exchange;
    QString m_person;
    QString m_firstName;
    RowKeeper<Row, QString> m_rows;
    int m_request = 0;
};

}
