// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordids.h"
#include "result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace waymark
{

/** What kind of thing a person states of her career. The codes are stored. */
enum class RecordEntryKind {
    Other, ///< "other", and every code that is not known here
    Position, ///< "position"
    Promotion, ///< "promotion"
    Project, ///< "project"
    Responsibility, ///< "responsibility"
    Contribution, ///< "contribution"
    Learning, ///< "learning"
    Goal, ///< "goal": reached, not confirmed by anybody
    Certificate, ///< "certificate": one that is held, from the day on which it was given until the day on which it expires
    Maintenance, ///< "maintenance": hours that keep a level or a certificate
};

[[nodiscard]] QString codeOf(RecordEntryKind kind);
[[nodiscard]] RecordEntryKind recordEntryKindFromCode(const QString &code);

/** Something that a person states of her own career: nobody else vouches for it. Private until it is disclosed. */
struct RecordEntry {
    RecordEntryId id;
    RecordEntryKind kind = RecordEntryKind::Other;
    QString title;
    QString organisation;
    QString description;
    QDate from;
    QDate until;
    /** How long it took in all; nothing where it is not counted. Maintenance has it. */
    std::optional<int> minutes = {};
    /** As what the time counts: a code of the method's renewals, such as "education". Empty without minutes. */
    QString category = {};
    /** What it is about in the method: a module of learning, the certification of a certificate. May be empty. */
    QString topic = {};

    bool operator==(const RecordEntry &) const = default;
};

/** Where an entry stands in the list: the latest first, by its end or, without one, its start; those without a day last. */
struct RecordEntryKey {
    /** The day as it is stored, also where it is no day. */
    QString day;
    RecordEntryId id;

    bool operator==(const RecordEntryKey &) const = default;
};

/** An entry in a list. */
struct RecordEntryRow {
    RecordEntryKey key;
    RecordEntry entry;

    bool operator==(const RecordEntryRow &) const = default;
};

/** An entry lasts at most so many minutes: fifty years of full days. */
inline constexpr int longestEntry = 50 * 366 * 24 * 60;

/**
 * @p entry with its texts cleaned. Errors: Blank "title"; TooLong; OutOfRange "from" or "until" outside 1900..2200, or the end
 * before the start; OutOfRange "hours" for less than a minute or more than longestEntry; Blank "category" where there are hours
 * without one; Blank "hours" or "from" for maintenance without them, Blank "from" or "topic" for a certificate.
 */
[[nodiscard]] Result<RecordEntry> checkedEntry(const RecordEntry &entry);

}
