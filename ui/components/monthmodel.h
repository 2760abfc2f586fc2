// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QtQmlIntegration>

namespace waymark
{

/**
 * A month for a MonthCalendar: blanks up to its first day by the locale's week, then its days and how many things there are
 * on each. What things those are is for the model that derives from this; it calls turnToPresent() once it has somebody to ask.
 */
class MonthModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of months")
    Q_PROPERTY(QString title READ title NOTIFY monthChanged FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(bool atPresent READ isAtPresent NOTIFY monthChanged FINAL)
    Q_PROPERTY(QDate chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)

public:
    enum Role { Day = Qt::UserRole + 1, Date, Entries, IsToday, IsFuture, IsChosen, Words };

    explicit MonthModel(QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    /** Short names in the order of the week. */
    [[nodiscard]] QStringList weekdays() const;
    /** The month that is shown is the one of today. */
    [[nodiscard]] bool isAtPresent() const;
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    void setChosen(QDate day);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /** Goes @p months on, or back. */
    Q_INVOKABLE void turn(int months);
    Q_INVOKABLE void turnToPresent();

Q_SIGNALS:
    void monthChanged();
    void chosenChanged();

protected:
    [[nodiscard]] virtual QDate today() const = 0;
    /** Asks what there is in the month of @p first; receive() takes the answer. */
    virtual void ask(QDate first) = 0;
    /** "Thursday, 12 March 2026: 2 entries"; @p name is the day's. */
    [[nodiscard]] virtual QString wordsFor(const QString &name, int entries) const = 0;

    /** Asks again: something changed. */
    void refresh();
    /** How many there are by day, in the month of @p first; dropped where another one is shown by now. */
    void receive(QDate first, const QHash<QDate, int> &entries);

private:
    void show(QDate firstOfMonth);
    [[nodiscard]] int blanks() const;

    QDate m_first;
    QDate m_chosen;
    QHash<QDate, int> m_entries;
};

}
