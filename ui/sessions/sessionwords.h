// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "mentoringsession.h"

#include <QCoreApplication>

namespace waymark
{

/** How sessions and what belongs to them are put into words. */
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    /** 'Tue 24 November, 16:00', with the year where it is another one; 'No time yet'. As the clock here shows it. */
    [[nodiscard]] static QString shortWhen(const std::optional<qint64> &startsAt, const Clock &clock);
    /** 'Tuesday 24 November 2026, 16:00 to 17:00 · in 5 days', and what the clock shows where it was agreed, where that is another. */
    [[nodiscard]] static QString when(const SessionDraft &draft, const Clock &clock);
    /** 'today', 'tomorrow', 'in 5 days', 'yesterday', '12 days ago'. */
    [[nodiscard]] static QString away(qint64 instant, const Clock &clock);
    /** 'today', 'tomorrow', else day and month, with the year where it is another one. */
    [[nodiscard]] static QString day(QDate day, QDate today);
    /** '1 h 30 min'. */
    [[nodiscard]] static QString minutes(qint64 minutes);
    /** '17.5', as hours. */
    [[nodiscard]] static QString hours(qint64 minutes);
    /** What each said of how long it was, for the one with the role @p mine; @p other is what the other one is called. */
    [[nodiscard]] static QString said(const SessionHours &hours, Role mine, const QString &other);

    /** What somebody is called in a sentence: the first word of the name. */
    [[nodiscard]] static QString callName(const QString &name);
    /** Up to two letters in a circle. */
    [[nodiscard]] static QString initials(const QString &name);
    /** 'Saved 14:02'. */
    [[nodiscard]] static QString savedAt(qint64 instant, const Clock &clock);
    /** The title of an appointment. */
    [[nodiscard]] static QString appointment(const QString &other);

    template<typename IdType>
    [[nodiscard]] static QString textOf(const IdType &id)
    {
        return id.isNull() ? QString() : id.value.toString(QUuid::WithoutBraces);
    }
};

}
