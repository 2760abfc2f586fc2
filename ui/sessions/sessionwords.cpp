// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionwords.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qint64 minutesOfAnHour = 60;
static constexpr qint64 minuteMs = 60'000;

static QDateTime here(qint64 instant, const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(instant, clock.zone());
}

static QString timeOf(const QDateTime &when)
{
    return QLocale().toString(when.time(), QLocale::ShortFormat);
}

QString SessionWords::shortWhen(const std::optional<qint64> &startsAt, const Clock &clock)
{
    if (!startsAt) {
        return tr("No time yet");
    }
    const QDateTime when = here(*startsAt, clock);
    const bool sameYear = when.date().year() == clock.today().year();
    //: The day of a session in a list; see QDate::toString.
    const QString day = QLocale().toString(when.date(), sameYear ? tr("ddd d MMMM") : tr("ddd d MMMM yyyy"));
    return tr("%1, %2", "day, time").arg(day, timeOf(when));
}

/** The time where it was agreed, if the clock there shows another one; empty where not. */
static QString elsewhere(const SessionDraft &draft, const QDateTime &when)
{
    const QTimeZone zone(draft.zone.toUtf8());
    if (!zone.isValid() || zone.offsetFromUtc(when) == when.offsetFromUtc()) {
        return {};
    }
    const QString place = draft.zone.section(u'/', -1).replace(u'_', u' ');
    return SessionWords::tr("%1 in %2", "time, town").arg(timeOf(when.toTimeZone(zone)), place);
}

QString SessionWords::when(const SessionDraft &draft, const Clock &clock)
{
    if (!draft.startsAt) {
        return tr("No time yet");
    }
    const QDateTime begins = here(*draft.startsAt, clock);
    const QString from = timeOf(begins);
    const QString to = timeOf(begins.addMSecs(draft.plannedMinutes * minuteMs));
    //: The day of a session on its page; see QDate::toString.
    QStringList parts{tr("%1, %2 to %3", "day, time, time").arg(QLocale().toString(begins.date(), tr("dddd d MMMM yyyy")), from, to)};
    if (const QString there = elsewhere(draft, begins); !there.isEmpty()) {
        parts.append(there);
    }
    parts.append(away(*draft.startsAt, clock));
    return parts.join(u" · "_s);
}

QString SessionWords::away(qint64 instant, const Clock &clock)
{
    const auto days = static_cast<int>(clock.today().daysTo(here(instant, clock).date()));
    switch (days) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
    }
}

QString SessionWords::day(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        //: A day without and with its year; see QDate::toString.
        return QLocale().toString(day, day.year() == today.year() ? tr("d MMMM") : tr("d MMMM yyyy"));
    }
}

QString SessionWords::minutes(qint64 minutes)
{
    const auto hours = static_cast<int>(minutes / minutesOfAnHour);
    const auto rest = static_cast<int>(minutes % minutesOfAnHour);
    if (hours == 0) {
        return tr("%1 min").arg(rest);
    }
    return rest == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2 min").arg(hours).arg(rest);
}

QString SessionWords::hours(qint64 minutes)
{
    const double hours = static_cast<double>(minutes) / minutesOfAnHour;
    const bool whole = minutes % minutesOfAnHour == 0;
    return QLocale().toString(hours, 'f', whole ? 0 : minutes % (minutesOfAnHour / 2) == 0 ? 1 : 2);
}

QString SessionWords::said(const SessionHours &hours, Role mine, const QString &other)
{
    const auto &own = mine == Role::Mentor ? hours.mentor : hours.mentee;
    const auto &theirs = mine == Role::Mentor ? hours.mentee : hours.mentor;
    if (hours.agreed()) {
        return tr("Both of you say so");
    }
    if (own && theirs) {
        return tr("You say %1, %2 says %3").arg(minutes(*own), other, minutes(*theirs));
    }
    if (theirs) {
        return tr("%1 says so; your word is missing").arg(other);
    }
    return own ? tr("You say so; the word of %1 is missing").arg(other) : tr("Nobody said yet how long it was");
}

QString SessionWords::callName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

QString SessionWords::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString last = words.size() > 1 ? words.constLast().left(1) : QString();
    return (words.constFirst().left(1) + last).toUpper();
}

QString SessionWords::savedAt(qint64 instant, const Clock &clock)
{
    return tr("Saved %1").arg(timeOf(here(instant, clock)));
}

QString SessionWords::appointment(const QString &other)
{
    return tr("Session with %1").arg(other);
}

}
