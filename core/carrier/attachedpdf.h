// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"
#include "result.h"

namespace waymark
{

/** The name under which the record is attached. */
inline constexpr QStringView attachedRecordName = u"career-record.json";

/** A line of the table of contents that viewers show beside the pages. */
struct PdfBookmark {
    QString title;
    /** 0 for the parts of the document, 1 for what is within them. */
    int level = 0;
    /** Counted from 0. */
    int page = 0;
    /** Points from the top of the page. */
    qreal top = 0;
};

/** What turns printed pages into a document to give away. */
struct PdfBinding {
    QString title;
    QString author;
    /** Of the pages, such as "de". */
    QString language;
    /** Its date; milliseconds UTC. The same pages and date give the same bytes. */
    qint64 at = 0;
    QList<PdfBookmark> bookmarks;
    /** The record, attached as it stands. */
    QByteArray record;
    /** The did:key of who will seal it. */
    QString sealer;
};

/**
 * PDF/A-3b (ISO 19005-3) out of @p pages, which are PDF/A-1b but for their metadata: with the record attached as their
 * data, bookmarks, metadata, and an incremental update at the end with a seal that is still open; see
 * sealed(). Errors: Invalid "pdf" where @p pages are no PDF that can be read.
 */
[[nodiscard]] Result<QByteArray> boundPdf(const QByteArray &pages, const PdfBinding &binding);

/** Reads the credential that is attached to a PDF. Pages are not looked at. */
[[nodiscard]] CarriedCredential readAttachedPdf(QByteArrayView pdf);

}
