// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentlistrepository.h"
#include "goalrow.h"
#include "journalrow.h"
#include "mentoringsession.h"
#include "receiptrepository.h"
#include "recordtimeline.h"
#include "reviewqueuerepository.h"
#include "win.h"

#include <QDateTime>

namespace waymark
{

/** What the Today page is made of, as the services gave it. */
struct TodayFacts {
    /** Now, where the person lives. */
    QDateTime now;
    QString name; ///< of the person whose workspace this is
    bool mentee = false;
    bool mentor = false;

    QHash<qint64, QString> otherIn; ///< by the key of a mentorship: the name of the other one
    std::vector<AssignmentRow> assignments; ///< mine
    QHash<AttemptId, ReceiptState> receipts; ///< of the attempts that nobody reviewed yet
    std::vector<WaitingRow> reviews; ///< what waits for my review
    std::vector<GoalRow> goals; ///< open ones
    std::vector<GoalDue> due; ///< within a week, and overdue
    std::optional<SessionRow> session; ///< the next with a time
    std::vector<WinRow> wins;
    std::vector<TimelineRow> record;
    QHash<QString, bool> confirmed; ///< by the did of everybody known: whether the words were compared
    std::vector<JournalRow> memories; ///< of this day in other years
    qint64 entries = 0; ///< in the journal
    qint64 conflicts = 0; ///< fields that wait for a choice
    qint64 questions = 0; ///< packets that delete much and wait for an answer
};

/** Up to which day things count as due soon. */
[[nodiscard]] inline QDate lastDueDay(QDate today)
{
    return today.addDays(7);
}

}
