// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachedpdf.h"
#include "result.h"

class QTextDocument;

namespace waymark
{

enum class Paper {
    A4,
    Letter,
};

/** How a record is set on paper. */
struct PdfOptions {
    Paper paper = Paper::A4;
};

/** Pages for boundPdf(). */
struct PrintedPages {
    QByteArray bytes;
    QList<PdfBookmark> bookmarks;
};

/**
 * Prints @p document, which a PdfText wrote, with @p footer and page numbers on all pages but the first. Needs a QGuiApplication for
 * its fonts; the platform "offscreen" is enough. Errors: Storage where the pages cannot be made.
 */
[[nodiscard]] Result<PrintedPages> printedPages(QTextDocument &document, const QString &footer, const PdfOptions &options);

}
