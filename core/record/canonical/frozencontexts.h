// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

namespace waymark
{

/**
 * The `@context` of the document published at @p address, as it is shipped in resources/credentials/contexts; null where it
 * is none of those. Nothing is ever fetched: a meaning that could change is none. May be called from any thread.
 */
[[nodiscard]] const JsonValue *frozenContext(const QString &address);

/** The addresses of all of them. */
[[nodiscard]] QStringList frozenContextAddresses();

}
