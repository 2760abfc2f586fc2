// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** The number of the record type of imported methods. */
inline constexpr int methodDocumentType = 100;

/** The table `method_document`: the methods that were imported, one row each, never changed. The latest is in use. */
[[nodiscard]] ConceptSchema methodSchema();

}
