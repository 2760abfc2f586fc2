// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentwords.h"

#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::AssignmentWords
{

/** Whose words they are for translators. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::AssignmentWords)
};

QString day(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    return QLocale().toString(day, sameYear ? Words::tr("d MMMM", "a day of this year") : Words::tr("d MMMM yyyy", "a day of another year"));
}

static QDateTime lived(qint64 instant, const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(instant, clock.zone());
}

QString day(qint64 instant, const Clock &clock)
{
    return day(lived(instant, clock).date(), clock.today());
}

QString nearDay(qint64 instant, const Clock &clock)
{
    const int days = daysSince(instant, clock);
    return days == 0 ? Words::tr("today") : days == 1 ? Words::tr("yesterday") : day(instant, clock);
}

QString due(const std::optional<QDate> &due, QDate today)
{
    if (!due) {
        return Words::tr("No date");
    }
    const QString when = day(*due, today);
    const int over = static_cast<int>(due->daysTo(today));
    return over > 0 ? Words::tr("Due %1, %n day(s) over", nullptr, over).arg(when) : Words::tr("Due %1").arg(when);
}

std::optional<QDate> dayFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    const QLocale locale;
    for (const QDate &day : {locale.toDate(text, QLocale::ShortFormat), locale.toDate(text, QLocale::LongFormat), locale.toDate(text, u"d MMMM yyyy"_s),
                             locale.toDate(text, u"d.M.yyyy"_s), QDate::fromString(text, Qt::ISODate)}) {
        if (day.isValid()) {
            return day.year() < 1950 ? day.addYears(100) : day;
        }
    }
    return std::nullopt;
}

QString understood(const QString &typed, const std::optional<QDate> &day)
{
    if (typed.trimmed().isEmpty()) {
        return Words::tr("No date");
    }
    return day ? QLocale().toString(*day, QLocale::LongFormat)
               : Words::tr("Not understood as a day. Write it like %1.").arg(QLocale().toString(QDate(2026, 11, 27), QLocale::ShortFormat));
}

int daysSince(qint64 instant, const Clock &clock)
{
    return std::max(0, static_cast<int>(lived(instant, clock).date().daysTo(clock.today())));
}

QString callName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString initials(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return {};
    }
    const QString last = parts.size() > 1 ? codePointSlice(parts.last(), 0, 1) : QString();
    return QString(codePointSlice(parts.first(), 0, 1) + last).toUpper();
}

QString words(const QString &text)
{
    int count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.toNextBoundary() >= 0) {
        count += finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem) ? 1 : 0;
    }
    return Words::tr("%n word(s)", nullptr, count);
}

QString savedAt(qint64 instant, const Clock &clock)
{
    return Words::tr("Saved %1").arg(QLocale().toString(lived(instant, clock).time(), QLocale::ShortFormat));
}

}
