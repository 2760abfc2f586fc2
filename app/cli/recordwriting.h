// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordarchive.h"
#include "workspace.h"

namespace waymark
{

/** A record to be written to a file or a folder. */
struct RecordWriting {
    /** One of recordFormats(). */
    QString format;
    QString target;
    /** US Letter instead of A4. */
    bool letter = false;
    /** To lie in the folder; each named by the record. */
    QList<CarriedFile> evidence = {};
};

/** "pdf", "clr", "zip", "folder", …, each with what it is. */
[[nodiscard]] const QList<std::pair<QString, QString>> &recordFormats();

/**
 * Writes the record @p clr, and seals what has a seal with the person's key. A folder that is written is new, or empty.
 * Errors: Invalid "format"; NotPossible where the program was built without documents, or a folder is not empty; those of
 * the formats, of sealFile() and of writeFile().
 */
[[nodiscard]] Result<void> writeRecord(Workspace &workspace, const QByteArray &clr, const RecordWriting &wanted);

}
