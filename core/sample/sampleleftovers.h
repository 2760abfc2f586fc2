// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QStringList>

namespace waymark
{

/** Removes the file @p path, if it is there. Errors: ReadOnly. */
[[nodiscard]] Result<void> removeFile(const QString &path);

/**
 * Removes each of the workspaces whose main files are @p paths, with all that stands beside them and belongs to them, and
 * their markers in the folder @p markers. Nothing is removed where one of them is open. Errors: InUse; ReadOnly, Storage.
 */
[[nodiscard]] Result<void> removeWorkspaces(const QStringList &paths, const QString &markers);

}
