// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heads.h"

#include <functional>

namespace waymark
{

class Writer;

/** Gives the value that a person chose. Errors go to the caller. */
using ChosenValue = std::function<Result<QCborValue>(const Conflict &)>;

/**
 * Settles the field @p fieldCode of @p record, within an action: all its values are parents of the one chosen.
 * Errors: NotFound "conflict" where there is none; NotPossible where it is not as @p seen (empty: whatever it is) any more;
 * those of @p choose and of the write.
 */
[[nodiscard]] Result<void> settle(Writer &writer, RecordId record, const std::string &fieldCode, const LoadedVersions &seen, const ChosenValue &choose);

/** The versions that somebody saw who looked at @p conflict. */
[[nodiscard]] LoadedVersions seenIn(const Conflict &conflict);

}
