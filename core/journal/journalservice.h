// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalcommands.h"
#include "journallistrepository.h"
#include "journalrepository.h"
#include "store.h"

#include <functional>

namespace waymark
{

/** An entry as its page loads it. */
struct LoadedJournalEntry {
    JournalEntry entry;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    QStringList tags;
    std::vector<JournalLink> links;
    /** The snapshots that others have. */
    std::vector<JournalShare> shares;
};

/**
 * Questions and commands of the journal. Every function may be called from any thread and returns at once. Lists are
 * those of the private space where no other is named.
 */
class JournalService
{
public:
    /** Finds the records whose text matches, best first: the search of the store. */
    using IdsMatching = std::function<Result<std::vector<RecordId>>(Database &database, const QString &text)>;

    /** @p store outlives the service. Without @p idsMatching, entriesMatching() finds nothing. */
    explicit JournalService(Store &store, IdsMatching idsMatching = {});

    /** Errors: NotFound. */
    [[nodiscard]] QFuture<Result<LoadedJournalEntry>> entry(JournalEntryId id);
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> entries(JournalPage page = {}, JournalFilter filter = {}, SpaceKey space = privateSpace);
    /** Those of @p ids that are here and pass @p filter, in that order. */
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> entriesAmong(std::vector<JournalEntryId> ids, JournalFilter filter = {},
                                                                        SpaceKey space = privateSpace);
    /** Those whose title or body match @p text and that pass @p filter, best first. */
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> entriesMatching(QString text, JournalFilter filter = {}, SpaceKey space = privateSpace);
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> entriesOn(QDate day);
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> onThisDay(QDate today, int count = 10);
    [[nodiscard]] QFuture<Result<std::vector<JournalRow>>> entriesLinkedTo(JournalLink link, int count = 100);
    [[nodiscard]] QFuture<Result<std::vector<JournalDay>>> days(JournalPeriod period);
    [[nodiscard]] QFuture<Result<std::vector<MoodCount>>> moodCounts(JournalPeriod period);
    [[nodiscard]] QFuture<Result<std::vector<JournalTagCount>>> tagCounts();
    [[nodiscard]] QFuture<Result<qint64>> entryCount();

    // Commands: errors as those of the same name in JournalCommand.
    [[nodiscard]] QFuture<Result<JournalEntryId>> add(JournalDraft draft, QStringList tags = {}, std::vector<JournalLink> links = {});
    [[nodiscard]] QFuture<Result<void>> save(JournalEntryId id, JournalDraft draft, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<void>> remove(JournalEntryId id);
    [[nodiscard]] QFuture<Result<void>> bringBack(JournalEntryId id);
    [[nodiscard]] QFuture<Result<void>> addTag(JournalEntryId id, QString tag);
    [[nodiscard]] QFuture<Result<void>> removeTag(JournalEntryId id, QString tag);
    [[nodiscard]] QFuture<Result<void>> addLink(JournalEntryId id, JournalLink link);
    [[nodiscard]] QFuture<Result<void>> removeLink(JournalEntryId id, JournalLink link);
    [[nodiscard]] QFuture<Result<JournalEntryId>> shareWith(JournalEntryId id, SpaceKey space, JournalCommand::Sharing sharing = {});
    [[nodiscard]] QFuture<Result<void>> stopSharing(JournalEntryId id, SpaceKey space);

private:
    Store &m_store;
    IdsMatching m_idsMatching;
};

}
