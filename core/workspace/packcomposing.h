// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"
#include "readinessfacts.h"

namespace waymark
{

/**
 * The pack for @p certification as it stands on @p today: everything but the name of the holder. On the thread of @p database.
 * Errors: Storage.
 */
[[nodiscard]] Result<CertificationPack> composedPack(Database &database, const Method &method, const MethodCertification &certification,
                                                     const FactsScope &scope, QDate today);

}
