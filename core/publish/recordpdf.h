// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdfpress.h"

namespace waymark
{

/**
 * The record @p clr, compiled JSON as it is exported, as PDF/A-3b for people, with that JSON attached. Its seal is still open, for the
 * key that compiled the record: see sealed(). The same record gives the same bytes. Needs a QGuiApplication for its fonts; the platform "offscreen" is enough.
 * Errors: Invalid "record" where @p clr is no record; Storage where the document cannot be made.
 */
[[nodiscard]] Result<QByteArray> recordPdf(const QByteArray &clr, const PdfOptions &options = {});

}
