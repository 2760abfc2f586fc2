// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "journallink.h"
#include "journalrow.h"
#include "journaltag.h"

namespace waymark
{

/** The lists of the journal in one space. Used on the thread of its connection; every function may fail with Storage. */
class JournalListRepository
{
public:
    JournalListRepository(Database &database, SpaceKey space);

    /** Newest day first, a page at a time. */
    [[nodiscard]] Result<std::vector<JournalRow>> entries(const JournalFilter &filter, const JournalPage &page);
    /**
     * Those of @p ids that pass @p filter and are here, in the order of @p ids: for what a search found, and for what an
     * action touched.
     */
    [[nodiscard]] Result<std::vector<JournalRow>> entriesAmong(const std::vector<JournalEntryId> &ids, const JournalFilter &filter);
    [[nodiscard]] Result<std::vector<JournalRow>> entriesOn(QDate day);
    /** What was written on this day in other years before, newest first. */
    [[nodiscard]] Result<std::vector<JournalRow>> onThisDay(QDate today, int count);
    /** Entries that link to @p link, oldest entry first. */
    [[nodiscard]] Result<std::vector<JournalRow>> entriesLinkedTo(const JournalLink &link, int count);

    /** The days of @p period on which something was written, in order; what is stored as no day is left out. */
    [[nodiscard]] Result<std::vector<JournalDay>> days(const JournalPeriod &period);
    /** The moods that were noted in @p period, from low to high. */
    [[nodiscard]] Result<std::vector<MoodCount>> moodCounts(const JournalPeriod &period);
    /** Every tag in use, the most used first. */
    [[nodiscard]] Result<std::vector<JournalTagCount>> tagCounts();
    [[nodiscard]] Result<qint64> entryCount();

private:
    [[nodiscard]] Result<bool> isRare(const QString &foldedTag);
    [[nodiscard]] Result<std::vector<JournalRow>> rememberedOn(const QString &dayOfYear, QDate today, int count);

    Database &m_database;
    SpaceKey m_space;
};

}
