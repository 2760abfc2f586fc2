// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentialsigner.h"
#include "disclosure.h"
#include "result.h"

namespace waymark
{

class Database;

/**
 * The record as it would be compiled now, to be looked at: without an id and without the signature over the whole, and nothing is
 * remembered of it. On the signer's thread, which is that of @p database. @p now: its date; milliseconds UTC.
 * Errors: as RecordCommand::exportRecord(), but for what only verification finds.
 */
[[nodiscard]] Result<QByteArray> previewedRecord(Database &database, const ExportRequest &request, const CredentialSigner &signer, qint64 now);

}
