// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openjournal.h"

#include <QAbstractListModel>
#include <QPointer>

namespace waymark
{

/** A month of the journal: blanks up to its first day by the locale's week, then its days and how much was written on each. */
class JournalMonthModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(waymark::OpenJournal *journal READ journal WRITE setJournal NOTIFY journalChanged REQUIRED FINAL)
    Q_PROPERTY(QString title READ title NOTIFY monthChanged FINAL)
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(bool atPresent READ isAtPresent NOTIFY monthChanged FINAL)
    Q_PROPERTY(QDate chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)

public:
    enum Role { Day = Qt::UserRole + 1, Date, Entries, IsToday, IsFuture, IsChosen, Words };

    explicit JournalMonthModel(QObject *parent = nullptr);

    [[nodiscard]] OpenJournal *journal() const { return m_journal; }
    void setJournal(OpenJournal *journal);
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
    void journalChanged();
    void monthChanged();
    void chosenChanged();

private:
    void show(QDate firstOfMonth);
    void ask();
    void receive(const std::vector<JournalDay> &days);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] int blanks() const;
    [[nodiscard]] QString wordsFor(QDate day, qint64 entries) const;

    QPointer<OpenJournal> m_journal;
    QDate m_first;
    QDate m_chosen;
    std::vector<qint64> m_entries; ///< per day of the month
};

}
