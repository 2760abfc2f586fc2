// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"

#include <functional>

namespace waymark
{

/** Writes the bytes of an attachment to a path whose folder is there. Errors: NotFound where they are not here; those of writing. */
using EvidenceWriter = std::function<Result<void>(RecordId attachment, const QString &path)>;

/**
 * Writes packFiles(), and the evidence beside them, into @p folder, which is made where it is not there. Gives the names of the evidence
 * whose bytes are not here. What was written before an error stays. Errors: NotPossible where something lies in it already;
 * ReadOnly or DiskFull "file"; those of @p evidence.
 */
[[nodiscard]] Result<QStringList> writePackFolder(const CertificationPack &pack, const QString &folder, const EvidenceWriter &evidence);

}
