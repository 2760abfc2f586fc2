// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <optional>

namespace waymark
{

/**
 * A passphrase: the first line of the file descriptor @p descriptor, else typed at a prompt @p question that shows nothing.
 * Never from an argument, which others on the computer could read. Errors: NotFound "passphrase" where there is neither.
 */
[[nodiscard]] Result<QString> readPassphrase(std::optional<int> descriptor, const QString &question);

}
