// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ids.h"
#include "result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace waymark
{

using JournalEntryId = Id<struct JournalEntryTag>;

/** What the form of an entry holds. */
struct JournalDraft {
    /** The day as lived. */
    QDate day;
    QString title;
    /** Markdown, as typed. */
    QString body;
    /** 1 (low) to 5 (high) each, or nothing. */
    std::optional<int> mood;
    std::optional<int> energy;
    std::optional<int> confidence;
    /** The question that the entry answers, in the words it was asked in; empty where there is none. */
    QString prompt;

    bool operator==(const JournalDraft &) const = default;
};

/** What somebody wrote in the journal on a day. */
class JournalEntry
{
public:
    /** Errors: as checked(). */
    [[nodiscard]] static Result<JournalEntry> create(JournalEntryId id, const JournalDraft &draft);
    /** What stands in the store, as it stands: merged edits may break a rule. */
    [[nodiscard]] static JournalEntry fromStore(JournalEntryId id, const JournalDraft &values) { return {id, values}; }

    [[nodiscard]] JournalEntryId id() const { return m_id; }
    [[nodiscard]] const JournalDraft &values() const { return m_values; }
    /** The title, or where there is none the first words of the body; empty where only a mood is. */
    [[nodiscard]] QString heading() const;
    /** The first rule that what stands here breaks, as create() would name it. */
    [[nodiscard]] std::optional<Error> problem() const;

    bool operator==(const JournalEntry &) const = default;

private:
    JournalEntry(JournalEntryId id, JournalDraft values);

    JournalEntryId m_id;
    JournalDraft m_values;
};

/**
 * @p draft as it may be stored: without control characters, the title in one line, the body else as typed.
 * Errors: OutOfRange ("day" outside 1900..2200, "mood", "energy", "confidence" outside 1..5), TooLong ("title", "body",
 * "prompt"), Blank ("body") where there is neither title nor body nor mood.
 */
[[nodiscard]] Result<JournalDraft> checked(const JournalDraft &draft);

}
