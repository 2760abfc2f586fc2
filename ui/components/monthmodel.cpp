// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monthmodel.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark
{

MonthModel::MonthModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MonthModel::show(QDate firstOfMonth)
{
    if (m_first == firstOfMonth || !firstOfMonth.isValid()) {
        return;
    }
    beginResetModel();
    m_first = firstOfMonth;
    m_entries.clear();
    endResetModel();
    Q_EMIT monthChanged();
    ask(m_first);
}

void MonthModel::turn(int months)
{
    show(m_first.addMonths(months));
}

void MonthModel::turnToPresent()
{
    show(QDate(today().year(), today().month(), 1));
}

void MonthModel::refresh()
{
    if (m_first.isValid()) {
        ask(m_first);
    }
}

void MonthModel::receive(QDate first, const QHash<QDate, int> &entries)
{
    if (first != m_first) {
        return;
    }
    const QHash<QDate, int> before = std::exchange(m_entries, entries);
    for (int i = 0; i < m_first.daysInMonth(); ++i) {
        if (const QDate day = m_first.addDays(i); before.value(day) != entries.value(day)) {
            const QModelIndex changed = index(blanks() + i);
            Q_EMIT dataChanged(changed, changed, {Entries, Words});
        }
    }
}

QString MonthModel::title() const
{
    return QLocale().toString(m_first, u"MMMM yyyy"_s);
}

QStringList MonthModel::weekdays() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        names.append(QLocale().dayName((QLocale().firstDayOfWeek() - 1 + i) % 7 + 1, QLocale::ShortFormat).left(2));
    }
    return names;
}

bool MonthModel::isAtPresent() const
{
    return m_first.year() == today().year() && m_first.month() == today().month();
}

void MonthModel::setChosen(QDate day)
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

int MonthModel::blanks() const
{
    return (m_first.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_first.isValid() ? 0 : blanks() + m_first.daysInMonth();
}

QHash<int, QByteArray> MonthModel::roleNames() const
{
    return {{Day, "day"}, {Date, "date"}, {Entries, "entries"}, {IsToday, "isToday"}, {IsFuture, "isFuture"}, {IsChosen, "isChosen"}, {Words, "words"}};
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int number = index.row() - blanks();
    const bool real = number >= 0;
    const QDate day = m_first.addDays(number);
    switch (role) {
    case Day:
        return real ? day.day() : 0;
    case Date:
        return day;
    case Entries:
        return real ? m_entries.value(day) : 0;
    case IsToday:
        return real && day == today();
    case IsFuture:
        return day > today();
    case IsChosen:
        return real && day == m_chosen;
    case Words:
        return real ? wordsFor(QLocale().toString(day, QLocale::LongFormat), m_entries.value(day)) : QString();
    default:
        return {};
    }
}

}
