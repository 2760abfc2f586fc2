// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordids.h"
#include "result.h"

#include <QDate>
#include <QString>

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

    bool operator==(const RecordEntry &) const = default;
};

/**
 * @p entry with its texts cleaned.
 * Errors: Blank "title"; TooLong; OutOfRange "from" or "until" outside 1900..2200, or the end before the start.
 */
[[nodiscard]] Result<RecordEntry> checkedEntry(const RecordEntry &entry);

}
