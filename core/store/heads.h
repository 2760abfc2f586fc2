// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"
#include "version.h"

#include <QCborValue>

namespace waymark
{

/** One of the values that a field has at the same time. */
struct Head {
    Version version = {};
    PersonId author = {};
    qint64 at = 0; ///< instant of its action on its writer's clock
    QCborValue value = {}; ///< as in ExchangedChange
    bool shown = false; ///< the one with the greatest version
};

/** A field that several people, or devices, gave different values without having seen each other's. */
struct Conflict {
    RecordId record = {};
    std::string table = {};
    int field = 0;
    std::string fieldCode = {};
    std::vector<Head> heads = {};
};

/** The heads of every field of @p record: what an editor loads with it, to pass back when it saves. Errors: NotFound, Storage. */
[[nodiscard]] Result<LoadedVersions> loadedVersions(Database &database, const Schema &schema, RecordId record);

/** Up to @p count conflicts after the first @p skip, oldest record first. */
[[nodiscard]] Result<std::vector<Conflict>> conflicts(Database &database, const Schema &schema, qint64 count = 100, qint64 skip = 0);

/** How many fields are in conflict. */
[[nodiscard]] Result<qint64> conflictCount(Database &database);

}
