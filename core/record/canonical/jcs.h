// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonical/jsonvalue.h"

#include <QByteArray>

namespace waymark
{

/**
 * The one text of @p value (RFC 8785, JSON Canonicalization Scheme), in UTF-8: members in the order of their UTF-16 code
 * units, no space, the shortest escapes. Of an object the member @p without is left out, where one is named.
 */
[[nodiscard]] QByteArray canonicalJson(const JsonValue &value, QStringView without = {});

}
