// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "method.h"
#include "writer.h"

namespace waymark
{

using MethodDocumentId = Id<struct MethodDocumentTag>;

/** The imported methods of a workspace. Used on the storage threads. */
namespace MethodRepository
{

/** The latest that was imported; none where the built-in method is in use. Errors: Storage. */
[[nodiscard]] Result<std::optional<MethodDocumentId>> latest(Database &database);

/**
 * The latest imported method that this program can read: another device with a newer program may have imported one
 * that it cannot. The built-in method where there is none. Errors: Storage.
 */
[[nodiscard]] Result<Method> current(Database &database);

/** Makes @p method the one in use, from its file. Errors: TooLarge over maximumTextBytes; as Statement::run. */
[[nodiscard]] Result<MethodDocumentId> add(Writer &writer, const Method &method);

}

}
