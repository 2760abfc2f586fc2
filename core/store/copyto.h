// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "progress.h"

namespace waymark
{

/**
 * Makes the copy @p path of what is committed in @p from, under @p key (key and salt). The one function that makes
 * copies: backups, a changed passphrase, 'Copy workspace', handing over. The copy counts only when it begins with the
 * salt, opens, and every page and every index is whole; until then it has a temporary name, and a file that was at
 * @p path stays as it is. @p from is read in one transaction, so others can go on writing.
 * Errors: NotFound where there is no such folder, DiskFull, ReadOnly, InUse, Cancelled, Damaged where @p from or the copy is, Storage.
 */
[[nodiscard]] Result<void> copyTo(Database &from, const QString &path, const RawKey &key, const Progress &progress = {});

/**
 * Looks at every page and every index of a database file that nobody is writing.
 * Errors: Damaged, WrongPassphrase (see Database::open), NotFound, Storage.
 */
[[nodiscard]] Result<void> verifyDatabase(const QString &path, const RawKey &key);

/** The same on an open connection. Errors: Damaged, Storage. */
[[nodiscard]] Result<void> verifyDatabase(Database &database);

}
