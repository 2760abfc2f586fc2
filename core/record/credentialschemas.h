// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jsonschema.h"

namespace waymark
{

/** Where the published schemas do not hold for @p credential, by its types; "type" where it is none that is known here. */
[[nodiscard]] std::optional<SchemaProblem> checkCredentialSchema(const JsonValue &credential);

}
