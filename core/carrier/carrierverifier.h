// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrierreport.h"
#include "result.h"

#include <functional>

namespace waymark
{

/** Verifies a credential, with or without what a workspace knows: see verifyCredential(). */
using CredentialCheck = std::function<Result<VerificationReport>(const QByteArray &credential)>;

/**
 * Verifies a file that carries a credential (PDF, SVG, PNG, ZIP, or the credential itself): how the file is built, its
 * seal, and with @p check what is inside. Nothing is written anywhere. May be called from any thread that @p check allows.
 * Errors: those of @p check; what is wrong with the file is in the report.
 */
[[nodiscard]] Result<CarrierReport> verifyCarrier(QByteArrayView file, const CredentialCheck &check);

/** The same of the folder of a record, at the path @p folder. Blocks while it reads. */
[[nodiscard]] Result<CarrierReport> verifyFolder(const QString &folder, const CredentialCheck &check);

}
