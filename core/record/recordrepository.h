// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "disclosure.h"
#include "recordentry.h"

namespace waymark
{

class Writer;

/** What a person states of her own career, and what she gave to whom. Runs on the thread of its database. */
class RecordRepository
{
public:
    explicit RecordRepository(Database &database);

    [[nodiscard]] Result<std::optional<RecordEntry>> entry(RecordEntryId id);
    /** Latest first, by the day on which they ended or began; up to @p count after the first @p skip. */
    [[nodiscard]] Result<std::vector<RecordEntry>> entries(int count = 1000, int skip = 0);
    /** The same, of one @p kind or all: up to @p count after the one with @p after. */
    [[nodiscard]] Result<std::vector<RecordEntryRow>> entriesAfter(const std::optional<RecordEntryKey> &after, std::optional<RecordEntryKind> kind, int count);
    [[nodiscard]] Result<qint64> entryCount();

    /** The first export that held exactly this; nothing where there was none. */
    [[nodiscard]] Result<std::optional<Disclosure>> disclosureOf(const QByteArray &fingerprint);
    /** Newest first; up to @p count after the first @p skip. */
    [[nodiscard]] Result<std::vector<Disclosure>> disclosures(int count = 100, int skip = 0);

    [[nodiscard]] static Result<void> addEntry(Writer &writer, const RecordEntry &entry);
    /** Errors: NotFound. */
    [[nodiscard]] static Result<void> updateEntry(Writer &writer, const RecordEntry &entry);
    [[nodiscard]] static Result<void> addDisclosure(Writer &writer, const Disclosure &disclosure);

private:
    Database &m_database;
};

}
