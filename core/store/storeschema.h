// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtype.h"

namespace waymark
{

/** The store's own tables; the first concept of every schema. */
[[nodiscard]] ConceptSchema storeSchema();

/** SQL that (re)makes the triggers of @p type: generated, so a new field needs no step of its own. */
[[nodiscard]] std::string triggersOf(const RecordType &type);

}
