// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringsession.h"

namespace waymark
{

/** An appointment, as calendars know it. */
struct CalendarEvent {
    /** The same in every file about it, so that a later one takes the place of an earlier one. */
    QUuid uid;
    /** Milliseconds UTC. */
    qint64 startsAt = 0;
    int minutes = 60;
    QString summary;
    QString place;
    /** Lines of text. */
    QString description;
    bool cancelled = false;

    bool operator==(const CalendarEvent &) const = default;
};

/**
 * The appointment that @p session is, under the words @p summary. Its agenda is told, and nothing else that was written.
 * Errors: NotPossible "startsAt" where it has no time.
 */
[[nodiscard]] Result<CalendarEvent> calendarEvent(const MentoringSession &session, const QString &summary);

/**
 * A file in the form of RFC 5545 with @p events, as of @p now. Times stand in UTC, so that no calendar has to know our
 * zones; lines end in CR LF and have at most 75 octets; a file of a later minute takes the place of this one where both are read.
 * Errors: OutOfRange "startsAt" for a beginning or an end outside the years 1 to 9999, which the form cannot write.
 */
[[nodiscard]] Result<QByteArray> calendarFile(const std::vector<CalendarEvent> &events, qint64 now);

}
