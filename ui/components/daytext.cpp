// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daytext.h"

#include <QLocale>

namespace waymark
{

void DayText::setDay(QDate day)
{
    if (m_day != day) {
        m_day = day;
        Q_EMIT changed();
    }
}

QString DayText::text() const
{
    return m_day.isValid() ? QLocale().toString(m_day, tr("d MMM yyyy", "a day in a field")) : QString();
}

QString DayText::hint() const
{
    return QLocale().dateFormat(QLocale::ShortFormat);
}

QString DayText::problemWith(const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        return {};
    }
    const QDate day = parse(typed);
    if (!day.isValid()) {
        return tr("This is no day. Write it like %1, or choose it from the month.").arg(QLocale().toString(QDate(2027, 3, 31), QLocale::ShortFormat));
    }
    return day.year() < firstYear || day.year() > lastYear
        ? tr("The year has to lie between %1 and %2. The day from before is kept.").arg(firstYear).arg(lastYear)
        : QString();
}

QDate DayText::parse(const QString &typed) const
{
    const QString text = typed.trimmed();
    const QLocale locale;
    for (const QString &format : {tr("d MMM yyyy", "a day in a field"), tr("d MMMM yyyy", "a day in a field, in full"), locale.dateFormat(QLocale::ShortFormat),
                                  locale.dateFormat(QLocale::LongFormat)}) {
        // Two digits of a year mean this century.
        if (const QDate day = locale.toDate(text, format, 2000); day.isValid()) {
            return day;
        }
    }
    return QDate::fromString(text, Qt::ISODate);
}

}
