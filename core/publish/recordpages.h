// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdftext.h"
#include "recorddocument.h"

namespace waymark
{

/** Writes the pages of a record: cover, summary, entries with their signatures, index of evidence. */
void writeRecordPages(PdfText &text, const RecordDocument &document);

/** What kind of entry it is, in words. */
[[nodiscard]] QString kindOfEntry(const DocumentEntry &entry);
/** The name of the document. */
[[nodiscard]] QString recordTitle(const RecordDocument &document);
/** The line at the foot of each page, left of the page number. */
[[nodiscard]] QString recordFooter(const RecordDocument &document);
/** "Page 2 of 7". */
[[nodiscard]] QString pageNumber(int page, int pages);

}
