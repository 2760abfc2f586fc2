// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace.h"

namespace waymark
{

/**
 * @p file, of any kind that carries a credential, or a manifest, with its seal filled in by the person's key, on the
 * writer's thread: see sealed(). Errors: those of sealed(); NotPossible "clock".
 */
[[nodiscard]] QFuture<Result<QByteArray>> sealFile(Workspace &workspace, QByteArray file);

}
