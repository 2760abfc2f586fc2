// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journaldays.h"
#include "journalentry.h"

#include <vector>

namespace waymark
{

/** Where an entry stands in a list: the newest day first, what was begun last first within a day. */
struct JournalKey {
    /** The day as it is stored, also where it is no day. */
    QString day;
    JournalEntryId id;

    bool operator==(const JournalKey &) const = default;
};

/** A part of a list: up to `count` entries that stand after `after`, or from its top. */
struct JournalPage {
    std::optional<JournalKey> after;
    int count = 50;
};

/** Which entries a list holds; every bound that is set counts. */
struct JournalFilter {
    /** Compared folded. */
    std::optional<QString> tag;
    std::optional<int> mood;
    JournalPeriod period = journalPeriod({}, {});
};

/** An entry in a list. */
struct JournalRow {
    JournalKey key;
    /** Invalid where what is stored is no day. */
    QDate day;
    QString title;
    /** The first words of the body, without Markdown's signs. */
    QString preview;
    std::optional<int> mood;
    qint64 links = 0;
    qint64 files = 0;
    qint64 shares = 0;

    bool operator==(const JournalRow &) const = default;
    /** The title, or where there is none the first words. */
    [[nodiscard]] const QString &heading() const { return title.isEmpty() ? preview : title; }
    /** The instant at which the entry was begun, in milliseconds UTC; 0 where its id does not tell. */
    [[nodiscard]] qint64 begunAt() const;
};

}
