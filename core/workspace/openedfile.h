// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentpieces.h"
#include "workspacefile.h"

namespace waymark
{

/** Opens connections to the parts of one workspace file; copied into the jobs that need one of their own. */
[[nodiscard]] OpenAttachments attachmentsOpener(const WorkspaceFile &file, const Clock &clock, Random &random);

/** The key that @p passphrase makes for the file @p path. Errors: those of FileHead::read and WorkspaceKey::fromPassphrase. */
[[nodiscard]] Result<WorkspaceKey> keyOf(const QString &path, const QString &passphrase);

}
