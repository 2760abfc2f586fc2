// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordarchive.h"
#include "workspace.h"

namespace waymark
{

/**
 * The files that were handed in as evidence for what @p selection attests and that are here, once each, for recordFolder(): what the record names by
 * its hash and no more. Names that two have are told apart by a number. Waits for the storage threads: not for the GUI thread.
 * Errors: TooLarge "evidence" beyond what an archive may hold; those of the services.
 */
[[nodiscard]] Result<QList<CarriedFile>> evidenceFiles(Workspace &workspace, const RecordSelection &selection);

}
