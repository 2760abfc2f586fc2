// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordrows.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/**
 * Writes what stands in the row @p record into its copies in mentorships, where it is a private one that has any: a goal
 * and what belongs to it, an assessment, a profile. For what writes a row without the service of its concept: settling,
 * bringing back from a backup. Gives the copies. Part of the action that is under way. Errors: Storage.
 */
[[nodiscard]] Result<std::vector<RecordId>> writeCopiesOf(Writer &writer, const RecordRow &record);

}
