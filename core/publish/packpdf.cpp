// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packpdf.h"

#include "packpages.h"
#include "recorddocument.h"

#include <QLocale>
#include <QTextDocument>

namespace waymark
{

Result<QByteArray> packPdf(const CertificationPack &pack, const QByteArray &clr, const PdfOptions &options)
{
    WAYMARK_TRY(const RecordDocument record, readRecordDocument(clr));
    QTextDocument document;
    PdfText text(document);
    writePack(text, pack);
    const QString title = packTitle(pack);
    WAYMARK_TRY(const PrintedPages printed, printedPages(document, title, options));
    return boundPdf(printed.bytes,
                    {.title = title,
                     .author = pack.holderName,
                     .language = QLocale().bcp47Name(),
                     .at = record.compiledAt,
                     .bookmarks = printed.bookmarks,
                     .record = clr,
                     .sealer = record.compilerDid});
}

}
