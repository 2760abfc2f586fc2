// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalentry.h"
#include "journallink.h"
#include "journaltag.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** A copy of an entry in a mentorship. */
struct JournalShare {
    RecordId id;
    JournalEntryId entry;
    JournalEntryId copy;
    SpaceKey space;
};

/** Single entries and what belongs to them. Used on the thread of its connection; every function may fail with Storage. */
class JournalRepository
{
public:
    explicit JournalRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<JournalEntry>> entry(JournalEntryId id);
    /** In the order of their folded texts. */
    [[nodiscard]] Result<QStringList> tags(JournalEntryId entry);
    [[nodiscard]] Result<std::vector<JournalLink>> links(JournalEntryId entry);
    [[nodiscard]] Result<std::vector<JournalShare>> shares(JournalEntryId entry);
    /** The copies that went to the trash with @p entry, also while it is there itself. */
    [[nodiscard]] Result<std::vector<JournalEntryId>> trashedCopies(JournalEntryId entry);
    /** The rows that say that @p entry has @p tag. */
    [[nodiscard]] Result<std::vector<RecordId>> tagRows(JournalEntryId entry, const QString &foldedTag);
    [[nodiscard]] Result<std::vector<RecordId>> linkRows(JournalEntryId entry, const JournalLink &link);
    /** Whether rows with these ids are there, in the trash or not. */
    [[nodiscard]] Result<bool> tagExists(RecordId id);
    [[nodiscard]] Result<bool> linkExists(RecordId id);

    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const JournalEntry &entry);
    [[nodiscard]] static Result<void> update(Writer &writer, const JournalEntry &entry);
    [[nodiscard]] static Result<void> addTag(Writer &writer, RecordId id, JournalEntryId entry, const JournalTag &tag);
    [[nodiscard]] static Result<void> addLink(Writer &writer, RecordId id, JournalEntryId entry, const JournalLink &link);
    [[nodiscard]] static Result<void> addShare(Writer &writer, const JournalShare &share);
    /** The copy is not this entry's any more. */
    [[nodiscard]] static Result<void> stopShare(Writer &writer, RecordId share);

private:
    [[nodiscard]] Result<bool> hasRow(std::string_view sql, RecordId id);

    Database &m_database;
};

}
