// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heads.h"
#include "label.h"

#include <functional>

namespace waymark
{

class Writer;

/** Gives the value that a person chose, of the conflict as it stands now. Errors go to the caller. */
using ChosenValue = std::function<Result<QCborValue>(const Conflict &)>;

/** The value of @p version. The choice fails with NotFound "value" where the conflict does not have it (any more). */
[[nodiscard]] ChosenValue headChosen(const Version &version);
/** Another text: both, edited. The choice fails with NotPossible "text" where the field is none. */
[[nodiscard]] ChosenValue textChosen(const QString &text);

/**
 * Settles the field @p fieldCode of @p record, within an action: all its values are parents of the one chosen. Where the
 * record is shown in a mentorship, its copy there is written and settled too.
 * Errors: NotFound "conflict" where there is none; NotPossible "seen" where it is not as @p seen (empty: whatever it is)
 * any more; those of @p choose and of the write.
 */
[[nodiscard]] Result<void> settle(Writer &writer, RecordId record, const std::string &fieldCode, const LoadedVersions &seen, const ChosenValue &choose);

/** The versions that somebody saw who looked at @p conflict. */
[[nodiscard]] LoadedVersions seenIn(const Conflict &conflict);

namespace ConflictLabel
{
inline constexpr Label Settle{.code = "conflict.settle"};
}

}
