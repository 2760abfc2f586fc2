// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalmonthmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

JournalMonthModel::JournalMonthModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void JournalMonthModel::setJournal(OpenJournal *journal)
{
    if (m_journal == journal) {
        return;
    }
    m_journal = journal;
    if (journal) {
        connect(journal, &OpenJournal::changed, this, [this](const ChangeSet &changes) {
            if (changes.touches(u"journal_entry"_s)) {
                ask();
            }
        });
        turnToPresent();
    }
    Q_EMIT journalChanged();
}

QDate JournalMonthModel::today() const
{
    return m_journal ? m_journal->clock().today() : QDate();
}

void JournalMonthModel::show(QDate firstOfMonth)
{
    if (m_first == firstOfMonth || !firstOfMonth.isValid()) {
        return;
    }
    beginResetModel();
    m_first = firstOfMonth;
    m_entries.assign(static_cast<std::size_t>(firstOfMonth.daysInMonth()), 0);
    endResetModel();
    Q_EMIT monthChanged();
    ask();
}

void JournalMonthModel::turn(int months)
{
    show(m_first.addMonths(months));
}

void JournalMonthModel::turnToPresent()
{
    show(QDate(today().year(), today().month(), 1));
}

void JournalMonthModel::ask()
{
    const QDate asked = m_first;
    m_journal->service().days(journalMonth(asked.year(), asked.month())).then(this, [this, asked](const Result<std::vector<JournalDay>> &days) {
        if (days && asked == m_first) {
            receive(*days);
        }
    });
}

void JournalMonthModel::receive(const std::vector<JournalDay> &days)
{
    std::vector<qint64> entries(m_entries.size(), 0);
    for (const JournalDay &day : days) {
        entries.at(static_cast<std::size_t>(day.day.day() - 1)) = day.entries;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (m_entries[i] != entries[i]) {
            m_entries[i] = entries[i];
            const QModelIndex changed = index(blanks() + static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed, {Entries, Words});
        }
    }
}

QString JournalMonthModel::title() const
{
    return QLocale().toString(m_first, u"MMMM yyyy"_s);
}

QStringList JournalMonthModel::weekdays() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        names.append(QLocale().dayName((QLocale().firstDayOfWeek() - 1 + i) % 7 + 1, QLocale::ShortFormat).left(2));
    }
    return names;
}

bool JournalMonthModel::isAtPresent() const
{
    return m_first.year() == today().year() && m_first.month() == today().month();
}

void JournalMonthModel::setChosen(QDate day)
{
    if (m_chosen == day) {
        return;
    }
    m_chosen = day;
    if (const int rows = rowCount(); rows > 0) {
        Q_EMIT dataChanged(index(0), index(rows - 1), {IsChosen, Words});
    }
    Q_EMIT chosenChanged();
}

int JournalMonthModel::blanks() const
{
    return (m_first.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
}

int JournalMonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_first.isValid() ? 0 : blanks() + m_first.daysInMonth();
}

QHash<int, QByteArray> JournalMonthModel::roleNames() const
{
    return {{Day, "day"}, {Date, "date"}, {Entries, "entries"}, {IsToday, "isToday"}, {IsFuture, "isFuture"}, {IsChosen, "isChosen"}, {Words, "words"}};
}

QVariant JournalMonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int number = index.row() - blanks();
    const bool real = number >= 0;
    const QDate day = m_first.addDays(number);
    const qint64 entries = real ? m_entries.at(static_cast<std::size_t>(number)) : 0;
    switch (role) {
    case Day:
        return real ? day.day() : 0;
    case Date:
        return day;
    case Entries:
        return static_cast<int>(entries);
    case IsToday:
        return real && day == today();
    case IsFuture:
        return day > today();
    case IsChosen:
        return real && day == m_chosen;
    case Words:
        return real ? wordsFor(day, entries) : QString();
    default:
        return {};
    }
}

QString JournalMonthModel::wordsFor(QDate day, qint64 entries) const
{
    const QString name = QLocale().toString(day, QLocale::LongFormat);
    return entries > 0 ? tr("%1: %n entry(ies)", nullptr, static_cast<int>(entries)).arg(name) : name;
}

}
