// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "todayfacts.h"
#include "todayitem.h"

#include <QCoreApplication>
#include <QList>

namespace waymark
{

/** What of the facts a person sees on the Today page, and in which words. Decides nothing else; reads no clock. */
class TodayDigest
{
    Q_DECLARE_TR_FUNCTIONS(TodayDigest)

public:
    /** @p facts outlive the digest. */
    explicit TodayDigest(const TodayFacts &facts);

    /** "Good morning, Mira". */
    [[nodiscard]] QString greeting() const;
    /** "Thursday 19 November. 3 things wait for you." */
    [[nodiscard]] QString summary() const;
    /** What is mine to do because somebody waits, the longest wait first. */
    [[nodiscard]] QList<TodayItem> waitingForMe() const;
    /** What others have of me, the longest wait first. */
    [[nodiscard]] QList<TodayItem> awaited() const;
    /** Whose day has passed, the longest first: steps, milestones, goals and assignments. */
    [[nodiscard]] QList<TodayItem> overdue() const;
    /** The same of today and the week to come, by day. */
    [[nodiscard]] QList<TodayItem> due() const;
    /** The next session: when, with whom, and what comes first in it; nothing where none has a time. */
    [[nodiscard]] QList<TodayItem> session() const;
    [[nodiscard]] QList<TodayItem> goals() const;
    /** "Last check-in 15 November, confidence 7 of 10." Empty where there was none. */
    [[nodiscard]] QString lastCheckIn() const;
    /** The newest first: my wins, and what others signed. */
    [[nodiscard]] QList<TodayItem> wins() const;
    /** An entry of this day; nothing where there is none. */
    [[nodiscard]] QList<TodayItem> memory() const;
    /** What to begin with; empty once a first week is over. */
    [[nodiscard]] QList<TodayItem> firstSteps() const;

private:
    struct Dated {
        QDate day;
        TodayItem item;
    };

    [[nodiscard]] std::vector<Dated> dated() const;
    [[nodiscard]] TodayItem attested(const StoredAttestation &stored, QDate day) const;
    [[nodiscard]] QString otherIn(SpaceKey space) const;
    [[nodiscard]] int daysSince(qint64 instant) const;
    [[nodiscard]] QString dueWords(QDate due) const;
    [[nodiscard]] QString sessionDay(QDate day) const;
    [[nodiscard]] TodayItem sentBack(const AssignmentRow &row) const;
    [[nodiscard]] TodayItem handedIn(const AssignmentRow &row) const;
    [[nodiscard]] TodayItem toReview(const WaitingRow &row) const;
    [[nodiscard]] QString receiptWords(const AssignmentRow &row, const QString &who) const;

    const TodayFacts &m_facts;
    QDate m_today;
};

}
