// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpress.h"

#include <QImage>

namespace waymark
{

/** Pages as pictures, to be looked at before anything is written. */
struct PagePictures {
    QList<QImage> pages;
    /** How many pages there are in all. */
    int count = 0;
};

struct PictureOptions {
    /** Pixels of a page from left to right. */
    int width = 900;
    /** Pictures of so many pages, the first. */
    int most = 30;
};

/** The pages that printedPages() prints. Needs a QGuiApplication, for its fonts; any thread. */
[[nodiscard]] PagePictures picturedPages(QTextDocument &document, const QString &footer, const PdfOptions &options, const PictureOptions &wanted);

/** The pages of recordPdf() for the record @p clr, whether or not that is signed. Errors: Invalid "record". */
[[nodiscard]] Result<PagePictures> recordPictures(const QByteArray &clr, const PdfOptions &options = {}, const PictureOptions &wanted = {});

}
