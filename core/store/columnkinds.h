// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "recordtype.h"

#include <QCborValue>

namespace waymark
{

/**
 * Whether @p value fits @p field of @p type as its table declares it: kinds of STRICT columns, NOT NULL, the number of
 * columns of a group, texts of at most 1 MiB without NUL. Errors: Invalid or TooLong, with the code of the field.
 */
[[nodiscard]] Result<void> checkFits(Database &database, const RecordType &type, const Field &field, const QCborValue &value);

}
