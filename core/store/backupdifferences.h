// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

namespace waymark
{

class Writer;

/** A record that a backup has and the workspace has not, or not like that. */
struct Difference {
    enum class Kind {
        Missing, ///< not here, or in the trash
        Other, ///< here with other values
    };

    Kind kind = Kind::Missing;
    std::string table;
    RecordId record;
    QString title; ///< as in the backup: the first of the type's columns for search; empty where it has none

    bool operator==(const Difference &) const = default;
};

/**
 * What @p backup has that @p now has not or has otherwise, by type and id; what came later and what was in the trash
 * already is no difference. The backup may be of an older version. At most @p maximum. Errors: Damaged, Storage.
 */
[[nodiscard]] Result<std::vector<Difference>> differences(Database &backup, Database &now, const Schema &schema, size_t maximum = 10'000);

/**
 * Writes one record as it stands in @p backup, inside an action, so that it can be undone.
 * Errors: NotFound; NotPossible where it was purged, or its space is not here; those of the writes.
 */
[[nodiscard]] Result<void> bringBackFrom(Database &backup, Writer &writer, const Schema &schema, const Difference &what);

}
