// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"
#include "result.h"

#include <QCborValue>

namespace waymark
{

/** What a record is called where people read about it: what kind of thing, and which. */
struct Thing {
    QString table;
    QString title; ///< its own; empty where the kind has none
    QString subject; ///< the title of the nearest thing that it is a part of

    bool operator==(const Thing &) const = default;
};

/** Which of the records is meant. On a storage thread. Errors: NotFound, Storage. */
[[nodiscard]] Result<Thing> thingOf(Database &database, const Schema &schema, RecordId id);
/** In words, such as “Review of ‘Write a business case’”. */
[[nodiscard]] QString wordsOf(const Thing &thing);

/** Numbers of the types that people read about: links and what serves other records are left out. */
[[nodiscard]] QList<int> readableTypes(const Schema &schema);

/** What a field is called on its page, such as “Measure”; empty where no page shows it. */
[[nodiscard]] QString fieldWords(const QString &table, const QString &field);
/** A value as a person would write it: days in the form of the locale, the parts of a group on one line. */
[[nodiscard]] QString valueWords(const QCborValue &value);

}
