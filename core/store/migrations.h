// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

namespace waymark
{

/** `application_id` of a workspace: "WMRK". */
inline constexpr qint64 workspaceApplicationId = 0x574D524B;

/**
 * Brings @p database to the version of @p schema, one transaction per version with the version inside, and renews the
 * triggers. A database that is up to date is only looked at.
 * Errors: Newer when the file's version is beyond the schema's; NotAWorkspace; DiskFull, ReadOnly, InUse, Storage.
 */
[[nodiscard]] Result<void> migrate(Database &database, const Schema &schema);

/** The version of the file. */
[[nodiscard]] Result<int> schemaVersion(Database &database);

}
