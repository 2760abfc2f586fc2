// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarfile.h"

#include "text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr qsizetype longestLine = 75;
static constexpr qint64 minuteMs = 60'000;
/** 2025-01-01: revisions count minutes from there, and fit in the 32 bits of the form for 4,000 years. */
static constexpr qint64 firstRevision = 1'735'689'600'000;

Result<CalendarEvent> calendarEvent(const MentoringSession &session, const QString &summary)
{
    if (!session.draft.startsAt) {
        return failure(Error::Kind::NotPossible, u"startsAt"_s);
    }
    return CalendarEvent{.uid = session.id.value,
                         .startsAt = *session.draft.startsAt,
                         .minutes = session.draft.plannedMinutes,
                         .summary = summary,
                         .place = session.draft.place,
                         .description = session.draft.agenda,
                         .cancelled = session.state == SessionState::Cancelled};
}

/** Whether the octet is not the first of a character in UTF-8. */
static bool continues(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/** @p line with its end, over as many lines as it takes; no character is torn apart. */
static QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype length = room;
        while (length > 1 && continues(line.at(from + length))) {
            --length;
        }
        out += line.sliced(from, length) + "\r\n ";
        from += length;
        room = longestLine - 1; // the space that a continued line begins with
    }
    return out + line.sliced(from) + "\r\n";
}

static QByteArray escaped(const QString &text)
{
    QString out = cleaned(text).text;
    return out.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s).toUtf8();
}

/** Nothing for an empty text: calendars show an empty field as one. */
static QByteArray textLine(const QByteArray &name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : folded(name + ':' + escaped(text));
}

static Result<QByteArray> instant(qint64 milliseconds)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
    const int year = when.date().year();
    return when.isValid() && year >= 1 && year <= 9999 ? Result<QByteArray>(when.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1())
                                                       : failure(Error::Kind::OutOfRange, u"startsAt"_s);
}

static Result<QByteArray> eventLines(const CalendarEvent &event, const QByteArray &stamp, qint64 revision)
{
    WAYMARK_TRY(const QByteArray start, instant(event.startsAt));
    WAYMARK_TRY(const QByteArray end, instant(event.startsAt + std::max(1, event.minutes) * minuteMs));
    return QByteArray("BEGIN:VEVENT\r\n") + folded("UID:" + event.uid.toByteArray(QUuid::WithoutBraces)) + "DTSTAMP:" + stamp
        + "\r\nSEQUENCE:" + QByteArray::number(revision) + "\r\nDTSTART:" + start + "\r\nDTEND:" + end + "\r\n" + textLine("SUMMARY", event.summary)
        + textLine("LOCATION", event.place) + textLine("DESCRIPTION", event.description) + (event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
        + "\r\nEND:VEVENT\r\n";
}

Result<QByteArray> calendarFile(const std::vector<CalendarEvent> &events, qint64 now)
{
    WAYMARK_TRY(const QByteArray stamp, instant(now));
    const qint64 revision = std::max<qint64>(0, (now - firstRevision) / minuteMs);
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Waymark//Sessions//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    for (const CalendarEvent &event : events) {
        WAYMARK_TRY(const QByteArray lines, eventLines(event, stamp, revision));
        file += lines;
    }
    return file + "END:VCALENDAR\r\n";
}

}
