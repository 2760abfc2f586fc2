// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordarchive.h"
#include "result.h"

namespace waymark
{

/**
 * The record @p clr as files that open without Waymark: a page, Markdown, CSV, a résumé, the signed record, each credential
 * alone, @p evidence, how to check it by hand, and a manifest whose seal is still open for the key that compiled the record
 * (it is the last file): see sealed(). Each piece of evidence is one that the record names by its hash.
 * Errors: Invalid "record"; NotFound "evidence" where the record names none with the hash of a file (the detail is its
 * name); Invalid "name" where two have the same name.
 */
[[nodiscard]] Result<QList<CarriedFile>> recordFolder(const QByteArray &clr, const QList<CarriedFile> &evidence = {});

/** Each credential of the record @p clr as a file of its own, `credentials/0001-name.json`, in its order; none where it is no record. */
[[nodiscard]] QList<CarriedFile> singleCredentials(const QByteArray &clr);

/** When the record was compiled; milliseconds UTC. */
[[nodiscard]] qint64 compiledAt(const QByteArray &clr);

/** The page of the folder: HTML without scripts, with nothing of the entries read as markup. @p evidence: what lies in the folder. */
[[nodiscard]] Result<QByteArray> recordHtml(const QByteArray &clr, const QList<CarriedFile> &evidence = {});

/** The record as JSON Resume 1.0.0, which many programs read; unsigned, and one way. Errors: Invalid "record". */
[[nodiscard]] Result<QByteArray> recordResume(const QByteArray &clr);

}
