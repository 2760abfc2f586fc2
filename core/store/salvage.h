// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "workspacekey.h"

#include <QStringList>

namespace waymark
{

/** What could be read of a damaged file. */
struct Salvaged {
    qint64 rows = 0;
    /** Tables of which something is lost; `wm_search` where the search index has to be made anew. */
    QStringList incompleteTables;
};

/**
 * Reads what can be read of the damaged workspace @p damaged, table by table around the pages that cannot be read, into
 * a new file @p target with the same key. @p damaged is not changed.
 * Errors: NotPossible where @p target exists; Damaged where not even the list of tables can be read (restore a backup); DiskFull, ReadOnly, Cancelled, Storage.
 */
[[nodiscard]] Result<Salvaged> salvage(const QString &damaged, const WorkspaceKey &key, const QString &target, const Progress &progress = {});

}
