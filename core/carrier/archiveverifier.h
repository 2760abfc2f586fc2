// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierverifier.h"

namespace waymark
{

/** As verifyCarrier(), of a ZIP that holds the folder of a record: its manifest, its seal, and every file that the manifest lists. */
[[nodiscard]] Result<CarrierReport> verifyArchive(QByteArrayView zip, const CredentialCheck &check);

}
