// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordpdf.h"

#include "pagepictures.h"
#include "recordpages.h"

#include <QLocale>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace waymark
{

Result<PagePictures> recordPictures(const QByteArray &clr, const PdfOptions &options, const PictureOptions &wanted)
{
    WAYMARK_TRY(const RecordDocument record, readRecordDocument(clr));
    QTextDocument document;
    PdfText text(document);
    writeRecordPages(text, record);
    return picturedPages(document, recordFooter(record), options, wanted);
}

Result<QByteArray> recordPdf(const QByteArray &clr, const PdfOptions &options)
{
    WAYMARK_TRY(const RecordDocument record, readRecordDocument(clr));
    QTextDocument document;
    PdfText text(document);
    writeRecordPages(text, record);
    WAYMARK_TRY(const PrintedPages printed, printedPages(document, recordFooter(record), options));
    return boundPdf(printed.bytes,
                    {.title = recordTitle(record),
                     .author = record.holderName,
                     .language = QLocale().bcp47Name(),
                     .at = record.compiledAt,
                     .bookmarks = printed.bookmarks,
                     .record = clr,
                     .sealer = record.compilerDid});
}

}
