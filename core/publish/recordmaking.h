// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordarchive.h"
#include "recordpdf.h"

#include <functional>

namespace waymark
{

/** In what a record is given to somebody. The formats are codes: "pdf", "clr", "zip", "folder", "badges-svg", "badges-png", "badges-json", "html", "markdown", "csv", "hours", "resume". */
struct RecordMaking {
    QString format;
    Paper paper = Paper::A4;
    /** To lie in a folder or a ZIP; each named by the record. */
    QList<CarriedFile> evidence;
};

/** Fills the open seal of a file with the signature of the one who gives it. */
using FileSealer = std::function<Result<QByteArray>(const QByteArray &open)>;

/** Whether it is a folder of files, and not a single one. */
[[nodiscard]] bool isFolderFormat(const QString &format);

/**
 * The record @p clr in the format that is wanted: the files of a folder or, without a name, the only file. @p sealer is the did of whoever seals by
 * @p seal. Needs a QGuiApplication where pages or pictures are made; blocks as long as @p seal does.
 * Errors: Invalid "format"; those of recordPdf(), recordFolder(), recordBadge(), zipped() and the tables; those of @p seal.
 */
[[nodiscard]] Result<QList<CarriedFile>> madeRecord(const QByteArray &clr, const RecordMaking &wanted, const QString &sealer, const FileSealer &seal);

/** Writes @p files into the folder @p path, which is new or empty. Errors: ReadOnly; NotPossible where something lies in it; DiskFull. */
[[nodiscard]] Result<void> writeNewFolder(const QString &path, const QList<CarriedFile> &files);

}
