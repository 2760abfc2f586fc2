// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "assignmentattempt.h"
#include "writer.h"

namespace waymark
{

/**
 * Copies @p source and everything that was handed in for it, here or where it was shared before, into @p space. The ids
 * of the copies come from those of the originals: sharing twice, or on two devices, adds only what is missing.
 * Errors: NotFound "space" or "attachment"; Storage.
 */
[[nodiscard]] Result<AssignmentId> copyInto(Writer &writer, const Assignment &source, SpaceKey space);

/** Adds @p evidence to @p attempt; a file gets a record of its own in the attempt's space, with the id @p file. Errors: NotFound "attachment"; Storage. */
[[nodiscard]] Result<void> addEvidenceWithFile(Writer &writer, const Attempt &attempt, const Evidence &evidence, RecordId file);

}
