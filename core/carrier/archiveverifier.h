// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierverifier.h"

namespace waymark
{

/** As verifyCarrier(), of a ZIP that holds the folder of a record: its manifest, its seal, and every file that the manifest lists. */
[[nodiscard]] Result<CarrierReport> verifyArchive(QByteArrayView zip, const CredentialCheck &check);

/** The same of that folder where it lies on the disk. What is too large is not read, what leads elsewhere is not followed. Errors: those of @p check. */
[[nodiscard]] Result<CarrierReport> verifyUnpacked(const QString &folder, const CredentialCheck &check);

}
